// Tests that the grid of boxes misses none that meets a box.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxGrid } from '../../../src/map/boxGrid'
import { obstaclesOf } from '../../../src/map/names'
import { boxesMeet, type Box } from '../../../src/map/sheet'

const box = fc
  .tuple(
    fc.integer({ min: -300, max: 900 }),
    fc.integer({ min: -300, max: 900 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }))
  )
  .map(([left, top, width, height]): Box => [left, top, left + width, top + height])

test('obstacles are met exactly where comparing with each would say so', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, fc.constantFrom(0, 3, 6), (boxes, asked, air) => {
      const taken = obstaclesOf(boxes.slice(1))
      for (const first of boxes.slice(0, 1)) taken.add(first)
      expect(taken.hits(asked, air)).toBe(boxes.some((other) => boxesMeet(asked, other, air)))
    }),
    { numRuns: 500 }
  )
})

test('a grid asks about everything that meets the box', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, asked) => {
      const grid = boxGrid<Box>()
      for (const one of boxes) grid.add(one, one)
      const seen = new Set<Box>()
      grid.some(asked, (one) => {
        seen.add(one)
        return false
      })
      for (const one of boxes) if (boxesMeet(asked, one)) expect(seen.has(one)).toBe(true)
    })
  )
})
