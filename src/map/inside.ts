// Questions on areas of the sheet: bounds, and whether a point lies inside; plain arithmetic.
import { insideBox, type Box, type Point } from './sheet'
import type { Area, Lines, Ring } from './shapes'

export function boundsOf(lines: Lines): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines) {
    for (const [x, y] of line) {
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

export function regionOf(area: Area): Region {
  const parts = area.map((rings) => ({ rings, bounds: boundsOf(rings.slice(0, 1)) }))
  return { parts, bounds: boundsOf(area.flatMap((rings) => rings.slice(0, 1))) }
}

/** Is the point inside? Holes are outside. Even-odd rule along a ray to the right. */
export function contains(region: Region, point: Point): boolean {
  if (!insideBox(region.bounds, point)) return false
  return region.parts.some(({ bounds, rings }) => {
    if (!insideBox(bounds, point)) return false
    let inside = false
    for (const ring of rings) if (crossesOdd(ring, point)) inside = !inside
    return inside
  })
}

function crossesOdd(ring: Ring, [x, y]: Point): boolean {
  let odd = false
  let before = ring[ring.length - 1]
  for (const now of ring) {
    if (before && now[1] > y !== before[1] > y) {
      const at = ((before[0] - now[0]) * (y - now[1])) / (before[1] - now[1]) + now[0]
      if (x < at) odd = !odd
    }
    before = now
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
