// Counts what the atlas holds: events by year, kind, scope and province, languages, checks, notes. Counts only, judges nothing.
import { placeOf } from '../../../src/atlas/events'
import type { Atlas, AtlasEvent, Text } from '../../../src/atlas/model'
import { isObject } from '../../../src/load/jsonTypes'
import { ymdOf } from '../../../src/time/days'
import { share, tally, type Table } from './table'

function english(text: Text): string {
  return text.en ?? text['zh-Hans'] ?? ''
}

export function holdings(atlas: Atlas): Table {
  const values = [...atlas.series.values()].flatMap((series) => series.values)
  return {
    title: 'What it holds',
    head: ['records', 'number'],
    rows: [
      ['events', atlas.events.length],
      ['notes on claims and disagreements', atlas.notes.length],
      ['sources', atlas.sources.size],
      ['places', atlas.places.size],
      ['people', atlas.people.size],
      ['provinces (units)', atlas.units.size],
      ['indicators', atlas.indicators.size],
      ['series', atlas.series.size],
      ['values of series', values.length],
      ['of these checked', values.filter((value) => value.checked).length],
      ['published estimates and worked examples', atlas.estimates.length],
      ['eras', atlas.eras.length],
      ['terms explained', atlas.glossary.length]
    ]
  }
}

export function eventsByYear(atlas: Atlas): Table {
  const years = tally(atlas.events, (event) => [String(ymdOf(event.date.earliest).year)])
  return {
    title: 'Events by year',
    says: 'By the earliest day on which an event can have begun.',
    head: ['year', 'events'],
    rows: [...years].sort(([a], [b]) => a.localeCompare(b))
  }
}

export function eventsByKind(atlas: Atlas): Table {
  const counts = tally(atlas.events, ({ kinds }) => kinds, atlas.kinds.keys())
  return {
    title: 'Events by kind',
    says: 'An event of two kinds counts for both.',
    head: ['kind', 'events'],
    rows: [...counts].map(([id, count]) => [
      english([...atlas.kinds.values()].find((kind) => kind.id === id)?.label ?? {}),
      count
    ])
  }
}

export function eventsByScope(atlas: Atlas): Table {
  const counts = tally(atlas.events, ({ scope }) => [scope], ['local', 'regional', 'national', 'abroad'])
  return { title: 'Events by scope', head: ['scope', 'events'], rows: [...counts] }
}

/** Provinces that an event names or whose land its place stands on. */
function unitsOf(atlas: Atlas, event: AtlasEvent): readonly string[] {
  const unit = placeOf(atlas, event)?.unit
  return unit === undefined ? event.units : [...event.units, unit]
}

export function eventsByUnit(atlas: Atlas): Table {
  const counts = tally(atlas.events, (event) => unitsOf(atlas, event), atlas.units.keys())
  const rows = [...atlas.units.values()].map(
    (unit) => [english(unit.names.at(-1)?.name ?? {}), counts.get(unit.id) ?? 0] as const
  )
  return {
    title: 'Events by province',
    says: 'Events that name the province or stand in it. Names are those of 1966.',
    head: ['province', 'events'],
    rows: [...rows].sort((a, b) => b[1] - a[1])
  }
}

/** All texts below a value, as the loader leaves them: objects of languages. */
function textsIn(value: unknown, languages: ReadonlySet<string>): Text[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, languages))
  if (value instanceof Map) return [...value.values()].flatMap((item) => textsIn(item, languages))
  if (!isObject(value)) return []
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => languages.has(key))) return [value] // told by its keys
  return Object.values(value).flatMap((item) => textsIn(item, languages))
}

export function languages(atlas: Atlas): Table {
  const known = new Set<string>(atlas.languages)
  const parts = [
    'events',
    'notes',
    'sources',
    'places',
    'people',
    'units',
    'indicators',
    'series',
    'estimates',
    'eras',
    'glossary'
  ] as const
  const rows = parts.map((part) => {
    const texts = textsIn(atlas[part], known)
    return [part, texts.length, ...atlas.languages.map((language) => share(texts.filter((text) => text[language] !== undefined).length, texts.length))] // prettier-ignore
  })
  return {
    title: 'Languages',
    says: 'Share of the texts that stand in each language.',
    head: ['part', 'texts', ...atlas.languages],
    rows
  }
}

export function checking(atlas: Atlas): Table {
  const { events } = atlas
  const opened = (event: AtlasEvent) => event.citations.some(({ checked }) => checked)
  const figures = events.flatMap((event) => event.figures)
  return {
    title: 'How far events are checked',
    head: ['', 'number', 'share'],
    rows: [
      ['events with at least one opened source', events.filter(opened).length],
      ['events with none, marked so', events.filter((event) => !opened(event)).length],
      ['events whose date was seen at a source', events.filter(({ dateChecked }) => dateChecked).length]
    ]
      .map(([name, count]) => [name ?? '', count ?? 0, share(Number(count), events.length)])
      .concat([['figures of events that are checked', figures.filter(({ checked }) => checked).length, share(figures.filter(({ checked }) => checked).length, figures.length)]]) // prettier-ignore
  }
}

export function notesByVerdict(atlas: Atlas): Table {
  const verdicts = ['supported', 'disputed', 'contradicted', 'opinion', 'unverified']
  const of = (order: boolean) => tally(atlas.notes.filter((note) => (note.order !== undefined) === order), ({ verdict }) => [verdict], verdicts) // prettier-ignore
  const [claims, others] = [of(true), of(false)]
  return {
    title: 'Notes by verdict',
    head: ['verdict', 'claims of the founding documents', 'other notes'],
    rows: verdicts.map((verdict) => [verdict, claims.get(verdict) ?? 0, others.get(verdict) ?? 0])
  }
}
