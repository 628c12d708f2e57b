// Which rooms of the page have been built, in the order of the head's links. A link to any other shows map and timeline.
import type { Room } from '../state/view'

export type RoomName = Room['name']

export const ROOMS = [
  'explore',
  'compare',
  'figures',
  'province',
  'evidence',
  'sources',
  'terms'
] as const satisfies readonly RoomName[]
export type OpenRoom = (typeof ROOMS)[number]
/** Those that the head leads to: of one province only its name does. */
export type DoorRoom = Exclude<OpenRoom, 'province'>

export const DOOR_ROOMS = ROOMS.filter((room): room is DoorRoom => room !== 'province')

/** The room that is shown for the one that a view names. */
export function shownRoom({ name }: Room): OpenRoom {
  return ROOMS.find((room) => room === name) ?? 'explore'
}

/** Each room as it is entered from the head: nothing in it is chosen yet. */
export const DOORS: Readonly<Record<DoorRoom, Room>> = {
  explore: { name: 'explore' },
  compare: { name: 'compare', as: 'difference' },
  figures: { name: 'figures', indicator: null, of: 'country' },
  evidence: { name: 'evidence', measure: null, estimate: null },
  sources: { name: 'sources', source: null },
  terms: { name: 'terms' }
}
