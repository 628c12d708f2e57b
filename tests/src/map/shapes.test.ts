// Tests the shipped geometry on the sheet: merged outlines, borders of the day, what is drawn dashed; and that the atlas stays frozen.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Geography } from '../../../src/atlas/geography'
import type { Atlas } from '../../../src/atlas/model'
import { ownersOn } from '../../../src/atlas/units'
import { contains, regionOf } from '../../../src/map/inside'
import { shapesOf, type Area, type Lines, type Shapes } from '../../../src/map/shapes'
import { sheetOf, type Sheet } from '../../../src/map/sheet'
import { dayOf, parseIsoDay } from '../../../src/time/days'
import areas from '../../fixtures/areas.json'
import { pieceId, unitId } from '../atlas/support/atlas'
import { shippedAtlas } from '../timeline/support/shipped'
import { shippedGeography } from './support/sheets'

let atlas: Atlas
let geography: Geography
let sheet: Sheet
let shapes: Shapes
beforeAll(async () => {
  atlas = await shippedAtlas()
  geography = await shippedGeography()
  sheet = sheetOf(geography)
  shapes = shapesOf(geography, sheet)
})

/** Square kilometres of an area on the sheet. */
function km2(area: Area): number {
  let twice = 0
  for (const [index, ring] of area.flatMap((rings) => rings.map((ring, i) => [i, ring] as const))) {
    let own = 0
    ring.forEach(([x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length] ?? [x, y]
      own += x * v - u * y
    })
    twice += index === 0 ? Math.abs(own) : -Math.abs(own)
  }
  return (twice / 2) * (sheet.metres / 1000) ** 2
}

const lengthOf = (lines: Lines) =>
  lines.reduce(
    (sum, line) =>
      sum +
      line
        .slice(1)
        .reduce((s, [x, y], i) => s + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0),
    0
  )

describe('the shapes', () => {
  test('have the areas of every unit, which only an equal-area sheet keeps', () => {
    for (const [day, { km2: measured }] of Object.entries(areas)) {
      const parsed = parseIsoDay(day)
      if (parsed === null) throw new Error(`${day} is no day`)
      const owners = [...ownersOn(atlas, parsed)]
      for (const [unit, square] of Object.entries(measured)) {
        const own = owners.filter(([, owner]) => owner === unitId(`CN-${unit}`)).map(([piece]) => piece)
        expect(Math.abs(km2(shapes.areaOf(own)) / square - 1), `${unit} on ${day}`).toBeLessThan(0.005)
      }
    }
  })

  test('merge pieces without losing land', () => {
    const ids = ['BJ', 'BJ-0', 'BJ-CP', 'BJ-N'].map(pieceId)
    const apart = ids.reduce((sum, id) => sum + km2(shapes.areaOf([id])), 0)
    expect(km2(shapes.areaOf(ids)) / apart).toBeCloseTo(1, 6)
    expect(shapes.areaOf(ids)).toHaveLength(1)
  })

  test('leave the frozen atlas as it was', () => {
    expect(Object.isFrozen(geography.pieces.objects.units.geometries)).toBe(true)
    expect(() => shapesOf(geography, sheet)).not.toThrow()
  })

  test('hold Beijing, Lhasa and Urumqi in the home country, Seoul and Delhi abroad', () => {
    const home = regionOf(shapes.ground.home)
    for (const [lon, lat] of [
      [116.4, 39.9],
      [91.1, 29.65],
      [87.6, 43.8]
    ] as const) {
      expect(contains(home, sheet.project(lon, lat))).toBe(true)
    }
    for (const [lon, lat] of [[127, 37.5], [77.2, 28.6], [121, 24]] as const) {
      expect(contains(home, sheet.project(lon, lat))).toBe(false)
    } // prettier-ignore
  })

  test('set Taiwan, Hong Kong and Macau apart', () => {
    expect(contains(regionOf(shapes.ground.apart), sheet.project(121, 24))).toBe(true)
  })
})

describe('the borders', () => {
  const bordersOn = (year: number, month: number, day: number) =>
    shapes.bordersOf(ownersOn(atlas, dayOf(year, month, day)))

  test('change when Ningxia is formed', () => {
    const [before, after] = [bordersOn(1958, 10, 24), bordersOn(1958, 10, 25)]
    expect(lengthOf(after)).toBeGreaterThan(lengthOf(before))
  })

  test('stay the same between changes', () => {
    expect(lengthOf(bordersOn(1960, 1, 1))).toBe(lengthOf(bordersOn(1963, 1, 1)))
  })

  test('are not drawn whole where they are disputed: each stretch is either dashed or a border', () => {
    const key = ([x, y]: readonly [number, number]) => `${x},${y}`
    const segments = (lines: Lines) =>
      new Set(
        lines.flatMap((line) =>
          line.slice(1).map((point, i) => [key(line[i] ?? point), key(point)].sort().join())
        )
      )
    const dashed = segments(shapes.ground.disputedLines)
    expect(dashed.size).toBeGreaterThan(100)
    for (const whole of [shapes.ground.homeBorders, shapes.ground.foreignBorders(), shapes.ground.coast]) {
      for (const one of segments(whole)) expect(dashed.has(one)).toBe(false)
    }
  })

  test('of disputed land that has no hatch of its own are its pieces, else nothing', () => {
    expect(shapes.ground.disputedAreas).toEqual([])
    const { hatch, ...bare } = geography
    expect(hatch?.coordinates.length).toBeGreaterThan(10)
    const drawn = regionOf(shapesOf(bare, sheet).ground.disputedAreas)
    const over = (lon: number, lat: number) => contains(drawn, sheet.project(lon, lat))
    expect([over(79.5, 35.3), over(94.5, 28.5), over(91.1, 29.6), over(77.2, 28.6)]).toEqual([true, true, false, false])
  }) // prettier-ignore

  test('are all on the sheet', () => {
    const [left, top, right, bottom] = sheet.frame
    for (const line of [...shapes.ground.coast, ...shapes.ground.homeBorders]) {
      for (const [x, y] of line) {
        expect(x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1).toBe(true)
      }
    }
  })
})
