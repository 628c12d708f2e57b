// The committed geometry for tests: its polygons in degrees, and which pieces lie at a place. It draws and changes nothing.
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { readPieces } from '../../../data/build/geography'
import type { Point } from '../../../data/build/geometry/albers'

export const topology = readPieces()

/** Rings of every polygon of a piece. */
export const polygons = new Map<string, Position[][][]>(
  feature(topology, topology.objects.units).features.map(({ id, geometry }) => {
    if (geometry.type === 'Polygon') return [String(id), [geometry.coordinates]]
    if (geometry.type === 'MultiPolygon') return [String(id), geometry.coordinates]
    throw new Error(`${String(id)} is a ${geometry.type}`)
  })
)

/** Even-odd crossing of a ring by a ray to the east. */
function ringHolds(ring: Position[], [x, y]: Point): boolean {
  let inside = false
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

const parts = [...polygons].flatMap(([id, all]) =>
  all.map(([outer = [], ...holes]) => {
    const xs = outer.map(([x = 0]) => x)
    const ys = outer.map(([, y = 0]) => y)
    const box = {
      west: Math.min(...xs),
      east: Math.max(...xs),
      south: Math.min(...ys),
      north: Math.max(...ys)
    }
    return { id, outer, holes, box }
  })
)

/** Ids of all pieces that hold a place; more than one only where the geometry is wrong. */
export function piecesAt(point: Point): string[] {
  const [x, y] = point
  return parts
    .filter(({ box }) => box.west <= x && x <= box.east && box.south <= y && y <= box.north)
    .filter(({ outer, holes }) => ringHolds(outer, point) && !holes.some((hole) => ringHolds(hole, point)))
    .map(({ id }) => id)
}
