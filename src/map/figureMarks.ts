// Figures that stand on the map as marks: circles of counts, unchecked figures as open marks; what there is, where, and what is hit. No canvas.
import type { UnitId } from '../atlas/model'
import type { AppState } from '../state/appState'
import { fillNow } from '../state/queries'
import type { Speaker } from '../words/speaker'
import { scaleOf, toPane, type Camera, type Size } from './camera'
import { largestOf, radiusShare } from './circles'
import type { Circle, FigureMarks, PlacedFigures } from './figurePlan'
import type { LandBook } from './land'
import { findSpot } from './names'
import type { Room } from './plan'
import { innerPoint } from './innerPoint'
import { boxesMeet, grownBox, insideBox, type Box, type Point } from './sheet'

/** What the chosen layer shows as marks; null where it has none. `most`: radius of the largest circle, px. */
export function figureMarks(
  state: AppState,
  book: LandBook,
  speaker: Speaker,
  most: number
): FigureMarks | null {
  const filled = fillNow(state)
  if (!filled) return null
  const unchecked = book.openLands(state)
  if (filled.layer.form === 'fill') {
    if (unchecked.length === 0) return null
    const open = unchecked.map(({ unit, land, figure }) => ({
      unit,
      at: innerPoint(land.region),
      region: land.region,
      text: speaker.value(figure.value.value, figure.value.bound)
    }))
    return { circles: [], open }
  }
  const largest = largestOf(filled.layer)
  const circles = [
    ...book.figureLands(state).map((one) => ({ ...one, text: undefined })),
    ...unchecked.map((one) => ({
      ...one,
      text: speaker.value(one.figure.value.value, one.figure.value.bound)
    }))
  ].map(({ unit, land, figure: { value }, text }) => ({
    unit,
    at: innerPoint(land.region),
    radius: most * radiusShare(value.value, largest),
    negative: value.value < 0,
    ...(text !== undefined && { text })
  }))
  return { circles: circles.sort((a, b) => b.radius - a.radius), open: [] }
}

/** How many boxes stand for a ring where names seek room: what lies inside it stays free. */
const PARTS = 36

/** Takes the room of circles before anything else: what is placed later gives way to them. */
export function placeCircles({ circles }: FigureMarks, room: Room): readonly Circle[] {
  const size = room.style.minor
  const shown = circles.filter(({ at, radius }) => {
    const [x, y] = room.at(at)
    return boxesMeet([x - radius, y - radius, x + radius, y + radius], room.pane)
  })
  for (const { at, radius, text } of shown) {
    const [x, y] = room.at(at)
    const half = Math.max(1.5, (Math.PI * radius) / PARTS - 1)
    for (let part = 0; part < (radius < 8 ? 1 : PARTS); part++) {
      const angle = (2 * Math.PI * part) / PARTS
      const [px, py] = radius < 8 ? [x, y] : [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
      if (radius < 8) room.taken.add(grownBox([px, py, px, py], radius + 2))
      else room.rings.add(grownBox([px, py, px, py], half))
    }
    if (text !== undefined) room.taken.add(moved(boxOf(text, size, room), [x, y]))
  }
  return shown
}

/** Places open marks: on their land where nothing stands yet, else in its middle over what stands there. */
export function placeOpen({ open }: FigureMarks, room: Room): PlacedFigures['open'] {
  const size = room.style.minor
  return open.flatMap((mark) => {
    const own = boxOf(mark.text, size, room)
    const at = room.at(mark.at)
    if (!boxesMeet(moved(own, at), room.pane)) return []
    const inside = room.within(mark.region)
    const wanted = {
      at,
      width: own[2] - own[0],
      size: size * 1.3,
      inside,
      outside: true,
      others: () => false
    }
    const spot = findSpot(wanted, room.taken, room.pane)
    const box = moved(own, spot ? [spot.dx, spot.dy] : [0, 0])
    const taken = moved(box, at)
    room.taken.add(grownBox(taken, 2))
    room.nameBoxes.add(taken)
    return [{ ...mark, box }]
  })
}

function boxOf(text: string, size: number, { measure }: Room): Box {
  const half = measure(text, size, 600, 'sans') / 2 + size * 0.4
  return [-half, -size * 0.8, half, size * 0.8]
}

function moved(box: Box, [dx, dy]: Point): Box {
  return [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy]
}

/** Circles smaller than this are hit anywhere inside, larger ones on their line: what lies within belongs to the land. px */
const SMALL = 14

/** The unit whose circle or open mark a place of the pane is on, at most `reach` px off; the smallest circle first. */
export function figureAt(
  placed: PlacedFigures | undefined,
  camera: Camera,
  size: Size,
  at: Point,
  reach: number
): UnitId | null {
  if (!placed || !(scaleOf(camera) > 0)) return null
  const from = (mark: { readonly at: Point }): Point => {
    const [x, y] = toPane(camera, size, mark.at)
    return [at[0] - x, at[1] - y]
  }
  const framed = placed.open.find((mark) => insideBox(grownBox(mark.box, reach / 2), from(mark)))
  if (framed) return framed.unit
  let best: Circle | null = null
  for (const circle of placed.circles) {
    const away = Math.hypot(...from(circle))
    const hit =
      circle.radius < SMALL ? away <= circle.radius + reach : Math.abs(away - circle.radius) <= reach
    if (hit && (!best || circle.radius < best.radius)) best = circle
  }
  return best && best.unit
}
