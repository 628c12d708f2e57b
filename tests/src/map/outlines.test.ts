// Tests outlines as path data: every ring once, closed, nowhere further off than half a step.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf, STEPS } from '../../../src/map/outlines'
import type { Area } from '../../../src/map/shapes'
import type { Point } from '../../../src/map/sheet'

/** The places of each ring of path data, px of zoom 0. */
function ringsOf(data: string): Point[][] {
  return data
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
        x += numbers[2 * i] ?? NaN
        y += numbers[2 * i + 1] ?? NaN
        return [x / STEPS, y / STEPS]
      })
    })
}

const coordinate = fc.double({ min: -300, max: 600, noNaN: true })
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 })
const area = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { maxLength: 4 })

test('the rings of an area come back within half a step, and errors do not add up along them', () => {
  fc.assert(
    fc.property(area, (of: Area) => {
      const rings = ringsOf(outlineOf(of))
      const wanted = of.flat()
      expect(rings.length).toBe(wanted.length)
      rings.forEach((places, i) => {
        expect(places.length).toBe(wanted[i]?.length)
        places.forEach(([x, y], at) => {
          expect(Math.abs(x - (wanted[i]?.[at]?.[0] ?? NaN))).toBeLessThanOrEqual(0.5 / STEPS + 1e-9)
          expect(Math.abs(y - (wanted[i]?.[at]?.[1] ?? NaN))).toBeLessThanOrEqual(0.5 / STEPS + 1e-9)
        })
      })
    })
  )
})

test('the same area has the same data, and no land has none', () => {
  const square: Area = [[[[0, 0], [1, 0], [1, 1], [0, 1]]]] // prettier-ignore
  expect(outlineOf(square)).toBe(`M0 0l${STEPS} 0 0 ${STEPS} ${-STEPS} 0 z`)
  expect(outlineOf([])).toBe('')
})
