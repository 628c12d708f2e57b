import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayOf,
  daysInMonth,
  floorDay,
  isoOf,
  parseIsoDay,
  roundDay,
  weekdayOf,
  yearOf,
  ymdOf
} from '../../../src/time/days'

const MS = 86_400_000
/** Date knows the proleptic Gregorian calendar; setUTCFullYear, because Date.UTC moves the years 0 to 99. */
function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS
}
const years = fc.integer({ min: -270_000, max: 275_000 })
const dayNumbers = fc.integer({ min: -99_000_000, max: 99_000_000 })

describe('day numbers', () => {
  test('agree with the proleptic Gregorian calendar, months and days rolling over', () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -400, max: 400 }),
        (y, m, d) => {
          expect(dayOf(y, m, d)).toBe(utcDay(y, m, d))
        }
      ),
      { numRuns: 2000 }
    )
  })
  test('agree with it on every day of the atlas and the years around', () => {
    for (let day = utcDay(1949, 1, 1); day < utcDay(1980, 1, 1); day++) {
      const date = new Date(day * MS)
      expect(ymdOf(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate()
      })
      expect(weekdayOf(day)).toBe(date.getUTCDay())
    }
  })
  test('give back the date that they were made from', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { year, month, day } = ymdOf(number)
        expect(dayOf(year, month, day)).toBe(number)
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month))
        expect(yearOf(number)).toBe(year)
      }),
      { numRuns: 2000 }
    )
  })
  test('have weekdays that go round in seven', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        expect(weekdayOf(day)).toBe(new Date(day * MS).getUTCDay())
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day))
      })
    )
  })
  test('know the leap years of the century rule', () => {
    expect([1900, 1956, 1960, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 29, 28])
  })
  test('take a fraction of a day as the day it lies in', () => {
    expect(ymdOf(-0.25)).toEqual({ year: 1969, month: 12, day: 31 })
    expect(weekdayOf(0.99)).toBe(4)
    expect(floorDay(-0.25)).toBe(-1)
  })
  test('round a half to the later day, before 1970 as well', () => {
    expect([roundDay(-1.5), roundDay(-0.5), roundDay(0.5)]).toEqual([-1, 0, 1])
  })
})

describe('ISO days', () => {
  test('come back as the day they were written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: utcDay(0, 1, 1), max: utcDay(9999, 12, 31) }), (day) => {
        expect(parseIsoDay(isoOf(day))).toBe(day)
      }),
      { numRuns: 2000 }
    )
  })
  test('are the same as those of Date', () => {
    expect(isoOf(dayOf(1960, 3, 15))).toBe('1960-03-15')
    expect(isoOf(dayOf(7, 1, 2))).toBe('0007-01-02')
  })
  test('are refused when there is no such day or it is written otherwise', () => {
    const wrong = ['1959-02-29', '1960-13-01', '1960-00-10', '1960-04-31', '1960-04-00', '1960-4-1', '1960-04', ' 1960-04-01', '+1960-04-01', ''] // prettier-ignore
    for (const text of wrong) expect(parseIsoDay(text), text).toBeNull()
    expect(parseIsoDay('1960-02-29')).toBe(dayOf(1960, 2, 29))
  })
})
