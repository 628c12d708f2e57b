// Tests the layers of the shipped atlas: which there are, that no figure of a period or day is shown under a year, and no year under another.
import { beforeAll, describe, expect, test } from 'vitest'
import { mapLayers, sameWhen, whenOf, type Layer } from '../../../src/atlas/layers'
import type { Atlas } from '../../../src/atlas/model'
import { layerValues, valuesAt } from '../../../src/atlas/values'
import { setDay, setLayer } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { fillNow } from '../../../src/state/queries'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { shippedAtlas } from '../timeline/support/shipped'

const YEARS = Array.from({ length: 11 }, (_, i) => 1956 + i)

let atlas: Atlas
let all: readonly Layer[]
beforeAll(async () => {
  atlas = await shippedAtlas()
  const { checked, unchecked } = mapLayers(atlas)
  all = [...checked, ...unchecked]
})

describe('the layers', () => {
  test('are those that the atlas promises, with their time', () => {
    const { checked } = mapLayers(atlas)
    const times = Object.fromEntries(
      checked.map(({ indicator, fixed }) => [indicator.id, fixed?.edtf ?? 'by year'])
    )
    expect(times).toMatchObject({
      cdr: 'by year',
      'cdr-change': 'by year',
      cbr: 'by year',
      'excess-deaths-registered': '1958/1962',
      'excess-deaths-registered-pct': '1958/1962',
      'excess-deaths-cao': '1958/1962',
      'mess-hall-pct': '1959-12-31',
      'commune-status-1958-09-30': '1958-09-30',
      population: 'by year',
      'urban-population': 'by year',
      'grain-output-units': 'by year',
      'grain-per-capita': 'by year',
      'grain-per-capita-change': 'by year'
    })
  })

  test("add up Cao Shuji's 21 units to 32.458 million on the map", () => {
    const cao = all.find(({ indicator }) => indicator.id === 'excess-deaths-cao')!
    const { areas } = layerValues(atlas, cao, { day: dayOf(1960), when: cao.fixed! })
    const painted = areas.flatMap(({ value }) => value ?? [])
    expect(painted).toHaveLength(21)
    expect(painted.reduce((sum, { value }) => sum + value, 0)).toBe(32458)
  })
})

describe('a figure', () => {
  test('of a period or a day is never found under a year', () => {
    for (const layer of all)
      for (const year of YEARS)
        for (const checked of [true, false])
          for (const { value } of valuesAt(layer, year, checked).values()) expect(value.year).toBe(year)
  })

  test('of a fixed time is the same on every day', () => {
    for (const layer of all.filter(({ fixed }) => fixed)) {
      const shown = YEARS.map((year) => {
        const state = setLayer(layer.indicator.id)(
          setDay(dayOf(year, 6, 1))(openState(atlas, firstView(atlas)))
        )
        return fillNow(state)!
      })
      for (const { when, byUnit } of shown) {
        expect(when).toBe(layer.fixed)
        expect([...byUnit].map(([unit, { value }]) => [unit, value])).toEqual(
          [...shown[0]!.byUnit].map(([unit, { value }]) => [unit, value])
        )
        for (const { value } of byUnit.values()) expect(sameWhen(whenOf(value), layer.fixed)).toBe(true)
      }
    }
  })
})
