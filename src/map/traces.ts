// Lines and areas of events on the sheet, projected once each: where they run, what a pointer on them hits. No canvas, no store.
import type { Position } from '../atlas/eventShapes'
import type { AtlasEvent } from '../atlas/model'
import { boundsOf, contains, middleOf, regionOf, type Region } from './inside'
import type { Area, Lines, Ring } from './shapes'
import { grownBox, insideBox, type Box, type Point, type Sheet } from './sheet'

/** The line or area of an event, px of zoom 0. */
export interface Trace {
  readonly event: AtlasEvent
  /** The line, or all rings of the area. */
  readonly lines: Lines
  readonly bounds: Box
  /** Where its mark stands when the event names no place: halfway along the longest line, or inside the largest area. */
  readonly middle: Point
  /** Absent for a line. */
  readonly ground?: { readonly area: Area; readonly region: Region }
}

/** Edges are straight in degrees, not on the sheet: they are drawn in steps of at most so many degrees. */
const STEP = 1

const known = new WeakMap<AtlasEvent, { readonly sheet: Sheet; readonly trace: Trace }>()

/** The trace of an event on a sheet, the same each time; null for one without line and area. */
export function traceOf(event: AtlasEvent, sheet: Sheet): Trace | null {
  if (!event.line && !event.area) return null
  const before = known.get(event)
  if (before?.sheet === sheet) return before.trace
  const trace = event.area ? areaTrace(event, event.area, sheet) : lineTrace(event, sheet)
  known.set(event, { sheet, trace })
  return trace
}

function lineTrace(event: AtlasEvent, sheet: Sheet): Trace {
  const parts = !event.line
    ? []
    : event.line.type === 'LineString'
      ? [event.line.coordinates]
      : event.line.coordinates
  const lines = parts.map((part) => pathOnSheet(part, sheet))
  return { event, lines, bounds: boundsOf(lines), middle: halfway(lines) }
}

function areaTrace(event: AtlasEvent, shape: NonNullable<AtlasEvent['area']>, sheet: Sheet): Trace {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const area = polygons.map((rings) => {
    const start = rings[0]?.[0]?.[0]
    // A hole lies where its polygon lies, on whichever side of the seam that is.
    return rings.map((ring) => pathOnSheet(ring, sheet, start))
  })
  const region = regionOf(area)
  const lines = area.flat()
  return { event, lines, bounds: boundsOf(lines), middle: insideOf(region), ground: { area, region } }
}

/**
 * Positions as a path of the sheet. Each step takes the short way round the globe, so that a path over the antimeridian or behind
 * the cut of the projection is not torn. @param near degrees east near which the first is to lie, where that matters
 */
function pathOnSheet(positions: readonly Position[], sheet: Sheet, near?: number): Ring {
  const path: Point[] = []
  let at = near === undefined ? sheet.meridian : turned(near, sheet.meridian)
  let before: Position | null = null
  for (const [lon, lat] of positions) {
    const [from, to]: [number, number] = [at, turned(lon, at)]
    const steps = before ? Math.max(1, Math.ceil(Math.max(Math.abs(to - from), Math.abs(lat - before[1])) / STEP)) : 1
    for (let i = before ? 1 : steps; i <= steps; i++) {
      const share = i / steps
      const south = before ? before[1] : lat
      path.push(sheet.projectOn(from + (to - from) * share, south + (lat - south) * share))
    }
    at = to
    before = [lon, lat]
  }
  return path
} // prettier-ignore

/** The same degrees east within half a turn of `about`. */
function turned(lon: number, about: number): number {
  return lon - 360 * Math.round((lon - about) / 360)
}

function halfway(lines: Lines): Point {
  let longest: Ring = []
  let most = -1
  for (const line of lines) {
    const length = lengthOf(line)
    if (length > most) [longest, most] = [line, length]
  }
  let left = most / 2
  let before: Point | undefined
  for (const now of longest) {
    if (before) {
      const step = Math.hypot(now[0] - before[0], now[1] - before[1])
      if (step >= left && step > 0) {
        const share = left / step
        return [before[0] + (now[0] - before[0]) * share, before[1] + (now[1] - before[1]) * share]
      }
      left -= step
    }
    before = now
  }
  return before ?? [0, 0]
}

function lengthOf(line: Ring): number {
  let sum = 0
  let before: Point | undefined
  for (const now of line) {
    if (before) sum += Math.hypot(now[0] - before[0], now[1] - before[1])
    before = now
  }
  return sum
}

/** The middle of the largest part; where that lies outside, as in a crescent, the middle of the widest stretch beside it. */
function insideOf(region: Region): Point {
  const middle = middleOf(region)
  if (contains(region, middle)) return middle
  const [left, , right] = region.bounds
  const crossings = region.parts
    .flatMap(({ rings }) => rings.flatMap((ring) => crossingsAt(ring, middle[1])))
    .sort((a, b) => a - b)
  let best: Point = middle
  let widest = 0
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = left, to = right] = [crossings[i], crossings[i + 1]]
    if (to - from > widest) [best, widest] = [[(from + to) / 2, middle[1]], to - from]
  }
  return best
}

/** Where a ring crosses a height, from left to right in no order. */
function crossingsAt(ring: Ring, y: number): number[] {
  const found: number[] = []
  let before = ring[ring.length - 1]
  for (const now of ring) {
    if (before && before[1] > y !== now[1] > y) {
      found.push(before[0] + ((now[0] - before[0]) * (y - before[1])) / (now[1] - before[1]))
    }
    before = now
  }
  return found
}

/** An area narrower than this is hit inside too, px. */
const SMALL = 48

/**
 * The topmost trace at a place of the sheet: of lines and outlines what lies within reach, of small areas all of it.
 * @param traces in the order of painting
 * @param reach px
 * @param scale px a px of zoom 0
 */
export function traceAt(traces: readonly Trace[], at: Point, reach: number, scale: number): Trace | null {
  const wide = reach / scale
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i]
    if (!trace || !insideBox(grownBox(trace.bounds, wide), at)) continue
    const { bounds, ground } = trace
    const small = Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) * scale < SMALL
    if (ground && small && contains(ground.region, at)) return trace
    if (trace.lines.some((line) => near(line, at, wide))) return trace
  }
  return null
}

function near(line: Ring, [x, y]: Point, reach: number): boolean {
  let before: Point | undefined
  for (const now of line) {
    if (before) {
      const [dx, dy] = [now[0] - before[0], now[1] - before[1]]
      const share = ((x - before[0]) * dx + (y - before[1]) * dy) / (dx * dx + dy * dy || 1)
      const to = Math.min(Math.max(share, 0), 1)
      if (Math.hypot(before[0] + dx * to - x, before[1] + dy * to - y) <= reach) return true
    }
    before = now
  }
  return false
}
