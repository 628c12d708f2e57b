// Tests which places count as shown by the map.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/atlas/model'
import { shownBox, toPane, type Camera } from '../../../src/map/camera'
import { placesIn } from '../../../src/map/extent'
import { placeId } from '../atlas/support/atlas'
import { SHEET } from './support/sheets'

const SIZE = { width: 900, height: 500 }
const placeAt = (id: string, lat: number, lon: number): Place => ({
  id: placeId(id),
  name: { en: id },
  also: [],
  lat,
  lon,
  precision: 'seat',
  checked: true
})
const chengdu = placeAt('chengdu', 30.67, 104.07)
const harbin = placeAt('harbin', 45.75, 126.65)
const geneva = placeAt('geneva', 46.2, 6.15)
const within = placesIn([chengdu, harbin, geneva], SHEET)
const over = (place: Place, zoom: number): Camera => {
  const [x, y] = SHEET.project(place.lon, place.lat)
  return { x, y, zoom }
}
const shown = (camera: Camera) => [...within(shownBox(camera, SIZE))]

describe('the places that the map shows', () => {
  test('are those on the part of the sheet in the pane, and those that no part of the sheet holds', () => {
    expect(shown(over(chengdu, 4))).toEqual(['chengdu', 'geneva'])
    expect(shown(over(harbin, 4))).toEqual(['harbin', 'geneva'])
    expect(shown(over(chengdu, 0))).toEqual(['chengdu', 'harbin', 'geneva'])
  })
  test('are exactly those that stand in the pane', () => {
    const place = fc.record({
      lat: fc.double({ min: 20, max: 50, noNaN: true }),
      lon: fc.double({ min: 80, max: 130, noNaN: true })
    })
    const zoom = fc.double({ min: 0, max: 7, noNaN: true })
    fc.assert(
      fc.property(place, place, zoom, ({ lat, lon }, middle, z) => {
        const camera = over(placeAt('middle', middle.lat, middle.lon), z)
        const [x, y] = toPane(camera, SIZE, SHEET.project(lon, lat))
        const seen = x >= -1e-6 && x <= SIZE.width + 1e-6 && y >= -1e-6 && y <= SIZE.height + 1e-6
        const ids = placesIn([placeAt('one', lat, lon)], SHEET)(shownBox(camera, SIZE))
        expect(ids.has(placeId('one'))).toBe(seen)
      })
    )
  })
})
