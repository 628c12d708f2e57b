// Where a key takes a slider that stands on a day; calendar arithmetic only.
import { keyIn, type KeyOf, type KeyPress } from '../state/keys'
import { type Day, floorDay } from '../time/days'
import { stepDay } from '../time/steps'

/** Where the key takes the slider, between `first` and `last`; null for keys that are not its own. Up is later. */
export function sliderStep(press: KeyPress, day: number, first: number, last: number): Day | null {
  const key = keyIn('sliders', press)
  if (key === null || key === 'type') return null
  return floorDay(Math.min(Math.max(target(key, day, first, last), first), last))
}

/** Does the key open the field in which the slider's day is typed? */
export function sliderTypes(press: KeyPress): boolean {
  return keyIn('sliders', press) === 'type'
}

function target(key: Exclude<KeyOf<'sliders'>, 'type'>, day: number, first: number, last: number): number {
  switch (key) {
    case 'dayLater':
      return day + 1
    case 'dayEarlier':
      return day - 1
    case 'monthLater':
      return stepDay(day, 'month', 1)
    case 'monthEarlier':
      return stepDay(day, 'month', -1)
    case 'yearLater':
      return stepDay(day, 'year', 1)
    case 'yearEarlier':
      return stepDay(day, 'year', -1)
    case 'first':
      return first
    case 'last':
      return last
  }
}
