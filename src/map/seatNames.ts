// The seats from which units are run on the cursor's day, and where they stand on the sheet. No px of a pane.
import type { Atlas, Place, Unit } from '../atlas/model'
import { heldOn } from '../atlas/units'
import type { AppState } from '../state/appState'
import { unitsNow } from '../state/queries'
import type { Day } from '../time/days'
import type { Speaker } from '../words/speaker'
import type { SeatName } from './plan'
import type { Sheet } from './sheet'

/** One for each unit of the day that has a seat then or is a town itself, in the order of the units. */
export function seatNames(state: AppState, sheet: Sheet, speaker: Speaker): readonly SeatName[] {
  const { atlas, view } = state
  return unitsNow(state).flatMap((unit): SeatName[] => {
    const seat = heldOn(unit.capitals, view.day)
    const place = seat && atlas.places.get(seat.place)
    if (place)
      return [{ text: speaker.text(place.name).text, at: sheet.project(place.lon, place.lat), own: false }]
    const town = unit.capitals.length === 0 ? townOf(atlas, unit, view.day) : undefined
    // Its name stands on the map as that of the unit.
    return town ? [{ text: '', at: sheet.project(town.lon, town.lat), own: true }] : []
  })
}

const towns = new WeakMap<Atlas['places'], ReadonlyMap<string, Place>>()

/** The town that bears the name of a unit, which has no other seat: a municipality is run from itself. */
function townOf({ places }: Atlas, { names }: Unit, day: Day): Place | undefined {
  const name = heldOn(names, day)?.name
  if (!name) return undefined
  let known = towns.get(places)
  if (!known) {
    const seats = [...places.values()].filter(({ precision }) => precision === 'seat')
    towns.set(places, (known = new Map(seats.map((place) => [JSON.stringify(place.name), place]))))
  }
  return known.get(JSON.stringify(name))
}
