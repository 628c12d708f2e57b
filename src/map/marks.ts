// Which events of the window stand on the sheet, and how heavy each is drawn; a question on the state, no px of the pane.
import { placeOf } from '../atlas/events'
import type { Atlas, AtlasEvent } from '../atlas/model'
import type { Look, Mark } from './crowd'
import { insideBox, type Sheet } from './sheet'

/** From this weight on an event is a token: 3 in wide panes, 4 in narrow ones. */
export type TokenWeight = 3 | 4

/**
 * Marks of all events whose place lies on the sheet. What was decided for the whole country is a sign at the place of
 * decision, lighter events are dots, the selected event is always a token.
 */
export function marksOf(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  selected: AtlasEvent | null,
  sheet: Sheet,
  least: TokenWeight
): readonly Mark[] {
  const all = selected && !events.includes(selected) ? [...events, selected] : events
  return all.flatMap((event) => {
    const place = placeOf(atlas, event)
    if (!place) return []
    const at = sheet.project(place.lon, place.lat)
    if (!insideBox(sheet.neat, at)) return []
    const chosen = event === selected
    const look: Look = chosen
      ? 'token'
      : event.weight < least
        ? 'dot'
        : event.scope === 'national'
          ? 'sign'
          : 'token'
    return [
      { event, at, selected: chosen, look, unsure: place.precision === 'approximate' || !place.checked }
    ]
  })
}
