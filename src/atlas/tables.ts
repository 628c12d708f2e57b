// The figures of charts as a table and as lines of a file: exactly those that are drawn, once each. No wording.
import { sameWhen, whenOf } from './layers'
import { stopsOf, type Chart, type Stop } from './chartSeries'
import type { Series, SeriesValue, UnitId } from './model'
import type { Span } from '../time/span'

/** One series of one chart, with what it says at each time of the table. */
interface TableRow {
  readonly unit: UnitId | null
  readonly series: Series
  /** One entry a column; empty where there is no figure, several where a series gives several for one time. */
  readonly cells: readonly (readonly SeriesValue[])[]
}

export interface FigureTable {
  readonly columns: readonly Stop[]
  readonly rows: readonly TableRow[]
}

/** Rows in the order of the charts and of their series; a column for every time for which one of them has a figure. */
export function tableOf(charts: readonly Chart[]): FigureTable {
  const columns = stopsOf(charts)
  const rows = charts.flatMap(({ unit, series: all }) =>
    all.map(({ series, figures }): TableRow => ({
      unit,
      series,
      cells: columns.map(({ when }) =>
        figures.flatMap(({ value }) => (sameWhen(whenOf(value), when) ? [value] : []))
      )
    }))
  )
  return { columns, rows }
}

export interface FigureLine {
  readonly unit: UnitId | null
  readonly series: Series
  readonly value: SeriesValue
  /** The whole days that it was counted over, half-open. */
  readonly days: Span
}

/** Every figure of the charts, by chart, series and time. */
export function linesOf(charts: readonly Chart[]): readonly FigureLine[] {
  return charts.flatMap(({ unit, series: all }) =>
    all.flatMap(({ series, figures }) => figures.map(({ value, days }) => ({ unit, series, value, days })))
  )
}
