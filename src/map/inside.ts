// Questions on areas of the sheet: bounds, and whether a point lies inside; plain arithmetic.
import { insideBox, type Box, type Point } from './sheet'
import { once, type Area, type Lines, type Ring } from './shapes'

export function boundsOf(lines: Lines): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines) {
    for (const point of line) {
      // By index: at the start nothing is compiled yet, and taking pairs apart costs more than the rest.
      const x = point[0]
      const y = point[1]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  return [left, top, right, bottom]
}

/** An area made quick to ask: each polygon with its bounds. */
export interface Region {
  readonly bounds: Box
  readonly parts: readonly { readonly bounds: Box; readonly rings: readonly Ring[] }[]
}

/** Its bounds are taken when they are first asked for: much land is only drawn. */
export function regionOf(area: Area): Region {
  const parts = once(() => area.map((rings) => ({ rings, bounds: boundsOf(rings.slice(0, 1)) })))
  const bounds = once(() => boundsOf(parts().map(({ bounds: [left, top, right, bottom] }) => [[left, top], [right, bottom]]))) // prettier-ignore
  return {
    get parts() {
      return parts()
    },
    get bounds() {
      return bounds()
    }
  }
}

type Part = Region['parts'][number]

/** The edges of a polygon by bands of equal height, so that a question passes those near its height only. */
interface Bands {
  readonly top: number
  readonly height: number
  /** Where each band begins among `edges`, and where the last ends. */
  readonly begins: Int32Array
  /** Four numbers an edge: x and y of its end, x and y of its beginning. Edges of several bands are in each. */
  readonly edges: Float64Array
}

/** So many edges fall on a band, were each in one only. */
const EDGES = 6

const bandsOfParts = new WeakMap<Part, Bands>()

function bandsOf(part: Part): Bands {
  const known = bandsOfParts.get(part)
  if (known) return known
  const made = madeBands(part)
  bandsOfParts.set(part, made)
  return made
}

function madeBands({ bounds, rings }: Part): Bands {
  const count = Math.max(1, Math.ceil(rings.reduce((sum, ring) => sum + ring.length, 0) / EDGES))
  const top = bounds[1]
  const height = (bounds[3] - top) / count || 1
  const begins = new Int32Array(count + 1)
  const eachEdge = (visit: (first: number, last: number, now: Point, before: Point) => void) => {
    for (const ring of rings) {
      let before = ring[ring.length - 1]
      for (const now of ring) {
        if (before && before[1] !== now[1]) {
          const low = bandAt(Math.min(now[1], before[1]), top, height, count)
          visit(low, bandAt(Math.max(now[1], before[1]), top, height, count), now, before)
        }
        before = now
      }
    }
  }
  eachEdge((first, last) => {
    for (let band = first; band <= last; band++) begins[band + 1] = (begins[band + 1] ?? 0) + 1
  })
  for (let band = 0; band < count; band++) begins[band + 1] = (begins[band + 1] ?? 0) + (begins[band] ?? 0)
  const edges = new Float64Array(4 * (begins[count] ?? 0))
  const next = begins.slice()
  eachEdge((first, last, now, before) => {
    for (let band = first; band <= last; band++) {
      const at = next[band] ?? 0
      edges.set([now[0], now[1], before[0], before[1]], 4 * at)
      next[band] = at + 1
    }
  })
  return { top, height, begins, edges }
}

function bandAt(y: number, top: number, height: number, count: number): number {
  return Math.min(Math.max(Math.floor((y - top) / height), 0), count - 1)
}

/** Is the point inside? Holes are outside. Even-odd rule along a ray to the right. */
export function contains(region: Region, point: Point): boolean {
  if (!insideBox(region.bounds, point)) return false
  return region.parts.some((part) => insideBox(part.bounds, point) && crossesOdd(bandsOf(part), point))
}

function crossesOdd({ top, height, begins, edges }: Bands, [x, y]: Point): boolean {
  const band = bandAt(y, top, height, begins.length - 1)
  const end = 4 * (begins[band + 1] ?? 0)
  let odd = false
  for (let i = 4 * (begins[band] ?? 0); i < end; i += 4) {
    const nowY = edges[i + 1] ?? 0
    const beforeY = edges[i + 3] ?? 0
    if (nowY > y === beforeY > y) continue
    const nowX = edges[i] ?? 0
    const at = (((edges[i + 2] ?? 0) - nowX) * (y - nowY)) / (beforeY - nowY) + nowX
    if (x < at) odd = !odd
  }
  return odd
}

/** The middle of a region's largest part: its centre of area. */
export function middleOf(region: Region): Point {
  const size = ({ bounds: [left, top, right, bottom] }: Region['parts'][number]) =>
    (right - left) * (bottom - top)
  let largest = region.parts[0]
  for (const part of region.parts) if (largest && size(part) > size(largest)) largest = part
  const ring = largest?.rings[0] ?? []
  let [twice, x, y] = [0, 0, 0]
  let before = ring[ring.length - 1]
  for (const now of ring) {
    if (before) {
      const cross = before[0] * now[1] - now[0] * before[1]
      twice += cross
      x += (before[0] + now[0]) * cross
      y += (before[1] + now[1]) * cross
    }
    before = now
  }
  const [left, top, right, bottom] = largest?.bounds ?? region.bounds
  return twice === 0 ? [(left + right) / 2, (top + bottom) / 2] : [x / (3 * twice), y / (3 * twice)]
}
