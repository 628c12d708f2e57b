import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chartedOf,
  chartOf,
  firstCharted,
  peakOf,
  reachOf,
  runsOf,
  stopOn,
  stopsOf,
  unitChart,
  unitCharts
} from '../../../src/atlas/chartSeries'
import type { SeriesValue } from '../../../src/atlas/model'
import { tableOf, linesOf } from '../../../src/atlas/tables'
import { dayOf, yearOf } from '../../../src/time/days'
import { atlasOf, dateOf, indicatorId, unitId, unitOf } from './support/atlas'
import { indicatorOf, seriesOf, valueOf } from './support/figures'

const rate = indicatorOf('rate', ['second'])
const north = unitId('north')
const atlas = atlasOf({
  units: [unitOf('north', [{ piece: 'n' }]), unitOf('south', [{ piece: 's' }])],
  indicators: [rate, indicatorOf('empty'), indicatorOf('once')],
  series: [
    seriesOf('first', [
      valueOf(25, { year: 1960 }),
      valueOf(11, { year: 1957 }),
      valueOf(12, { year: 1958 }),
      valueOf(68, { year: 1960, unit: north }),
      valueOf(9, { year: 1961, unit: north })
    ]),
    seriesOf('second', [
      valueOf(44, { year: 1960 }),
      valueOf(9, { year: 1961, checked: false }),
      valueOf(68, { year: 1960, unit: north }),
      valueOf(7, { year: 1962, unit: north, checked: false })
    ]),
    seriesOf('long', [
      valueOf(-2, { period: dateOf('1958/1962') }),
      valueOf(3, { day: dateOf('1960-06-30') })
    ]),
    seriesOf('single', [valueOf(5, { year: 1959 })], { indicator: indicatorId('once') })
  ]
})
const country = (unchecked = false) => chartOf(atlas, rate, null, unchecked)
const names = (chart: ReturnType<typeof country>) => chart.series.map(({ series }) => series.id)

describe('a chart', () => {
  test('holds all series of the country, the one of the map first, and counts what it leaves out', () => {
    expect(names(country())).toEqual(['second', 'first', 'long'])
    expect(country().hidden).toBe(1)
    expect(country(true).hidden).toBe(0)
    expect(country(true).series[0]?.figures).toHaveLength(2)
  })
  test('of a unit without figures is empty: it never shows those of the country instead', () => {
    expect(chartOf(atlas, rate, unitId('south'), true)).toMatchObject({ series: [], hidden: 0 })
  })
  test('reaches from the least to the greatest figure and from the first to the last day', () => {
    expect(reachOf([country()])).toEqual({
      low: -2,
      high: 44,
      days: { start: dayOf(1957), end: dayOf(1963) }
    })
    expect(reachOf([chartOf(atlas, indicatorOf('empty'), null, true)])).toBeNull()
  })
})

describe('a line', () => {
  const runs = (values: readonly SeriesValue[]) =>
    runsOf(
      chartOf(atlasOf({ indicators: [rate], series: [seriesOf('a', values)] }), rate, null, true).series[0]!
    ).map((run) => run.map(({ value }) => value.year))

  test('stops at a gap, at an unchecked figure, at a bound and at a claim', () => {
    const year = (of: number, given: Partial<SeriesValue> = {}) => valueOf(1, { year: of, ...given })
    expect(runs([year(1955), year(1956), year(1958)])).toEqual([[1955, 1956], [1958]])
    expect(runs([year(1955), year(1956, { checked: false }), year(1957)])).toEqual([[1955], [1957]])
    expect(runs([year(1955), year(1956, { bound: 'atLeast' }), year(1957)])).toEqual([[1955], [1957]])
    expect(runs([year(1955), year(1956, { bound: 'claimed' }), year(1957)])).toEqual([[1955], [1957]])
    expect(runs([year(1955), year(1956, { bound: 'about' }), year(1957)])).toEqual([[1955, 1956, 1957]])
  })
  test('joins no figure of a period or a day', () => {
    expect(
      runs([valueOf(1, { period: dateOf('1958/1962') }), valueOf(2, { day: dateOf('1958-09-30') })])
    ).toEqual([])
  })
  test('joins each checked year once, and only to the next year', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 1970 }), { minLength: 1 }), (years) => {
        const found = runs(years.map((year) => valueOf(year, { year })))
        expect(found.flat()).toEqual([...years].sort((a, b) => a - b))
        for (const run of found) run.slice(1).forEach((year, i) => expect(year).toBe((run[i] ?? 0) + 1))
        found.slice(1).forEach((run, i) => expect(run[0]).toBeGreaterThan((found[i]?.at(-1) ?? 0) + 1))
      })
    )
  })
})

