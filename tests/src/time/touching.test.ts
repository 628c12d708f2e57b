import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstByRank } from '../../../src/time/heaviest'
import { firstBeyond, firstFrom, touchCounter, touchIndex, type Stretches } from '../../../src/time/touching'

const day = fc.integer({ min: -50, max: 400 })
const stretch = fc.tuple(day, fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 500 })))
const stretches = fc
  .tuple(fc.array(stretch, { maxLength: 300 }), fc.boolean())
  .map(([pairs, sorted]): Stretches => {
    const all = sorted ? pairs.sort((a, b) => a[0] - b[0]) : pairs
    return {
      from: Float64Array.from(all, ([from]) => from),
      to: Float64Array.from(all, ([from, length]) => from + length)
    }
  })
const window = fc
  .tuple(day, fc.integer({ min: 0, max: 300 }))
  .map(([start, length]) => ({ start, end: start + length }))

/** Positions that touch, found by asking each. */
function asked({ from, to }: Stretches, start: number, end: number): number[] {
  return [...from.keys()].filter((i) => end > start && from[i]! < end && to[i]! > start)
}

describe('stretches that touch a window', () => {
  test('are those that asking each would find, in their order, sorted by beginning or not', () => {
    fc.assert(
      fc.property(stretches, window, (given, { start, end }) => {
        const found: number[] = []
        touchIndex(given).each(start, end, (position) => found.push(position))
        expect(found).toEqual(asked(given, start, end))
      }),
      { numRuns: 500 }
    )
  })
  test('are counted without being gathered', () => {
    fc.assert(
      fc.property(stretches, window, (given, { start, end }) => {
        const { length } = asked(given, start, end)
        expect(touchCounter(given)(start, end)).toBe(length)
        expect(touchIndex(given).count(start, end)).toBe(length)
        expect(touchIndex(given).first(start, end)).toBe(asked(given, start, end)[0] ?? -1)
      }),
      { numRuns: 500 }
    )
  })
  test('stop coming when enough of them have been seen', () => {
    const given = { from: new Float64Array(5000), to: new Float64Array(5000).fill(1) }
    let seen = 0
    touchIndex(given).each(0, 1, () => ++seen < 3)
    expect(seen).toBe(3)
    expect(touchCounter(given)(0, 1)).toBe(5000)
    expect(touchCounter(given)(-Infinity, Infinity)).toBe(5000)
    expect(touchCounter(given)(1, 2)).toBe(0)
  })
})

test('a rising list is parted at a value, on either side of those equal to it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: -1, max: 10 }),
      (values, value) => {
        const rising = values.sort((a, b) => a - b)
        expect(firstFrom(rising, value)).toBe(rising.filter((one) => one < value).length)
        expect(firstBeyond(rising, value)).toBe(rising.filter((one) => one <= value).length)
      }
    )
  )
})

test('the first few by rank of any stretch of a list are those that sorting it would put first', () => {
  const ranks = fc
    .integer({ min: 0, max: 80 })
    .chain((length) =>
      fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length })
    )
  fc.assert(
    fc.property(ranks, fc.integer({ min: -2, max: 90 }), fc.integer({ min: 0, max: 90 }), fc.nat(9), (rank, from, length, most) => {
      const sorted = [...rank.keys()]
        .filter((i) => i >= from && i < from + length)
        .sort((a, b) => rank[a]! - rank[b]!)
      expect(firstByRank(Int32Array.from(rank))(from, from + length, most)).toEqual(sorted.slice(0, most))
    }),
    { numRuns: 400 }
  ) // prettier-ignore
})
