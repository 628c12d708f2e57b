import { describe, expect, test } from 'vitest'
import { layerOf } from '../../../src/atlas/layers'
import { layerValues, valuesAt } from '../../../src/atlas/values'
import { dayOf } from '../../../src/time/days'
import { atlas } from '../state/support/state'
import { indicatorId, seriesId } from './support/atlas'

const layer = layerOf(atlas, indicatorId('rate'))!
const valuesOf = (year: number, counted = year, unchecked = false) =>
  layerValues(atlas, layer, { day: dayOf(year), counted: dayOf(counted), when: counted, unchecked })
const areas = (year: number, counted = year) =>
  valuesOf(year, counted)
    .areas.map(
      ({ pieces, unit, value, classIndex, series }) =>
        `${[...pieces].sort().join('+')} ${unit ?? 'none'} ${value?.value ?? '-'} ${series?.id ?? '-'} ${classIndex ?? '-'}`
    )
    .sort()

describe('values of a year', () => {
  const values = (year: number) => [...valuesAt(layer, year, true)].map(([unit, { series, value }]) => `${unit} ${value.value} ${series.id}`) // prettier-ignore

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
    expect(valuesOf(1958, 1961).when).toBe(1961)
  })
  test('hold every piece of the day exactly once, in years without a figure as well', () => {
    for (const year of [1956, 1958, 1959, 1960, 1961, 1966]) {
      const pieces = valuesOf(year).areas.flatMap((area) => area.pieces)
      expect([...pieces].sort()).toEqual(['island', 'n1', 's1', 's2'])
    }
    expect(areas(1958).every((area) => area.includes('none'))).toBe(true)
  })
  test('leave unchecked figures out, and give them apart when they are asked for', () => {
    expect(valuesOf(1961).open.size).toBe(0)
    const only = layerOf(atlas, indicatorId('rate'), seriesId('narrow'))!
    const asked = { day: dayOf(1961), when: 1961 }
    expect(layerValues(atlas, only, asked).areas.some(({ unit }) => unit === 'south')).toBe(false)
    const open = [...layerValues(atlas, only, { ...asked, unchecked: true }).open]
    expect(open.map(([unit, { value }]) => [unit, value.value])).toEqual([['south', 25]])
    expect(valuesOf(1961, 1961, true).open.size).toBe(0)
  })
})
