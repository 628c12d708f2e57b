// Tests when names on the map stay in place and when they are sought anew, by a clock of the test.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HeldNames, MARKS_REST } from '../../../src/map/heldNames'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('names on the map', () => {
  test('are sought anew at first, and whenever something that they depend on is another', () => {
    const held = new HeldNames(() => undefined)
    const day = {}
    expect(held.stay([1, day])).toBe(false)
    expect(held.stay([1, day])).toBe(true)
    expect(held.stay([2, day])).toBe(false)
    expect(held.stay([2, {}])).toBe(false)
    held.destroy()
  })

  test('are sought anew once marks have rested, not before', () => {
    const rested = vi.fn<() => void>()
    const held = new HeldNames(rested)
    held.stay(['view'])
    vi.advanceTimersByTime(10 * MARKS_REST)
    expect(rested).not.toHaveBeenCalled()
    for (let turn = 0; turn < 5; turn++) {
      expect(held.stay(['view'])).toBe(true)
      vi.advanceTimersByTime(MARKS_REST - 1)
    }
    expect(rested).not.toHaveBeenCalled()
    expect(held.waits).toBe(true)
    vi.advanceTimersByTime(1)
    expect(rested).toHaveBeenCalledOnce()
    expect(held.waits).toBe(false)
    expect(held.stay(['view'])).toBe(false)
    vi.advanceTimersByTime(10 * MARKS_REST)
    expect(rested).toHaveBeenCalledOnce()
  })

  test('need no second search where the view has moved on in between', () => {
    const rested = vi.fn<() => void>()
    const held = new HeldNames(rested)
    held.stay(['view'])
    held.stay(['view'])
    expect(held.stay(['another'])).toBe(false)
    vi.advanceTimersByTime(10 * MARKS_REST)
    expect(rested).not.toHaveBeenCalled()
  })

  test('are left alone by a map that has gone', () => {
    const rested = vi.fn<() => void>()
    const held = new HeldNames(rested)
    held.stay(['view'])
    held.stay(['view'])
    held.destroy()
    vi.advanceTimersByTime(10 * MARKS_REST)
    expect(rested).not.toHaveBeenCalled()
  })

  test('are sought once after the last of several years, though no plan was made in between', () => {
    const rested = vi.fn<() => void>()
    const held = new HeldNames(rested)
    held.stay(['view'])
    for (let year = 0; year < 5; year++) {
      held.later()
      vi.advanceTimersByTime(MARKS_REST - 1)
    }
    expect(rested).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(rested).toHaveBeenCalledOnce()
    expect(held.stay(['view'])).toBe(false)
  })
})
