// Tests the scale of the map against great-circle distances between known towns, and the lengths that its bar shows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { albersStretch } from '../../../src/map/albers'
import { metresPerPx, scaleBar } from '../../../src/map/scale'
import { FRAME, SHEET } from './support/sheets'

const { projection } = FRAME
type Degrees = readonly [lon: number, lat: number]

/** Haversine on the sphere of the projection. */
function greatCircle([lonA, latA]: Degrees, [lonB, latB]: Degrees): number {
  const rad = Math.PI / 180
  const [dLat, dLon] = [(latB - latA) * rad, (lonB - lonA) * rad]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(dLon / 2) ** 2
  return 2 * projection.radius * Math.asin(Math.sqrt(h))
}

/** Pairs of towns side by side, a short way apart: the bar is true at the middle of the pane, not across the country. */
const TOWNS: Readonly<Record<string, readonly [Degrees, Degrees]>> = {
  'Zhengzhou and Kaifeng': [[113.65, 34.76], [114.35, 34.79]],
  'Nanjing and Zhenjiang': [[118.78, 32.06], [119.45, 32.2]],
  'Guangzhou and Huizhou': [[113.26, 23.13], [114.41, 23.11]],
  'Harbin and Binxian': [[126.64, 45.76], [127.48, 45.75]],
  'Chengdu and Suining': [[104.06, 30.67], [105.57, 30.53]],
  'Shihezi and Hutubi': [[86.03, 44.3], [86.9, 44.19]],
  'Hotan and Lop': [[79.92, 37.11], [80.18, 37.08]]
} // prettier-ignore

describe('the scale of the map', () => {
  test.each(Object.entries(TOWNS))('is true between %s', (_, [a, b]) => {
    const [from, to] = [SHEET.project(...a), SHEET.project(...b)]
    const middle = { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2, zoom: 6 }
    const px = Math.hypot(to[0] - from[0], to[1] - from[1]) * 2 ** middle.zoom
    const told = px * metresPerPx(projection, SHEET, middle)
    // Not quite to the right of each other, so that the way is stretched a little otherwise than the bar.
    expect(Math.abs(told / greatCircle(a, b) - 1)).toBeLessThan(0.01)
  })

  test('is that of the ground under the bar itself, anywhere on the sheet', () => {
    const lon = fc.double({ min: 70, max: 140, noNaN: true })
    const lat = fc.double({ min: 12, max: 60, noNaN: true })
    fc.assert(
      fc.property(lon, lat, fc.double({ min: 1, max: 7.5, noNaN: true }), (east, north, zoom) => {
        const [x, y] = SHEET.project(east, north)
        const half = 0.005
        const [a, b] = [SHEET.unproject(x - half, y), SHEET.unproject(x + half, y)]
        const perPx = greatCircle(a, b) / (2 * half * 2 ** zoom)
        expect(metresPerPx(projection, SHEET, { x, y, zoom }) / perPx).toBeCloseTo(1, 4)
      })
    )
  })

  test('is exact along the standard parallels and smaller than on the sheet beyond them', () => {
    for (const lat of projection.parallels)
      expect(albersStretch(projection, projection.meridian, lat)).toBeCloseTo(1, 9)
    expect(albersStretch(projection, projection.meridian, 54)).toBeGreaterThan(1.03)
    expect(albersStretch(projection, projection.meridian, 36)).toBeLessThan(1)
  })

  test('is none at the poles, where the bar is left away', () => {
    for (const lat of [90, -90]) {
      const stretch = albersStretch(projection, 105, lat)
      expect(scaleBar(1000 / stretch, 120)?.px ?? 0).toBeLessThanOrEqual(120)
    }
    expect(scaleBar(0, 120)).toBeNull()
    expect(scaleBar(NaN, 120)).toBeNull()
    expect(scaleBar(Infinity, 120)).toBeNull()
  })
})

const ROUND = Array.from({ length: 16 }, (_, power) => [1, 2, 5].map((one) => one * 10 ** (power - 4))).flat()

describe('the bar', () => {
  test('is 1, 2 or 5 times a power of ten long, and the longest of them that fits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 40, max: 400 }),
        (perPx, most) => {
          const bar = scaleBar(perPx, most)
          expect(bar).not.toBeNull()
          if (!bar) return
          expect(ROUND.some((one) => Math.abs(bar.metres / one - 1) < 1e-9)).toBe(true)
          expect(bar.px).toBeLessThanOrEqual(most * (1 + 1e-6))
          expect(bar.px).toBeGreaterThan((most / 2.5) * (1 - 1e-6))
          expect(bar.px * perPx).toBeCloseTo(bar.metres, 3)
        }
      )
    )
  })
})
