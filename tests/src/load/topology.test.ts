import { expect, test } from 'vitest'
import { problemText } from '../../../src/load/problems'
import { load, problemsOf, smallFiles, type Changes } from './support/atlases'

const PIECES = 'geography/units.topo.json'
const WATER = 'geography/water.topo.json'
const GEOMETRIES = `${PIECES} objects.units.geometries`

/** Lines of one file; broken pieces also leave places without a piece, which is not asked here. */
async function linesOf(file: string, changes: Changes): Promise<string[]> {
  return (await problemsOf(changes)).filter((problem) => problem.file === file).map(problemText)
}

// prettier-ignore
const CASES: [fact: string, changes: Changes, line: string][] = [
  ['no topology', { [PIECES]: { type: 'FeatureCollection', features: [] } }, ': found an object with type, features, expected a TopoJSON topology with arcs and objects.'],
  ['no units', { [`${PIECES} objects`]: { unit: { type: 'GeometryCollection', geometries: [] } } }, ' objects.units: found nothing, expected a GeometryCollection. Nearest: unit.'],
  ['an arc too many', { [`${GEOMETRIES}[0].arcs`]: [[0, 1, 99]] }, ' objects.units.geometries[0]: found a Polygon of other arcs, expected lines or areas made of the arcs 0 to 9.'],
  ['a turned arc too many', { [`${GEOMETRIES}[0].arcs`]: [[-12]] }, ' objects.units.geometries[0]: found a Polygon of other arcs, expected lines or areas made of the arcs 0 to 9.'],
  ['arcs at a wrong depth', { [`${GEOMETRIES}[2].arcs`]: [[6, 7]] }, ' objects.units.geometries[2]: found a MultiPolygon of other arcs, expected lines or areas made of the arcs 0 to 9.'],
  ['a point among areas', { [`${GEOMETRIES}[0]`]: { type: 'Point', coordinates: [1, 2] } }, ' objects.units.geometries[0]: found an object with type, coordinates, expected lines or areas made of the arcs 0 to 9.'],
  ['an arc of one point', { [`${PIECES} arcs[4]`]: [[0, 0]] }, ' arcs[4]: found a list of 1, expected a list of points.'],
  ['a point of texts', { [`${PIECES} arcs[4][0]`]: ['0', '0'] }, ' arcs[4]: found a list of 2, expected a list of points.'],
  ['a broken transform', { [`${PIECES} transform.scale`]: [1] }, ' transform: found an object with scale, translate, expected { scale: [x, y], translate: [x, y] }.'],
  ['a piece without an id', { [`${GEOMETRIES}[3].properties.id`]: undefined }, ' objects.units.geometries[3].properties: found an object with st, expected { id, st }: the id of the piece and of the state.'],
  ['a piece twice', { [`${GEOMETRIES}[3].properties.id`]: 'B' }, ' objects.units.geometries[3].properties.id: found "B" a second time, expected an id of its own.']
]

test.each(CASES)('pieces with %s are told', async (_, changes, line) => {
  expect(await linesOf(PIECES, changes)).toEqual([PIECES + line])
})

test('broken pieces bring no train of unknown pieces', async () => {
  const problems = await problemsOf({ [PIECES]: 'null' })
  expect(problems.map((problem) => problem.file)).toEqual([PIECES])
})

test('water without lakes, and a hatch that is none, are told', async () => {
  expect(await linesOf(WATER, { [`${WATER} objects.lakes`]: undefined })).toHaveLength(1)
  const hatch = 'geography/hatch.json'
  expect(await linesOf(hatch, { [`${hatch} type`]: 'LineString' })).toHaveLength(1)
  expect(await linesOf(hatch, { [`${hatch} coordinates[1]`]: [[1, 2]] })).toHaveLength(1)
})

test('a map needs neither water, hatch nor relief', async () => {
  const files = { units: 'units.topo.json' }
  const { atlas, problems } = await load(smallFiles({ 'geography/geography.json files': files }))
  expect(problems).toEqual([])
  expect(Object.keys(atlas?.geography ?? {})).not.toEqual(expect.arrayContaining(['water']))
  expect(atlas?.geography?.pieces.objects.units.geometries).toHaveLength(4)
})
