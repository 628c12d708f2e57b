// The rooms that the head leads to, in the order of its links, and each as it is entered from there: nothing in it is chosen yet.
import type { Room } from '../state/view'

export type RoomName = Room['name']

/** Of one province only its name leads to its page. */
export const DOORS: Readonly<Record<Exclude<RoomName, 'province'>, Room>> = {
  explore: { name: 'explore' },
  compare: { name: 'compare', as: 'difference' },
  figures: { name: 'figures', indicator: null, of: 'country' },
  evidence: { name: 'evidence', measure: null, estimate: null },
  sources: { name: 'sources', source: null },
  terms: { name: 'terms' }
}
