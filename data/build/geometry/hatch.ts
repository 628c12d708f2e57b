// Makes the hatch over the areas that one state held and another claimed: the same lines for every side.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { project, unproject, type Point } from './albers'

/** Held by China and claimed by India; held by India and claimed by China. Each group is hatched as one shape. */
const AREAS = [['XJ-AC', 'XZ-AC'], ['IN-NEFA']] as const

/** Distance of the lines in metres; they rise at 45 degrees in the projected plane. */
const STEP = 22_000

function toDegrees(point: Point): Position {
  return unproject(point).map((angle) => Number(angle.toFixed(3)))
}

/** Parts of the lines y = x + offset that lie inside the rings (even-odd), in degrees. */
function hatchOf(rings: readonly (readonly Point[])[]): Position[][] {
  const offsets = rings.flatMap((ring) => ring.map(([x, y]) => y - x))
  const spacing = STEP * Math.SQRT2
  const lines: Position[][] = []
  for (let k = Math.ceil(Math.min(...offsets) / spacing); k * spacing < Math.max(...offsets); k++) {
    const offset = k * spacing
    const crossings: number[] = []
    for (const ring of rings) {
      ring.forEach(([x, y], i) => {
        const [nextX, nextY] = ring[i + 1] ?? [x, y]
        const above = y - x - offset
        const nextAbove = nextY - nextX - offset
        if (above > 0 !== nextAbove > 0) crossings.push(x + (above / (above - nextAbove)) * (nextX - x))
      })
    }
    crossings.sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i] ?? 0, crossings[i + 1] ?? 0]
      lines.push([toDegrees([from, from + offset]), toDegrees([to, to + offset])])
    }
  }
  return lines
}

/** Writes the hatch of the disputed areas of the topology at `pieces` to `output` as one MultiLineString. */
export function buildHatch(pieces: string, output: string): void {
  // Made by pieces.ts just before.
  const topology = JSON.parse(readFileSync(pieces, 'utf8')) as Topology<{ units: GeometryCollection }>
  const coordinates = AREAS.flatMap((ids) => {
    const areas = topology.objects.units.geometries.filter(
      (g): g is Polygon | MultiPolygon =>
        ids.some((id) => id === g.id) && (g.type === 'Polygon' || g.type === 'MultiPolygon')
    )
    if (areas.length !== ids.length) throw new Error(`${ids.join(' and ')} are not all in the topology`)
    const shape = merge(topology, areas)
    return hatchOf(shape.coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]) => project([x, y]))))
  })
  writeFileSync(output, `${JSON.stringify({ type: 'MultiLineString', coordinates })}\n`)
}
