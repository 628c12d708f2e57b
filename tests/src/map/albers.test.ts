// Tests the projection against its definition, against a second implementation, and round trips.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { project as second } from '../../../data/build/geometry/albers'
import { albersProjection } from '../../../src/map/albers'
import { FRAME } from './support/sheets'

const { project, unproject } = albersProjection(FRAME.projection)
const lon = fc.double({ min: 60, max: 150, noNaN: true })
const lat = fc.double({ min: 5, max: 60, noNaN: true })

describe('the Albers projection', () => {
  test('puts the meeting of meridian and origin latitude at zero', () => {
    const [x, y] = project(105, 36)
    expect(x).toBeCloseTo(0, 6)
    expect(y).toBeCloseTo(0, 6)
  })

  test('comes back to within a ten-millionth of a degree', () => {
    fc.assert(
      fc.property(lon, lat, (a, b) => {
        const [back, up] = unproject(...project(a, b))
        expect(Math.abs(back - a)).toBeLessThan(1e-7)
        expect(Math.abs(up - b)).toBeLessThan(1e-7)
      })
    )
  })

  test('keeps areas: a degree square has the area of the sphere between its parallels', () => {
    const radius = FRAME.projection.radius
    fc.assert(
      fc.property(lon, fc.integer({ min: 10, max: 55 }), (a, b) => {
        const step = 1e-4
        const ring = [[a, b], [a + step, b], [a + step, b + step], [a, b + step]] as const // prettier-ignore
        const [p0, p1, p2, p3] = ring.map(([x, y]) => project(x, y))
        if (!p0 || !p1 || !p2 || !p3) throw new Error('a square has four corners')
        const twice = (p2[0] - p0[0]) * (p3[1] - p1[1]) - (p3[0] - p1[0]) * (p2[1] - p0[1])
        const rad = Math.PI / 180
        const sphere = radius ** 2 * step * rad * (Math.sin((b + step) * rad) - Math.sin(b * rad))
        expect(Math.abs(twice / 2 / sphere - 1)).toBeLessThan(1e-4)
      })
    )
  })

  test('agrees with the one that cut the geometry', () => {
    for (const [east, north] of [[75, 39], [121.5, 31.2], [87.6, 43.8], [135, 48]] as const) {
      const [x, y] = project(east, north)
      const [u, v] = second([east, north])
      expect(Math.hypot(x - u, y - v)).toBeLessThan(1)
    } // prettier-ignore
  })

  test('is unmoved by whole turns of longitude', () => {
    expect(project(116 - 360, 40)[0]).toBeCloseTo(project(116, 40)[0], 3)
  })

  test('stays finite for places on the far side of the earth', () => {
    for (const [east, north] of [[-74, 40.7], [-75, -12], [-68, -16]] as const) {
      expect(project(east, north).every(Number.isFinite)).toBe(true)
    } // prettier-ignore
  })

  test('refuses parallels that leave no cone', () => {
    expect(() => albersProjection({ ...FRAME.projection, parallels: [-30, 30] })).toThrow(RangeError)
  })
})
