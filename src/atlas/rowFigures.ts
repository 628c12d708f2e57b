// The figures of one indicator over time, of one unit or of the whole country, series by series: what a row on the timeline draws.
import { dayOf } from '../time/days'
import type { Span } from '../time/span'
import type { Atlas, Indicator, Series, SeriesValue, UnitId } from './model'

/** A figure and the whole days that it was counted over, half-open: a calendar year is never a point. */
export interface RowFigure {
  readonly value: SeriesValue
  readonly days: Span
}

export interface RowSeries {
  readonly series: Series
  /** By their first day. */
  readonly figures: readonly RowFigure[]
}

export interface RowFigures {
  readonly indicator: Indicator
  /** Whose figures these are; null: the whole country's. */
  readonly unit: UnitId | null
  /** The one that the map draws comes first; none where nobody counted. */
  readonly series: readonly RowSeries[]
  /** Least and greatest of all figures and zero. */
  readonly low: number
  readonly high: number
}

/**
 * The figures of a unit, or where it has none (or is null) those of the whole country. Unchecked figures only when asked for.
 * Nothing is joined, averaged or carried over from one year to the next.
 */
export function rowFigures(
  atlas: Atlas,
  indicator: Indicator,
  unit: UnitId | null,
  unchecked: boolean
): RowFigures {
  const own = unit === null ? [] : seriesOf(atlas, indicator, unit, unchecked)
  const series = own.length > 0 ? own : seriesOf(atlas, indicator, undefined, unchecked)
  const values = series.flatMap(({ figures }) => figures.map(({ value }) => value.value))
  return {
    indicator,
    unit: own.length > 0 ? unit : null,
    series,
    low: Math.min(0, ...values),
    high: Math.max(0, ...values)
  }
}

/** Series of an indicator that have figures of a unit (undefined: of the whole country), each by time; unchecked ones only when asked for. */
export function seriesOf(
  atlas: Atlas,
  indicator: Indicator,
  unit: UnitId | undefined,
  unchecked: boolean
): readonly RowSeries[] {
  const rows: RowSeries[] = []
  for (const series of atlas.series.values()) {
    if (series.indicator !== indicator.id) continue
    const figures = series.values
      .filter((value) => value.unit === unit && (unchecked || value.checked))
      .flatMap((value) => {
        const days = daysOf(value)
        return days ? [{ value, days }] : []
      })
      .sort((a, b) => a.days.start - b.days.start)
    if (figures.length > 0) rows.push({ series, figures })
  }
  const rank = ({ series: { id } }: RowSeries) =>
    indicator.drawn.includes(id) ? indicator.drawn.indexOf(id) : indicator.drawn.length
  return rows.sort((a, b) => rank(a) - rank(b))
}

function daysOf({ year, period, day }: SeriesValue): Span | null {
  if (year !== undefined) return { start: dayOf(year), end: dayOf(year + 1) }
  const date = period ?? day
  return date ? { start: date.earliest, end: date.latest + 1 } : null
}

/** What each series says of a day; of several figures that hold on it, that of the shortest time. */
export function figuresOn(
  { series }: RowFigures,
  day: number
): readonly { readonly series: Series; readonly figure: RowFigure }[] {
  return series.flatMap(({ series: one, figures }) => {
    const [figure] = figures
      .filter(({ days }) => days.start <= day && day < days.end)
      .sort((a, b) => a.days.end - a.days.start - (b.days.end - b.days.start))
    return figure ? [{ series: one, figure }] : []
  })
}
