// Tests what is filled and bounded on a day: the same objects while nothing changes, every piece in one filling.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Atlas } from '../../../src/atlas/model'
import { contains } from '../../../src/map/inside'
import { landBook, unitAt, type LandBook } from '../../../src/map/land'
import { setDay, setLayer } from '../../../src/state/actions'
import { ownersNow } from '../../../src/state/queries'
import { openState, type AppState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { shippedAtlas } from '../timeline/support/shipped'
import { shippedGeography } from './support/sheets'

let atlas: Atlas
let book: LandBook
let first: AppState
beforeAll(async () => {
  atlas = await shippedAtlas()
  book = landBook(await shippedGeography())
  first = openState(atlas, firstView(atlas))
})

const at = (lon: number, lat: number) => book.sheet.project(lon, lat)
const tokenAt = (state: AppState, lon: number, lat: number) =>
  book.fills(state).find(({ land }) => contains(land.region, at(lon, lat)))?.token

describe('the fills', () => {
  test('are the same array while neither year nor borders change', () => {
    expect(book.fills(setDay(dayOf(1960, 3, 16))(first))).toBe(book.fills(first))
    expect(book.fills(setDay(dayOf(1961, 3, 16))(first))).not.toBe(book.fills(first))
  })

  test('cover every town of the country on every sort of day', () => {
    for (const day of [dayOf(1956), dayOf(1958, 11, 1), dayOf(1960), dayOf(1966)]) {
      const state = setDay(day)(first)
      for (const [lon, lat] of [[116.4, 39.9], [117.2, 39.1], [121.4, 31.2], [106.2, 38.4], [109.6, 19.2], [91.1, 29.6]] as const) {
        expect(tokenAt(state, lon, lat)).not.toBeUndefined()
      } // prettier-ignore
    }
  })

  test('take the highest class where the registers of 1960 say so, and hatch what was not counted', () => {
    expect(tokenAt(first, 117.3, 31.9)).toBe('--c6')
    expect(tokenAt(first, 109.6, 19.2)).toBeNull()
    expect(tokenAt(first, 88, 31.8)).toBeNull()
  })

  test('hold every piece of the country once, and mend seams only where an edge is no border of the day', () => {
    for (const day of [dayOf(1956), dayOf(1958, 11, 1), dayOf(1960), dayOf(1966)]) {
      const state = setDay(day)(first)
      const pieces = book.fills(state).flatMap((fill) => fill.pieces)
      expect(new Set(pieces).size).toBe(pieces.length)
      expect(pieces.length).toBe(ownersNow(state).size)
      const units = new Set(book.units(state).values())
      for (const { land, sewn } of book.fills(state)) expect(sewn).toBe(!units.has(land))
      expect(book.fills(state).some(({ sewn }) => !sewn)).toBe(true)
    }
  })

  test('keep the land of a figure as one object from year to year', () => {
    const anhui = (state: AppState) =>
      book.fills(state).find(({ land }) => contains(land.region, at(117.3, 31.9)))?.land
    expect(anhui(setDay(dayOf(1957, 3, 1))(first))).toBe(anhui(setDay(dayOf(1963, 3, 1))(first)))
  })

  test('are none without a layer', () => {
    expect(book.fills(setLayer(null)(first))).toEqual([])
  })
})

describe('the units', () => {
  const under = (state: AppState, lon: number, lat: number) =>
    unitAt(book.units(state), (region) => contains(region, at(lon, lat)))

  test('own their land of the day: Tianjin is Hebei from February 1958', () => {
    expect(under(setDay(dayOf(1958, 2, 10))(first), 117.2, 39.1)).toBe('CN-TJ')
    expect(under(setDay(dayOf(1958, 2, 11))(first), 117.2, 39.1)).toBe('CN-HE')
  })

  test('are 28 on the first day of the atlas', () => {
    expect(book.units(setDay(dayOf(1956))(first)).size).toBe(28)
  })

  test('are none at sea and abroad', () => {
    expect(under(first, 125, 30)).toBeNull()
    expect(under(first, 121, 24)).toBeNull()
  })

  test('keep their outline as one object over days without a change', () => {
    const anhui = (state: AppState) => [...book.units(state)].find(([id]) => id === 'CN-AH')?.[1]
    expect(anhui(setDay(dayOf(1956))(first))).toBe(anhui(setDay(dayOf(1966))(first)))
  })
})

test('borders are the same lines on all days of a stretch', () => {
  expect(book.borders(setDay(dayOf(1960))(first))).toBe(book.borders(setDay(dayOf(1963))(first)))
})
