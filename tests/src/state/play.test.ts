import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfWalk, setPlaying, stepTime, togglePlaying, turnTo, walkOn } from '../../../src/state/play'
import { arriveAt } from '../../../src/state/actions'
import { changeSettings } from '../../../src/state/settingsActions'
import { dayOf, isoOf } from '../../../src/time/days'
import { containsDay, lengthOf } from '../../../src/time/span'
import { STEP_UNITS } from '../../../src/time/steps'
import { atlas, stateWith } from './support/state'

const window = { start: dayOf(1959), end: dayOf(1960) }
const limits = atlas.span

describe('a walk through time', () => {
  test('goes on by its unit from the day it began on', () => {
    let walk = { from: dayOf(1958, 12, 31), steps: 0 }
    const days = []
    for (let i = 0; i < 3; i++) {
      walk = walkOn(walk, 'month', limits, false)!
      days.push(isoOf(dayOfWalk(walk, 'month')))
    }
    expect(days).toEqual(['1959-01-31', '1959-02-28', '1959-03-31'])
  })
  test('ends at the last day, or begins again with the first', () => {
    const last = { from: dayOf(1966, 12, 31), steps: 0 }
    expect(walkOn(last, 'day', limits, false)).toBeNull()
    expect(walkOn(last, 'day', limits, true)).toEqual({ from: dayOf(1956), steps: 0 })
    expect(dayOfWalk(walkOn({ ...last, steps: -1 }, 'day', limits, false)!, 'day')).toBe(dayOf(1966, 12, 31))
  })
})

describe('turning to a day', () => {
  test('in the window leaves the window as it is', () => {
    const { view } = turnTo(dayOf(1959, 12, 31))(stateWith({ window, day: dayOf(1959, 7) }))
    expect(view.window).toBe(window)
    expect(view.day).toBe(dayOf(1959, 12, 31))
  })
  test('after it turns the page: most of the new window lies ahead', () => {
    const { view } = turnTo(dayOf(1960, 1, 1))(stateWith({ window, day: dayOf(1959, 7) }))
    expect(lengthOf(view.window)).toBe(365)
    expect(isoOf(view.window.start)).toBe('1959-11-26')
  })
  test('before it turns back', () => {
    const { view } = turnTo(dayOf(1958, 12, 31))(stateWith({ window, day: dayOf(1959, 7) }))
    expect(isoOf(view.window.end)).toBe('1959-02-07')
  })
  test('keeps the length, stays inside the limits and shows the day, wherever it lies', () => {
    const starts = fc.integer({ min: limits.start, max: limits.end - 6 })
    fc.assert(
      fc.property(starts, fc.integer({ min: 5, max: 4018 }), fc.integer({ min: limits.start - 900, max: limits.end + 900 }), (start, length, day) => {
          const given = { start, end: Math.min(limits.end, start + length) }
          if (lengthOf(given) < 5) return
          const { view } = turnTo(day)(stateWith({ window: given, day: dayOf(1960) }))
          expect(lengthOf(view.window)).toBe(lengthOf(given))
          expect(view.window.start).toBeGreaterThanOrEqual(limits.start)
          expect(view.window.end).toBeLessThanOrEqual(limits.end)
          expect(containsDay(view.window, view.day)).toBe(true)
          expect(view.day).toBe(Math.min(Math.max(day, limits.start), limits.end - 1))
        }) // prettier-ignore
    )
  })
})

describe('a step', () => {
  test('is of the unit that is set, and stops at the limits', () => {
    const at = stateWith({ day: dayOf(1960, 1, 31) })
    const after = STEP_UNITS.map((playUnit) => isoOf(stepTime(1)(changeSettings({ playUnit })(at)).view.day))
    expect(after).toEqual(['1960-02-01', '1960-02-07', '1960-02-29', '1960-04-30', '1961-01-31'])
    expect(isoOf(stepTime(-1)(at).view.day)).toBe('1959-12-31')
    expect(isoOf(stepTime(1)(stateWith({ day: dayOf(1966, 12, 24) })).view.day)).toBe('1966-12-31')
  })
})

describe('playing', () => {
  test('begins and ends, and ends when a view is taken over whole', () => {
    const playing = togglePlaying(stateWith())
    expect(playing.playing).toBe(true)
    expect(togglePlaying(playing).playing).toBe(false)
    expect(setPlaying(true)(playing)).toBe(playing)
    expect(arriveAt(playing.view, [])(playing).playing).toBe(false)
  })
})
