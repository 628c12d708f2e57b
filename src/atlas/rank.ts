// The place of a unit among all units by a figure: only checked figures of one series at one time. Ties are told, nothing is filled in.
import { sameWhen, unitSeries, whenOf, type When } from './layers'
import type { Atlas, Indicator, Series, SeriesValue, UnitId } from './model'

export interface Rank {
  readonly series: Series
  readonly value: SeriesValue
  /** 1 = no other unit has a larger figure. Units with the same figure have the same place. */
  readonly place: number
  /** 1 = no other unit has a smaller figure. */
  readonly fromEnd: number
  /** Units with a figure, this one counted. */
  readonly of: number
  /** Other units with the same figure. */
  readonly tied: number
}

/**
 * By the first series that has a checked figure of the unit at that time, in the order in which the map takes them. Figures
 * with a bound ("at least", "as claimed") have no sure place and are left out; null where the unit has no other, and for classes,
 * which are reported and not counted.
 */
export function rankOf(atlas: Atlas, indicator: Indicator, unit: UnitId, when: When): Rank | null {
  if (indicator.kind === 'class') return null
  for (const series of unitSeries(atlas, indicator)) {
    const all = series.values.filter(
      (value) =>
        value.unit !== undefined &&
        value.checked &&
        value.bound === undefined &&
        sameWhen(whenOf(value), when)
    )
    const value = all.find((one) => one.unit === unit)
    if (!value) continue
    const others = all.filter((one) => one.unit !== unit)
    return {
      series,
      value,
      place: 1 + others.filter((one) => one.value > value.value).length,
      fromEnd: 1 + others.filter((one) => one.value < value.value).length,
      of: 1 + others.length,
      tied: others.filter((one) => one.value === value.value).length
    }
  }
  return null
}
