// Where a key takes a slider that stands on a day; calendar arithmetic only.
import { type Day, dayOf, daysInMonth, floorDay, ymdOf } from '../time/days'

/** The same day of another month, or its last day where it has no such day. */
export function monthsLater(day: number, months: number): Day {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  const first = dayOf(year, month + months)
  const at = ymdOf(first)
  return dayOf(at.year, at.month, Math.min(dayOfMonth, daysInMonth(at.year, at.month)))
}

/** Arrows: a day, with Shift a month; PageUp and PageDown: a year; Home and End: the limits. Null for other keys. Up is later. */
export function sliderStep(
  key: string,
  shift: boolean,
  day: number,
  first: number,
  last: number
): Day | null {
  const to = target(key, shift, day, first, last)
  return to === null ? null : floorDay(Math.min(Math.max(to, first), last))
}

function target(key: string, shift: boolean, day: number, first: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? monthsLater(day, 1) : day + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? monthsLater(day, -1) : day - 1
    case 'PageUp':
      return monthsLater(day, 12)
    case 'PageDown':
      return monthsLater(day, -12)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return null
  }
}
