// Which places of an atlas lie in what a pane shows; arithmetic on the sheet, no Leaflet, no store.
import type { Place, PlaceId } from '../atlas/model'
import { insideBox, type Box, type Point, type Sheet } from './sheet'

/**
 * Answers which places lie in a part of the sheet. Those off the sheet are always among them, because no move of the map could
 * bring them into view. Places are projected once, when first asked.
 */
export function placesIn(places: Iterable<Place>, sheet: Sheet): (shown: Box) => ReadonlySet<PlaceId> {
  let known: readonly { readonly id: PlaceId; readonly at: Point }[] | null = null
  return (shown) => {
    known ??= [...places].map(({ id, lon, lat }) => ({ id, at: sheet.project(lon, lat) }))
    const inside = known.filter(({ at }) => insideBox(shown, at) || !insideBox(sheet.neat, at))
    return new Set(inside.map(({ id }) => id))
  }
}
