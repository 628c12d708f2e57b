import { describe, expect, test } from 'vitest'
import type { Indicator, Series, SeriesValue } from '../../../src/atlas/model'
import { compared, isWidespread, unitFacts } from '../../../src/panels/unitFacts'
import { atlasOf, dateOf, indicatorId, measureId, seriesId, unitId } from '../atlas/support/atlas'

const ANHUI = unitId('CN-AH')

function indicator(id: string, drawn: string[] = []): Indicator {
  return {
    id: indicatorId(id),
    label: { en: id },
    measure: measureId('per-thousand'),
    kind: 'rate',
    definition: { en: '' },
    drawn: drawn.map(seriesId)
  }
}
function series(id: string, of: string, values: readonly Partial<SeriesValue>[]): Series {
  const full = values.map((value): SeriesValue => ({
    unit: ANHUI,
    value: 1,
    checked: true,
    how: 'seen',
    ...value
  }))
  return {
    id: seriesId(id),
    indicator: indicatorId(of),
    sources: [],
    label: { en: id },
    territory: 'ofTheDay',
    values: full
  }
}
const shown = (facts: ReturnType<typeof unitFacts>) =>
  facts.map(({ indicator: { id }, figures, hidden }) => [
    id,
    figures.map((figure) => figure.series.id),
    hidden
  ])

describe('the figures of a unit in a year', () => {
  test('come in the order of the map, then as the atlas has them, and unchecked ones are counted, not shown', () => {
    const atlas = atlasOf({
      indicators: [indicator('cdr', ['b'])],
      series: [
        series('a', 'cdr', [{ year: 1960 }]),
        series('b', 'cdr', [{ year: 1960 }, { year: 1961 }]),
        series('c', 'cdr', [{ year: 1960, checked: false }])
      ]
    })
    expect(shown(unitFacts(atlas, ANHUI, 1960, false))).toEqual([['cdr', ['b', 'a'], 1]])
    expect(shown(unitFacts(atlas, ANHUI, 1960, true))).toEqual([['cdr', ['b', 'a', 'c'], 0]])
  })
  test('are never those of another year or unit, and a gap is kept', () => {
    const atlas = atlasOf({
      indicators: [indicator('cdr')],
      series: [series('a', 'cdr', [{ year: 1959 }, { unit: unitId('CN-HA'), year: 1960 }])]
    })
    expect(shown(unitFacts(atlas, ANHUI, 1960, true))).toEqual([['cdr', [], 0]])
  })
  test('take in a period in each of its years, a day in its own, and leave out an indicator of other periods', () => {
    const atlas = atlasOf({
      indicators: [indicator('excess'), indicator('halls')],
      series: [
        series('a', 'excess', [{ period: dateOf('1958/1962') }]),
        series('b', 'halls', [{ day: dateOf('1959-12-31') }])
      ]
    })
    expect(shown(unitFacts(atlas, ANHUI, 1959, false))).toEqual([
      ['excess', ['a'], 0],
      ['halls', ['b'], 0]
    ])
    expect(shown(unitFacts(atlas, ANHUI, 1962, false))).toEqual([['excess', ['a'], 0]])
    expect(shown(unitFacts(atlas, ANHUI, 1963, false))).toEqual([])
  })
  test('leave out indicators that no unit has', () => {
    const national = series('a', 'tfr', [{ year: 1960 }])
    const values = national.values.map(({ year, value, checked, how }) => ({
      year: year ?? 1960,
      value,
      checked,
      how
    }))
    const atlas = atlasOf({ indicators: [indicator('tfr')], series: [{ ...national, values }] })
    expect(unitFacts(atlas, ANHUI, 1960, true)).toEqual([])
  })
})

describe('series beside each other', () => {
  const figure = (id: string, value: Partial<SeriesValue>) => {
    const one = series(id, 'cdr', [{ year: 1960, ...value }])
    const first = one.values[0]
    if (!first) throw new Error('a series without a value')
    return { series: one, value: first }
  }
  test('differ by value, bound or time, and are the same only in all three', () => {
    const all = [
      figure('a', { value: 68.58 }),
      figure('b', { value: 68.59 }),
      figure('c', { value: 68.58 }),
      figure('d', { value: 68.58, bound: 'about' })
    ]
    const { first, differ, same } = compared(all)
    expect(first?.series.id).toBe('a')
    expect(differ.map((one) => one.series.id)).toEqual(['b', 'd'])
    expect(same.map((one) => one.series.id)).toEqual(['c'])
    expect(compared([])).toEqual({ first: null, differ: [], same: [] })
  })
})

test('a gap means something where ten units have figures in three years or more', () => {
  const values = (units: number, years: number) =>
    Array.from({ length: units * years }, (_, i) => ({
      unit: unitId(`U${i % units}`),
      year: 1957 + (i % years)
    }))
  const widespread = (units: number, years: number) => {
    const cdr = indicator('cdr')
    return isWidespread(
      atlasOf({ indicators: [cdr], series: [series('a', 'cdr', values(units, years))] }),
      cdr
    )
  }
  expect(widespread(11, 3)).toBe(true)
  expect(widespread(9, 4)).toBe(false)
  expect(widespread(20, 1)).toBe(false)
})
