// Events of one place spread on a circle around it: who stands where, within the pane and clear of cards; px arithmetic, no drawing.
import { toPane, type Camera, type Size } from './camera'
import type { Mark } from './marks'
import { boxesMeet, insideBox, type Box, type Point } from './sheet'

/** More open as a list. */
export const FAN_MOST = 12

export interface FanMember {
  readonly mark: Mark
  /** From the place, px of the pane. */
  readonly offset: Point
}

export interface Fan {
  /** The place, px of zoom 0. */
  readonly at: Point
  /** In the order of time, clockwise from the top. */
  readonly members: readonly FanMember[]
  /** Of the circle's disc: its middle, from the place, and its radius; px of the pane. */
  readonly middle: Point
  readonly reach: number
  /** Of a member, px. */
  readonly radius: number
}

interface FanStyle {
  /** Of a token, px. */
  readonly radius: number
  /** px of the canvas a px of the design */
  readonly unit: number
}

/** Px of the design: between two members, from the place to a member at least, from the members to the disc's edge. */
const GAP = 14
const LEAST = 36
const RIM = 8
/** Air to the pane's edge and to cards. */
const AIR = 4

/** How far from its place the middle of a circle may be moved, in its reaches, and in how many steps and ways it is tried. */
const FARTHEST = 3
const STEPS = 12
const WAYS = 16

/**
 * The fan of marks around the place of the first; null where the pane has no room for it beside its cards, or they are too many.
 * @param cards px of the pane
 */
export function fanOf(
  marks: readonly Mark[],
  camera: Camera,
  size: Size,
  cards: readonly Box[],
  { radius, unit }: FanStyle
): Fan | null {
  const [lead] = marks
  if (!lead || marks.length > FAN_MOST) return null
  const ring = ringRadius(marks.length, radius, unit)
  const reach = ring + radius + RIM * unit
  const place = toPane(camera, size, lead.at)
  const middle = freeMiddle(place, reach, size, cards)
  if (!middle) return null
  const ordered = [...marks].sort((a, b) => a.event.date.earliest - b.event.date.earliest)
  const members = ordered.map((mark, i): FanMember => {
    const angle = (i / ordered.length) * Math.PI * 2 - Math.PI / 2
    return { mark, offset: [middle[0] + ring * Math.cos(angle), middle[1] + ring * Math.sin(angle)] }
  })
  return { at: lead.at, members, middle, reach, radius }
}

/** Such that neighbours keep their gap. */
function ringRadius(count: number, radius: number, unit: number): number {
  const apart = 2 * radius + GAP * unit
  const needed = count > 1 ? apart / (2 * Math.sin(Math.PI / count)) : 0
  return Math.max(LEAST * unit, needed)
}

/** The nearest middle, from the place, at which a disc lies in the pane and under no card. */
function freeMiddle(place: Point, reach: number, size: Size, cards: readonly Box[]): Point | null {
  const room: Box = [AIR + reach, AIR + reach, size.width - AIR - reach, size.height - AIR - reach]
  const free = ([x, y]: Point) =>
    insideBox(room, [x, y]) &&
    !cards.some((card) => boxesMeet(card, [x - reach, y - reach, x + reach, y + reach], AIR))
  if (free(place)) return [0, 0]
  const inside: Point = [
    Math.min(Math.max(place[0], room[0]), room[2]),
    Math.min(Math.max(place[1], room[1]), room[3])
  ]
  if (free(inside)) return [inside[0] - place[0], inside[1] - place[1]]
  for (let step = 1; step <= STEPS; step++) {
    const far = (reach * FARTHEST * step) / STEPS
    for (let way = 0; way < WAYS; way++) {
      const angle = (way / WAYS) * Math.PI * 2
      const at: Point = [inside[0] + far * Math.cos(angle), inside[1] + far * Math.sin(angle)]
      if (free(at)) return [at[0] - place[0], at[1] - place[1]]
    }
  }
  return null
}

/** What a place of the pane is in a fan: one of its members, its paper, or nothing of it. */
export function fanAt(
  fan: Fan,
  camera: Camera,
  size: Size,
  at: Point,
  reach: number
): FanMember | 'paper' | null {
  const [x, y] = toPane(camera, size, fan.at)
  const own: Point = [at[0] - x, at[1] - y]
  let best: FanMember | null = null
  let least = reach
  for (const member of fan.members) {
    const beyond = Math.hypot(own[0] - member.offset[0], own[1] - member.offset[1]) - fan.radius
    if (beyond < least) [best, least] = [member, beyond]
  }
  if (best) return best
  return Math.hypot(own[0] - fan.middle[0], own[1] - fan.middle[1]) <= fan.reach ? 'paper' : null
}
