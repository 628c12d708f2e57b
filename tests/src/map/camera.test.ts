// Tests pan, zoom, limits, fit and flights of the view: plain arithmetic on immutable values.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  between,
  CLOSEST,
  farthestZoom,
  fitCamera,
  limitCamera,
  panCamera,
  restingZoom,
  revealPoint,
  scaleOf,
  shownBox,
  toPane,
  toSheet,
  zoomCamera,
  type Camera
} from '../../../src/map/camera'
import type { Box, Point } from '../../../src/map/sheet'
import { SHEET } from './support/sheets'

const size = { width: 1352, height: 696 }
const none = { left: 0, top: 0, right: 0, bottom: 0 }
const home: Box = [38, 18, 212, 162]
const camera = fc.record({
  x: fc.double({ min: 0, max: 256, noNaN: true }),
  y: fc.double({ min: 0, max: 195, noNaN: true }),
  zoom: fc.double({ min: 0, max: 7, noNaN: true })
})
const inPane = fc.tuple(
  fc.double({ min: 0, max: 1352, noNaN: true }),
  fc.double({ min: 0, max: 696, noNaN: true })
)

describe('a camera', () => {
  test('comes back from the pane to the sheet', () => {
    fc.assert(
      fc.property(camera, inPane, (eye, at) => {
        const [x, y] = toPane(eye, size, toSheet(eye, size, at))
        expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(1e-6)
      })
    )
  })

  test('zooms with the place under the pointer kept where it is', () => {
    fc.assert(
      fc.property(camera, inPane, fc.double({ min: 0, max: 7, noNaN: true }), (eye, at, zoom) => {
        const under = toSheet(eye, size, at)
        const [x, y] = toPane(zoomCamera(eye, size, at, zoom), size, under)
        expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(1e-6)
      })
    )
  })

  test('pans by px of the pane whatever the zoom', () => {
    const eye: Camera = { x: 100, y: 80, zoom: 3 }
    const [x, y] = toPane(panCamera(eye, 80, -20), size, [100, 80])
    expect([x, y]).toEqual([size.width / 2 - 80, size.height / 2 + 20])
  })
})

describe('the home view', () => {
  const edges = (eye: Camera, box: Box, pane = size) => {
    const [left, top] = toPane(eye, pane, [box[0], box[1]])
    const [right, bottom] = toPane(eye, pane, [box[2], box[3]])
    return { left, top, right, bottom }
  }

  test('shows the whole country with air on all sides, in any pane', () => {
    for (const pane of [
      size,
      { width: 664, height: 336 },
      { width: 1080, height: 872 },
      { width: 320, height: 900 }
    ]) {
      const { left, top, right, bottom } = edges(fitCamera(home, pane, none), home, pane)
      expect(Math.min(left, top, pane.width - right, pane.height - bottom)).toBeGreaterThan(4)
    }
  })

  test('stands right of the cards where the pane has room for it', () => {
    const { left, right } = edges(fitCamera(home, size, { ...none, left: 340, right: 60 }), home)
    expect(left).toBeCloseTo(340)
    expect(size.width - right).toBeGreaterThanOrEqual(60)
  })

  test('keeps the right edge free rather than the cards when there is not room for both', () => {
    const pane = { width: 700, height: 500 }
    const { right } = edges(fitCamera(home, pane, { ...none, left: 600, right: 50 }), home, pane)
    expect(pane.width - right).toBeGreaterThanOrEqual(Math.min(50, 35))
  })
})

describe('the limits', () => {
  const farthest = farthestZoom(SHEET.neat, size, 2.1)
  test('always leave some of the sheet in the middle of the pane', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
          y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
          zoom: fc.double({ min: -8, max: 20, noNaN: true })
        }),
        (eye) => {
          const kept = limitCamera(eye, size, SHEET.neat, farthest)
          expect(kept.zoom).toBeGreaterThanOrEqual(farthest)
          expect(kept.zoom).toBeLessThanOrEqual(CLOSEST)
          const [left, top, right, bottom] = shownBox(kept, size)
          const middle: Point = [(left + right) / 2, (top + bottom) / 2]
          expect(middle[0]).toBeGreaterThanOrEqual(SHEET.neat[0])
          expect(middle[0]).toBeLessThanOrEqual(SHEET.neat[2])
          expect(middle[1]).toBeGreaterThanOrEqual(SHEET.neat[1])
          expect(middle[1]).toBeLessThanOrEqual(SHEET.neat[3])
        }
      )
    )
  })

  test('leave a camera within them as it is, the same object', () => {
    const eye: Camera = { x: 120, y: 90, zoom: 4 }
    expect(limitCamera(eye, size, SHEET.neat, farthest)).toBe(eye)
  })

  test('let the whole sheet be seen, and never start above the home view', () => {
    const scale = 2 ** farthest
    expect((SHEET.neat[2] - SHEET.neat[0]) * scale).toBeLessThanOrEqual(size.width)
    expect(farthestZoom(SHEET.neat, size, -3)).toBe(-3)
  })
})

describe('a turned wheel', () => {
  test('rests on quarters', () => {
    expect(restingZoom(2, 2.417)).toBe(2.5)
    expect(restingZoom(3.5, 3.08)).toBe(3)
    expect(restingZoom(2.15, 2.567)).toBe(2.5)
  })
  test('goes on by at least a quarter when it was meant, and back when it was not', () => {
    expect(restingZoom(3, 3.09)).toBe(3.25)
    expect(restingZoom(3, 2.92)).toBe(2.75)
    expect(restingZoom(3, 3.03)).toBe(3)
    expect(restingZoom(2.15, 2.17)).toBe(2.15)
  })
  test('never rests against its direction', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 7, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (before, moved) => {
          const rest = restingZoom(before, before + moved)
          expect((rest - before) * moved).toBeGreaterThanOrEqual(0)
          expect(Math.abs(rest - before - moved)).toBeLessThanOrEqual(0.26)
        }
      )
    )
  })
})

describe('the way between two views', () => {
  const [from, to]: [Camera, Camera] = [
    { x: 128, y: 90, zoom: 2 },
    { x: 150, y: 70, zoom: 6 }
  ]
  test('begins and ends exactly', () => {
    expect(between(from, to, 0)).toBe(from)
    expect(between(from, to, 1)).toBe(to)
  })
  test('keeps one place still while it zooms', () => {
    const turn = scaleOf(to) / scaleOf(from)
    const still: Point = [(to.x * turn - from.x) / (turn - 1), (to.y * turn - from.y) / (turn - 1)]
    const [x, y] = toPane(from, size, still)
    for (const share of [0.2, 0.5, 0.9]) {
      const [u, v] = toPane(between(from, to, share), size, still)
      expect(Math.hypot(u - x, v - y)).toBeLessThan(1e-6)
    }
  })
  test('is a straight line without a change of zoom', () => {
    const half = between(from, { ...to, zoom: 2 }, 0.5)
    expect(half.x).toBeCloseTo(139)
    expect(half.y).toBeCloseTo(80)
  })
})

describe('bringing a place into view', () => {
  const margins = { left: 48, top: 48, right: 48, bottom: 48 }
  const eye: Camera = { x: 128, y: 90, zoom: 5 }
  test('leaves the camera alone when it shows already', () => {
    expect(revealPoint(eye, size, [130, 91], margins)).toBe(eye)
  })
  test('moves just far enough, and only as it must', () => {
    const next = revealPoint(eye, size, [60, 90], margins)
    expect(toPane(next, size, [60, 90])[0]).toBeCloseTo(48)
    expect(next.y).toBe(eye.y)
    expect(next.zoom).toBe(eye.zoom)
  })
})
