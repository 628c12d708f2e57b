// Tests the axis of the evidence room: round, wide enough for every number, and each number exactly where it belongs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFor, shareOn } from '../../../../src/panels/evidence/axis'

describe('the axis', () => {
  it('runs from 0 to 60 in tens for the death toll', () => {
    expect(axisFor([2.6, 45, 55])).toEqual({ from: 0, to: 60, step: 10, ticks: [0, 10, 20, 30, 40, 50, 60] })
  })

  it('takes in every number and zero, with four to ten round steps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { minLength: 1 }), (values) => {
        const axis = axisFor(values)
        expect(axis.from).toBe(0)
        expect(axis.to).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9))
        expect(axis.ticks.length).toBeGreaterThanOrEqual(5)
        expect(axis.ticks.length).toBeLessThanOrEqual(11)
        expect(axis.ticks[0]).toBe(axis.from)
        expect(axis.ticks.at(-1)).toBe(axis.to)
        expect([1, 2, 5]).toContain(Math.round(axis.step / 10 ** Math.floor(Math.log10(axis.step) + 1e-9)))
      })
    )
  })

  it('goes left of zero where numbers do, and stands for nothing at all', () => {
    expect(axisFor([-4.4, 2.7])).toMatchObject({ from: -5, to: 3, step: 1 })
    expect(axisFor([]).ticks.length).toBeGreaterThan(1)
  })

  it('places numbers in proportion: distances on it are distances of the numbers', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const axis = axisFor([a, b, c])
        const between = (one: number, other: number) => shareOn(axis, one) - shareOn(axis, other)
        expect(between(a, b) * (axis.to - axis.from)).toBeCloseTo(a - b, 5)
        for (const one of [a, b, c])
          expect(shareOn(axis, one) >= 0 && shareOn(axis, one) <= 1 + 1e-9).toBe(true)
      })
    )
  })
})
