import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/time/days'
import { nearestEvent } from '../../../src/timeline/nearest'
import { atlasOf, eventOf } from '../atlas/support/atlas'

const { events } = atlasOf({
  events: [
    eventOf('early', '1956-03'),
    eventOf('late', '1960-09-10'),
    eventOf('heavy', '1960-09-10', { weight: 5 })
  ]
})
const near = (from: number, to: number) => nearestEvent(events, { start: from, end: to })?.id

describe('the nearest event', () => {
  test('lies before or after the window, whichever is nearer', () => {
    expect(near(dayOf(1956, 5), dayOf(1956, 6))).toBe('early')
    expect(near(dayOf(1960, 6), dayOf(1960, 7))).toBe('heavy')
    expect(near(dayOf(1961), dayOf(1962))).toBe('heavy')
  })
  test('is the heavier of two equally near, and none where there are none', () => {
    expect(near(dayOf(1960, 9), dayOf(1960, 9, 5))).toBe('heavy')
    expect(nearestEvent([], { start: 0, end: 1 })).toBeNull()
  })
})
