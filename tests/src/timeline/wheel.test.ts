import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wheelAsk, type WheelTurn } from '../../../src/timeline/wheel'

const turn = (given: Partial<WheelTurn>): WheelTurn => ({ deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false, ...given }) // prettier-ignore

describe('a turn of the wheel', () => {
  test('zooms in proportion, and back again by the same way', () => {
    const near = wheelAsk(turn({ deltaY: -100 }), 200)
    expect(near).toEqual({ kind: 'zoom', factor: expect.closeTo(0.8, 6) as number })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), (deltaY) => {
        const there = wheelAsk(turn({ deltaY }), 200)
        const back = wheelAsk(turn({ deltaY: -deltaY }), 200)
        if (there.kind !== 'zoom' || back.kind !== 'zoom') throw new Error('no zoom')
        expect(there.factor * back.factor).toBeCloseTo(1, 9)
        expect(there.factor).toBeGreaterThan(1)
      })
    )
  })
  test('pans sideways, or with Shift', () => {
    expect(wheelAsk(turn({ deltaX: 40, deltaY: 3 }), 200)).toEqual({ kind: 'pan', px: 40 })
    expect(wheelAsk(turn({ deltaY: 100, shiftKey: true }), 200)).toEqual({ kind: 'pan', px: 100 })
    expect(wheelAsk(turn({ deltaX: -100, shiftKey: true }), 200)).toEqual({ kind: 'pan', px: -100 })
  })
  test('counts lines and pages as px, and no more than a hand turns', () => {
    expect(wheelAsk(turn({ deltaX: 2, deltaMode: 1 }), 200)).toEqual({ kind: 'pan', px: 66 })
    expect(wheelAsk(turn({ deltaX: 1, deltaMode: 2 }), 200)).toEqual({ kind: 'pan', px: 200 })
    expect(wheelAsk(turn({ deltaX: 1e6 }), 200)).toEqual({ kind: 'pan', px: 240 })
  })
  test('with Ctrl is a pinch on a trackpad', () => {
    expect(wheelAsk(turn({ deltaX: 9, deltaY: -10, ctrlKey: true }), 200)).toEqual({ kind: 'zoom', factor: expect.closeTo(Math.exp(-0.1), 9) as number }) // prettier-ignore
  })
  test('without any way asks for nothing', () => {
    expect(wheelAsk(turn({}), 200)).toEqual({ kind: 'none' })
  })
})
