// Tests which changes count as passed while the day cursor is dragged, stepped, played and jumped.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passedIn, passOn, readingTime, samePassed, STILL, type Passing } from '../../../src/state/passing'
import { dayOf, type Day } from '../../../src/time/days'
import { shippedAtlas } from '../timeline/support/shipped'

const atlas = await shippedAtlas()
const passed = (from: Day, day: Day) => passedIn(atlas, { from, day })
const dates = (from: Day, day: Day) => passed(from, day)?.changes.map(({ told }) => told?.date.edtf)

describe('the cursor passes', () => {
  test('the founding of Ningxia in one step, and again on the way back', () => {
    const [eve, day] = [dayOf(1958, 10, 24), dayOf(1958, 10, 25)]
    expect(dates(eve, day)).toEqual(['1958-10-25'])
    expect(passed(eve, day)?.back).toBe(false)
    expect(passed(day, eve)?.back).toBe(true)
    expect(passed(day, dayOf(1958, 11, 20))).toBeNull()
  })

  test('all changes of a year in one jump', () => {
    expect(dates(dayOf(1957, 12, 31), dayOf(1958, 12, 31))).toEqual([
      '1958-01-17', '1958-02-11', '1958-03-05', '1958-03', '1958-04', '1958-10-20', '1958-10-25', '1958-11-21'
    ]) // prettier-ignore
  })
})

describe('a move', () => {
  const day = fc.integer({ min: dayOf(1956), max: dayOf(1966, 12, 31) }) as fc.Arbitrary<Day> // whole numbers are days
  const steps = fc.array(fc.record({ day, wait: fc.integer({ min: 1, max: STILL }) }), { minLength: 1 })
  const start: Passing = { from: dayOf(1960), day: dayOf(1960), at: 0 }
  const run = (given: readonly { day: Day; wait: number }[], playing = false) =>
    given.reduce((passing, step) => passOn(passing, step.day, passing.at + step.wait, playing), start)

  test('without rest is one from where it began to where it is', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const after = run(given)
        expect(after.from).toBe(start.day)
        expect(after.day).toBe(given.at(-1)?.day)
      })
    )
  })

  test('that comes back to where it began has passed nothing', () => {
    fc.assert(
      fc.property(steps, (given) => {
        expect(passedIn(atlas, run([...given, { day: start.day, wait: 1 }]))).toBeNull()
      })
    )
  })

  test('after a rest begins where the cursor rested', () => {
    const rested = passOn({ ...start, at: 0 }, dayOf(1961), STILL + 1, false)
    expect(rested.from).toBe(start.day)
    expect(passOn(rested, dayOf(1962), rested.at + STILL + 1, false).from).toBe(dayOf(1961))
  })

  test('of time being played is each step by itself', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const after = run(given, true)
        expect(after.from).toBe(given.at(-2)?.day ?? start.day)
      })
    )
  })
})

test('the same changes in the same direction are the same, whatever days they were passed between', () => {
  const [a, b] = [
    passed(dayOf(1958, 10, 22), dayOf(1958, 10, 25)),
    passed(dayOf(1958, 10, 23), dayOf(1958, 11))
  ]
  expect(samePassed(a, b)).toBe(true)
  expect(samePassed(a, passed(dayOf(1958, 11), dayOf(1958, 10, 23)))).toBe(false)
  expect(samePassed(a, null)).toBe(false)
  expect(samePassed(null, null)).toBe(true)
})

test('more letters have more time', () => {
  expect(readingTime(0)).toBeGreaterThanOrEqual(5000)
  expect(readingTime(300)).toBe(26_000)
})
