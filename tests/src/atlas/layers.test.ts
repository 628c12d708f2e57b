import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classOf, layerOf, mapLayers, yearsOf } from '../../../src/atlas/layers'
import type { Indicator, Series, SeriesValue } from '../../../src/atlas/model'
import { atlas } from '../state/support/state'
import { atlasOf, dateOf, indicatorId, seriesId, unitId } from './support/atlas'

const rate = atlas.indicators.get(indicatorId('rate'))!

/** One indicator with one series of these values. */
function withValues(values: readonly SeriesValue[], given: Partial<Indicator> = {}) {
  const { id, label, measure, kind, definition } = rate
  const indicator: Indicator = { id, label, measure, kind, definition, drawn: [], ...given }
  const series: Series = {
    id: seriesId('one'),
    indicator: indicator.id,
    sources: [],
    label: { en: 'One' },
    territory: 'ofTheDay',
    values
  }
  return atlasOf({ indicators: [indicator], series: [series] })
}
const value = (unit: string, of: number, given: Partial<SeriesValue> = { year: 1960 }): SeriesValue => ({
  unit: unitId(unit),
  value: of,
  checked: true,
  how: 'seen',
  ...given
})

describe('classes', () => {
  test('hold a value on a break in the upper class', () => {
    expect([0, 7.9, 8, 11, 12, 99].map((value) => classOf([8, 12], value))).toEqual([0, 0, 1, 1, 2, 2])
    expect(classOf([], 5)).toBe(0)
  })
  test('rise with the value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const breaks = [8, 12, 16, 24, 40]
        expect(classOf(breaks, Math.min(a, b))).toBeLessThanOrEqual(classOf(breaks, Math.max(a, b)))
      })
    )
  })
  test('are fifths of all figures where the atlas gives none, and one class where all are the same', () => {
    const many = Array.from({ length: 20 }, (_, i) => value(`u${i}`, i))
    expect(layerOf(withValues(many), rate.id)!.breaks).toEqual([4, 8, 12, 16])
    const same = Array.from({ length: 20 }, (_, i) => value(`u${i}`, 7))
    expect(layerOf(withValues(same), rate.id)!.breaks).toEqual([])
    expect(layerOf(withValues([value('one', 1e12)]), rate.id)!.breaks).toEqual([])
  })
  test('always rise, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (all) => {
        const breaks = layerOf(withValues(all.map((of, i) => value(`u${i}`, of))), rate.id)!.breaks
        expect(breaks.every((limit, i) => i === 0 || limit > breaks[i - 1]!)).toBe(true)
        expect(breaks.length).toBeLessThanOrEqual(4)
      })
    )
  })
})

describe('a layer', () => {
  const period = { period: dateOf('1958/1962') }

  test('follows the years where its figures are of years', () => {
    const layer = layerOf(atlas, rate.id)!
    expect([layer.form, layer.fixed, yearsOf(layer)]).toEqual(['fill', undefined, [1960, 1961]])
  })
  test('has one fixed time where they are of a period, and no years then', () => {
    const layer = layerOf(withValues([value('a', 1, period), value('b', 2, period)]), rate.id)!
    expect([layer.fixed?.edtf, yearsOf(layer)]).toEqual(['1958/1962', []])
  })
  test('shows the period of most units where there are several, and never mixes them', () => {
    const other = { period: dateOf('1959/1961') }
    const values = [value('a', 1, period), value('a', 9, other), value('b', 9, other)]
    expect(layerOf(withValues(values), rate.id)!.fixed?.edtf).toBe('1959/1961')
  })
  test('draws counts as circles, without classes', () => {
    const layer = layerOf(withValues([value('a', 1)], { kind: 'count', breaks: [1, 2] }), rate.id)!
    expect([layer.form, layer.breaks]).toEqual(['circles', []])
  })
  test('is of the one series that is asked for, else of those that the atlas names', () => {
    const ids = (only?: string) =>
      layerOf(atlas, rate.id, only === undefined ? null : seriesId(only))!.series.map(({ id }) => id)
    expect(ids()).toEqual(['narrow', 'wide'])
    expect(ids('wide')).toEqual(['wide'])
    expect(ids('gone')).toEqual(['narrow', 'wide'])
  })
  test('is none without a figure of a unit', () => {
    expect(layerOf(atlas, indicatorId('gone'))).toBeNull()
    expect(layerOf({ ...atlas, series: new Map() }, indicatorId('count'))).toBeNull()
    expect(layerOf(withValues([{ year: 1960, value: 1, checked: true, how: 'seen' }]), rate.id)).toBeNull()
  })
})

describe('the layers of an atlas', () => {
  const names = (of: ReturnType<typeof withValues>, least: number) => {
    const { checked, unchecked } = mapLayers(of, least)
    return [checked.map(({ indicator }) => indicator.id), unchecked.map(({ indicator }) => indicator.id)]
  }
  test('are the indicators with checked figures of enough units at one time', () => {
    expect(names(atlas, 2)).toEqual([['rate'], []])
    expect(names(atlas, 3)).toEqual([[], []])
    const apart = withValues([value('a', 1), value('b', 1, { year: 1961 })])
    expect(names(apart, 2)).toEqual([[], []])
  })
  test('are apart where there are enough only with unchecked figures', () => {
    const mixed = withValues([value('a', 1), value('b', 2, { year: 1960, checked: false })])
    expect(names(mixed, 2)).toEqual([[], ['rate']])
  })
})
