// Which rooms of the page have been built, in the order of the head's links. A link to any other shows map and timeline.
import type { Room } from '../state/view'

export type RoomName = Room['name']

export const ROOMS = ['explore', 'compare', 'evidence', 'sources', 'terms'] as const satisfies readonly RoomName[]
export type OpenRoom = (typeof ROOMS)[number]

/** The room that is shown for the one that a view names. */
export function shownRoom({ name }: Room): OpenRoom {
  return ROOMS.find((room) => room === name) ?? 'explore'
}

/** Each room as it is entered from the head: nothing in it is chosen yet. */
export const DOORS: Readonly<Record<OpenRoom, Room>> = {
  explore: { name: 'explore' },
  compare: { name: 'compare', as: 'difference' },
  evidence: { name: 'evidence', measure: null, estimate: null },
  sources: { name: 'sources', source: null },
  terms: { name: 'terms' }
}
