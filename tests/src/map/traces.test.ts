// Tests lines and areas of events on the sheet: nothing is torn or lost at the antimeridian, the projection's cut or the poles; what is hit.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventArea, EventLine, Position } from '../../../src/atlas/eventShapes'
import { contains } from '../../../src/map/inside'
import { insideBox, type Point } from '../../../src/map/sheet'
import { traceAt, traceOf, type Trace } from '../../../src/map/traces'
import { eventOf } from '../atlas/support/atlas'
import { SHEET } from './support/sheets'

function traced(shape: { line: EventLine } | { area: EventArea }): Trace {
  const trace = traceOf(eventOf('e', '1959', shape), SHEET)
  if (!trace) throw new Error('an event with a line or an area has a trace')
  return trace
}
const line = (...coordinates: Position[]) => traced({ line: { type: 'LineString', coordinates } })
const area = (...coordinates: Position[][]) => traced({ area: { type: 'Polygon', coordinates } })

/** The longest step between two points of a path, px of zoom 0. */
function longestStep({ lines }: Trace): number {
  let longest = 0
  for (const path of lines) {
    path.forEach((now, i) => {
      const before = path[i - 1]
      if (before) longest = Math.max(longest, Math.hypot(now[0] - before[0], now[1] - before[1]))
    })
  }
  return longest
}

const lon = fc.oneof(
  fc.constantFrom(-180, 180, -75, -74.9, 0, 105),
  fc.double({ min: -180, max: 180, noNaN: true })
)
const lat = fc.oneof(fc.constantFrom(-90, 90, 0), fc.double({ min: -90, max: 90, noNaN: true }))
const position = fc.tuple(lon, lat) // prettier-ignore

describe('a line', () => {
  test('begins and ends where its positions lie', () => {
    const [path] = line([116.4, 39.9], [114.3, 30.6]).lines
    expect(path?.[0]).toEqual(SHEET.project(116.4, 39.9))
    expect(path?.at(-1)).toEqual(SHEET.project(114.3, 30.6))
  })

  test('follows its parallel, which is bent on the sheet', () => {
    const [path = []] = line([90, 40], [120, 40]).lines
    expect(path.length).toBe(31)
    path.forEach((point, i) => {
      const [x, y] = SHEET.project(90 + i, 40)
      expect(point[0]).toBeCloseTo(x, 9)
      expect(point[1]).toBeCloseTo(y, 9)
    })
  })

  test('over the antimeridian goes the short way, in one piece', () => {
    const trace = line([170, 40], [-170, 40])
    expect(longestStep(trace)).toBeLessThan(4)
    expect(trace.lines[0]?.at(-1)).toEqual(SHEET.project(-170, 40))
  })

  test('behind the cut of the projection goes on beyond it, and is not drawn across the sheet', () => {
    const trace = line([-60, 45], [-90, 45])
    expect(longestStep(trace)).toBeLessThan(6)
    expect(trace.lines[0]?.some((point) => insideBox(SHEET.neat, point))).toBe(false)
  })

  test('has places in numbers and short steps, wherever on the globe it runs', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (positions) => {
        const trace = line(...positions)
        for (const point of trace.lines.flat()) expect(point.every(Number.isFinite)).toBe(true)
        expect(trace.middle.every(Number.isFinite)).toBe(true)
        // A degree at the southern edge of the sheet's plane is far wider than on the ground.
        expect(longestStep(trace)).toBeLessThan(13)
      })
    )
  })

  test('has its middle halfway along the longest part', () => {
    const parts: Position[][] = [[[100, 36], [101, 36]], [[104, 30], [104, 34]]] // prettier-ignore
    const { middle } = traced({ line: { type: 'MultiLineString', coordinates: parts } })
    const [x, y] = SHEET.project(104, 32)
    expect(Math.hypot(middle[0] - x, middle[1] - y)).toBeLessThan(0.05)
  })

  test('of one place many times over has its middle there', () => {
    expect(line([104, 30], [104, 30]).middle).toEqual(SHEET.project(104, 30))
  })
})

describe('an area', () => {
  const ring = (...positions: Position[]): Position[] => [...positions, ...positions.slice(0, 1)]

  test('holds what lies in it, and not what lies in its hole', () => {
    const trace = area(
      ring([110, 30], [120, 30], [120, 40], [110, 40]),
      ring([114, 34], [116, 34], [116, 36], [114, 36])
    )
    const inside = (at: Position) => trace.ground && contains(trace.ground.region, SHEET.project(...at))
    expect(inside([112, 32])).toBe(true)
    expect(inside([115, 35])).toBe(false)
    expect(inside([125, 35])).toBe(false)
  })

  test('on both sides of the antimeridian is one', () => {
    const trace = area(ring([175, 40], [-175, 40], [-175, 50], [175, 50]))
    expect(trace.ground && contains(trace.ground.region, SHEET.project(180, 45))).toBe(true)
    expect(trace.ground && contains(trace.ground.region, SHEET.project(105, 45))).toBe(false)
  })

  test('shaped like a crescent has its middle inside all the same', () => {
    const trace = area(
      ring([100, 25], [120, 25], [120, 45], [100, 45], [100, 44], [119, 44], [119, 26], [100, 26])
    )
    expect(trace.ground && contains(trace.ground.region, trace.middle)).toBe(true)
  })

  test('around a pole or of no width breaks nothing', () => {
    const around = area(ring([-180, 80], [-60, 80], [60, 80], [180, 80], [180, 90], [-180, 90]))
    expect(around.lines.flat().flat().every(Number.isFinite)).toBe(true)
    expect(around.ground && contains(around.ground.region, SHEET.project(105, 36))).toBe(false)
    const flat = area(ring([100, 30], [110, 30], [100, 30]))
    expect(flat.middle.every(Number.isFinite)).toBe(true)
  })
})

describe('a pointer', () => {
  const coast = line([110, 30], [120, 30])
  const field = area([[110, 35], [120, 35], [120, 40], [110, 40], [110, 35]]) // prettier-ignore
  const at = (lonOf: number, latOf: number): Point => SHEET.project(lonOf, latOf)

  test('hits a line within reach, in px of the pane whatever the zoom', () => {
    const [x, y] = at(115, 30)
    for (const scale of [2, 16, 128]) {
      expect(traceAt([coast, field], [x, y + 4 / scale], 6, scale)).toBe(coast)
      expect(traceAt([coast, field], [x, y + 9 / scale], 6, scale)).toBeNull()
    }
  })

  test('hits the outline of a large area and not its inside, where provinces are chosen', () => {
    expect(traceAt([field], at(115, 35), 6, 64)).toBe(field)
    expect(traceAt([field], at(115, 37.5), 6, 64)).toBeNull()
  })

  test('hits an area that is small in the pane anywhere inside', () => {
    expect(traceAt([field], at(115, 37.5), 1, 1)).toBe(field)
  })

  test('hits what is painted last where two lie on each other', () => {
    const other = line([110, 30], [120, 30])
    expect(traceAt([coast, other], at(115, 30), 6, 8)).toBe(other)
  })
})

test('an event without line and area has no trace, another keeps its own', () => {
  expect(traceOf(eventOf('plain', '1959'), SHEET)).toBeNull()
  const event = eventOf('e', '1959', { line: { type: 'LineString', coordinates: [[1, 2], [3, 4]] } }) // prettier-ignore
  expect(traceOf(event, SHEET)).toBe(traceOf(event, SHEET))
})
