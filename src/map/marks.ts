// Which events of a list can stand on the sheet, and how heavy each is drawn: by place and by claim, built once a list. No window, no px of a pane.
import { stretchesOf } from '../atlas/eventIndex'
import type { Atlas, AtlasEvent } from '../atlas/model'
import { touchIndex, type TouchIndex } from '../time/touching'
import type { Point, Sheet } from './sheet'
import { spotFinder, spotsOf, type Spot } from './spots'

/** From this weight on an event is a token: 3 in wide panes, 4 in narrow ones. */
export type TokenWeight = 3 | 4

/** In the order of their claim to lead. */
const LOOKS = ['token', 'sign', 'dot'] as const
export type Look = (typeof LOOKS)[number]

/** An event that has a place on the sheet. */
export interface Mark {
  readonly event: AtlasEvent
  /** px of zoom 0 */
  readonly at: Point
  readonly selected: boolean
  /** How it is drawn when it stands alone or leads: disc with its kind, its kind alone (decisions for the whole country), dot. */
  readonly look: Look
  /** The place is known only roughly, or was not checked. */
  readonly unsure: boolean
  /** For what happened beyond the sheet: where it stands at the sheet's edge, the way there, in radians as canvases turn. */
  readonly beyond?: number
}

/** The events of one place that have the same look and weight. */
export interface Cell {
  /** Index of the place. */
  readonly spot: number
  /** Index of look and weight among the ranks. */
  readonly rank: number
  /** Where they are in the list, rising. */
  readonly positions: readonly number[]
  /** Which of them touch a stretch of days, by their index in `positions`. */
  readonly touch: TouchIndex
}

/** Events of one look and weight: none of them leads before one of a rank that comes earlier. */
export interface Rank {
  readonly look: Look
  /** One for each place that has any. */
  readonly cells: readonly Cell[]
}

/** Where an event of the list is: its cell, and its index there. */
interface Stand {
  readonly cell: Cell
  readonly index: number
}

export interface MarkBook {
  readonly events: readonly AtlasEvent[]
  readonly spots: readonly Spot[]
  /** In the order of their claim to lead. */
  readonly ranks: readonly Rank[]
  /** Index of the place of an event, of the list or not; undefined when it has none on the sheet. */
  spotOf(event: AtlasEvent): number | undefined
  /** The cell of an event and its index there; null when it is not in the list. */
  standOf(event: AtlasEvent): Stand | null
}

/** What was decided for the whole country is a sign at the place of decision, lighter events are dots. */
function lookOf({ weight, scope }: AtlasEvent, least: TokenWeight): Look {
  return weight < least ? 'dot' : scope === 'national' ? 'sign' : 'token'
}

/**
 * Sorts a list of events in the atlas's order by place, look and weight.
 * @param least from this weight on an event is more than a dot
 */
export function markBook(
  events: readonly AtlasEvent[],
  spots: readonly Spot[],
  least: TokenWeight
): MarkBook {
  const spotOf = spotFinder(spots)
  const found = new Map<Look, Map<number, Map<number, number[]>>>()
  events.forEach((event, position) => {
    const spot = spotOf(event)
    if (spot === undefined) return
    const weights = entry(found, lookOf(event, least), () => new Map<number, Map<number, number[]>>())
    const cells = entry(weights, event.weight, () => new Map<number, number[]>())
    entry(cells, spot, (): number[] => []).push(position)
  })
  const ranks: Rank[] = []
  for (const look of LOOKS) {
    const weights = [...(found.get(look) ?? [])].sort(([a], [b]) => b - a)
    for (const [, cells] of weights) {
      const rank = ranks.length
      ranks.push({
        look,
        cells: [...cells].map(([spot, positions]) => cellOf(events, spot, rank, positions))
      })
    }
  }
  const sought = (event: AtlasEvent): Stand | null => {
    const spot = spotOf(event)
    for (const { cells } of ranks) {
      const cell = cells.find((one) => one.spot === spot)
      const index = cell ? cell.positions.findIndex((position) => events[position] === event) : -1
      if (cell && index >= 0) return { cell, index }
    }
    return null
  }
  // Every group is asked for the same event.
  let asked: { readonly event: AtlasEvent; readonly stand: Stand | null } | null = null
  return {
    events,
    spots,
    ranks,
    spotOf,
    standOf(event) {
      if (asked?.event !== event) asked = { event, stand: sought(event) }
      return asked.stand
    }
  }
}

interface Kept {
  readonly spots: readonly Spot[]
  readonly least: TokenWeight
  readonly book: MarkBook
}
const spotsOfAtlas = new WeakMap<Atlas, { readonly sheet: Sheet; readonly spots: readonly Spot[] }>()
const books = new WeakMap<readonly AtlasEvent[], Kept>()

/** The book of a list of an atlas's events on a sheet; the same for the same list. */
export function markBookOf(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  sheet: Sheet,
  least: TokenWeight
): MarkBook {
  let onSheet = spotsOfAtlas.get(atlas)
  if (onSheet?.sheet !== sheet) {
    onSheet = { sheet, spots: spotsOf(atlas, sheet) }
    spotsOfAtlas.set(atlas, onSheet)
  }
  const { spots } = onSheet
  const known = books.get(events)
  if (known?.spots === spots && known.least === least) return known.book
  const book = markBook(events, spots, least)
  books.set(events, { spots, least, book })
  return book
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function cellOf(
  events: readonly AtlasEvent[],
  spot: number,
  rank: number,
  positions: readonly number[]
): Cell {
  const touch = touchIndex(stretchesOf(positions.flatMap((position) => events[position] ?? [])))
  return { spot, rank, positions, touch }
}
