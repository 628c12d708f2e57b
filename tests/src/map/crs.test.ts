// Tests Leaflet's coordinate system for the sheet. Leaflet looks for a page when it is imported, so it is given the outline of one.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { FRAME, SHEET } from './support/sheets'

async function imported() {
  const element = { style: {}, appendChild: () => undefined, setAttribute: () => undefined }
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('navigator', { userAgent: '', platform: '' })
  vi.stubGlobal('screen', {})
  vi.stubGlobal('devicePixelRatio', 1)
  vi.stubGlobal('document', {
    documentElement: element,
    createElement: () => element,
    createElementNS: () => element
  })
  const [{ latLng, point }, { crsOf }] = await Promise.all([
    import('leaflet'),
    import('../../../src/map/crs')
  ])
  return { latLng, point, crs: crsOf(FRAME) }
}

let given: Awaited<ReturnType<typeof imported>>
beforeAll(async () => {
  given = await imported()
})

describe('the coordinate system', () => {
  test('puts places where the sheet has them, twice as far apart a zoom', () => {
    const { crs, latLng } = given
    for (const zoom of [0, 1, 2.15, 7]) {
      const { x, y } = crs.latLngToPoint(latLng(39.9, 116.4), zoom)
      const [u, v] = SHEET.project(116.4, 39.9)
      expect(x).toBeCloseTo(u * 2 ** zoom, 6)
      expect(y).toBeCloseTo(v * 2 ** zoom, 6)
    }
  })

  test('comes back from px to degrees', () => {
    const { crs, latLng, point } = given
    const { x, y } = crs.latLngToPoint(latLng(31.2, 121.5), 5)
    const { lat, lng } = crs.pointToLatLng(point(x, y), 5)
    expect(lat).toBeCloseTo(31.2, 9)
    expect(lng).toBeCloseTo(121.5, 9)
  })

  test('makes the frame 256 px wide at zoom 0, and zoom and scale agree', () => {
    const { crs } = given
    expect(crs.getProjectedBounds(0).getSize().x).toBeCloseTo(256, 6)
    expect(crs.zoom(crs.scale(3.25))).toBeCloseTo(3.25, 9)
  })

  test('does not wrap: the sheet has edges', () => {
    const { crs, latLng } = given
    expect(crs.infinite).toBe(false)
    expect(crs.wrapLatLng(latLng(40, 200)).lng).toBe(200)
  })
})
