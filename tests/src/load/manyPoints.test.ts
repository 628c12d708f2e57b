// Tests a geography of 200,000 points: it is opened and put on the sheet in a time that a visitor waits, and its faults are told.
import { describe, expect, test } from 'vitest'
import { landBook } from '../../../src/map/land'
import { load, smallFiles } from './support/atlases'

const POINTS = 200_000

/** One square of the small atlas with its outer edge drawn by so many points. */
function withPoints(count: number): Record<string, unknown> {
  const step = 100 / count
  // Plain coordinates instead of steps, or the points would fall together.
  const at = (x: number, y: number) => [110 + x / 100, 30 + y / 100]
  const west = Array.from({ length: count + 1 }, (_, i) => at(Math.sin(i) * 0.4, i * step))
  const line = (...points: [number, number][]) => points.map(([x, y]) => at(x, y))
  const units = {
    type: 'Topology',
    arcs: [
      [...west, at(100, 100)],
      line([100, 100], [100, 0]),
      [at(100, 0), west[0]],
      line([100, 100], [200, 100]),
      line([200, 100], [200, 0]),
      line([200, 0], [100, 0]),
      line([200, 100], [300, 100]),
      line([300, 100], [300, 0]),
      line([300, 0], [200, 0]),
      line([300, 100], [400, 100], [400, 0], [300, 0])
    ],
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1, 2]], properties: { id: 'A', st: 'CN' } },
          { type: 'Polygon', arcs: [[3, 4, 5, -2]], properties: { id: 'M', st: 'CN' } },
          { type: 'Polygon', arcs: [[6, 7, 8, -5]], properties: { id: 'B', st: 'CN' } },
          { type: 'Polygon', arcs: [[9, -8]], properties: { id: 'X', st: 'XX' } }
        ]
      }
    }
  }
  return smallFiles({ 'geography/units.topo.json': units })
}

describe('a geography of 200,000 points', () => {
  test('is opened without a problem and put on the sheet within seconds', async () => {
    const files = withPoints(POINTS)
    const began = performance.now()
    const { atlas, problems } = await load(files)
    expect(problems).toEqual([])
    if (!atlas?.geography) throw new Error('the atlas has a map')
    const loaded = performance.now()
    const book = landBook(atlas.geography)
    expect(book.ground.home.flat(2).length).toBeGreaterThan(POINTS)
    const drawn = performance.now()
    // A tenth of it on a usual machine; what is caught here is work that grows with the square of the points.
    expect(loaded - began).toBeLessThan(5000)
    expect(drawn - loaded).toBeLessThan(5000)
  })

  test('with a broken point among them is told by its place, and no other fault with it', async () => {
    const files = withPoints(POINTS)
    const topology = files['geography/units.topo.json'] as { arcs: unknown[][] } // made above
    const arc = topology.arcs[0]
    if (!arc) throw new Error('there is an arc')
    arc[150_000] = [110, null]
    const { atlas, problems } = await load(files)
    expect(atlas).toBeNull()
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual(['geography/units.topo.json arcs[0]'])
  })
})
