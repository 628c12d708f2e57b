import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { panTime } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { createAtlasStore } from '../../../src/store/store'
import { dayOf } from '../../../src/time/days'
import type { Span } from '../../../src/time/span'
import { gripOn } from '../../../src/timeline/grip'
import { handMachine, type Drag, type Point } from '../../../src/timeline/hands'
import { atlas } from '../state/support/state'

const limits = atlas.span
const PX_A_DAY = 0.5

let frames: ((now: number) => void)[] = []
let motion = true

/** Runs the frames that are asked for until none is, or `most` have run. */
function runFrames(most = Infinity): void {
  for (let i = 0; i < most && frames.length > 0; i++) {
    vi.advanceTimersByTime(16)
    for (const frame of frames.splice(0)) frame(performance.now())
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  motion = true
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('matchMedia', () => ({ matches: !motion }))
  vi.stubGlobal('window', globalThis)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function gripped(window: Span) {
  const store = createAtlasStore(openState(atlas, { ...firstView(atlas), window, day: dayOf(1960) }))
  let grasps = 0
  const held: (Span | null)[] = []
  const view = {
    grasp: () => void grasps++,
    letGo: () => void grasps--,
    hold: (pane: Span | null) => void held.push(pane),
    scene: () => ({ width: 1200 })
  }
  const grip = gripOn(store, view)
  return { store, grip, held, grasps: () => grasps, window: () => store.state().view.window }
}
const early = { start: limits.start + 20, end: limits.start + 1020 }

describe('the paper in the hand', () => {
  test('follows it, and beyond the first day gives way less and less', () => {
    const { grip, held, window } = gripped(early)
    const pull = grip.pull(() => PX_A_DAY)
    pull.move(6)
    expect(window().start).toBe(early.start - 12)
    expect(held).toEqual([])
    pull.move(24)
    expect(window().start).toBe(limits.start)
    const back = () => limits.start - (held.at(-1)?.start ?? NaN)
    const first = back()
    expect(first * PX_A_DAY).toBeGreaterThan(5)
    expect(first * PX_A_DAY).toBeLessThan(20)
    pull.move(20)
    const second = back() - first
    pull.move(20)
    expect(back() - first - second).toBeLessThan(second)
    pull.move(1e6)
    expect(back() * PX_A_DAY).toBeLessThan(96)
    expect(window().start).toBe(limits.start)
  })
  test('comes back by the same way before time moves again', () => {
    const { grip, held, window } = gripped(early)
    const pull = grip.pull(() => PX_A_DAY)
    pull.move(110)
    pull.move(-90)
    expect(window().start).toBe(limits.start)
    expect(held.at(-1)).not.toBeNull()
    pull.move(-20)
    expect(held.at(-1)).toBeNull()
    expect(window().start).toBeCloseTo(early.start, 9)
  })
  test('springs back when it is let go, and tells so', () => {
    const { grip, held } = gripped(limits)
    const pull = grip.pull(() => PX_A_DAY)
    pull.move(-30)
    expect((held.at(-1)?.end ?? 0) > limits.end).toBe(true)
    expect(pull.letGo()).toBe(true)
    expect(held.at(-1)).toBeNull()
    expect(pull.letGo()).toBe(false)
  })
  test('stops hard at the ends where nothing may glide', () => {
    motion = false
    const { grip, held, window } = gripped(early)
    const pull = grip.pull(() => PX_A_DAY)
    pull.move(400)
    expect(window().start).toBe(limits.start)
    expect(held).toEqual([])
    expect(pull.letGo()).toBe(false)
    pull.move(-10)
    expect(window().start).toBe(limits.start + 20)
  })
})

describe('a grasp', () => {
  test('is let go once, with the window on whole days', () => {
    const { grip, grasps, store, window } = gripped(early)
    const done = grip.begin()
    store.act(panTime(3.3))
    done()
    done()
    expect(grasps()).toBe(0)
    expect(Number.isInteger(window().start)).toBe(true)
  })
  test('ends with the glide, whether it runs out, meets an end or is caught', () => {
    for (const end of ['rest', 'limit', 'caught'] as const) {
      const { grip, grasps, window } = gripped(
        end === 'limit' ? early : { start: dayOf(1959), end: dayOf(1960) }
      )
      grip.glide(end === 'limit' ? 3 : 1, () => PX_A_DAY, grip.begin())
      expect(grasps()).toBe(1)
      runFrames(end === 'caught' ? 3 : Infinity)
      if (end === 'caught') grip.stopGliding()
      expect(grasps(), end).toBe(0)
      expect(frames, end).toHaveLength(0)
      expect(Number.isInteger(window().start)).toBe(true)
    }
  })
  test('is always let go, whatever pointers, wheels, lost windows and glides follow one another', () => {
    const act = fc.record({
      what: fc.constantFrom('down', 'move', 'up', 'lost', 'blur', 'wheel', 'frames', 'wait'),
      id: fc.integer({ min: 1, max: 3 }),
      x: fc.integer({ min: 0, max: 1200 }),
      touch: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 50 }), (acts) => {
        const { grip, grasps, held, window } = gripped(early)
        const dragged = (at: Point): Drag => {
          const done = grip.begin()
          const pull = grip.pull(() => PX_A_DAY)
          let before = at.x
          return {
            move({ x }) {
              pull.move(x - before)
              before = x
            },
            end: (speed) => (pull.letGo() ? done() : grip.glide(speed, () => PX_A_DAY, done)),
            stop() {
              pull.letGo()
              done()
            }
          }
        }
        const machine = handMachine({
          touched: grip.stopGliding,
          drag: dragged,
          pinch() {
            const done = grip.begin()
            return { move: () => undefined, end: done }
          },
          click: () => undefined
        })
        const down = new Set<number>()
        acts.forEach(({ what, id, x, touch }, i) => {
          const point = { id, x, y: 0, time: i * 16, touch }
          if (what === 'wheel') grip.wheeled(panTime(x - 600))
          else if (what === 'frames') runFrames(5)
          else if (what === 'wait') vi.advanceTimersByTime(500)
          else if (what === 'blur') machine.allLost()
          else if (what === 'lost') machine.lost(id)
          else machine[what](point)
          if (what === 'down') down.add(id)
        })
        for (const id of down) machine.up({ id, x: 5, y: 0, time: 1e6, touch: true })
        expect(machine.busy()).toBe(false)
        runFrames()
        vi.advanceTimersByTime(1000)
        expect(grasps()).toBe(0)
        expect(held.at(-1) ?? null).toBeNull()
        expect(Number.isInteger(window().start) && Number.isInteger(window().end)).toBe(true)
      }),
      { numRuns: 300 }
    )
  })
})
