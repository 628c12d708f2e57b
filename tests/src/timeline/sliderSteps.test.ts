import { describe, expect, test } from 'vitest'
import { dayOf, isoOf } from '../../../src/time/days'
import { sliderStep } from '../../../src/timeline/sliderSteps'

const first = dayOf(1956)
const last = dayOf(1966, 12, 31)
const step = (key: string, shift = false, from = dayOf(1960, 1, 31)) => {
  const to = sliderStep({ key, shiftKey: shift }, from, first, last)
  return to === null ? null : isoOf(to)
}

describe('keys on a slider', () => {
  test('go by a day, a month, a year and to the ends', () => {
    expect(step('ArrowRight')).toBe('1960-02-01')
    expect(step('ArrowDown')).toBe('1960-01-30')
    expect(step('ArrowRight', true)).toBe('1960-02-29')
    expect(step('ArrowLeft', true)).toBe('1959-12-31')
    expect(step('PageUp')).toBe('1961-01-31')
    expect(step('PageDown', false, dayOf(1960, 2, 29))).toBe('1959-02-28')
    expect(step('Home')).toBe('1956-01-01')
    expect(step('End')).toBe('1966-12-31')
  })
  test('stop at the limits', () => {
    expect(step('PageDown', false, first)).toBe('1956-01-01')
    expect(step('ArrowRight', false, last)).toBe('1966-12-31')
  })
  test('of other kinds are not theirs', () => {
    for (const key of ['a', 'Tab', 'Enter', ' ', 'Escape']) expect(step(key), key).toBeNull()
  })
})
