// Tests where events can stand: what the map counts has a spot, what lies beyond the sheet stands at its edge by direction.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { standingOf } from '../../../src/atlas/events'
import type { Atlas, Place } from '../../../src/atlas/model'
import { markBook } from '../../../src/map/marks'
import { insideBox } from '../../../src/map/sheet'
import { edgeTowards, spotsOf } from '../../../src/map/spots'
import { openState } from '../../../src/state/appState'
import { eventsListed, standingCounts, standingEvents } from '../../../src/state/shown'
import { firstView } from '../../../src/state/view'
import { atlasOf, eventOf, placeId } from '../atlas/support/atlas'
import { shippedAtlas } from '../timeline/support/shipped'
import { SHEET } from './support/sheets'

const placeAt = (id: string, lon: number, lat: number, more: Partial<Place> = {}): Place => ({
  id: placeId(id),
  name: { en: id },
  also: [],
  lon,
  lat,
  precision: 'seat',
  checked: true,
  ...more
})

const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)

describe('what is counted', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await shippedAtlas()
  })

  test('adds up: on the map, for all China, abroad and without a place are all the events', () => {
    const state = openState(atlas, firstView(atlas))
    const counts = standingCounts(state)
    const sum = counts.map + counts.country + counts.abroad + counts.unplaced
    expect(sum).toBe(eventsListed(state).length)
    for (const standing of ['map', 'country', 'abroad', 'unplaced'] as const) {
      expect(standingEvents(state, standing)).toHaveLength(counts[standing])
    }
  })

  test('on the map stands on the sheet, every event of it', () => {
    const spots = spotsOf(atlas, SHEET)
    const book = markBook(atlas.events, spots, 3)
    for (const event of atlas.events) {
      if (standingOf(atlas, event) === 'map') expect(book.spotOf(event)).toBeDefined()
    }
    for (const { at } of spots) expect(insideBox(SHEET.neat, at)).toBe(true)
  })
})

describe('a place beyond the sheet', () => {
  test('stands at the edge of the sheet on the side where it lies', () => {
    const moscow = edgeTowards(SHEET, 37.6, 55.8)
    expect(degrees(moscow.beyond)).toBeGreaterThan(-160)
    expect(degrees(moscow.beyond)).toBeLessThan(-110)
    expect(degrees(edgeTowards(SHEET, 134, -25).beyond)).toBeGreaterThan(30)
    expect(degrees(edgeTowards(SHEET, -155, 20).beyond)).toBeLessThan(30)
  })

  test('is inside the neatline in every direction, poles and antipodes too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (lon, lat) => {
          const { at, beyond } = edgeTowards(SHEET, lon, lat)
          expect(insideBox(SHEET.neat, at)).toBe(true)
          expect(Number.isFinite(beyond)).toBe(true)
          const [left, top, right, bottom] = SHEET.neat
          const near = Math.min(at[0] - left, right - at[0], at[1] - top, bottom - at[1])
          expect(near).toBeLessThan(0.013 * (right - left))
        }
      )
    )
  })

  test('shares its spot with others in the same direction, so that their events fan out', () => {
    const places = [placeAt('moscow', 37.6, 55.8), placeAt('tula', 37.6, 54.2)]
    const events = places.map(({ id }) => eventOf(`at-${id}`, '1957', { scope: 'abroad', place: id }))
    const [a, b] = spotsOf(atlasOf({ places, events }), SHEET)
    expect(a?.at).toEqual(b?.at)
    expect(a?.beyond).toBe(b?.beyond)
  })
})

describe('an event', () => {
  const line = { type: 'LineString', coordinates: [[110, 30], [112, 30]] } as const // prettier-ignore

  test('without a place stands on its line, with one at its place', () => {
    const places = [placeAt('town', 105, 35)]
    const events = [
      eventOf('march', '1959', { scope: 'regional', line }),
      eventOf('start', '1959', { scope: 'regional', line, place: placeId('town') })
    ]
    const spots = spotsOf(atlasOf({ places, events }), SHEET)
    const book = markBook(events, spots, 3)
    const at = (i: number) => spots[book.spotOf(events[i] ?? eventOf('none', '1959')) ?? -1]?.at
    const [x, y] = SHEET.project(111, 30)
    expect(Math.hypot((at(0)?.[0] ?? 0) - x, (at(0)?.[1] ?? 0) - y)).toBeLessThan(0.05)
    expect(at(1)).toEqual(SHEET.project(105, 35))
  })

  test('is ringed with dashes where its place is known to a few kilometres, roughly, or was not looked up', () => {
    const places = [
      placeAt('site', 100, 30, { precision: 'site' }),
      placeAt('seat', 101, 30),
      placeAt('locality', 102, 30, { precision: 'locality' }),
      placeAt('approximate', 103, 30, { precision: 'approximate' }),
      placeAt('unchecked', 104, 30, { precision: 'site', checked: false })
    ]
    const events = places.map(({ id }) => eventOf(`at-${id}`, '1959', { place: id }))
    const unsure = spotsOf(atlasOf({ places, events }), SHEET).filter((spot) => spot.unsure)
    expect(unsure.map(({ id }) => id)).toEqual(['locality', 'approximate', 'unchecked'])
  })
})
