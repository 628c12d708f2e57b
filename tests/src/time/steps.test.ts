import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, daysInMonth, isoOf, ymdOf } from '../../../src/time/days'
import { monthsLater, STEP_UNITS, stepDay } from '../../../src/time/steps'

const anyDay = fc.integer({ min: -700_000, max: 700_000 })

describe('a step of the calendar', () => {
  test('goes by days, weeks, months, quarters and years', () => {
    const from = dayOf(1960, 1, 31)
    expect(STEP_UNITS.map((unit) => isoOf(stepDay(from, unit, 1)))).toEqual(['1960-02-01', '1960-02-07', '1960-02-29', '1960-04-30', '1961-01-31']) // prettier-ignore
    expect(STEP_UNITS.map((unit) => isoOf(stepDay(from, unit, -1)))).toEqual(['1960-01-30', '1960-01-24', '1959-12-31', '1959-10-31', '1959-01-31']) // prettier-ignore
    expect(isoOf(stepDay(dayOf(1960, 2, 29), 'year', 1))).toBe('1961-02-28')
  })
  test('counted from one day loses no 31st on its way through shorter months', () => {
    const from = dayOf(1958, 12, 31)
    const days = Array.from({ length: 4 }, (_, n) => isoOf(stepDay(from, 'month', n + 1)))
    expect(days).toEqual(['1959-01-31', '1959-02-28', '1959-03-31', '1959-04-30'])
  })
  test('by months keeps the day of the month where there is one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
        const [from, to] = [ymdOf(day), ymdOf(monthsLater(day, months))]
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(months)
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)))
      })
    )
  })
  test('rises with the number of steps, and by days and weeks leads back', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...STEP_UNITS),
        fc.integer({ min: -50, max: 50 }),
        (day, unit, n) => {
          expect(stepDay(day, unit, n + 1)).toBeGreaterThan(stepDay(day, unit, n))
          expect(stepDay(day, unit, 0)).toBe(day)
          if (unit === 'day' || unit === 'week') expect(stepDay(stepDay(day, unit, n), unit, -n)).toBe(day)
        }
      )
    )
  })
})
