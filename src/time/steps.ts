// Steps of the calendar from one day to another: by days, weeks, months, quarters and years. No clock, no limits of an atlas.
import { type Day, dayOf, daysInMonth, floorDay, ymdOf } from './days'

export const STEP_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type StepUnit = (typeof STEP_UNITS)[number]

const DAYS = { day: 1, week: 7 } as const
const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The same day of another month, or its last day where it has no such day. */
export function monthsLater(day: number, months: number): Day {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  const at = ymdOf(dayOf(year, month + months))
  return dayOf(at.year, at.month, Math.min(dayOfMonth, daysInMonth(at.year, at.month)))
}

/**
 * The day `steps` units later (negative: earlier). Months, quarters and years keep the day of the month, or take the last
 * day of a month that is shorter: 31 January 1960 and a month is 29 February. Several steps are one move from the day
 * given, so that a walk counted from its first day comes back to the 31st.
 */
export function stepDay(day: number, unit: StepUnit, steps: number): Day {
  if (unit === 'day' || unit === 'week') return floorDay(Math.floor(day) + steps * DAYS[unit])
  return monthsLater(day, steps * MONTHS[unit])
}
