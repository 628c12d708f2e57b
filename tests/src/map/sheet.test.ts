// Tests the sheet's px of zoom 0 and the boxes on it.
import { describe, expect, test } from 'vitest'
import { boxesMeet, insideBox, SHEET_WIDTH, type Box } from '../../../src/map/sheet'
import { SHEET } from './support/sheets'

describe('the sheet', () => {
  test('is 256 px wide at zoom 0 and keeps the frame in proportion', () => {
    expect(SHEET.frame[0]).toBeCloseTo(0)
    expect(SHEET.frame[1]).toBeCloseTo(0)
    expect(SHEET.frame[2]).toBeCloseTo(SHEET_WIDTH)
    expect(SHEET.frame[3]).toBeCloseTo((SHEET_WIDTH * 5_350_000) / 7_000_000)
  })

  test('has north at the top and east on the right', () => {
    const [x, y] = SHEET.project(116.4, 39.9)
    expect(SHEET.project(116.4, 45)[1]).toBeLessThan(y)
    expect(SHEET.project(120, 39.9)[0]).toBeGreaterThan(x)
  })

  test('comes back from px to degrees', () => {
    const [lon, lat] = SHEET.unproject(...SHEET.project(91.1, 29.65))
    expect(lon).toBeCloseTo(91.1, 9)
    expect(lat).toBeCloseTo(29.65, 9)
  })

  test('holds the neatline inside the frame', () => {
    const [left, top, right, bottom] = SHEET.neat
    expect([left, top].every((value) => value > 0)).toBe(true)
    expect(right).toBeLessThan(SHEET.frame[2])
    expect(bottom).toBeLessThan(SHEET.frame[3])
  })
})

describe('boxes', () => {
  const box: Box = [0, 0, 10, 10]
  test('that only touch do not meet, unless air is asked for', () => {
    expect(boxesMeet(box, [10, 0, 20, 10])).toBe(false)
    expect(boxesMeet(box, [10, 0, 20, 10], 1)).toBe(true)
    expect(boxesMeet(box, [9, 9, 20, 20])).toBe(true)
  })
  test('hold their own edges', () => {
    expect(insideBox(box, [10, 0])).toBe(true)
    expect(insideBox(box, [10.001, 0])).toBe(false)
  })
})
