// Plans a pane at rest: one pass over marks, counts, flag and names in the order of the rules, so that nothing overlaps. No canvas.
import { paneOf, scaleOf, toSheet, type Camera, type Size } from './camera'
import { boxGrid } from './boxGrid'
import { crowd, type Reach } from './crowd'
import { seenAtEdge } from './edgeMarks'
import { placeCircles, placeOpen } from './figureMarks'
import { contains } from './inside'
import { findFlag, obstaclesOf } from './names'
import type { Measure, PlacedName, Plan, Room, Scene, Style, UnitName } from './plan'
import { placeCount, placedGroup, placeDots, stand } from './planMarks'
import { placeAround, placeUnits } from './planNames'
import { placeSeats } from './planSeats'
import type { Box, Point } from './sheet'

/**
 * Circles, tokens, open figures, then the flag, names of the selected unit and the top class, counts, other names, dots (one under a name joins the
 * nearest count), neighbours. What does not fit is left out and comes with zoom. `cards` (px of the pane) stay free of names.
 */
export function planMap(
  scene: Scene,
  camera: Camera,
  size: Size,
  cards: readonly Box[],
  style: Style,
  measure: Measure
): Plan {
  const room = emptyRoom(camera, size, cards, style, measure)
  const circles = scene.figures && placeCircles(scene.figures, room)
  const crowded = crowd(scene.standers, room.scale, reachOf(style))
  const around = { cards, neat: scene.neat, found: new Map<Point, Point>() }
  const { tokens, dots, edge } = seenAtEdge(crowded.tokens, crowded.dots, around, room)
  const standing = stand(tokens, room)
  const open = scene.figures && placeOpen(scene.figures, room)
  const chosen = standing.find(({ group }) => group.lead.selected)
  const flag =
    chosen && scene.flag !== undefined
      ? placeFlag(scene.flag, chosen.group.lead.at, chosen.radius, room)
      : null
  const names: PlacedName[] = []
  // Rings leave little room: between them names matter more than counts and dots of events.
  const early = (unit: UnitName) => unit.first || (circles !== undefined && circles.length > 0)
  names.push(...placeUnits(scene.units.filter(early), scene.home, room)) // prettier-ignore
  for (const one of standing) if (one.group.size > 1) placeCount(one, room)
  names.push(...placeUnits(scene.units.filter((unit) => !early(unit)), scene.home, room)) // prettier-ignore
  const seats = placeSeats(scene.seats ?? [], room, scene.flag)
  names.push(...seats.names)
  const placedDots = placeDots(dots, standing, room)
  names.push(...placeAround(scene.around, scene.home, scene.neat, room))
  return {
    groups: standing.map((one) => placedGroup(one, room)),
    dots: placedDots,
    names,
    seats: seats.signs,
    edge,
    ...(circles && open && { figures: { circles, open, size: style.minor } }),
    ...(flag && { flag })
  }
}

/** A pane in which only the cards stand. `corners`: see `Room`. */
export function emptyRoom(
  camera: Camera,
  size: Size,
  cards: readonly Box[],
  style: Style,
  measure: Measure,
  corners: Room['corners'] = new Map()
): Room {
  const onSheet = (at: Point) => toSheet(camera, size, at)
  return {
    pane: [4, 4, size.width - 4, size.height - 4],
    taken: obstaclesOf(cards),
    rings: obstaclesOf(),
    nameBoxes: obstaclesOf(),
    standing: boxGrid(),
    corners,
    style,
    measure,
    scale: scaleOf(camera),
    shown: [...onSheet([0, 0]), ...onSheet([size.width, size.height])],
    at: paneOf(camera, size),
    onSheet,
    within: (region) => (at) => contains(region, onSheet(at))
  }
}

/** Distances below which marks join, px. */
export function reachOf({ apart, radius }: Style): Reach {
  return {
    tokens: apart.tokens * radius,
    dotToToken: apart.dotToToken * radius,
    dots: apart.dots * radius
  }
}

function placeFlag(text: string, place: Point, radius: number, room: Room): NonNullable<Plan['flag']> {
  const size = room.style.flag
  const width = room.measure(text, size, 600, 'sans') + 24
  const flag = findFlag(room.at(place), radius + 6, width, size + 15, room.taken, room.pane)
  room.taken.add(flag.box)
  room.nameBoxes.add(flag.box)
  return { at: place, text, size, flag }
}
