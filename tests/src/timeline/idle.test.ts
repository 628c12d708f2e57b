import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../../src/timeline/idle'

let moments: ((deadline: IdleDeadline) => void)[] = []
/** The browser has nothing to do for so many ms. */
function moment(left: number): void {
  const end = performance.now() + left
  const asked = moments
  moments = []
  for (const run of asked)
    run({ didTimeout: false, timeRemaining: () => Math.max(0, end - performance.now()) })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  moments = []
  vi.stubGlobal('requestIdleCallback', (run: (deadline: IdleDeadline) => void) => moments.push(run))
  vi.stubGlobal('cancelIdleCallback', () => (moments = []))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Work of 1 ms a piece: some for the next moment, and more for when nothing moves. */
function worker(next: number, later: number) {
  const done = { next: 0, later: 0 }
  const idle = whenIdle((still, enough) => {
    for (;;) {
      const left = done.next < next ? 'next' : still && done.later < later ? 'later' : null
      if (left === null) return false
      if (enough()) return true
      done[left]++
      vi.advanceTimersByTime(1)
    }
  })
  return { idle, done }
}

test('between frames little of what the next moment needs is done, and nothing else', () => {
  const { idle, done } = worker(5, 5)
  idle.ask()
  moment(14)
  expect(done).toEqual({ next: 2, later: 0 })
  moment(14)
  moment(14)
  expect(done).toEqual({ next: 5, later: 0 })
  idle.ask()
  expect(moments).toEqual([])
  idle.stop()
})
test('a moment that is nearly over is left alone', () => {
  const { idle, done } = worker(5, 0)
  idle.ask()
  moment(2)
  expect(done.next).toBe(0)
  idle.stop()
})
test('once nothing has been drawn for a while the rest is done, in moments that a hand need not wait long for', () => {
  const { idle, done } = worker(0, 30)
  idle.ask()
  vi.advanceTimersByTime(100)
  idle.ask()
  vi.advanceTimersByTime(100)
  expect(moments).toEqual([])
  vi.advanceTimersByTime(50)
  moment(50)
  expect(done.later).toBe(12)
  moment(50)
  moment(50)
  expect(done.later).toBe(30)
  expect(moments).toEqual([])
  idle.stop()
  expect(vi.getTimerCount()).toBe(0)
})
