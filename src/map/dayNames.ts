// The names and seats that units have on the day shown, to tell whether what is written on the map has become another. No words.
import { heldOn } from '../atlas/units'
import type { AppState } from '../state/appState'
import { memoBy } from '../state/memo'
import { MAPS, unitsNow } from '../state/queries'

/** The names and seats of the units of the day; the same array while all are the same. */
export const dayNames = memoBy(entriesOf, entriesOf, MAPS)

function entriesOf(state: AppState): readonly unknown[] {
  const { day } = state.view
  return unitsNow(state).flatMap((unit) => [unit, heldOn(unit.names, day), heldOn(unit.capitals, day)])
}
