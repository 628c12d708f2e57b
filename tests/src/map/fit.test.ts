// Tests what of the sheet a selection takes up, and the view that shows it, with the shipped atlas.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Atlas, EventId, UnitId } from '../../../src/atlas/model'
import { toPane } from '../../../src/map/camera'
import { boxOfSelection, fitQuarter, pointToShow, roomOf } from '../../../src/map/fit'
import { landBook, type LandBook } from '../../../src/map/land'
import { insideBox, type Box } from '../../../src/map/sheet'
import { openState, type AppState } from '../../../src/state/appState'
import { firstView, type Selection } from '../../../src/state/view'
import { parseIsoDay } from '../../../src/time/days'
import { shippedAtlas } from '../timeline/support/shipped'

let atlas: Atlas
let book: LandBook
beforeAll(async () => {
  atlas = await shippedAtlas()
  if (!atlas.geography) throw new Error('The shipped atlas has a map')
  book = landBook(atlas.geography)
})

function chosen(selection: Selection | null, day = '1960-03-15'): AppState {
  const state = openState(atlas, firstView(atlas, 'en'))
  return { ...state, view: { ...state.view, selection, day: parseIsoDay(day) ?? state.view.day } }
}

const unit = (id: string): Selection => ({ kind: 'unit', id: id as UnitId }) // ids of the shipped atlas
const event = (id: string): Selection => ({ kind: 'event', id: id as EventId }) // the same
const pane = { width: 1352, height: 696 }
const none = { left: 0, top: 0, right: 0, bottom: 0 }

describe('the box of what is selected', () => {
  test('is the land of a unit on the day shown', () => {
    const box = boxOfSelection(chosen(unit('CN-AH')), book)
    expect(box).toEqual(book.units(chosen(null)).get('CN-AH' as UnitId)?.region.bounds) // an id of the shipped atlas
  })

  test('is none for nothing, and for a unit that does not exist on the day', () => {
    expect(boxOfSelection(chosen(null), book)).toBeNull()
    expect(boxOfSelection(chosen(unit('CN-NX'), '1957-06-01'), book)).toBeNull()
    expect(boxOfSelection(chosen(unit('CN-NX')), book)).not.toBeNull()
  })

  test('holds every place of an event that lies on the sheet, and is none for one without any', () => {
    let without = 0
    for (const one of atlas.events) {
      const places = [...(one.place === undefined ? [] : [one.place]), ...one.also].flatMap((id) => {
        const place = atlas.places.get(id)
        return place ? [book.sheet.project(place.lon, place.lat)] : []
      })
      const shown = places.filter((at) => insideBox(book.sheet.neat, at))
      const box = boxOfSelection(chosen(event(one.id)), book)
      if (shown.length === 0 && !one.line && !one.area) {
        expect(box, one.id).toBeNull()
        without++
        continue
      }
      expect(box, one.id).not.toBeNull()
      for (const at of shown) expect(box && insideBox(box, at), one.id).toBe(true)
    }
    expect(without).toBeGreaterThan(0)
  })
})

describe('the view that fits a box', () => {
  test('shows all of it, rests on a quarter level, and is no farther out than it must', () => {
    for (const id of book.units(chosen(null)).keys()) {
      const box = boxOfSelection(chosen(unit(id)), book)
      if (!box) throw new Error(`${id} has land on this day`)
      const camera = fitQuarter(box, pane, none)
      expect((camera.zoom * 4) % 1).toBeCloseTo(0, 9)
      const [left, top] = toPane(camera, pane, [box[0], box[1]])
      const [right, bottom] = toPane(camera, pane, [box[2], box[3]])
      expect(Math.min(left, top, pane.width - right, pane.height - bottom)).toBeGreaterThan(0)
      expect(Math.max((right - left) / pane.width, (bottom - top) / pane.height)).toBeGreaterThan(0.75)
    }
  })
})

describe('room for cards', () => {
  const legend: Box = [16, 400, 360, 680]
  const tools: Box = [1300, 16, 1340, 200]
  const scale: Box = [1216, 640, 1336, 680]

  test('is left beside the legend and the buttons, none for the scale in its corner', () => {
    const { left, right } = roomOf([legend, tools, scale], pane)
    expect(left).toBe(368)
    expect(right).toBe(68)
    expect(roomOf([scale], pane)).toEqual(none)
  })
})

describe('what is brought into view', () => {
  const nowhere: Box = [0, 0, 0, 0]
  const shown = (selection: Selection) => pointToShow(chosen(selection), book, atlas.geography!, nowhere)
  test('is the place of an event; the mark of one abroad is in sight wherever the map looks', () => {
    const home = atlas.events.find(({ scope, place }) => scope === 'local' && place !== undefined)!
    const place = atlas.places.get(home.place!)!
    expect(shown(event(home.id))).toEqual(book.sheet.project(place.lon, place.lat))
    const abroad = atlas.events.filter(({ scope, place }) => scope === 'abroad' && place !== undefined)
    expect(abroad.length).toBeGreaterThan(5)
    for (const { id, place } of abroad) {
      const { lon, lat } = atlas.places.get(place!)!
      const at = book.sheet.project(lon, lat)
      expect(shown(event(id))).toEqual(insideBox(book.sheet.neat, at) ? at : null)
    }
  })
})
