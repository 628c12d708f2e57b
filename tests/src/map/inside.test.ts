// Tests containment and middles of areas with holes and several parts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, contains, middleOf, regionOf } from '../../../src/map/inside'
import { insideBox, type Point } from '../../../src/map/sheet'
import { square } from './support/sheets'

const ringed = regionOf([[square([0, 0, 10, 10]), square([4, 4, 6, 6])], [square([20, 0, 22, 2])]])

describe('a region', () => {
  test('holds what is inside any of its parts, not what is in a hole', () => {
    expect(contains(ringed, [1, 1])).toBe(true)
    expect(contains(ringed, [21, 1])).toBe(true)
    expect(contains(ringed, [5, 5])).toBe(false)
    expect(contains(ringed, [15, 1])).toBe(false)
  })

  test('agrees with plain comparison for a rectangle', () => {
    const region = regionOf([[square([2, 3, 8, 5])]])
    const value = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(value, value, (x, y) => {
        fc.pre(![2, 8].includes(x) && ![3, 5].includes(y))
        expect(contains(region, [x, y])).toBe(x > 2 && x < 8 && y > 3 && y < 5)
      })
    )
  })

  test('answers as passing every edge would, also level with a corner or an edge', () => {
    const crossesOdd = (rings: readonly Point[][], [x, y]: Point) =>
      rings.flatMap((ring) => ring.filter((now, i) => {
        const before = ring.at(i - 1) ?? now
        if (now[1] > y === before[1] > y) return false
        return x < ((before[0] - now[0]) * (y - now[1])) / (before[1] - now[1]) + now[0]
      })).length % 2 === 1 // prettier-ignore
    const near = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 9, noNaN: true }))) // prettier-ignore
    const ring = fc.array(near, { minLength: 3, maxLength: 60, size: 'max' })
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), fc.array(near, { maxLength: 40 }), (rings, asked) => {
        const region = regionOf([rings])
        for (const at of asked) {
          expect(contains(region, at)).toBe(insideBox(region.bounds, at) && crossesOdd(rings, at))
        }
      }) // prettier-ignore
    )
  })

  test('is bounded by its outer rings', () => {
    expect(ringed.bounds).toEqual([0, 0, 22, 10])
    expect(boundsOf([])).toEqual([Infinity, Infinity, -Infinity, -Infinity])
  })

  test('has its middle in its largest part', () => {
    expect(middleOf(ringed)).toEqual([5, 5])
    const [x, y] = middleOf(regionOf([[[[0, 0], [6, 0], [0, 6], [0, 0]]]])) // prettier-ignore
    expect([x, y]).toEqual([2, 2])
  })
})
