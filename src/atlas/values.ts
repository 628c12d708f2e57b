// The figures that a map shows for a year: one checked value a unit, from the first series that has it, on the pieces it covers.
import { yearOf, type Day } from '../time/days'
import type { Atlas, Indicator, IndicatorId, PieceId, Series, SeriesValue, UnitId } from './model'
import { ownersOn } from './units'

/** A stretch of land that one figure covers, or that none does. */
interface ValueArea {
  readonly pieces: readonly PieceId[]
  /** The unit that the figure is for; absent where there is none. */
  readonly unit?: UnitId
  readonly series?: Series
  readonly value?: SeriesValue
  /** 0 = lowest class; absent without a figure. */
  readonly classIndex?: number
}

export interface YearValues {
  readonly indicator: Indicator
  readonly year: number
  readonly byUnit: ReadonlyMap<UnitId, { readonly series: Series; readonly value: SeriesValue }>
  /** Every piece of the home state is in exactly one area. */
  readonly areas: readonly ValueArea[]
}

/** Class of a value: number of breaks at or below it. A value on a break belongs to the upper class. */
export function classOf(breaks: readonly number[], value: number): number {
  let index = 0
  while (index < breaks.length && (breaks[index] ?? Infinity) <= value) index++
  return index
}

/** One checked value a unit for a calendar year; never the nearest year instead. */
export function valuesOfYear(atlas: Atlas, indicator: Indicator, year: number): YearValues['byUnit'] {
  const found = new Map<UnitId, { series: Series; value: SeriesValue }>()
  for (const id of indicator.drawn) {
    const series = atlas.series.get(id)
    if (!series) continue
    for (const value of series.values) {
      if (value.unit !== undefined && value.year === year && value.checked && !found.has(value.unit)) {
        found.set(value.unit, { series, value })
      }
    }
  }
  return found
}

/**
 * The areas to fill on a day with the figures of a year, that of `counted`. A figure fills the pieces that it was counted for
 * (the series' territory), else those that its unit held on the day `counted`; a piece that two figures claim goes to the
 * narrower territory. What no figure fills is grouped by its owner on `day`.
 */
export function choropleth(atlas: Atlas, id: IndicatorId, day: Day, counted = day): YearValues | null {
  const indicator = atlas.indicators.get(id)
  if (!indicator) return null
  const year = yearOf(counted)
  const byUnit = valuesOfYear(atlas, indicator, year)
  const owners = ownersOn(atlas, day)
  const then = counted === day ? owners : ownersOn(atlas, counted)
  const claims = new Map<PieceId, { unit: UnitId; size: number }>()
  for (const [unit, { series }] of byUnit) {
    const named = series.territory === 'ofTheDay' ? undefined : series.territory.pieces.get(unit)
    const pieces = named ?? [...then].filter(([, owner]) => owner === unit).map(([piece]) => piece)
    for (const piece of pieces) {
      const other = claims.get(piece)
      if (owners.has(piece) && (!other || pieces.length < other.size))
        claims.set(piece, { unit, size: pieces.length })
    }
  }
  const groups = new Map<string, PieceId[]>()
  for (const [piece, owner] of owners) {
    const claim = claims.get(piece)
    const key = claim ? `+${claim.unit}` : `-${owner}`
    const group = groups.get(key)
    if (group) group.push(piece)
    else groups.set(key, [piece])
  }
  const areas: ValueArea[] = []
  for (const pieces of groups.values()) {
    const claim = pieces[0] === undefined ? undefined : claims.get(pieces[0])
    const figure = claim && byUnit.get(claim.unit)
    if (!claim || !figure) areas.push({ pieces })
    else {
      const classIndex = indicator.breaks ? classOf(indicator.breaks, figure.value.value) : 0
      areas.push({ pieces, unit: claim.unit, series: figure.series, value: figure.value, classIndex })
    }
  }
  return { indicator, year, byUnit, areas }
}

/** Indicators that a map can draw: fixed classes and at least `least` units with a checked value in some year. */
export function mapLayers(atlas: Atlas, least = 15): readonly Indicator[] {
  return [...atlas.indicators.values()].filter((indicator) => {
    if (indicator.kind === 'count' || indicator.breaks === undefined || indicator.drawn.length === 0)
      return false
    const units = new Map<number, Set<UnitId>>()
    for (const id of indicator.drawn) {
      for (const value of atlas.series.get(id)?.values ?? []) {
        if (value.unit === undefined || value.year === undefined || !value.checked) continue
        const seen = units.get(value.year) ?? new Set()
        units.set(value.year, seen.add(value.unit))
      }
    }
    return [...units.values()].some((seen) => seen.size >= least)
  })
}
