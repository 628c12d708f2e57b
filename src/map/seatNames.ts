// The seats from which units are run on the cursor's day, and where they stand on the sheet. No px of a pane.
import type { AppState } from '../state/appState'
import { unitsNow } from '../state/queries'
import { heldOn } from '../atlas/units'
import type { Speaker } from '../words/speaker'
import type { SeatName } from './plan'
import type { Sheet } from './sheet'

/** One for each unit of the day that has a seat then, in the order of the units. */
export function seatNames(state: AppState, sheet: Sheet, speaker: Speaker): readonly SeatName[] {
  const { atlas, view } = state
  return unitsNow(state).flatMap((unit) => {
    const seat = heldOn(unit.capitals, view.day)
    const place = seat && atlas.places.get(seat.place)
    return place ? [{ text: speaker.text(place.name).text, at: sheet.project(place.lon, place.lat) }] : []
  })
}
