// What a map can show: the indicators whose figures of units make a layer, how they are drawn, and the time that they are of. No figures yet.
import type { UncertainDate } from '../time/uncertain'
import type { Atlas, Indicator, IndicatorId, Series, SeriesId, SeriesValue, UnitId } from './model'

/** When a figure was counted: a calendar year, or a day or stretch of time that is none. */
export type When = number | UncertainDate

/** An indicator as a map shows it. */
export interface Layer {
  readonly indicator: Indicator
  /** Rates, shares, changes and classes fill the land; counts are circles with areas in proportion. */
  readonly form: 'fill' | 'circles'
  /** Asked in this order: a unit's figure comes from the first that has one. */
  readonly series: readonly Series[]
  /** The one time of all its figures; absent where there are figures by the year, which follow the day. */
  readonly fixed?: UncertainDate
  /** Rising limits of the classes, over all years; empty for circles, and where all figures are the same. */
  readonly breaks: readonly number[]
  /** The value about which the classes diverge: the one that holds it is neutral. */
  readonly middle?: number
}

/** Class of a value: number of breaks at or below it. A value on a break belongs to the upper class. */
export function classOf(breaks: readonly number[], value: number): number {
  let index = 0
  while (index < breaks.length && (breaks[index] ?? Infinity) <= value) index++
  return index
}

export function whenOf({ year, period, day }: SeriesValue): When | undefined {
  return year ?? period ?? day
}

export function sameWhen(a: When | undefined, b: When | undefined): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && a.edtf === b.edtf
}

/**
 * An indicator as a layer, of the series that the atlas names for the map or, where it names none, of all; with `only` of that
 * one alone. Null where none has a figure of a unit. Figures of several periods never mix: the one with most units is shown.
 */
export function layerOf(atlas: Atlas, id: IndicatorId, only: SeriesId | null = null): Layer | null {
  const indicator = atlas.indicators.get(id)
  if (!indicator) return null
  const series = seriesFor(atlas, indicator, only)
  const values = series.flatMap((one) => one.values.filter(({ unit }) => unit !== undefined))
  if (values.length === 0) return null
  const form = indicator.kind === 'count' ? 'circles' : 'fill'
  const fixed = values.some(({ year }) => year !== undefined) ? undefined : fullestTime(values)
  const breaks = form === 'circles' ? [] : (indicator.breaks ?? fifths(values))
  const { middle } = indicator
  return { indicator, form, series, breaks, ...(fixed && { fixed }), ...(middle !== undefined && { middle }) }
}

/** Series of an indicator that have figures of units, those first that the atlas names for the map. */
export function unitSeries(atlas: Atlas, indicator: Indicator): readonly Series[] {
  const all = [...atlas.series.values()].filter(
    (series) => series.indicator === indicator.id && series.values.some(({ unit }) => unit !== undefined)
  )
  const rank = ({ id }: Series) => (indicator.drawn.includes(id) ? indicator.drawn.indexOf(id) : all.length)
  return all.sort((a, b) => rank(a) - rank(b))
}

function seriesFor(atlas: Atlas, indicator: Indicator, only: SeriesId | null): readonly Series[] {
  const all = unitSeries(atlas, indicator)
  const chosen = all.filter(({ id }) => id === only)
  if (chosen.length > 0) return chosen
  return indicator.drawn.length > 0 ? all.filter(({ id }) => indicator.drawn.includes(id)) : all
}

function fullestTime(values: readonly SeriesValue[]): UncertainDate | undefined {
  const counts = new Map<string, { date: UncertainDate; count: number }>()
  for (const { period, day } of values) {
    const date = period ?? day
    if (!date) continue
    const entry = counts.get(date.edtf) ?? { date, count: 0 }
    entry.count++
    counts.set(date.edtf, entry)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.date
}

/** Limits that part all figures of all years into five groups of about the same size; for atlases that give none. */
function fifths(values: readonly SeriesValue[]): readonly number[] {
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b)
  const limits = [1, 2, 3, 4].flatMap((part) => sorted[Math.floor((part * sorted.length) / 5)] ?? [])
  return [...new Set(limits)].filter((limit) => limit > (sorted[0] ?? Infinity))
}

export interface LayerList {
  /** With checked figures of enough units at some time. */
  readonly checked: readonly Layer[]
  /** With enough only when unchecked figures count as well. */
  readonly unchecked: readonly Layer[]
}

/** The indicators that have figures of at least `least` units at one time, in the order of the atlas. */
export function mapLayers(atlas: Atlas, least = 15): LayerList {
  const checked: Layer[] = []
  const unchecked: Layer[] = []
  for (const id of atlas.indicators.keys()) {
    const layer = layerOf(atlas, id)
    if (!layer) continue
    if (mostUnits(layer, true) >= least) checked.push(layer)
    else if (mostUnits(layer, false) >= least) unchecked.push(layer)
  }
  return { checked, unchecked }
}

/** The most units with a figure at one time. */
function mostUnits({ series, fixed }: Layer, checkedOnly: boolean): number {
  const units = new Map<string, Set<UnitId>>()
  for (const { values } of series) {
    for (const value of values) {
      if (value.unit === undefined || (checkedOnly && !value.checked)) continue
      const when = whenOf(value)
      if (fixed ? !sameWhen(when, fixed) : typeof when !== 'number') continue
      const key = typeof when === 'object' ? when.edtf : String(when)
      const seen = units.get(key) ?? new Set()
      units.set(key, seen.add(value.unit))
    }
  }
  return Math.max(0, ...[...units.values()].map(({ size }) => size))
}

/** Years, rising, in which a layer has a checked figure of a unit; none of a layer with one fixed time. */
export function yearsOf({ series, fixed }: Layer): readonly number[] {
  if (fixed) return []
  const years = new Set<number>()
  for (const { values } of series) {
    for (const { unit, year, checked } of values) if (unit && checked && year !== undefined) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}
