// Tests containment and middles of areas with holes and several parts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, contains, middleOf, regionOf } from '../../../src/map/inside'
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
