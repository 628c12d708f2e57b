import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choropleth, classOf, mapLayers, valuesOfYear } from '../../../src/atlas/values'
import { dayOf } from '../../../src/time/days'
import { atlas } from '../state/support/state'
import { indicatorId } from './support/atlas'

const rate = atlas.indicators.get(indicatorId('rate'))!
const areas = (year: number, counted = year) =>
  choropleth(atlas, rate.id, dayOf(year), dayOf(counted))!
    .areas.map(
      ({ pieces, unit, value, classIndex, series }) =>
        `${[...pieces].sort().join('+')} ${unit ?? 'none'} ${value?.value ?? '-'} ${series?.id ?? '-'} ${classIndex ?? '-'}`
    )
    .sort()

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
})

describe('values of a year', () => {
  const values = (year: number) => [...valuesOfYear(atlas, rate, year)].map(([unit, { series, value }]) => `${unit} ${value.value} ${series.id}`) // prettier-ignore

  test('come from the first series that has a checked one', () => {
    expect(values(1960).sort()).toEqual(['north 19.9 wide', 'south 10 narrow'])
    expect(values(1961).sort()).toEqual(['north 9 narrow', 'south 20 wide'])
  })
  test('are never those of another year', () => {
    expect(values(1959)).toEqual([])
    expect(values(1962)).toEqual([])
  })
})

describe('the areas of a map', () => {
  test('are the pieces that a figure was counted for, the rest without one', () => {
    expect(areas(1960)).toEqual(['island+s2 none - - -', 'n1 north 19.9 wide 1', 's1 south 10 narrow 1'])
  })
  test('are the unit of the day where the series follows its borders', () => {
    expect(areas(1961)).toEqual(['island+s1+s2 south 20 wide 2', 'n1 north 9 narrow 0'])
  })
  test('are those of a fixed year, in its borders, whatever the day shown', () => {
    expect(areas(1958, 1961)).toEqual(areas(1961))
    expect(areas(1961, 1958)).toEqual(['island+s1+s2 none - - -', 'n1 none - - -'])
    expect(choropleth(atlas, rate.id, dayOf(1958), dayOf(1961))!.year).toBe(1961)
  })
  test('hold every piece of the day exactly once, in years without a figure as well', () => {
    for (const year of [1956, 1958, 1959, 1960, 1961, 1966]) {
      const pieces = choropleth(atlas, rate.id, dayOf(year))!.areas.flatMap((area) => area.pieces)
      expect([...pieces].sort()).toEqual(['island', 'n1', 's1', 's2'])
    }
    expect(areas(1958).every((area) => area.includes('none'))).toBe(true)
  })
  test('are none for an indicator that there is not', () => {
    expect(choropleth(atlas, indicatorId('gone'), dayOf(1960))).toBeNull()
  })
})

describe('layers', () => {
  test('are indicators with classes and enough units in some year, never counts', () => {
    expect(mapLayers(atlas, 2).map(({ id }) => id)).toEqual(['rate'])
    expect(mapLayers(atlas, 3)).toEqual([])
  })
})
