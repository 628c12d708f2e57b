// Tests how many units the legend counts in each class and how much land it calls bare.
import { beforeAll, describe, expect, test } from 'vitest'
import { layerOf } from '../../../src/atlas/layers'
import type { Atlas } from '../../../src/atlas/model'
import { ownersOn } from '../../../src/atlas/units'
import { layerValues } from '../../../src/atlas/values'
import { bareLand, classUnits } from '../../../src/map/histogram'
import { dayOf } from '../../../src/time/days'
import { indicatorId } from '../atlas/support/atlas'
import { shippedAtlas } from '../timeline/support/shipped'

let atlas: Atlas
beforeAll(async () => {
  atlas = await shippedAtlas()
})
const at = (id: string, year: number, day = dayOf(year, 6, 1)) => {
  const layer = layerOf(atlas, indicatorId(id))!
  return layerValues(atlas, layer, { day, when: layer.fixed ?? year })
}

describe('the classes', () => {
  test('hold every unit with a figure once, in the order of the figures', () => {
    for (const indicator of atlas.indicators.values()) {
      const layer = layerOf(atlas, indicator.id)
      if (layer?.form !== 'fill') continue
      const filled = at(indicator.id, 1960)
      const units = classUnits(filled).flatMap((one) => one.units)
      expect(new Set(units)).toEqual(new Set(filled.byUnit.keys()))
      const values = units.map((unit) => filled.byUnit.get(unit)!.value.value)
      expect(values).toEqual([...values].sort((a, b) => a - b))
    }
  })

  test('of the death rate of 1960 hold five provinces at the top, Anhui last', () => {
    const classes = classUnits(at('cdr', 1960))
    expect(classes.map(({ units }) => units.length)).toEqual([1, 8, 5, 5, 4, 5])
    expect(classes.at(-1)!.units.at(-1)).toBe('CN-AH')
    expect(classes.map(({ from, to }) => [from, to]).slice(0, 2)).toEqual([[undefined, 8], [8, 12]]) // prettier-ignore
  })

  test('count nothing in a year without figures', () => {
    expect(classUnits(at('cbr', 1966)).map(({ units }) => units.length)).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('bare land', () => {
  const bare = (id: string, year: number) => {
    const day = dayOf(year, 6, 1)
    return bareLand(at(id, year, day), ownersOn(atlas, day))
  }

  test('is Tibet, and Hainan as a part of Guangdong, in the death rate of 1960', () => {
    expect(bare('cdr', 1960)).toEqual({ units: 1, parts: true })
  })

  test('is not Beijing, whose deaths Cao Shuji counts with Hebei', () => {
    expect(bare('excess-deaths-cao', 1960)).toEqual({ units: 4, parts: false })
  })

  test('is every unit in a year without figures, and no part is bare apart', () => {
    expect(bare('cbr', 1966)).toEqual({ units: 28, parts: false })
  })
})
