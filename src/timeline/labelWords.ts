// The words of labels and how wide they are, asked for and measured once a book. It knows nothing of lanes and zooms.
import type { AtlasEvent } from '../atlas/model'
import type { Measure } from './boxes'
import type { Listing } from './listing'

export interface Words {
  readonly name: string
  /** px */
  readonly width: number
}

interface WordsAsk {
  readonly listing: Listing
  readonly nameOf: (event: AtlasEvent) => string | null
  readonly measure: Measure
}

/** By slot of the listing; none where an event has no name, or one of more than `widest` px. */
export function wordsBook({ listing, nameOf, measure }: WordsAsk, widest: number): (slot: number) => Words | 'none' {
  const known = new Map<number, Words | 'none'>()
  return (slot) => {
    const before = known.get(slot)
    if (before) return before
    const name = nameOf(listing.event(slot))
    const width = name === null ? Infinity : measure(name, 'label')
    const words = name === null || width > widest ? 'none' : { name, width }
    known.set(slot, words)
    return words
  }
} // prettier-ignore
