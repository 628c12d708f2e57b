// Turns checked records into the atlas: reads dates, fills in what absence means, sorts, freezes. Judges nothing.
import type { Geography } from '../atlas/geography'
import type {
  Atlas,
  AtlasEvent,
  Estimate,
  Figure,
  Held,
  Indicator,
  Note,
  Person,
  Place,
  Series,
  SeriesValue,
  Source,
  Unit
} from '../atlas/model'
import { parseIsoDay, roundDay, type Day } from '../time/days'
import type { ReadDate } from '../time/edtf'
import type { Span } from '../time/span'
import type { UncertainDate } from '../time/uncertain'
import { byId, byIdInSlices, deepFreeze, frozenMap } from './freeze'
import type { RawFigure, RawEvent } from './schema/events'
import type { RawIndicator } from './schema/indicators'
import type { RawRecords } from './schema/collections'
import type { RawManifest } from './schema/manifest'
import type { RawNote } from './schema/notes'
import type { RawPerson } from './schema/people'
import type { RawPlace } from './schema/places'
import type { RawSeries, RawValue } from './schema/series'
import type { RawUnit } from './schema/units'
import { eventsInOrder } from './sort'

/** Events are built one by one while they are checked, all others at the end. */
export type RawLists = { readonly [Name in Exclude<keyof RawRecords, 'events'>]: readonly RawRecords[Name][] }

const NONE: readonly never[] = Object.freeze([])

/** Everything handed in has passed all checks. */
export class Builder {
  constructor(
    readonly readDate: (text: string) => ReadDate,
    readonly span: Span
  ) {}

  /** `frozen`: all that the record holds is frozen already. */
  event(raw: RawEvent, frozen: boolean): AtlasEvent {
    const figures = this.#figures(raw.figures)
    const event: AtlasEvent = {
      ...raw,
      date: this.#date(raw.date),
      dateChecked: raw.dateChecked ?? true,
      also: raw.also ?? NONE,
      units: raw.units ?? NONE,
      people: raw.people ?? NONE,
      open: raw.open ?? NONE,
      figures
    }
    return frozen && Object.isFrozen(figures) ? Object.freeze(event) : deepFreeze(event)
  }

  /** `events` are those of `event`, in any order; the list is taken over. Pauses over long lists. */
  async atlas(
    manifest: RawManifest,
    events: AtlasEvent[],
    lists: RawLists,
    geography: Geography | undefined,
    pause: () => Promise<void>
  ): Promise<Atlas> {
    const sorted = Object.freeze(await eventsInOrder(events, pause))
    const eventsById = await byIdInSlices(sorted, pause)
    const indicators = byId(lists.indicators.map(indicatorOf))
    const { id, version, title, subtitle, about, notice, credits, begin, languages, start } = manifest
    return deepFreeze<Atlas>({
      id,
      version,
      title,
      ...(subtitle && { subtitle }),
      about,
      notice,
      credits,
      span: this.span,
      start: { day: dayIn(start.day), ...(start.layer !== undefined && { layer: start.layer }) },
      begin,
      languages,
      kinds: byId(manifest.kinds),
      measures: byId(manifest.measures),
      events: sorted,
      eventsById,
      places: byId(lists.places.map(placeOf)),
      people: byId(lists.people.map((raw) => this.#person(raw))),
      units: byId(lists.units.map((raw) => this.#unit(raw))),
      indicators,
      series: byId(lists.series.map((raw) => this.#series(raw))),
      estimates: lists.estimates.map((raw): Estimate => ({ ...raw, period: this.#date(raw.period) })),
      eras: lists.eras.map((raw) => ({ ...raw, date: this.#date(raw.date) })),
      // The members that CSL leaves open are unknown to the model, too; those it names were checked.
      sources: byId(lists.sources as readonly Source[]),
      notes: lists.notes.map((raw) => this.#note(raw, indicators)),
      glossary: lists.glossary.map((raw) => ({ ...raw, also: raw.also ?? NONE, events: raw.events ?? NONE })),
      ...(geography && { geography })
    })
  }

  #date(text: string): UncertainDate {
    const read = this.readDate(text)
    if ('error' in read) throw new Error(`the date ${text} was not checked`)
    return read.date
  }

  /** Those of the record itself unless a date has to be read in them. */
  #figures(raw: readonly RawFigure[] | undefined): readonly Figure[] {
    if (!raw) return NONE
    return raw.some((figure) => figure.period !== undefined)
      ? raw.map((figure) => this.#figure(figure))
      : (raw as readonly Omit<RawFigure, 'period'>[]) // none has one
  }

  #figure({ period, ...raw }: RawFigure): Figure {
    return period === undefined ? raw : { ...raw, period: this.#date(period) }
  }

  #note({ of, ...raw }: RawNote, indicators: Atlas['indicators']): Note {
    if (!of) return raw
    const measure = of.measure ?? (of.indicator && indicators.get(of.indicator)?.measure)
    if (measure === undefined) throw new Error(`the measure of ${raw.id} was not checked`)
    return { ...raw, of: { ...of, measure, period: this.#date(of.period) } }
  }

  #person(raw: RawPerson): Person {
    return {
      ...raw,
      also: raw.also ?? NONE,
      roles: raw.roles.map(({ from, to, text }) => ({ text, ...this.#ends(from, to) }))
    }
  }

  #ends(from: string | undefined, to: string | undefined): { from?: UncertainDate; to?: UncertainDate } {
    return {
      ...(from !== undefined && { from: this.#date(from) }),
      ...(to !== undefined && { to: this.#date(to) })
    }
  }

  #unit(raw: RawUnit): Unit {
    return {
      id: raw.id,
      names: raw.names.map(({ from, to, ...name }) => ({ ...name, ...this.#held(from, to) })),
      capitals: raw.capitals.map(({ from, to, place }) => ({ place, ...this.#held(from, to) })),
      leaders: raw.leaders.map(({ from, to, ...leader }) => ({ ...leader, ...this.#ends(from, to) })),
      pieces: raw.pieces.map(({ from, to, piece }) => ({ piece, ...this.#held(from, to) })),
      changes: raw.changes.map((change) => ({ ...change, date: this.#date(change.date) }))
    }
  }

  /** What has no last day holds to the end of the span, or one day where it began only then. */
  #held(from: string, to: string | undefined): Held {
    const start = this.#date(from).earliest
    const end = to === undefined ? Math.max(this.span.end, start + 1) : this.#date(to).latest + 1
    return { held: { start, end } }
  }

  #series(raw: RawSeries): Series {
    const { territory } = raw
    return {
      ...raw,
      territory:
        territory === 'ofTheDay'
          ? territory
          : { text: territory.text, pieces: frozenMap(recordEntries(territory.pieces ?? {})) },
      values: raw.values.map((value) => this.#value(value))
    }
  }

  #value(raw: RawValue): SeriesValue {
    // Nearly all values are of a year and stay as they are.
    if (raw.period === undefined && raw.day === undefined) return raw as Omit<RawValue, 'period' | 'day'>
    const { period, day, ...rest } = raw
    return {
      ...rest,
      ...(period !== undefined && { period: this.#date(period) }),
      ...(day !== undefined && { day: this.#date(day) })
    }
  }
}

function placeOf(raw: RawPlace): Place {
  return { ...raw, also: raw.also ?? NONE }
}

function indicatorOf(raw: RawIndicator): Indicator {
  return { ...raw, drawn: raw.drawn ?? NONE }
}

/** Entries whose keys keep their type; Object.entries widens them to string. */
function recordEntries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][]
}

function dayIn(text: string): Day {
  return parseIsoDay(text) ?? roundDay(NaN)
}