describe('the times of a chart', () => {
  const stops = stopsOf([country()])
  const at = (iso: readonly [number, number?, number?]) => {
    const stop = stops[stopOn(stops, dayOf(...iso))]
    return stop && (typeof stop.when === 'object' ? stop.when.edtf : stop.when)
  }

  test('are each told once, with what every series says then', () => {
    expect(stops.map(({ when }) => (typeof when === 'object' ? when.edtf : when))).toEqual([
      1957,
      1958,
      '1958/1962',
      1960,
      '1960-06-30'
    ])
    expect(stops[3]?.figures.map(({ series, figure }) => [series.id, figure.value.value])).toEqual([
      ['second', 44],
      ['first', 25]
    ])
  })
  test('a day belongs to its year, else to the shortest time that holds it, else to what touches its year', () => {
    expect(at([1960, 6, 30])).toBe(1960)
    expect(at([1961])).toBe('1958/1962')
    expect(at([1963])).toBeUndefined()
    const day = stopsOf([
      chartOf(
        atlasOf({ indicators: [rate], series: [seriesOf('a', [valueOf(1, { day: dateOf('1959-12-31') })])] }),
        rate,
        null,
        true
      )
    ])
    expect([stopOn(day, dayOf(1959, 3)), stopOn(day, dayOf(1960))]).toEqual([0, -1])
  })
})

describe('the charts of all units', () => {
  test('have an entry for every unit, with the series of the map first and others only where they say more', () => {
    const charts = unitCharts(atlas, rate, false)
    expect(charts.map(({ unit, chart }) => [unit.id, names(chart)])).toEqual([
      ['north', ['second', 'first']],
      ['south', []]
    ])
  })
  test('leave out a series that only repeats the first', () => {
    const values = [valueOf(9, { year: 1960, unit: north }), valueOf(8, { year: 1961, unit: north })]
    const same = atlasOf({
      units: [unitOf('north', [{ piece: 'n' }])],
      indicators: [rate],
      series: [
        seriesOf('second', values),
        seriesOf('copy', values.slice(0, 1)),
        seriesOf('other', [valueOf(9.5, { year: 1960, unit: north })])
      ]
    })
    expect(names(unitChart(same, rate, north, false))).toEqual(['second', 'other'])
  })
  test('lead with a series that has a checked figure, and peak at it', () => {
    const chart = unitChart(
      atlasOf({
        units: [unitOf('north', [{ piece: 'n' }])],
        indicators: [rate],
        series: [
          seriesOf('second', [valueOf(99, { year: 1960, unit: north, checked: false })]),
          seriesOf('sure', [valueOf(8, { year: 1960, unit: north }), valueOf(8, { year: 1961, unit: north })])
        ]
      }),
      rate,
      north,
      true
    )
    expect(names(chart)).toEqual(['sure', 'second'])
    expect(peakOf(chart)?.value).toMatchObject({ value: 8, year: 1960 })
    expect(peakOf(chartOf(atlas, rate, unitId('south'), true))).toBeNull()
  })
})

describe('what can be charted', () => {
  test('is every indicator with figures, and whose they are', () => {
    expect(chartedOf(atlas).map(({ indicator, country, units }) => [indicator.id, country, units])).toEqual([
      ['rate', true, true],
      ['once', true, false]
    ])
  })
  test('begins with the first indicator that has checked figures of several years', () => {
    const all = chartedOf(atlas).toReversed()
    expect(firstCharted(atlas, all, 'country')?.indicator.id).toBe('rate')
    expect(firstCharted(atlas, all, 'units')?.indicator.id).toBe('rate')
    expect(firstCharted(atlas, [], 'units')).toBeUndefined()
  })
})

describe('a table and the lines of a file', () => {
  test('hold every drawn figure once and nothing else', () => {
    const figure = fc.record({
      series: fc.constantFrom('a', 'b', 'c'),
      year: fc.integer({ min: 1955, max: 1967 }),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      checked: fc.boolean(),
      unit: fc.constantFrom(undefined, north)
    })
    fc.assert(
      fc.property(fc.array(figure), fc.boolean(), (given, unchecked) => {
        const ids = [...new Set(given.map(({ series }) => series))]
        const made = atlasOf({
          units: [unitOf('north', [{ piece: 'n' }])],
          indicators: [rate],
          series: ids.map((id) =>
            seriesOf(
              id,
              given
                .filter(({ series }) => series === id)
                .map(({ value, year, checked, unit }) =>
                  valueOf(value, { year, checked, ...(unit !== undefined && { unit }) })
                )
            )
          )
        })
        const charts = [chartOf(made, rate, null, unchecked), chartOf(made, rate, north, unchecked)]
        const drawn = given.filter(({ checked }) => unchecked || checked)
        const key = (series: string, unit: string | null, value: SeriesValue) =>
          [series, unit ?? '', value.year, value.value].join()
        const wanted = drawn.map((one) => [one.series, one.unit ?? '', one.year, one.value].join()).sort()
        const inTable = tableOf(charts).rows.flatMap(({ series, unit, cells }) =>
          cells.flatMap((values) => values.map((value) => key(series.id, unit, value)))
        )
        const inFile = linesOf(charts).map(({ series, unit, value }) => key(series.id, unit, value))
        expect(inTable.sort()).toEqual(wanted)
        expect(inFile.sort()).toEqual(wanted)
      })
    )
  })
  test('has a column for each time, in order, and an empty cell where there is no figure', () => {
    const { columns, rows } = tableOf([country()])
    expect(columns).toHaveLength(5)
    expect(rows[0]?.cells.map((values) => values.map(({ value }) => value))).toEqual([[], [], [], [44], []])
    expect(columns.map(({ days }) => yearOf(days.start))).toEqual([1957, 1958, 1958, 1960, 1960])
  })
})
