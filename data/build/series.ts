// Writes series.json: every statistics row of the research, one series for each indicator, source and territory; no row is altered.
import { z } from 'zod'
import { sourceIdOf } from './citations'
import { changeOf } from './derived'
import { homePieces, readPieces } from './geography'
import { indicatorFinder, readIndicators, readRows, type Level, type Row } from './indicators'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const UnitId = z.string().regex(/^CN-[A-Z]{2}$/)
const Of = z.string().regex(/^(national|units)\/[a-z0-9_]+$/)

const Hand = z.strictObject({
  territories: z.record(
    z.string(),
    z.strictObject({ text: Text, pieces: z.record(UnitId, z.array(z.string()).min(1)).optional() })
  ),
  /** Which rows make which series. Groups with the same tag, indicator and sources make one. */
  groups: z.array(
    z.strictObject({
      level: z.enum(['national', 'units']),
      series: z.string(),
      source: z.string(),
      only: z.array(z.string()).optional(),
      tag: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      label: Text,
      /** Absent: borders of the day. */
      territory: z.string().optional(),
      /** Research ids of what the values were computed from. */
      inputs: z.array(z.string()).optional(),
      /** Research ids of works that the source of the rows passes on. */
      also: z.array(z.string()).optional(),
      caveat: Text.optional()
    })
  ),
  /** Rows whose year is only a placeholder; a grain year runs from July to June. */
  times: z.array(
    z.strictObject({
      of: Of,
      series: z.string().optional(),
      period: z.string().optional(),
      day: z.iso.date().optional(),
      grainYear: z.literal(true).optional()
    })
  ),
  bounds: z.array(
    z.strictObject({
      of: Of,
      series: z.string().optional(),
      units: z.array(UnitId).optional(),
      bound: z.enum(['about', 'atLeast', 'atMost', 'claimed'])
    })
  ),
  notes: z.array(
    z.strictObject({ of: Of, series: z.string(), unit: UnitId.optional(), year: z.int(), text: Text })
  )
})

const HOW = {
  seen: 'seen',
  recovered: 'recovered',
  corrected: 'corrected',
  'seen-rounded': 'rounded',
  derived: 'derived',
  memory: 'recalled'
} as const satisfies Record<Row['provenance'], string>

type Words = z.infer<typeof Text>
type Territory = 'ofTheDay' | z.infer<typeof Hand>['territories'][string]

// Members may be undefined: what is not known is left out when the file is written.
interface Value {
  unit: string | undefined
  year?: number | undefined
  period?: string | undefined
  day?: string | undefined
  value: number
  bound: string | undefined
  checked: boolean
  how: (typeof HOW)[Row['provenance']]
  note: Words | undefined
}
interface Series {
  id: string
  indicator: string
  sources: string[]
  label: Words
  territory: Territory
  caveat: Words | undefined
  values: Value[]
}

/** Picks entries of the hand-made list and remembers which were ever picked. */
function picker<T extends object>(entries: readonly T[], what: string) {
  const unused = new Set(entries)
  return {
    one(matches: (entry: T) => boolean, row: string): T | undefined {
      const found = entries.filter(matches)
      if (found.length > 1) throw new Error(`hand/series.json: ${found.length} ${what} for ${row}`)
      if (found[0]) unused.delete(found[0])
      return found[0]
    },
    done(): void {
      const [first] = unused
      if (first) throw new Error(`hand/series.json: unused ${what}: ${JSON.stringify(first)}`)
    }
  }
}

function timeOf(
  row: Row,
  rule: z.infer<typeof Hand>['times'][number] | undefined
): Pick<Value, 'year' | 'period' | 'day'> {
  if (rule?.grainYear) return { period: `${row.year}-07/${row.year + 1}-06` }
  const { period, day } = rule ?? {}
  if (row.period !== undefined && row.period !== period) {
    throw new Error(
      `${row.indicator} ${row.series}: the research says ${row.period}, hand/series.json ${period}`
    )
  }
  return period !== undefined ? { period } : day !== undefined ? { day } : { year: row.year }
}

/** Atlas sources of research ids; ids that name no source of their own are left out. */
function sourcesOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map(sourceIdOf).filter((id) => id !== null))]
}

/**
 * Writes series.json. Throws when a row has no group, when a hand-made entry matches no row, when two series would
 * share an id without sharing their sources, when a series has no source, or when an indicator draws no such series.
 */
