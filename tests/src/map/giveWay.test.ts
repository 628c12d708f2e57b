// Tests how the view gives way beyond its limits: never far, never with a jump, and back to what the hand asked for.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOSEST, limitCamera, placeLimits, scaleOf, zoomCamera, type Camera } from '../../../src/map/camera'
import { heldOf, softPlace, softZoom } from '../../../src/map/giveWay'
import { SHEET } from './support/sheets'

const size = { width: 1352, height: 696 }
const { neat } = SHEET
const FARTHEST = 1.2
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const camera = fc.record({ x: number(-400, 700), y: number(-400, 700), zoom: number(0.9, 7.8) })

/** px between the places of two cameras at the zoom of the first. */
function apart(a: Camera, b: Camera): number {
  return Math.hypot(a.x - b.x, a.y - b.y) * scaleOf(a)
}

describe('a view under a hand', () => {
  test('is what was asked for as long as that lies within the limits', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const within = limitCamera(asked, size, neat, FARTHEST)
        expect(softPlace(within, size, neat)).toEqual(within)
        expect(softZoom(within.zoom, FARTHEST)).toBe(within.zoom)
      })
    )
  })

  test('is never farther beyond a limit than an eighth of the pane and a third of a level', () => {
    fc.assert(
      fc.property(camera, number(-50, 50), (asked, zoom) => {
        const shown = softPlace(asked, size, neat)
        const kept = placeLimits(asked, size, neat)
        expect(Math.abs(shown.x - kept.x) * scaleOf(asked)).toBeLessThanOrEqual(size.width / 8)
        expect(Math.abs(shown.y - kept.y) * scaleOf(asked)).toBeLessThanOrEqual(size.height / 8)
        expect(softZoom(zoom, FARTHEST)).toBeGreaterThan(FARTHEST - 0.36)
        expect(softZoom(zoom, FARTHEST)).toBeLessThan(CLOSEST + 0.36)
      })
    )
  })

  test('moves less than the hand, in its direction, and the farther out the less', () => {
    fc.assert(
      fc.property(camera, number(1, 200), (asked, px) => {
        const farther = { ...asked, x: asked.x + px / scaleOf(asked) }
        const moved = (softPlace(farther, size, neat).x - softPlace(asked, size, neat).x) * scaleOf(asked)
        expect(moved).toBeGreaterThanOrEqual(-1e-6)
        expect(moved).toBeLessThanOrEqual(px + 1e-6)
      })
    )
  })

  test('goes on without a jump when another hand takes hold of it', () => {
    fc.assert(
      fc.property(camera, (asked) => {
        const shown = softPlace({ ...asked, zoom: softZoom(asked.zoom, FARTHEST) }, size, neat)
        const held = heldOf(shown, size, neat, FARTHEST)
        const again = softPlace({ ...held.camera, zoom: softZoom(held.zoom, FARTHEST) }, size, neat)
        expect(again.zoom).toBeCloseTo(shown.zoom, 6)
        // Where hardly any more gives way, an excess of any size shows alike.
        expect(apart(shown, again)).toBeLessThan(size.width * 0.12 * 0.05)
      })
    )
  })

  test('tells the next hand what the one before had asked for', () => {
    const asked: Camera = { x: neat[0] - 60, y: 90, zoom: 3 }
    const { camera: held } = heldOf(softPlace(asked, size, neat), size, neat, FARTHEST)
    expect(held.x).toBeCloseTo(asked.x, 6)
    expect(held.y).toBe(90)
    expect(heldOf({ ...asked, zoom: softZoom(8, FARTHEST) }, size, neat, FARTHEST).zoom).toBeCloseTo(8, 6)
  })

  test('keeps the place under the pointer while only the zoom gives way', () => {
    const shown = zoomCamera(
      { x: 128, y: 90, zoom: CLOSEST },
      size,
      [900, 200],
      softZoom(CLOSEST + 1, FARTHEST)
    )
    expect(shown.zoom).toBeGreaterThan(CLOSEST)
    expect(softPlace(shown, size, neat)).toEqual(shown)
  })
})
