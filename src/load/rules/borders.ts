// Which pieces of a topology touch, and the rule that a disputed line runs between two that do; plain loops over arcs, no points.
import type { PiecesTopology } from '../../atlas/geography'
import type { Site } from '../site'

/** Ids of pieces that share an arc, as "A|B" in both orders. */
function touchingPieces(topology: PiecesTopology): ReadonlySet<string> {
  const along = new Map<number, string>()
  const pairs = new Set<string>()
  for (const geometry of topology.objects.units.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const id = idOf(geometry)
    if (id === undefined) continue
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index
      const other = along.get(arc)
      along.set(arc, id)
      if (other !== undefined && other !== id) pairs.add(`${id}|${other}`).add(`${other}|${id}`)
    }
  }
  return pairs
}

/** Warns of a pair of pieces that nowhere touch: its line would silently not be there. */
export function disputedLineRule(
  lines: readonly (readonly [string, string])[],
  topology: PiecesTopology,
  site: Site
): void {
  const ids = new Set(topology.objects.units.geometries.map(idOf))
  const touching = touchingPieces(topology)
  for (const [i, [a, b]] of lines.entries()) {
    // A piece that is not there at all is told where it is looked up.
    if (touching.has(`${a}|${b}`) || !ids.has(a) || !ids.has(b)) continue
    site.warning(['disputedLines', i], {
      given: `${a} and ${b}, which do not touch`,
      expected: 'two pieces with a common border',
      mend: 'No line is drawn for them.'
    })
  }
}

function idOf({ properties }: PiecesTopology['objects']['units']['geometries'][number]): string | undefined {
  // Checked elsewhere: here a file may still hold anything.
  const given: unknown = properties
  if (typeof given !== 'object' || given === null || !('id' in given)) return undefined
  return typeof given.id === 'string' ? given.id : undefined
}
