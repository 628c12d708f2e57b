import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goTo, setEnd } from '../../../src/state/goTo'
import { dayOf, isoOf } from '../../../src/time/days'
import { lengthOf, SHORTEST, spanText } from '../../../src/time/span'
import { parseTyped } from '../../../src/time/typedDate'
import { atlas, stateWith } from './support/state'

const limits = atlas.span
const reading = (text: string) => {
  const typed = parseTyped(text, limits)
  if (typed.kind !== 'read') throw new Error(`${text}: ${typed.kind}`)
  return typed.readings[0]
}
const gone = (text: string, from = stateWith()) => goTo(reading(text))(from).view
const within = { start: dayOf(1958, 2), end: dayOf(1959, 2) }

describe('going to a typed date', () => {
  test('puts the cursor on its first day and zooms in until it can be read', () => {
    const month = gone('Aug 1958')
    expect(isoOf(month.day)).toBe('1958-08-01')
    expect(lengthOf(month.window)).toBeLessThan(400)
    expect(lengthOf(gone('17 Aug 1958').window)).toBe(120)
    expect(gone('1958').window).toEqual(limits)
  })
  test('leaves a window that shows it well as it is', () => {
    expect(gone('Aug 1958', stateWith({ window: within })).window).toEqual(within)
  })
  test('moves a window that does not show it, and lengthens one that is too short', () => {
    const moved = gone('Aug 1962', stateWith({ window: within })).window
    expect(moved.start).toBeLessThan(dayOf(1962, 8))
    expect(moved.end).toBeGreaterThan(dayOf(1962, 9))
    const day = { start: dayOf(1958, 2), end: dayOf(1958, 2, 20) }
    expect(lengthOf(gone('1962', stateWith({ window: day, day: dayOf(1958, 2, 3) })).window)).toBeCloseTo(
      456,
      -1
    )
  })
  test('takes two typed ends for the window itself', () => {
    const view = gone('1958-08..1962-01')
    expect(spanText(view.window)).toBe('1958-08-01..1962-01-31')
    expect(isoOf(view.day)).toBe('1958-08-01')
  })
  test('always ends with the day shown in a window inside the limits', () => {
    const spans = fc.tuple(fc.integer({ min: limits.start, max: limits.end - 1 }), fc.integer({ min: 1, max: 4018 })) // prettier-ignore
    fc.assert(
      fc.property(spans, spans, fc.boolean(), ([start, length], [from, most], range) => {
        const span = { start, end: Math.min(limits.end, start + length) }
        const window = { start: Math.min(from, limits.end - 5), end: Math.min(limits.end, Math.max(from + most, from + 5)) } // prettier-ignore
        const state = stateWith({ window, day: dayOf(1960) })
        const { view } = goTo({ ...reading('1960'), span, day: dayOf(1970, 1, 1 + start), range })(state)
        expect(view.day).toBe(start)
        expect(view.window.start).toBeLessThanOrEqual(start)
        expect(view.window.end).toBeGreaterThan(start)
        expect(lengthOf(view.window)).toBeGreaterThanOrEqual(SHORTEST)
        expect(Number.isInteger(view.window.start) && Number.isInteger(view.window.end)).toBe(true)
      })
    )
  })
})

describe('setting an end of the window to a typed date', () => {
  const state = stateWith({ window: within, day: dayOf(1958, 10) })
  const set = (end: 'start' | 'end', text: string) => spanText(setEnd(end, reading(text))(state).view.window)
  test('takes its first day for the beginning and its last for the end', () => {
    expect(set('start', 'Aug 1958')).toBe('1958-08-01..1959-01-31')
    expect(set('end', 'Aug 1958')).toBe('1958-02-01..1958-08-31')
  })
  test('moves the window where the date lies beyond its other end', () => {
    expect(set('start', '1 Jan 1960')).toBe('1960-01-01..1960-12-30')
    expect(set('end', '31 Dec 1957')).toBe('1957-01-01..1957-12-31')
  })
})