export function buildSeries(): void {
  const hand = Hand.parse(readHand('series'))
  const indicatorOf = indicatorFinder()
  const order = z
    .object({ provinces: z.array(z.object({ id: z.string() })) })
    .parse(readResearch('provinces'))
    .provinces.map((p) => p.id)
  const pieces = new Set(homePieces(readPieces()))
  for (const piece of Object.values(hand.territories).flatMap((t) => Object.values(t.pieces ?? {}).flat())) {
    if (!pieces.has(piece)) throw new Error(`hand/series.json: no piece ${piece}`)
  }
  const groups = picker(hand.groups, 'groups')
  const times = picker(hand.times, 'times')
  const bounds = picker(hand.bounds, 'bounds')
  const notes = picker(hand.notes, 'notes')

  const all = new Map<string, Series>()
  const place = (level: Level, row: Row): void => {
    const of = `${level}/${row.indicator}`
    const name = `${of} ${row.series} ${row.source} ${row.province ?? ''} ${row.year}`
    const group = groups.one(
      (g) =>
        g.level === level &&
        g.series === row.series &&
        g.source === row.source &&
        (g.only?.includes(row.indicator) ?? true),
      name
    )
    if (!group) throw new Error(`hand/series.json has no group for ${name}`)
    const indicator = indicatorOf(level, row.indicator)
    const id = `${indicator}-${group.tag}`
    const sources = sourcesOf([row.source, ...(group.inputs ?? []), ...(group.also ?? [])])
    if (sources.length === 0) throw new Error(`series ${id} has no source`)
    const territory: Territory | undefined =
      group.territory === undefined ? 'ofTheDay' : hand.territories[group.territory]
    if (territory === undefined) throw new Error(`hand/series.json: no territory "${group.territory}"`)
    const { label, caveat } = group
    const series: Series = all.get(id) ?? { id, indicator, sources, label, territory, caveat, values: [] }
    if (series.sources.join() !== sources.join() || series.territory !== territory) {
      throw new Error(`series ${id} would join different sources or territories`)
    }
    all.set(id, series)
    const ofRow = (e: { of: string; series?: string | undefined }) =>
      e.of === of && (e.series === undefined || e.series === row.series)
    series.values.push({
      unit: row.province,
      ...timeOf(row, times.one(ofRow, name)),
      value: row.value,
      bound: bounds.one(
        (e) =>
          ofRow(e) &&
          (e.units === undefined || (row.province !== undefined && e.units.includes(row.province))),
        name
      )?.bound,
      checked: row.verified,
      how: HOW[row.provenance],
      note: notes.one((e) => ofRow(e) && e.unit === row.province && e.year === row.year, name)?.text
    })
  }
  for (const level of ['national', 'units'] as const) for (const row of readRows(level)) place(level, row)
  for (const list of [groups, times, bounds, notes]) list.done()

  for (const { id: indicator, derived } of readIndicators()) {
    if (!derived) continue
    const from = all.get(derived.from)
    const id = `${indicator}-${derived.tag}`
    if (!from || all.has(id))
      throw new Error(`indicator ${indicator} cannot be derived from "${derived.from}"`)
    const { label, caveat } = derived
    const { sources, territory } = from
    all.set(id, { id, indicator, sources, label, territory, caveat, values: changeOf(from.values, derived) })
  }

  for (const { id, drawn } of readIndicators()) {
    for (const name of drawn ?? []) {
      if (all.get(name)?.indicator !== id)
        throw new Error(`indicator ${id} draws "${name}", which is no series of it`)
    }
  }
  const rank = new Map(readIndicators().map((indicator, i) => [indicator.id, i]))
  const series = [...all.values()].sort(
    (a, b) => (rank.get(a.indicator) ?? 0) - (rank.get(b.indicator) ?? 0) || (a.id < b.id ? -1 : 1)
  )
  for (const { values } of series) {
    values.sort(
      (a, b) =>
        order.indexOf(a.unit ?? '') - order.indexOf(b.unit ?? '') ||
        timeKey(a).localeCompare(timeKey(b), 'en')
    )
  }
  writeAtlas('series.json', { series })
}

function timeKey(value: Value): string {
  return value.day ?? value.period ?? String(value.year)
}

if (runAlone(import.meta.url)) buildSeries()
