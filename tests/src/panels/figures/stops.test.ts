// Tests which time of a chart a hand or a key is on.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stop } from '../../../../src/atlas/chartSeries'
import { nearestStop, stopAfter } from '../../../../src/panels/figures/stops'
import { dayOf } from '../../../../src/time/days'

const stopsOf = (years: readonly number[]): Stop[] =>
  years.map((year) => ({ when: year, days: { start: dayOf(year), end: dayOf(year + 1) }, figures: [] }))
const key = (name: string) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false })

describe('the stop of a day', () => {
  test('is the one whose middle is nearest, of two years on either side of a gap as of neighbours', () => {
    const stops = stopsOf([1957, 1958, 1961])
    expect(nearestStop(stops, dayOf(1958, 6))).toBe(1)
    expect(nearestStop(stops, dayOf(1959, 12, 1))).toBe(1)
    expect(nearestStop(stops, dayOf(1960, 2, 1))).toBe(2)
    expect(nearestStop(stops, dayOf(1900))).toBe(0)
    expect(nearestStop([], dayOf(1960))).toBe(-1)
  })
  test('is no farther than any other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1950, max: 1970 }), { minLength: 1 }),
        fc.integer({ min: dayOf(1940), max: dayOf(1980) }),
        (years, day) => {
          const stops = stopsOf(years)
          const off = ({ days }: Stop) => Math.abs((days.start + days.end) / 2 - day)
          const found = stops[nearestStop(stops, day)]!
          expect(off(found)).toBe(Math.min(...stops.map(off)))
        }
      )
    )
  })
})

describe('a key on a chart', () => {
  test('steps, goes to the ends and stays within them', () => {
    expect(stopAfter(key('ArrowRight'), 1, 5)).toBe(2)
    expect(stopAfter(key('ArrowRight'), 4, 5)).toBe(4)
    expect(stopAfter(key('ArrowLeft'), 0, 5)).toBe(0)
    expect(stopAfter(key('End'), 0, 5)).toBe(4)
    expect(stopAfter(key('Home'), 3, 5)).toBe(0)
  })
  test('goes where the cursor is to go, or is not its own', () => {
    expect(stopAfter(key('Enter'), 1, 5)).toBe('go')
    expect(stopAfter(key('x'), 1, 5)).toBeNull()
  })
})
