// Where a mark for a whole stretch of land stands: its middle, or inside it where the middle lies off it; arithmetic only.
import { contains, middleOf, type Region } from './inside'
import type { Point } from './sheet'

/** Rows that are tried, and places a row. */
const ROWS = 15
const COLUMNS = 60

const points = new WeakMap<Region, Point>()

/**
 * The centre of the largest part of a region; of land that bends around it, the middle of the widest stretch of a row across,
 * rows near the centre first among equals. On the sheet, always inside, but for land too thin to be met. Kept with the region.
 */
export function innerPoint(region: Region): Point {
  const known = points.get(region)
  if (known) return known
  const middle = middleOf(region)
  const point = contains(region, middle) ? middle : (widestInside(region, middle) ?? middle)
  points.set(region, point)
  return point
}

function widestInside(region: Region, middle: Point): Point | null {
  const [left, top, right, bottom] = region.bounds
  const step = (right - left) / COLUMNS
  let best: { at: Point; worth: number } | null = null
  for (let row = 1; row < ROWS; row++) {
    const y = top + ((bottom - top) * row) / ROWS
    let begin: number | null = null
    for (let column = 0; column <= COLUMNS + 1; column++) {
      const x = left + step * (column - 0.5)
      const inside = column <= COLUMNS && contains(region, [x, y])
      if (inside) begin ??= x
      else if (begin !== null) {
        const at: Point = [(begin + x - step) / 2, y]
        const worth = x - begin - Math.hypot(at[0] - middle[0], at[1] - middle[1]) / 4
        if (!best || worth > best.worth) best = { at, worth }
        begin = null
      }
    }
  }
  return best && best.at
}
