import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laneBook, rowsOf, type Stretch } from '../../../src/time/lanes'

const stretch = fc
  .tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 0, max: 300 }))
  .map(([from, length]): Stretch => ({ from, to: from + length }))

describe('a book of lanes', () => {
  test('never lets two in one lane come nearer than the air between them', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 80 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 20 }),
        (all, count, air) => {
          const book = laneBook(count, air)
          const placed: (Stretch & { lane: number })[] = []
          for (const one of all) {
            const lane = book.take(one)
            if (lane !== null) placed.push({ ...one, lane })
          }
          for (const [i, a] of placed.entries()) {
            for (const b of placed.slice(i + 1)) {
              if (a.lane === b.lane)
                expect(Math.max(a.from - b.to, b.from - a.to)).toBeGreaterThanOrEqual(air)
            }
          }
        }
      ),
      { numRuns: 500 }
    )
  })
  test('refuses only what has no room in any lane, and then takes nothing', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (all, count) => {
        const book = laneBook(count, 10)
        const lanes: Stretch[][] = Array.from({ length: count }, () => [])
        for (const one of all) {
          const free = lanes.findIndex((lane) =>
            lane.every((b) => one.from >= b.to + 10 || b.from >= one.to + 10)
          )
          expect(book.take(one)).toBe(free < 0 ? null : free)
          lanes[free]?.push(one)
        }
      }),
      { numRuns: 500 }
    )
  })
  test('keeps to the lanes it is told', () => {
    const book = laneBook(4, 0)
    expect(book.take({ from: 0, to: 10 }, 3, 3)).toBe(3)
    expect(book.take({ from: 5, to: 8 }, 3, 3)).toBeNull()
    expect(book.take({ from: 5, to: 8 }, 2)).toBe(2)
    expect(book.take({ from: 0, to: 1 }, 9, 12)).toBeNull()
  })
  test('without lanes has room for nothing', () => {
    expect(laneBook(0, 0).take({ from: 0, to: 1 })).toBeNull()
    expect(laneBook(-1, 0).take({ from: 0, to: 1 })).toBeNull()
  })
})

const meet = (a: Stretch, b: Stretch) => a.to > b.from && b.to > a.from

describe('rows of bands', () => {
  test('never hold two bands that overlap, and hold them all', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (bands) => {
        const rows = rowsOf(bands)
        expect(rows).toHaveLength(bands.length)
        rows.forEach((row, i) => {
          expect(row).toBeGreaterThanOrEqual(0)
          rows.forEach((other, j) => {
            if (i >= j || row !== other) return
            expect(meet(bands[i]!, bands[j]!)).toBe(false)
          })
        })
      }),
      { numRuns: 500 }
    )
  })
  test('show in the first row as many as can be shown together', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 9 }), (bands) => {
        const first = rowsOf(bands).filter((row) => row === 0).length
        let most = 0
        for (let set = 0; set < 2 ** bands.length; set++) {
          const chosen = bands.filter((_, i) => set & (1 << i))
          const apart = chosen.every((a, i) => chosen.slice(i + 1).every((b) => !meet(a, b)))
          if (apart) most = Math.max(most, chosen.length)
        }
        expect(first).toBe(most)
      }),
      { numRuns: 200 }
    )
  })
  test('prefer of equally many those that cover more', () => {
    const plan = { from: 1958, to: 1963 }
    const leap = { from: 1958.4, to: 1961 }
    expect(rowsOf([leap, plan])).toEqual([1, 0])
  })
})
