// Where an event stands in a drawn scene, with a label or without: what a focus ring goes around and a note stands above. Reads boxes only.
import type { AtlasEvent } from '../../atlas/model'
import type { CountRow, Rect, Scene } from '../boxes'

/** px by which a stroke or column is grown so that a ring around it is seen. */
const AIR = 4

/** Its label; else its stroke or column, in its own lane where that is in sight; null where nothing of it is drawn. */
export function focusBox(scene: Scene, event: AtlasEvent): Rect | null {
  const label = scene.labels.find(({ id }) => id === event.id)
  if (label) return label.box
  const [own, ...lanes] = scene.countRows
  for (const row of own ? [...lanes.filter(inSight(scene)), own] : []) {
    const box = boxInRow(row, event)
    if (box) return box
  }
  return null
}

function inSight({ rows }: Scene): (row: CountRow) => boolean {
  return ({ top, foot }) => top >= rows.laneTop && foot <= rows.strokeTop
}

function boxInRow(row: CountRow, event: AtlasEvent): Rect | null {
  const height = row.foot - row.top
  const stroke = row.strokes.find(({ id }) => id === event.id)
  if (stroke) return grown({ x: stroke.x - 1, y: row.top, width: 2, height })
  const slot = row.listing.slotOf(event)
  const column = row.columns.find(({ slots: [first, after] }) => slot >= first && slot < after)
  return column ? grown({ x: column.x, y: row.top, width: column.width, height }) : null
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - AIR, y, width: width + 2 * AIR, height }
}

/** px to which the lanes have to be scrolled so that the lane is in sight; null where it is. @param lane its place among all lanes */
export function scrollToLane({ places, rows, scroll }: Scene, lane: number): number | null {
  const place = places[lane]
  if (!place) return null
  const room = rows.strokeTop - rows.laneTop
  if (place.top < scroll) return place.top
  return place.top + place.height > scroll + room ? Math.max(0, place.top + Math.min(place.height, room) - room) : null
} // prettier-ignore
