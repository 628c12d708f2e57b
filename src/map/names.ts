// Finds room for names and callouts on the map so that nothing overlaps: candidates, obstacles, boxes; px arithmetic only.
import { boxGrid } from './boxGrid'
import { boxesMeet, grownBox, type Box, type Point } from './sheet'

/** What is taken already. */
export interface Obstacles {
  add(box: Box): void
  /** Does a box come nearer than `air` px to anything taken? */
  hits(box: Box, air?: number): boolean
}

export function obstaclesOf(boxes: readonly Box[] = []): Obstacles {
  const taken = boxGrid<Box>()
  for (const box of boxes) taken.add(box, box)
  return {
    add: (box) => taken.add(box, box),
    hits: (box, air = 0) => taken.some(grownBox(box, air), (other) => boxesMeet(box, other, air))
  }
}

/** A name that wants a place near an anchor, everything in px of the pane. */
export interface Wanted {
  readonly at: Point
  readonly width: number
  /** Type size; the box is 1.24 times as high. */
  readonly size: number
  /** Is a place of the pane inside what the name is for? */
  readonly inside: (at: Point) => boolean
  /** It may stand wholly outside, next to its place. */
  readonly outside: boolean
  /** Is a place on land that bears another name? A name outside avoids it. */
  readonly others: (at: Point) => boolean
}

export interface Spot {
  /** From the anchor to the middle of the name. */
  readonly dx: number
  readonly dy: number
  readonly box: Box
  /** How many of the name's ends and middle lie inside, 0..3. */
  readonly within: number
}

/** Offsets around an anchor, nearest first: rings 8 px apart up to 64 px, stretched in the direction of reading. */
const RING: readonly Point[] = (() => {
  const offsets: Point[] = [[0, 0]]
  for (let r = 8; r <= 64; r += 8) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8
      offsets.push([Math.cos(angle) * r * 1.25, Math.sin(angle) * r])
    }
  }
  return offsets.sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
})()

/** What one end not inside costs, and one on land of another name, as px of distance. */
const PENALTY = { missing: 16, others: 8 } as const

/** The best free spot for a name: near its anchor, at least two of middle and ends inside its unit; null when there is none. */
export function findSpot(wanted: Wanted, taken: Pick<Obstacles, 'hits'>, pane: Box): Spot | null {
  const { width, size, outside } = wanted
  const half = width / 2
  const beside: readonly Point[] = outside
    ? [
        [half + 16, 0], [-half - 16, 0], [half + 12, -14], [half + 12, 14],
        [-half - 12, -14], [-half - 12, 14], [0, -26], [0, 26]
      ] // prettier-ignore
    : []
  let best: (Spot & { cost: number }) | null = null
  for (const [dx, dy] of [...RING, ...beside]) {
    const distance = Math.hypot(dx, dy)
    if (best && distance >= best.cost) {
      if (distance <= 64) break
      continue
    }
    if (outside && distance > half + 17) continue
    const [x, y] = [wanted.at[0] + dx, wanted.at[1] + dy]
    const box: Box = [x - half - 2, y - size * 0.62, x + half + 2, y + size * 0.62]
    if (!fits(box, pane) || taken.hits(box, 3)) continue
    const ends: readonly Point[] = [[x, y], [x - half + 2, y], [x + half - 2, y]] // prettier-ignore
    const within = ends.filter(wanted.inside).length
    if (within < 2 && !outside) continue
    const strange = outside ? ends.filter(wanted.others).length : 0
    const cost = distance + (3 - within) * PENALTY.missing + strange * PENALTY.others
    if (!best || cost < best.cost) best = { dx, dy, box, within, cost }
  }
  return best && { dx: best.dx, dy: best.dy, box: best.box, within: best.within }
}

/** Where the name of something larger than the pane may stand: the free place inside nearest to the pane's middle. */
export function findSpotInView(wanted: Wanted, taken: Pick<Obstacles, 'hits'>, pane: Box): Spot | null {
  const [left, top, right, bottom] = pane
  const middle: Point = [(left + right) / 2, (top + bottom) / 2]
  const places: Point[] = []
  for (let i = 1; i < 12; i++) {
    for (let j = 1; j < 10; j++)
      places.push([left + ((right - left) * i) / 12, top + ((bottom - top) * j) / 10])
  }
  const far = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1])
  for (const [x, y] of places.sort((a, b) => far(a) - far(b))) {
    const half = wanted.width / 2
    const box: Box = [x - half - 2, y - wanted.size * 0.62, x + half + 2, y + wanted.size * 0.62]
    const [l, t, r, b] = grownBox(box, 4)
    const ends: readonly Point[] = [[l, t], [r, t], [l, b], [r, b], [x, y]] // prettier-ignore
    if (fits(box, pane) && !taken.hits(box, 6) && ends.every(wanted.inside)) {
      return { dx: x - wanted.at[0], dy: y - wanted.at[1], box, within: 3 }
    }
  }
  return null
}

