// The book of labels of each listing, kept while it holds, and work done ahead in it while nothing else is to do. It draws nothing.
import type { AtlasEvent } from '../atlas/model'
import type { Span } from '../time/span'
import type { Measure, Scene } from './boxes'
import { labelBook, type LabelBook } from './labelBook'
import type { Listing } from './listing'

interface BookAsk {
  readonly span: Span
  /** px of the pane. */
  readonly width: number
  readonly unit: number
  readonly lanes: number
  readonly reserved: number
  readonly lighter: number
  readonly words: { readonly event: (event: AtlasEvent, selected: boolean) => string | null }
  readonly measure: Measure
}

interface KeptBook {
  readonly keys: readonly unknown[]
  readonly book: LabelBook
}
const books = new WeakMap<Listing, KeptBook>()
/** The book is made for a pane as wide or a little wider, so that it lasts while one is resized. */
const WIDTHS = 16

export function bookFor(listing: Listing, ask: BookAsk): LabelBook {
  const { words, ...rest } = ask
  const width = Math.ceil(ask.width / WIDTHS) * WIDTHS
  const keys = [ask.span, width, ask.unit, ask.lanes, ask.reserved, ask.lighter, words, ask.measure]
  const known = books.get(listing)
  if (known && keys.every((key, i) => key === known.keys[i])) return known.book
  const nameOf = (event: AtlasEvent) => words.event(event, false)
  const book = labelBook({ ...rest, listing, width, narrowest: width - WIDTHS, nameOf })
  books.set(listing, { keys, book })
  return book
}

/** Levels of labels that are worked out ahead while nothing moves: of all events, and where each of many lanes has its own. */
const DEPTH = { all: 4, each: 2 } as const

/**
 * Works out what closer zooms of this scene will ask for, until `enough`; false when all of it is known.
 * @param still nothing moves: also what further zooms and moves would ask for
 */
export function workAhead(
  { countRows, groups, scale }: Scene,
  still: boolean,
  enough: () => boolean
): boolean {
  // Where lanes are of something, all labels are of theirs.
  const rows = groups.length > 0 ? groups.map(({ row }) => row) : countRows
  const depth = !still ? 1 : groups.length > 0 ? DEPTH.each : DEPTH.all
  return rows.some(
    ({ listing }) => books.get(listing)?.book.ahead(scale.span, scale.pxPerDay, depth, enough) ?? false
  )
}
