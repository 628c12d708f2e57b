import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Indicator, Series, SeriesValue } from '../../../src/atlas/model'
import { figuresOn, rowFigures } from '../../../src/atlas/rowFigures'
import { dayOf } from '../../../src/time/days'
import { atlasOf, dateOf, indicatorId, measureId, seriesId, unitId } from './support/atlas'

const rate: Indicator = {
  id: indicatorId('rate'),
  label: { en: 'Rate' },
  measure: measureId('per-thousand'),
  kind: 'rate',
  definition: { en: '' },
  drawn: [seriesId('second')]
}
const seriesOf = (id: string, values: readonly SeriesValue[]): Series => ({
  id: seriesId(id),
  indicator: rate.id,
  sources: [],
  label: { en: id },
  territory: 'ofTheDay',
  values
})
const value = (of: number, given: Partial<SeriesValue>): SeriesValue => ({
  value: of,
  checked: true,
  how: 'seen',
  ...given
})
const north = unitId('north')
const atlas = atlasOf({
  indicators: [rate],
  series: [
    seriesOf('first', [
      value(25, { year: 1960 }),
      value(11, { year: 1957 }),
      value(68, { year: 1960, unit: north })
    ]),
    seriesOf('second', [value(44, { year: 1960 }), value(9, { year: 1961, checked: false })]),
    seriesOf('long', [value(-2, { period: dateOf('1958/1962') }), value(3, { day: dateOf('1960-06-30') })])
  ]
})
const told = (unit: typeof north | null, unchecked = false) => rowFigures(atlas, rate, unit, unchecked)

describe('the figures of a row', () => {
  test('are those of the unit where it has any, else those of the whole country', () => {
    expect([told(north).unit, told(north).series.map(({ series }) => series.id)]).toEqual([
      'north',
      ['first']
    ])
    const south = told(unitId('south'))
    expect([south.unit, south.series.map(({ series }) => series.id)]).toEqual([
      null,
      ['second', 'first', 'long']
    ])
  })
  test('come by time, the series of the map first, unchecked ones only when asked for', () => {
    expect(told(null).series[1]?.figures.map(({ value }) => value.year)).toEqual([1957, 1960])
    expect(told(null).series[0]?.figures).toHaveLength(1)
    expect(told(null, true).series[0]?.figures).toHaveLength(2)
  })
  test('cover the time that they were counted over: a year from its first day to its last', () => {
    const [second, , long] = told(null).series
    expect(second?.figures[0]?.days).toEqual({ start: dayOf(1960), end: dayOf(1961) })
    expect(long?.figures.map(({ days }) => [days.start, days.end])).toEqual([
      [dayOf(1958), dayOf(1963)],
      [dayOf(1960, 6, 30), dayOf(1960, 7, 1)]
    ])
  })
  test('reach from the least to the greatest, zero always between them', () => {
    expect([told(null).low, told(null).high]).toEqual([-2, 44])
    expect([told(north).low, told(north).high]).toEqual([0, 68])
  })
  test('hold on a day in the shortest time that each series has for it, and are never carried over', () => {
    const on = (day: number) => figuresOn(told(null), day).map(({ figure }) => figure.value.value)
    expect(on(dayOf(1960, 6, 30))).toEqual([44, 25, 3])
    expect(on(dayOf(1959, 1, 1))).toEqual([-2])
    expect(on(dayOf(1963))).toEqual([])
  })
  test('are the published ones, whatever the day: no number is made', () => {
    const all = new Set([...atlas.series.values()].flatMap(({ values }) => values.map(({ value }) => value)))
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1950), max: dayOf(1970) }), fc.boolean(), (day, unchecked) => {
        for (const { figure } of figuresOn(told(null, unchecked), day))
          expect(all).toContain(figure.value.value)
      })
    )
  })
})