const AROUND: readonly Point[] = [[0, 0], [0, -20], [0, 20], [24, 0], [-24, 0], [40, 0], [-40, 0]] // prettier-ignore

/** A place for a neighbour's name, at most 40 px off, of which no end lies on `avoided` ground. */
export function findSpotAround(
  wanted: Pick<Wanted, 'at' | 'width' | 'size'>,
  avoided: (at: Point) => boolean,
  taken: Obstacles,
  pane: Box
): Spot | null {
  const { at, width, size } = wanted
  for (const [dx, dy] of AROUND) {
    const [x, y] = [at[0] + dx, at[1] + dy]
    const box: Box = [x - width / 2 - 3, y - size * 0.7, x + width / 2 + 3, y + size * 0.6]
    if (!fits(box, pane) || taken.hits(box, 4)) continue
    if (avoided([box[0], y]) || avoided([box[2], y]) || avoided([x, y])) continue
    return { dx, dy, box, within: 0 }
  }
  return null
}

function fits(box: Box, pane: Box): boolean {
  return box[0] >= pane[0] && box[2] <= pane[2] && box[1] >= pane[1] && box[3] <= pane[3]
}

/** The flag with a place's name beside a mark, and the line that ties it. */
export interface Flag {
  /** From the mark to the flag's upper left corner. */
  readonly dx: number
  readonly dy: number
  readonly box: Box
  /** From the mark's edge to the flag, as seen from the mark. */
  readonly line: readonly [from: Point, to: Point]
}

/** Puts a flag left, right, above or below a mark of some radius, where it covers least; the first when all cover something. */
export function findFlag(
  at: Point,
  radius: number,
  width: number,
  height: number,
  taken: Obstacles,
  pane: Box
): Flag {
  const gap = radius + 24
  const corners: readonly Point[] = [
    [-gap - width, -height / 2],
    [gap, -height / 2],
    [gap * 0.6, -gap - height],
    [-gap * 0.6 - width, -gap - height],
    [gap * 0.6, gap],
    [-gap * 0.6 - width, gap]
  ]
  const flags = corners.map(([dx, dy]): Flag => {
    const box: Box = [at[0] + dx, at[1] + dy, at[0] + dx + width, at[1] + dy + height]
    const end: Point = [dx < 0 ? dx + width : dx, dy + height / 2]
    const length = Math.hypot(...end) || 1
    const start: Point = [(end[0] / length) * (radius + 2), (end[1] / length) * (radius + 2)]
    return { dx, dy, box, line: [start, end] }
  })
  const free = flags.find(({ box }) => fits(box, pane) && !taken.hits(box, 4))
  const first = flags[0]
  if (!first) throw new Error('A flag has places to stand')
  return free ?? flags.find(({ box }) => fits(box, pane)) ?? first
}

/** Corner of a token at which its count stands: north-east, north-west, south-east, south-west. */
export type Corner = 0 | 1 | 2 | 3

/**
 * The first free corner (NE, NW, SE, SW) of a token for its count, from the token's middle; `wanted`, or else NE, comes before the
 * others and is taken when none is free.
 */
export function findCorner(
  at: Point,
  radius: number,
  width: number,
  height: number,
  hits: (box: Box) => boolean,
  wanted: Corner = 0
): { readonly dx: number; readonly dy: number; readonly box: Box } {
  const corners = ([[1, -1], [-1, -1], [1, 1], [-1, 1]] as const).map(([right, down]) => {
    const dx = right > 0 ? radius * 0.55 : -radius * 0.55 - width
    const dy = down * (radius + 2) - height / 2
    const box: Box = [at[0] + dx, at[1] + dy, at[0] + dx + width, at[1] + dy + height]
    return { dx, dy, box }
  }) // prettier-ignore
  const first = corners[wanted]
  if (!first) throw new Error('A token has corners')
  return hits(first.box) ? (corners.find(({ box }) => !hits(box)) ?? first) : first
}
