import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canvasRows, paneRows } from '../../../src/timeline/rows'

const lanes = (width: number, height: number, unit = 1) =>
  canvasRows(paneRows(width, height, unit).canvas, unit).lanes

describe('rows of the pane', () => {
  test('hold three lanes on the lowest screen, four and six on the usual ones', () => {
    expect(lanes(1024, 216)).toBe(3)
    expect(lanes(1366, 272)).toBe(4)
    expect(lanes(1920, 328)).toBe(6)
    // A border of one pixel costs no lane.
    expect(lanes(1920, 327)).toBe(6)
    expect(lanes(1366, 271)).toBe(4)
  })
  test('hold the same lanes with text and pane twice as large', () => {
    expect(lanes(1366, 2 * 272, 2)).toBe(4)
  })
  test('never overlap and fill the canvas, whatever its height', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(1, 1.3, 2),
        fc.boolean(),
        (height, unit, figures) => {
          const rows = canvasRows(height, unit, false, figures)
          const eras = rows.eraRows * rows.eraHeight
          expect(eras).toBeLessThanOrEqual(rows.laneTop + 1e-9)
          expect(rows.laneTop + rows.lanes * rows.laneHeight).toBeLessThanOrEqual(rows.strokeTop + 1e-6)
          expect(rows.strokeTop).toBeLessThanOrEqual(rows.figureTop)
          expect(rows.figureTop).toBeLessThanOrEqual(rows.axisTop)
          if (!figures) expect(rows.figureTop).toBe(rows.axisTop)
          expect(rows.axisTop).toBeLessThanOrEqual(height)
          expect(rows.strokeTop).toBeGreaterThanOrEqual(0)
        }
      )
    )
  })
  test('never take more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 900 }), (width, height) => {
        expect(paneRows(width, height).canvas).toBeGreaterThanOrEqual(0)
        expect(paneRows(width, height).canvas).toBeLessThanOrEqual(height)
      })
    )
  })
})
