import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STROKE_REST, wheelAsk, wheelStroke, type WheelTurn } from '../../../src/timeline/wheel'

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

describe('a stroke of the wheel', () => {
  const kinds = (turns: readonly (Partial<WheelTurn> & { wait?: number })[]) => {
    const stroke = wheelStroke()
    let time = 0
    return turns.map(({ wait = 16, ...given }) => stroke(turn(given), 200, (time += wait)).kind)
  }
  test('stays a zoom or a pan while its momentum slants', () => {
    expect(kinds([{ deltaY: 40 }, { deltaY: 20, deltaX: 8 }, { deltaY: 4, deltaX: 6 }, { deltaX: 2 }])).toEqual(['zoom', 'zoom', 'zoom', 'pan']) // prettier-ignore
    expect(kinds([{ deltaX: 40 }, { deltaX: 9, deltaY: 12 }, { deltaX: 2, deltaY: 4 }])).toEqual(['pan', 'pan', 'pan']) // prettier-ignore
  })
  test('counts only its own way of a slanting turn', () => {
    const stroke = wheelStroke()
    stroke(turn({ deltaX: 40 }), 200, 0)
    expect(stroke(turn({ deltaX: 9, deltaY: 12 }), 200, 16)).toEqual({ kind: 'pan', px: 9 })
  })
  test('changes its way where that is plainly meant, after a rest, and with a key', () => {
    expect(kinds([{ deltaY: 40 }, { deltaX: 40, deltaY: 3 }])).toEqual(['zoom', 'pan'])
    expect(kinds([{ deltaY: 40 }, { deltaX: 9, deltaY: 6, wait: STROKE_REST + 1 }])).toEqual(['zoom', 'pan'])
    expect(kinds([{ deltaX: 40 }, { deltaY: 9, deltaX: 6, ctrlKey: true }])).toEqual(['pan', 'zoom'])
    expect(kinds([{ deltaY: 40 }, { deltaY: 9, shiftKey: true }])).toEqual(['zoom', 'pan'])
  })
})
