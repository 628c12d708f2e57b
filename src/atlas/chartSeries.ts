// The figures of an indicator as a chart draws them: series beside series, which years a line may join, at which times there is a figure. No pixels.
import { dayOf, yearOf } from '../time/days'
import type { Span } from '../time/span'
import { unitSeries, whenOf, type When } from './layers'
import type { Atlas, Indicator, Series, Unit, UnitId } from './model'
import { seriesOf, type RowFigure, type RowSeries } from './rowFigures'

export interface Chart {
  readonly indicator: Indicator
  /** Whose figures these are; null: the whole country's. */
  readonly unit: UnitId | null
  /** The one that the map draws comes first; none where nobody counted. */
  readonly series: readonly RowSeries[]
  /** Unchecked figures that are left out. */
  readonly hidden: number
}

/** The figures of one unit, or of the whole country; never those of one for the other. */
export function chartOf(atlas: Atlas, indicator: Indicator, unit: UnitId | null, unchecked: boolean): Chart {
  const of = unit ?? undefined
  const count = (list: readonly RowSeries[]) => list.reduce((sum, { figures }) => sum + figures.length, 0)
  const all = seriesOf(atlas, indicator, of, true)
  const series = unchecked ? all : seriesOf(atlas, indicator, of, false)
  return { indicator, unit, series, hidden: count(all) - count(series) }
}

/**
 * Stretches that a line may join: checked figures of calendar years that follow each other without a gap. A figure of a period
 * or a day, a bound ("at least"), a claim of the time and an unchecked figure stand alone.
 */
export function runsOf({ figures }: RowSeries): readonly (readonly RowFigure[])[] {
  const runs: RowFigure[][] = []
  for (const figure of figures) {
    const { year, checked, bound } = figure.value
    if (year === undefined || !checked || (bound !== undefined && bound !== 'about')) continue
    const run = runs.at(-1)
    if (run?.at(-1)?.value.year === year - 1) run.push(figure)
    else runs.push([figure])
  }
  return runs
}

/** A time for which some series has a figure. */
export interface Stop {
  readonly when: When
  readonly days: Span
  /** In the order of the chart's series; a series that has none here is absent. */
  readonly figures: readonly { readonly series: Series; readonly figure: RowFigure }[]
}

/** Every time with a figure, by its first day, the shorter before the longer. */
export function stopsOf(charts: readonly Chart[]): readonly Stop[] {
  const stops = new Map<string, { when: When; days: Span; figures: Stop['figures'][number][] }>()
  for (const { series: all } of charts) {
    for (const { series, figures } of all) {
      for (const figure of figures) {
        const when = whenOf(figure.value)
        if (when === undefined) continue
        const key = typeof when === 'number' ? String(when) : `~${when.edtf}`
        const stop = stops.get(key) ?? { when, days: figure.days, figures: [] }
        stop.figures.push({ series, figure })
        stops.set(key, stop)
      }
    }
  }
  return [...stops.values()].sort((a, b) => a.days.start - b.days.start || a.days.end - b.days.end)
}

/**
 * The stop that a day belongs to: its calendar year, else the shortest time that holds it, else the first that touches its year;
 * -1 where none does.
 */
export function stopOn(stops: readonly Stop[], day: number): number {
  const year = yearOf(day)
  const own = stops.findIndex(({ when }) => when === year)
  if (own >= 0) return own
  let best = -1
  let length = Infinity
  for (const [index, { days }] of stops.entries()) {
    const size = days.end - days.start
    if (day < days.start || day >= days.end || size >= length) continue
    best = index
    length = size
  }
  if (best >= 0) return best
  return stops.findIndex(({ days }) => days.start < dayOf(year + 1) && days.end > dayOf(year))
}

/** Least and greatest of all figures, and the days from the first to the last; null where there is none. */
export function reachOf(
  charts: readonly Chart[]
): { readonly low: number; readonly high: number; readonly days: Span } | null {
  const figures = charts.flatMap(({ series }) => series.flatMap((one) => one.figures))
  if (figures.length === 0) return null
  const reach = { low: Infinity, high: -Infinity, start: Infinity, end: -Infinity }
  for (const { value, days } of figures) {
    reach.low = Math.min(reach.low, value.value)
    reach.high = Math.max(reach.high, value.value)
    reach.start = Math.min(reach.start, days.start)
    reach.end = Math.max(reach.end, days.end)
  }
  return { low: reach.low, high: reach.high, days: { start: reach.start, end: reach.end } }
}

/** The figures of a unit among those of all units. */
export interface UnitChart {
  readonly unit: Unit
  /** Only what is drawn: the series that the map takes for the unit first, then those that say something else. */
  readonly chart: Chart
}

/** One entry for every unit of the atlas, in its order, also for those without a figure. */
export function unitCharts(atlas: Atlas, indicator: Indicator, unchecked: boolean): readonly UnitChart[] {
  return [...atlas.units.values()].map((unit) => ({
    unit,
    chart: unitChart(atlas, indicator, unit.id, unchecked)
  }))
}

/** The figures of a unit: the series that the map takes for it first, then those that say something else. */
export function unitChart(atlas: Atlas, indicator: Indicator, unit: UnitId, unchecked: boolean): Chart {
  const chart = chartOf(atlas, indicator, unit, unchecked)
  const lead = chart.series.find(({ figures }) => figures.some(({ value }) => value.checked))
  if (!lead) return chart
  return { ...chart, series: [lead, ...chart.series.filter((one) => one !== lead && saysMore(one, lead))] }
}

/** Has a figure that is not in `lead`: another number, or one for another time. */
function saysMore(one: RowSeries, lead: RowSeries): boolean {
  const key = ({ value, days }: RowFigure) =>
    [days.start, days.end, value.value, value.bound, value.checked].join()
  const told = new Set(lead.figures.map(key))
  return one.figures.some((figure) => !told.has(key(figure)))
}

/** The largest checked figure of the first series and its time; of equal ones the earliest. Null where none is checked. */
export function peakOf({ series: [lead] }: Chart): RowFigure | null {
  let peak: RowFigure | null = null
  for (const figure of lead?.figures ?? []) {
    if (figure.value.checked && (!peak || figure.value.value > peak.value.value)) peak = figure
  }
  return peak
}

/** An indicator, and whose figures the atlas has of it. */
export interface Charted {
  readonly indicator: Indicator
  readonly country: boolean
  readonly units: boolean
  /** At least one figure was checked. */
  readonly checked: boolean
}

/** Indicators with figures, in the order of the atlas. */
export function chartedOf(atlas: Atlas): readonly Charted[] {
  return [...atlas.indicators.values()].flatMap((indicator) => {
    const values = [...atlas.series.values()].flatMap((one) =>
      one.indicator === indicator.id ? one.values : []
    )
    const units = unitSeries(atlas, indicator).length > 0
    const country = values.some(({ unit }) => unit === undefined)
    return units || country
      ? [{ indicator, country, units, checked: values.some(({ checked }) => checked) }]
      : []
  })
}

/** The indicator that a room of charts begins with: the first with checked figures of several times. */
export function firstCharted(
  atlas: Atlas,
  all: readonly Charted[],
  of: 'country' | 'units'
): Charted | undefined {
  const fits = all.filter((one) => one[of])
  const several = fits.find(({ indicator }) =>
    [...atlas.series.values()].some(
      (one) =>
        one.indicator === indicator.id &&
        one.values.filter(
          ({ unit, checked, year }) => (unit === undefined) === (of === 'country') && checked && year
        ).length > 1
    )
  )
  return several ?? fits[0]
}
