// Canvas paths of lines and areas, made once each and kept as long as these are; only what a pane shows is handed out.
import { boundsOf } from './inside'
import type { Area, Lines, Ring } from './shapes'
import { boxesMeet, type Box } from './sheet'

interface Stroke {
  readonly path: Path2D
  readonly bounds: Box
}

const areas = new WeakMap<Area, Path2D>()
const strokes = new WeakMap<Lines, readonly Stroke[]>()

function trace(path: Path2D, line: Ring): void {
  let first = true
  // By index, as in boundsOf.
  for (const point of line) {
    if (first) path.moveTo(point[0], point[1])
    else path.lineTo(point[0], point[1])
    first = false
  }
}

/** All rings of an area, to be filled by the even-odd or the winding rule alike. */
export function areaPath(area: Area): Path2D {
  const known = areas.get(area)
  if (known) return known
  const path = new Path2D()
  for (const rings of area) {
    for (const ring of rings) {
      trace(path, ring)
      path.closePath()
    }
  }
  areas.set(area, path)
  return path
}

/** One path of those lines that a box of the sheet shows: strokers work through whole paths before anything is clipped. */
export function linesPath(lines: Lines, shown: Box): Path2D {
  let known = strokes.get(lines)
  if (!known) {
    known = lines.map((line) => {
      const path = new Path2D()
      trace(path, line)
      return { path, bounds: boundsOf([line]) }
    })
    strokes.set(lines, known)
  }
  const path = new Path2D()
  for (const stroke of known) if (boxesMeet(stroke.bounds, shown)) path.addPath(stroke.path)
  return path
}

const coarse = new WeakMap<Lines, Map<number, Lines>>()

/** The lines with steps below half a px left out at a zoom, for strokes so wide that nobody sees it. */
export function coarseLines(lines: Lines, zoom: number): Lines {
  const level = Math.ceil(zoom)
  const levels = coarse.get(lines) ?? new Map<number, Lines>()
  coarse.set(lines, levels)
  const known = levels.get(level)
  if (known) return known
  const made = lines.map((line) => thinned(line, 1 / 2 ** level))
  levels.set(level, made)
  return made
}

/** Keeps points at least `step` apart, and both ends. */
function thinned(line: Ring, step: number): Ring {
  const last = line[line.length - 1]
  const kept = line.slice(0, 1)
  for (const point of line) {
    const before = kept[kept.length - 1]
    if (before && Math.hypot(point[0] - before[0], point[1] - before[1]) >= step) kept.push(point)
  }
  if (last && kept[kept.length - 1] !== last) kept.push(last)
  return kept
}
