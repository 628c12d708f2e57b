// Small atlases for tests of pure code: only what a test names is in them, everything else is empty.
import type {
  Atlas,
  AtlasEvent,
  Era,
  EventId,
  Indicator,
  Kind,
  KindId,
  MeasureId,
  Note,
  PieceId,
  Place,
  PlaceId,
  Series,
  SeriesId,
  IndicatorId,
  Text,
  Unit,
  UnitId
} from '../../../../src/atlas/model'
import { dayOf } from '../../../../src/time/days'
import { readEdtf } from '../../../../src/time/edtf'
import type { Span } from '../../../../src/time/span'
import type { UncertainDate } from '../../../../src/time/uncertain'

export const SPAN: Span = { start: dayOf(1956), end: dayOf(1967) }

// The casts below make brands from the plain words of tests.
export const eventId = (id: string) => id as EventId
export const unitId = (id: string) => id as UnitId
export const pieceId = (id: string) => id as PieceId
export const placeId = (id: string) => id as PlaceId
export const kindId = (id: string) => id as KindId
export const indicatorId = (id: string) => id as IndicatorId
export const seriesId = (id: string) => id as SeriesId
export const measureId = (id: string) => id as MeasureId

export function dateOf(edtf: string, span: Span = SPAN): UncertainDate {
  const answer = readEdtf(edtf, { first: dayOf(1970, 1, 1 + span.start), last: dayOf(1970, 1, span.end) })
  if ('error' in answer) throw new Error(`${edtf}: ${answer.error}`)
  return answer.date
}

type Given = Partial<Omit<AtlasEvent, 'id' | 'date' | 'title' | 'kinds'>> & {
  title?: Text | string
  kind?: string
}

export function eventOf(id: string, edtf: string, given: Given = {}): AtlasEvent {
  const { title = id, kind = 'policy', ...rest } = given
  return {
    id: eventId(id),
    date: dateOf(edtf),
    dateChecked: true,
    title: typeof title === 'string' ? { en: title } : title,
    summary: { en: '' },
    kinds: [kindId(kind)],
    scope: 'local',
    also: [],
    units: [],
    people: [],
    weight: 3,
    confidence: 'high',
    open: [],
    figures: [],
    citations: [],
    ...rest
  }
}

export function eraOf(id: string, edtf: string, label: Text = { en: id }): Era {
  return { id, date: dateOf(edtf), label, citations: [] }
}

const KINDS: readonly Kind[] = [
  { id: kindId('policy'), label: { en: 'Policy' }, mark: 'square' },
  { id: kindId('party'), label: { en: 'Party' }, mark: 'diamond' },
  { id: kindId('famine'), label: { en: 'Famine' }, mark: 'wedge' }
]

export interface AtlasGiven {
  readonly span?: Span
  readonly events?: readonly AtlasEvent[]
  readonly eras?: readonly Era[]
  readonly places?: readonly Place[]
  readonly units?: readonly Unit[]
  readonly indicators?: readonly Indicator[]
  readonly series?: readonly Series[]
  readonly notes?: readonly Note[]
  readonly layer?: string
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<T['id'], T> =>
  new Map(all.map((one) => [one.id, one]))

/** Sorts the events as the loader does. */
export function atlasOf(given: AtlasGiven = {}): Atlas {
  const span = given.span ?? SPAN
  const events = [...(given.events ?? [])].sort(
    (a, b) => a.date.earliest - b.date.earliest || b.weight - a.weight || (a.id < b.id ? -1 : 1)
  )
  return {
    id: 'test',
    version: '1',
    title: { en: 'Test' },
    about: { en: '' },
    notice: { en: '' },
    credits: [],
    span,
    start: {
      day: dayOf(1970, 1, 1 + Math.floor((span.start + span.end) / 2)),
      ...(given.layer !== undefined && { layer: indicatorId(given.layer) })
    },
    begin: [],
    languages: ['en', 'zh-Hans'],
    kinds: byId(KINDS),
    measures: new Map(),
    events,
    eventsById: byId(events),
    places: byId(given.places ?? []),
    people: new Map(),
    units: byId(given.units ?? []),
    indicators: byId(given.indicators ?? []),
    series: byId(given.series ?? []),
    estimates: [],
    eras: given.eras ?? [],
    sources: new Map(),
    notes: given.notes ?? [],
    glossary: []
  }
}

/** A unit that holds its pieces over the stretches given. */
export function unitOf(id: string, pieces: readonly { piece: string; from?: number; to?: number }[]): Unit {
  const always = { start: -Infinity, end: Infinity }
  return {
    id: unitId(id),
    names: [{ held: always, name: { en: id }, kind: 'province' }],
    capitals: [],
    leaders: [],
    pieces: pieces.map(({ piece, from, to }) => ({
      piece: pieceId(piece),
      held: { start: from ?? -Infinity, end: to ?? Infinity }
    })),
    changes: []
  }
}
