// The figures of one unit in one year, series by series: which leads, which differ, which are hidden. Nothing is averaged; no wording.
import type { Atlas, Indicator, Series, SeriesValue, UnitId } from '../atlas/model'
import { dayOf } from '../time/days'

export interface UnitFigure {
  readonly series: Series
  readonly value: SeriesValue
}

/** What the atlas has of one indicator for a unit in a year. */
export interface UnitFact {
  readonly indicator: Indicator
  /** In the order in which the map would take them; empty where there is no figure to show. */
  readonly figures: readonly UnitFigure[]
  /** Figures that are kept back because they are not checked. */
  readonly hidden: number
}

/**
 * One entry for every indicator that has figures of units. Years and days of the year count as figures of the year; a value
 * for a period counts in every year of it. An indicator that has only periods, none of them touching the year, is left out.
 */
export function unitFacts(atlas: Atlas, unit: UnitId, year: number, unchecked: boolean): readonly UnitFact[] {
  const seriesOf = new Map<string, Series[]>()
  for (const series of atlas.series.values()) {
    if (!series.values.some((value) => value.unit !== undefined)) continue
    const list = seriesOf.get(series.indicator) ?? []
    list.push(series)
    seriesOf.set(series.indicator, list)
  }
  const facts: UnitFact[] = []
  for (const indicator of atlas.indicators.values()) {
    const all = ranked(indicator, seriesOf.get(indicator.id) ?? [])
    if (all.length === 0) continue
    const found = all.flatMap((series) =>
      series.values
        .filter((value) => value.unit === unit && inYear(value, year))
        .map((value) => ({ series, value }))
    )
    const yearly = all.some((series) =>
      series.values.some((value) => value.unit !== undefined && value.year !== undefined)
    )
    if (found.length === 0 && !yearly) continue
    const figures = found.filter(({ value }) => unchecked || value.checked)
    facts.push({ indicator, figures, hidden: found.length - figures.length })
  }
  return facts
}

/** Those that say something else than the first, and those that repeat it. */
export function compared(figures: readonly UnitFigure[]): {
  first: UnitFigure | null
  differ: readonly UnitFigure[]
  same: readonly UnitFigure[]
} {
  const [first, ...rest] = figures
  if (!first) return { first: null, differ: [], same: [] }
  const repeats = ({ value }: UnitFigure) =>
    value.value === first.value.value &&
    value.bound === first.value.bound &&
    whenOf(value) === whenOf(first.value)
  return { first, differ: rest.filter((figure) => !repeats(figure)), same: rest.filter(repeats) }
}

function whenOf({ year, period, day }: SeriesValue): string {
  return String(year ?? period?.edtf ?? day?.edtf ?? '')
}

/** The series that the map draws come first, in its order; checked values before unchecked ones is left to the caller's filter. */
function ranked(indicator: Indicator, all: readonly Series[]): readonly Series[] {
  const rank = (series: Series) => {
    const at = indicator.drawn.indexOf(series.id)
    return at < 0 ? indicator.drawn.length : at
  }
  return [...all].sort((a, b) => rank(a) - rank(b))
}

function inYear({ year: own, period, day }: SeriesValue, year: number): boolean {
  if (own !== undefined) return own === year
  const date = day ?? period
  return date !== undefined && date.earliest < dayOf(year + 1) && date.latest >= dayOf(year)
}

/** Fewer units or years than these, and to say of every other that it has no figure would be noise. */
const MANY_UNITS = 10
const MANY_YEARS = 3

/** Is the indicator a yearly one for the units at large, so that a gap in it means something? */
export function isWidespread(atlas: Atlas, indicator: Indicator): boolean {
  const units = new Set<UnitId>()
  const years = new Set<number>()
  for (const series of atlas.series.values()) {
    if (series.indicator !== indicator.id) continue
    for (const { unit, year } of series.values) {
      if (unit === undefined || year === undefined) continue
      units.add(unit)
      years.add(year)
    }
    if (units.size >= MANY_UNITS && years.size >= MANY_YEARS) return true
  }
  return false
}
