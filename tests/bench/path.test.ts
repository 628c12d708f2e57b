// Tests that the path of the bench is the way our own timeline goes, and that every step of it costs something.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panTime, zoomPane } from '../../src/state/actions'
import type { AppState } from '../../src/state/appState'
import { lengthOf, paneSpan, sameSpan, type Span } from '../../src/time/span'
import { pathOf, turned } from './path'

const LIMITS: Span = { start: -5114, end: -1096 }
const WIDTH = 1_800

/** As much of a state as moving time reads. */
function stateAt(window: Span): AppState {
  return { atlas: { span: LIMITS }, view: { window, day: window.start } } as unknown as AppState // the rest is not looked at
}

describe('The path of the bench', () => {
  it('leads to the windows to which the actions of the timeline lead', () => {
    const length = fc.double({ min: 6, max: lengthOf(LIMITS), noNaN: true })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(length, share, share, fc.integer({ min: -230, max: 230 }), (days, left, at, delta) => {
        const start = LIMITS.start + left * (lengthOf(LIMITS) - days)
        const window = { start, end: start + days }
        const pane = paneSpan(window, LIMITS)
        const zoomed = turned(window, LIMITS, { at, deltaX: 0, deltaY: delta }, WIDTH)
        const about = pane.start + at * lengthOf(pane)
        const zoom = zoomPane(about, 1.25 ** (delta / 100))(stateAt(window)).view.window
        expect(zoomed.start).toBeCloseTo(zoom.start, 6)
        expect(zoomed.end).toBeCloseTo(zoom.end, 6)
        const panned = turned(window, LIMITS, { at, deltaX: delta, deltaY: 0 }, WIDTH)
        const pan = panTime((delta / WIDTH) * lengthOf(pane))(stateAt(window)).view.window
        expect(panned.start).toBeCloseTo(pan.start, 6)
        expect(panned.end).toBeCloseTo(pan.end, 6)
      })
    )
  })

  it('goes step by step from the whole of time, and each step moves the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 10, max: 80 }), (seed, count) => {
        const path = pathOf(LIMITS, WIDTH, count, seed)
        expect(path.length).toBeGreaterThanOrEqual(count)
        expect(path[0]?.from).toEqual(LIMITS)
        for (const [i, { from, to, turn }] of path.entries()) {
          expect(sameSpan(from, to)).toBe(false)
          expect(turned(from, LIMITS, turn, WIDTH)).toEqual(to)
          if (i > 0) expect(from).toEqual(path[i - 1]?.to)
        }
      })
    )
  })

  it('is the same for the same seed, goes in, out and sideways, and ends where a drag has room', () => {
    const path = pathOf(LIMITS, WIDTH, 48)
    expect(pathOf(LIMITS, WIDTH, 48)).toEqual(path)
    const lengths = path.map(({ to }) => lengthOf(to))
    expect(Math.min(...lengths)).toBeLessThan(600)
    expect(Math.max(...lengths)).toBeGreaterThan(2_000)
    expect(path.some(({ turn }) => turn.deltaY > 0)).toBe(true)
    expect(path.some(({ turn }) => turn.deltaY < 0)).toBe(true)
    expect(path.some(({ turn }) => turn.deltaX > 0)).toBe(true)
    expect(path.some(({ turn }) => turn.deltaX < 0)).toBe(true)
    const last = path.at(-1)?.to ?? LIMITS
    const reach = (200 / WIDTH) * lengthOf(last)
    expect(last.start - reach).toBeGreaterThan(LIMITS.start)
    expect(last.end + reach).toBeLessThan(LIMITS.end)
  })
})
