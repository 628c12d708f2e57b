// Brings marks of what lies beyond the sheet into sight where the sheet's edge is out of the pane or under a card; px arithmetic, no canvas.
import type { Group } from './gather'
import { MINOR } from './look'
import type { Edge, Room } from './plan'
import { grownBox, insideBox, type Box, type Point } from './sheet'

/** Room between a mark's disc and the pane's edge, and a card, for its arrow and its count; px of the design. */
const AIR = { edge: 20, card: 14 } as const

/** Room between the discs of two marks, and between two places that are tried; px of the design. */
const APART = 14
const STEP = 10

/**
 * A mark is moved at most by this share of the pane's longer side: where the map looks at a part of the country, it would seem to
 * stand for that part. The selected one bears the name of its place and is moved from anywhere.
 */
const FARTHEST = 1 / 3

/**
 * The same groups, those beyond the sheet moved to the free place on the sheet nearest to where they stand on its edge. A place in
 * sight is kept, and so is one that was found before, while it is free. What finds none free and near stays where it was.
 */
export function seenAtEdge(
  tokens: readonly Group[],
  dots: readonly Group[],
  edge: Edge,
  room: Room
): { readonly tokens: readonly Group[]; readonly dots: readonly Group[]; readonly edge: Edge } {
  const all = [...tokens, ...dots]
  if (!all.some(({ lead }) => lead.beyond !== undefined)) return { tokens, dots, edge }
  const { cards, neat } = edge
  const { style, shown } = room
  const unit = style.minor / MINOR
  const air = (design: number) => style.radius + design * unit
  const pane = inPane(shown, room)
  const within = common(grownBox(pane, -air(AIR.edge)), grownBox(inPane(neat, room), -style.radius))
  const covered = cards.map((card) => grownBox(card, air(AIR.card)))
  const sides = [within, ...covered.map((card) => grownBox(card, 1))]
  const reach = Math.max(pane[2], pane[3]) * FARTHEST
  const taken = all.flatMap(({ lead }) => (lead.beyond === undefined ? [room.at(lead.at)] : []))
  const apart = 2 * style.radius + APART * unit
  const open = (place: Point) => insideBox(within, place) && !covered.some((card) => insideBox(card, place))
  const free = (place: Point) => open(place) && taken.every((other) => distance(other, place) >= apart)
  const found = new Map<Point, Point>()
  const moved = (group: Group): Group => {
    const { lead } = group
    if (lead.beyond === undefined) return group
    const stands = room.at(lead.at)
    if (open(stands)) {
      taken.push(stands)
      return group
    }
    const before = edge.found.get(lead.at)
    const kept = before ? room.at(before) : null
    const nearest =
      kept && free(kept)
        ? kept
        : nearestOf(sides, STEP * unit, stands, lead.selected ? Infinity : reach, free)
    if (!nearest) return group
    taken.push(nearest)
    const place = before && kept === nearest ? before : room.onSheet(nearest)
    found.set(lead.at, place)
    return movedGroup(group, place)
  }
  return { tokens: tokens.map(moved), dots: dots.map(moved), edge: { cards, neat, found } }
}

/** Of the places along the sides of some boxes the free one nearest to a place, nearer than `reach`. */
function nearestOf(
  boxes: readonly Box[],
  step: number,
  to: Point,
  reach: number,
  free: (place: Point) => boolean
): Point | null {
  let best: Point | null = null
  let least = reach
  const attempt = (place: Point) => {
    const far = distance(place, to)
    if (far >= least || !free(place)) return
    best = place
    least = far
  }
  for (const [left, top, right, bottom] of boxes) {
    attempt([Math.min(Math.max(to[0], left), right), Math.min(Math.max(to[1], top), bottom)])
    for (let x = left; x <= right; x += step) {
      attempt([x, top])
      attempt([x, bottom])
    }
    for (let y = top; y <= bottom; y += step) {
      attempt([left, y])
      attempt([right, y])
    }
  }
  return best
}

/** All at one place: going closer would part them nowhere in sight. */
function movedGroup(group: Group, at: Point): Group {
  return {
    lead: { ...group.lead, at },
    size: group.size,
    get marks() {
      return group.marks.map((mark) => ({ ...mark, at }))
    },
    holds: (event) => group.holds(event)
  }
}

function inPane([left, top, right, bottom]: Box, room: Room): Box {
  return [...room.at([left, top]), ...room.at([right, bottom])]
}

/** What two boxes have in common. */
function common(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}
