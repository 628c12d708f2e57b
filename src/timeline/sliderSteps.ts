// Where a key takes a slider that stands on a day; calendar arithmetic only.
import { keyIn, type KeyOf, type KeyPress } from '../state/keys'
import { type Day, dayOf, daysInMonth, floorDay, ymdOf } from '../time/days'

/** The same day of another month, or its last day where it has no such day. */
export function monthsLater(day: number, months: number): Day {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  const first = dayOf(year, month + months)
  const at = ymdOf(first)
  return dayOf(at.year, at.month, Math.min(dayOfMonth, daysInMonth(at.year, at.month)))
}

/** Where the key takes the slider, between `first` and `last`; null for keys that are not its own. Up is later. */
export function sliderStep(press: KeyPress, day: number, first: number, last: number): Day | null {
  const key = keyIn('sliders', press)
  return key && floorDay(Math.min(Math.max(target(key, day, first, last), first), last))
}

function target(key: KeyOf<'sliders'>, day: number, first: number, last: number): number {
  switch (key) {
    case 'dayLater':
      return day + 1
    case 'dayEarlier':
      return day - 1
    case 'monthLater':
      return monthsLater(day, 1)
    case 'monthEarlier':
      return monthsLater(day, -1)
    case 'yearLater':
      return monthsLater(day, 12)
    case 'yearEarlier':
      return monthsLater(day, -12)
    case 'first':
      return first
    case 'last':
      return last
  }
}
