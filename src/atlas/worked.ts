// The one method that the atlas works through by itself: deaths above a straight line between the death rates of two years.
import type { Atlas, Estimate, MeasureId, Series, SeriesId } from './model'

/** A national series of death rates and the people it is about. */
export interface Rates {
  readonly series: Series
  /** Deaths per 1,000 people by year. */
  readonly rates: ReadonlyMap<number, number>
  /** People of a year, in thousands: the mean of both ends of the year, or deaths by rate. */
  readonly people: (year: number) => number | undefined
  /** The atlas's own estimate that rests on it. */
  readonly estimate?: Estimate
}

export interface Excess {
  readonly years: readonly {
    readonly year: number
    /** per 1,000 */
    readonly rate: number
    /** per 1,000: the straight line */
    readonly line: number
    /** thousands */
    readonly people: number
    /** millions; below zero where the rate lies under the line */
    readonly excess: number
  }[]
  /** millions */
  readonly total: number
}

export type Base = readonly [from: number, to: number]

/**
 * Series that the method can be worked on: those that worked estimates of the measure name, in the order of their result, and
 * others of the same indicator whose people can be found, since deaths of the same source are among the series.
 */
export function ratesFor(atlas: Atlas, measure: MeasureId): readonly Rates[] {
  const found: Rates[] = []
  const indicators = new Set<string>()
  const deathIndicators = new Set<string>()
  for (const estimate of atlas.estimates) {
    if (estimate.measure !== measure || !estimate.worked) continue
    const { rates: id, population, deaths } = estimate.worked
    const series = atlas.series.get(id)
    if (!series) continue
    const rates = nationalValues(atlas, id)
    const people =
      population === undefined
        ? peopleByDeaths(rates, nationalValues(atlas, deaths))
        : peopleByEnds(nationalValues(atlas, population))
    found.push({ series, rates, people, estimate })
    indicators.add(series.indicator)
    const counted = deaths === undefined ? undefined : atlas.series.get(deaths)
    if (counted) deathIndicators.add(counted.indicator)
  }
  const all = [...atlas.series.values()]
  for (const series of all) {
    if (!indicators.has(series.indicator) || found.some((one) => one.series.id === series.id)) continue
    const rates = nationalValues(atlas, series.id)
    if (rates.size === 0) continue
    const deaths = all.find(
      ({ indicator, sources }) =>
        deathIndicators.has(indicator) && sources.some((source) => series.sources.includes(source))
    )
    if (!deaths) continue
    const values = nationalValues(atlas, deaths.id)
    if (values.size > 0) found.push({ series, rates, people: peopleByDeaths(rates, values) })
  }
  return found
}

/** The pairs of years between which worked estimates of the measure draw their lines, each once, the widest first. */
export function basesFor(atlas: Atlas, measure: MeasureId): readonly Base[] {
  const bases = new Map<string, Base>()
  for (const { measure: own, worked } of atlas.estimates)
    if (own === measure && worked) bases.set(worked.base.join(), worked.base)
  return [...bases.values()].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])
}

/**
 * For each year between the two: (rate - line) x people, with the line straight from one year's rate to the other's. Years under the
 * line count as less than nothing, as the method has it. Null where the series lacks a year.
 */
export function excessOf(
  { rates, people }: Pick<Rates, 'rates' | 'people'>,
  [from, to]: Base
): Excess | null {
  const [first, last] = [rates.get(from), rates.get(to)]
  if (first === undefined || last === undefined) return null
  const years: Excess['years'][number][] = []
  for (let year = from + 1; year < to; year++) {
    const [rate, count] = [rates.get(year), people(year)]
    if (rate === undefined || count === undefined) return null
    const line = first + ((last - first) * (year - from)) / (to - from)
    years.push({ year, rate, line, people: count, excess: ((rate - line) * count) / 1e6 })
  }
  return { years, total: years.reduce((sum, { excess }) => sum + excess, 0) }
}

/** Checked values of whole years for the whole country. */
function nationalValues(atlas: Atlas, id: SeriesId | undefined): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  for (const { unit, year, value, checked } of (id && atlas.series.get(id)?.values) ?? [])
    if (unit === undefined && year !== undefined && checked) values.set(year, value)
  return values
}

function peopleByEnds(population: ReadonlyMap<number, number>): Rates['people'] {
  return (year) => {
    const [before, after] = [population.get(year - 1), population.get(year)]
    return before === undefined || after === undefined ? undefined : (before + after) / 2
  }
}

function peopleByDeaths(
  rates: ReadonlyMap<number, number>,
  deaths: ReadonlyMap<number, number>
): Rates['people'] {
  return (year) => {
    const [rate, count] = [rates.get(year), deaths.get(year)]
    return rate === undefined || count === undefined || rate === 0 ? undefined : (count / rate) * 1000
  }
}
