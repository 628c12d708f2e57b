// Tests the search for room: nothing overlaps, names keep to their land, flags and counts find a free side.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findCorner,
  findFlag,
  findSpot,
  findSpotAround,
  findSpotInView,
  obstaclesOf
} from '../../../src/map/names'
import { boxesMeet, insideBox, type Box, type Point } from '../../../src/map/sheet'

const pane: Box = [0, 0, 800, 600]
const land: Box = [300, 250, 500, 350]
const wanted = {
  at: [400, 300] as Point,
  width: 80,
  size: 15,
  inside: (at: Point) => insideBox(land, at),
  outside: false,
  others: () => false
}

describe('a name', () => {
  test('stands on its anchor when it can', () => {
    const spot = findSpot(wanted, obstaclesOf(), pane)
    expect([spot?.dx, spot?.dy, spot?.within]).toEqual([0, 0, 3])
  })

  test('gives way inside its land and never meets what is taken', () => {
    const box = fc
      .tuple(
        fc.integer({ min: 280, max: 480 }),
        fc.integer({ min: 240, max: 340 }),
        fc.integer({ min: 4, max: 60 })
      )
      .map(([x, y, side]): Box => [x, y, x + side, y + side / 2])
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
        const spot = findSpot(wanted, obstaclesOf(boxes), pane)
        if (!spot) return
        expect(boxes.some((other) => boxesMeet(spot.box, other))).toBe(false)
        expect(spot.within).toBeGreaterThanOrEqual(2)
        expect(Math.hypot(spot.dx, spot.dy)).toBeLessThanOrEqual(81)
      })
    )
  })

  test('is left out rather than set over something', () => {
    expect(findSpot(wanted, obstaclesOf([[250, 200, 550, 400]]), pane)).toBeNull()
  })

  test('of a small unit stands beside it, near, and rather over water than over a neighbour', () => {
    const small = { ...wanted, inside: (at: Point) => insideBox([395, 295, 405, 305], at), outside: true }
    const west = (at: Point) => at[0] < 395
    const taken = obstaclesOf([[395, 295, 405, 305]])
    const spot = findSpot({ ...small, others: west }, taken, pane)
    expect(spot).not.toBeNull()
    expect(spot && spot.dx).toBeGreaterThan(0)
    expect(Math.hypot(spot?.dx ?? 99, spot?.dy ?? 99)).toBeLessThanOrEqual(57)
  })

  test('of land larger than the pane stands where it is seen, all of it inside', () => {
    const east = { ...wanted, at: [2000, 300] as Point, inside: (at: Point) => at[0] > 500 }
    const spot = findSpotInView(east, obstaclesOf(), pane)
    expect(spot && spot.box[0]).toBeGreaterThan(500)
    expect(spot && spot.box[2]).toBeLessThanOrEqual(800)
  })

  test('of a neighbour keeps off the home country and inside the pane', () => {
    const home = (at: Point) => at[1] > 290
    const spot = findSpotAround({ at: [400, 300], width: 90, size: 13 }, home, obstaclesOf(), pane)
    expect(spot?.dy).toBe(-20)
    expect(
      findSpotAround({ at: [400, 300], width: 90, size: 13 }, () => true, obstaclesOf(), pane)
    ).toBeNull()
    expect(
      findSpotAround({ at: [10, 300], width: 90, size: 13 }, () => false, obstaclesOf(), pane)
    ).not.toBeNull()
    expect(
      findSpotAround({ at: [-10, 300], width: 90, size: 13 }, () => false, obstaclesOf(), pane)
    ).toBeNull()
  })
})

describe('the flag of a place', () => {
  test('stands left of the mark, else on a side that is free', () => {
    expect(findFlag([400, 300], 16, 90, 30, obstaclesOf(), pane).dx).toBeLessThan(0)
    expect(findFlag([400, 300], 16, 90, 30, obstaclesOf([[200, 280, 390, 320]]), pane).dx).toBeGreaterThan(0)
    expect(findFlag([40, 300], 16, 90, 30, obstaclesOf(), pane).dx).toBeGreaterThan(0)
  })
  test('stays in the pane in its corners', () => {
    for (const at of [[10, 10], [790, 10], [10, 590], [790, 590]] as const) {
      const { box } = findFlag(at, 16, 90, 30, obstaclesOf(), pane)
      expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 800 && box[3] <= 600).toBe(true)
    } // prettier-ignore
  })
})

describe('a count', () => {
  test('takes the first free corner, north-east first', () => {
    expect(findCorner([100, 100], 9, 24, 16, () => false).dx).toBeGreaterThan(0)
    const northEast = findCorner([100, 100], 9, 24, 16, () => false).box
    const next = findCorner(
      [100, 100],
      9,
      24,
      16,
      (box) => box[0] === northEast[0] && box[1] === northEast[1]
    )
    expect(next.dx).toBeLessThan(0)
    expect(next.dy).toBeLessThan(0)
  })
  test('is shown even where no corner is free', () => {
    expect(findCorner([100, 100], 9, 24, 16, () => true).dx).toBeGreaterThan(0)
  })
})
