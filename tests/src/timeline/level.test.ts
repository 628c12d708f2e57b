import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/time/days'
import { isDecade, leastWeight, LEVEL_DAYS, levelOf, levelsFor } from '../../../src/timeline/level'

const decade = { start: dayOf(1956), end: dayOf(1967) }
const around = (days: number) => ({ start: 0, end: days })

describe('levels of zoom', () => {
  test("are what each level's button opens", () => {
    expect(levelOf(decade, decade)).toBe('decade')
    for (const level of ['year', 'month', 'day'] as const) {
      expect(levelOf(around(LEVEL_DAYS[level]), decade)).toBe(level)
    }
  })
  test('are offered as far as the atlas is longer than they are', () => {
    expect(levelsFor(decade)).toEqual(['decade', 'year', 'month', 'day'])
    expect(levelsFor({ start: dayOf(1958), end: dayOf(1959) })).toEqual(['decade', 'month', 'day'])
    expect(levelsFor(around(20))).toEqual(['decade'])
  })
  test('call only about ten years a decade', () => {
    expect(isDecade(decade)).toBe(true)
    expect(isDecade({ start: dayOf(1900), end: dayOf(1950) })).toBe(false)
    expect(isDecade(around(365))).toBe(false)
  })
})

describe('the least weight with a label', () => {
  test('never rises when time is zoomed in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 90_000 }), fc.integer({ min: 5, max: 90_000 }), (a, b) => {
        expect(leastWeight(around(Math.min(a, b)))).toBeLessThanOrEqual(leastWeight(around(Math.max(a, b))))
      })
    )
  })
  test('is 4 for the decade, 2 for years, 1 for months and days', () => {
    expect([decade, around(1065), around(120), around(30)].map(leastWeight)).toEqual([4, 2, 1, 1])
  })
})
