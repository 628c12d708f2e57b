// Checks a TopoJSON or GeoJSON file as far as drawing needs it, in plain loops because it holds tens of thousands of points.
import { isList, isObject } from '../jsonTypes'
import { nearest } from '../nearest'
import { shown, type Step } from '../problems'
import type { Site } from '../site'

/** Reports what is wrong with a topology holding the collections `names`; true when nothing is. */
export function checkTopology(
  value: unknown,
  names: readonly string[],
  site: Site
): value is Record<string, unknown> {
  if (!isObject(value) || value.type !== 'Topology' || !isList(value.arcs) || !isObject(value.objects)) {
    site.error([], { given: shown(value), expected: 'a TopoJSON topology with arcs and objects' })
    return false
  }
  const wrongArc = value.arcs.findIndex((arc) => !isLine(arc))
  if (wrongArc >= 0)
    site.error(['arcs', wrongArc], { given: shown(value.arcs[wrongArc]), expected: 'a list of points' })
  const { transform } = value
  if (
    transform !== undefined &&
    !(isObject(transform) && isPoint(transform.scale) && isPoint(transform.translate))
  ) {
    site.error(['transform'], { given: shown(transform), expected: '{ scale: [x, y], translate: [x, y] }' })
    return false
  }
  let sound = wrongArc < 0
  for (const name of names) {
    const object = Object.hasOwn(value.objects, name) ? value.objects[name] : undefined
    if (isObject(object) && object.type === 'GeometryCollection' && isList(object.geometries)) {
      sound =
        checkGeometries(object.geometries, value.arcs.length, ['objects', name, 'geometries'], site) && sound
      continue
    }
    const near = nearest(name, Object.keys(value.objects))
    site.error(['objects', name], {
      given: shown(object),
      expected: 'a GeometryCollection',
      ...(near !== undefined && { nearest: near })
    })
    sound = false
  }
  return sound
}

/** How deep the indexes of arcs lie in each type of geometry. */
const DEPTHS: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3
}

function checkGeometries(list: readonly unknown[], arcs: number, path: readonly Step[], site: Site): boolean {
  let sound = true
  for (const [i, geometry] of list.entries()) {
    const type = isObject(geometry) && typeof geometry.type === 'string' ? geometry.type : ''
    const depth = Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined
    if (isObject(geometry) && depth !== undefined && areArcs(geometry.arcs, depth, arcs)) continue
    site.error([...path, i], {
      given: depth === undefined ? shown(geometry) : `a ${type} of other arcs`,
      expected: `lines or areas made of the arcs 0 to ${arcs - 1}`
    })
    sound = false
  }
  return sound
}

function areArcs(value: unknown, depth: number, arcs: number): boolean {
  if (!isList(value)) return false
  for (const entry of value) {
    if (depth > 1) {
      if (!areArcs(entry, depth - 1, arcs)) return false
    } else if (typeof entry !== 'number' || !Number.isInteger(entry) || (entry < 0 ? ~entry : entry) >= arcs)
      return false
  }
  return true
}

function isLine(value: unknown): boolean {
  if (!isList(value) || value.length < 2) return false
  for (const point of value) if (!isPoint(point)) return false
  return true
}

function isPoint(value: unknown): boolean {
  return isList(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])
}

/** Piece ids to the states that administer them; what a piece lacks is reported. */
export function piecesOf(topology: Record<string, unknown>, site: Site): ReadonlyMap<string, string> {
  const pieces = new Map<string, string>()
  const objects = isObject(topology.objects) ? topology.objects : {}
  const units = isObject(objects.units) && isList(objects.units.geometries) ? objects.units.geometries : []
  for (const [i, geometry] of units.entries()) {
    const path = ['objects', 'units', 'geometries', i, 'properties']
    const own = isObject(geometry) && isObject(geometry.properties) ? geometry.properties : {}
    if (typeof own.id !== 'string' || typeof own.st !== 'string') {
      site.error(path, { given: shown(own), expected: '{ id, st }: the id of the piece and of the state' })
    } else if (pieces.has(own.id)) {
      site.error([...path, 'id'], { given: `${shown(own.id)} a second time`, expected: 'an id of its own' })
    } else pieces.set(own.id, own.st)
  }
  return pieces
}

/** Reports a hatch that is no GeoJSON MultiLineString; true when it is one. */
export function checkLines(value: unknown, site: Site): boolean {
  if (isObject(value) && value.type === 'MultiLineString' && isList(value.coordinates)) {
    const wrong = value.coordinates.findIndex((line) => !isLine(line))
    if (wrong < 0) return true
    site.error(['coordinates', wrong], {
      given: shown(value.coordinates[wrong]),
      expected: 'a list of points'
    })
  } else site.error([], { given: shown(value), expected: 'a GeoJSON MultiLineString' })
  return false
}
