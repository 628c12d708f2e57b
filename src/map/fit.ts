// The part of the sheet that a selection takes up (the land of a unit, the places, line or area of an event), and room for it. No Leaflet.
import { placeOf } from '../atlas/events'
import type { Geography } from '../atlas/geography'
import type { AtlasEvent } from '../atlas/model'
import type { AppState } from '../state/appState'
import { selectedEvent } from '../state/queries'
import { fitCamera, zoomCamera, type Camera, type Margins, type Size } from './camera'
import { boundsOf } from './inside'
import type { LandBook } from './land'
import { unitsOfEvent } from './sceneOf'
import { boxesMeet, grownBox, insideBox, type Box, type Point } from './sheet'
import { traceOf } from './traces'

/** Land shown around a place, metres to each side: a place by itself has no size. */
const AROUND = 90_000

/** px of zoom 0; null when nothing is selected, or what is has no place on the sheet (a unit: none on the day shown). */
export function boxOfSelection(state: AppState, book: LandBook): Box | null {
  const { selection } = state.view
  if (selection?.kind === 'unit') return book.units(state).get(selection.id)?.region.bounds ?? null
  const event = selectedEvent(state)
  return event && boxOfEvent(state, event, book)
}

function boxOfEvent({ atlas }: AppState, event: AtlasEvent, { sheet }: LandBook): Box | null {
  const ids = event.place === undefined ? event.also : [event.place, ...event.also]
  const points = ids.flatMap((id): Point[] => {
    const place = atlas.places.get(id)
    const at = place && sheet.project(place.lon, place.lat)
    return at && insideBox(sheet.neat, at) ? [at] : []
  })
  const trace = traceOf(event, sheet)
  const boxes = points.map((at) => grownBox([...at, ...at], AROUND / sheet.metres))
  const all = trace ? [...boxes, trace.bounds] : boxes
  if (all.length === 0) return null
  return boundsOf([all.flatMap(([left, top, right, bottom]): Point[] => [[left, top], [right, bottom]])]) // prettier-ignore
}

/** The view of a box that rests on a quarter level of zoom, the next one out. */
export function fitQuarter(box: Box, size: Size, room: Margins): Camera {
  const whole = fitCamera(box, size, room)
  const middle: Point = [size.width / 2, size.height / 2]
  const out = Math.floor(whole.zoom * 4) / 4
  const stretch = 2 ** (whole.zoom - out)
  // About the middle of the box, which stays where the cards leave room for it.
  const at: Point = [
    middle[0] + ((box[0] + box[2]) / 2 - whole.x) * 2 ** whole.zoom,
    middle[1] + ((box[1] + box[3]) / 2 - whole.y) * 2 ** whole.zoom
  ]
  return stretch === 1 ? whole : zoomCamera(whole, size, at, out)
}

/**
 * The place to bring into view when something was chosen elsewhere; null when it has none,
 * when its land shows in `shown`, or when it lies beyond the sheet: such marks are in sight wherever the map looks (edgeMarks).
 */
export function pointToShow(
  state: AppState,
  book: LandBook,
  { labels }: Pick<Geography, 'labels'>,
  shown: Box
): Point | null {
  const { selection } = state.view
  const event = selectedEvent(state)
  const place = event && placeOf(state.atlas, event)
  if (place) {
    const at = book.sheet.project(place.lon, place.lat)
    return insideBox(book.sheet.neat, at) ? at : null
  }
  const id = selection?.kind === 'unit' ? selection.id : unitsOfEvent(event)[0]
  const land = id && book.units(state).get(id)
  const label = labels.units.find(({ unit }) => unit === id)
  const seen = land && boxesMeet(land.region.bounds, shown)
  return label && !seen ? book.sheet.project(...label.at) : null
}

/**
 * Rooms that cards take; on the left at most a third of the pane, since they stand above and below land there. What is small and low on
 * the right, such as the scale, takes none.
 */
export function roomOf(cards: readonly Box[], { width, height }: Size): Margins {
  const left = cards.filter((box) => box[0] < width / 3)
  const onRight = (box: Box) => box[0] > (width * 2) / 3 && box[1] < (height * 2) / 3
  const right = cards.filter(onRight).map((box) => width - box[0] + 16)
  const top = left.filter((box) => box[1] < height / 3).map((box) => box[3])
  return {
    left: left.length === 0 ? 0 : Math.min(width / 3, ...left.map((box) => box[2] + 8)),
    top: Math.max(0, ...top),
    right: Math.max(0, ...right),
    bottom: 0
  }
}
