// The row above the axis: a stroke for every event, and where they are too many to be told apart, columns of their number by kind.
import { MARKS, type AtlasEvent, type EventId, type Mark } from '../atlas/model'
import type { TimeScale } from '../time/span'
import { firstFrom } from '../time/touching'
import type { ColumnBox, StrokeBox } from './boxes'
import type { Listing } from './listing'

/** Least px of a column. It stands for a power of two of days, counted from one day for good, so that none moves while one pans. */
const COLUMN = 6
/** More events than this in a column cannot be told apart as strokes. */
const CROWDED = 12
/** From so many on a single column is a crowd even among strokes. */
const CROWD = 24
/** A column of full height stands for so many times the mean of all that have events. */
const FULL = 6
/** Share of all events in crowded columns from which the whole row becomes columns. */
const SHARE = 0.25

/** Days of a column at a zoom: 1, 2, 4 … */
export function columnDays(pxPerDay: number, unit: number): number {
  return Math.max(1, 2 ** Math.ceil(Math.log2((COLUMN * unit) / pxPerDay)))
}

interface Crowding {
  /** Events of the fullest column, and those that a column of full height stands for: a few crowded days leave the others legible. */
  readonly most: number
  readonly full: number
  /** So many are crowded that all are counted. */
  readonly dense: boolean
}

const crowdings = new WeakMap<Listing, Map<number, Crowding>>()

/** How crowded a listing is in columns of so many days; the finer they are, the less. */
export function crowdingOf(listing: Listing, days: number): Crowding {
  let known = crowdings.get(listing)
  if (!known) crowdings.set(listing, (known = new Map<number, Crowding>()))
  const before = known.get(days)
  if (before) return before
  let [most, crowded, count, bins, bin] = [0, 0, 0, 0, NaN]
  const close = () => {
    most = Math.max(most, count)
    if (count > CROWDED) crowded += count
  }
  for (let slot = 0; slot < listing.length; slot++) {
    const own = Math.floor((listing.at[slot] ?? 0) / days)
    if (own !== bin) {
      bins++
      close()
      bin = own
      count = 0
    }
    count++
  }
  close()
  const full = Math.min(most, Math.ceil((FULL * listing.length) / Math.max(1, bins)))
  const crowding = { most, full, dense: crowded > 0 && crowded >= listing.length * SHARE }
  known.set(days, crowding)
  return crowding
}

/** How many events of each sign stand in a column of so many days, by the number of the column; signs without any left out. */
export type Signs = (days: number, bin: number) => readonly (readonly [Mark, number])[]

const signs = new WeakMap<Listing, { key: unknown; made: Signs }>()
/** Columns whose counts are kept. */
const KEPT = 20_000
/** More than there are widths of columns, as powers of two of days. */
const WIDTHS = 64

/** @param key what `markOf` depends on besides the event: the same, and nothing is worked out again */
export function signsOf(listing: Listing, markOf: (event: AtlasEvent) => Mark, key: unknown): Signs {
  const known = signs.get(listing)
  if (known && known.key === key) return known.made
  let marks: Uint8Array | null = null
  const counted = new Map<number, readonly (readonly [Mark, number])[]>()
  const made: Signs = (days, bin) => {
    // Both in one number: bins of all zooms together are far fewer than whole numbers.
    const name = bin * WIDTHS + Math.log2(days)
    const before = counted.get(name)
    if (before) return before
    marks ??= Uint8Array.from(listing.at, (_, slot) => MARKS.indexOf(markOf(listing.event(slot))))
    const counts = new Array<number>(MARKS.length).fill(0)
    const after = listing.slotFrom((bin + 1) * days)
    for (let slot = listing.slotFrom(bin * days); slot < after; slot++) {
      const mark = marks[slot] ?? 0
      counts[mark] = (counts[mark] ?? 0) + 1
    }
    // One order for all columns, so that kinds can be followed from one to the next.
    const list = MARKS.map((mark, at) => [mark, counts[at] ?? 0] as const).filter(([, count]) => count > 0)
    if (counted.size >= KEPT) counted.clear()
    counted.set(name, list)
    return list
  }
  signs.set(listing, { key, made })
  return made
}

export interface DensityAsk {
  readonly listing: Listing
  readonly signs: () => Signs
  readonly markOf: (event: AtlasEvent) => Mark
  readonly scale: TimeScale
  /** Foot and height of the row, px. */
  readonly foot: number
  readonly height: number
  readonly unit: number
  readonly labelled: ReadonlySet<EventId>
}

export interface Density {
  readonly strokes: readonly StrokeBox[]
  readonly columns: readonly ColumnBox[]
  /** Days of a column, events of one of full height and of the fullest one anywhere, where columns are the rule. */
  readonly key: { readonly days: number; readonly full: number; readonly most: number } | null
}

export function densityOf(ask: DensityAsk): Density {
  const { listing, scale, unit } = ask
  const days = columnDays(scale.pxPerDay, unit)
  const { most, full, dense } = crowdingOf(listing, days)
  const from = scale.dayAt(1)
  const to = scale.dayAt(scale.width - 1)
  const strokes: StrokeBox[] = []
  const columns: ColumnBox[] = []
  if (dense) return { strokes, columns: allColumns(ask, days, full, from, to), key: { days, full, most } }
  let slot = listing.slotFrom(from)
  while (slot < listing.length && (listing.at[slot] ?? Infinity) <= to) {
    const bin = Math.floor((listing.at[slot] ?? 0) / days)
    const after = firstFrom(listing.at, (bin + 1) * days, slot, listing.length)
    if (most > CROWD && after - slot > CROWD)
      columns.push(columnOf(ask, countedOf(ask, bin, days, slot, after, full), days))
    else {
      for (let i = slot; i < after && (listing.at[i] ?? Infinity) <= to; i++) {
        const event = listing.event(i)
        strokes.push({ id: event.id, mark: ask.markOf(event), x: scale.x(listing.at[i] ?? 0), at: listing.at[i] ?? 0, labelled: ask.labelled.has(event.id), weight: event.weight }) // prettier-ignore
      }
    }
    slot = after
  }
  // Where two meet, the heavier is drawn last.
  strokes.sort((a, b) => a.weight - b.weight)
  return { strokes, columns, key: null }
}

/** What of a column stays while time is moved: all but where it stands and how wide it is. */
type Counted = Omit<ColumnBox, 'x' | 'width'>

function countedOf(ask: DensityAsk, bin: number, days: number, first: number, after: number, full: number): Counted {
  const { foot, height } = ask
  const count = after - first
  const parts: { mark: Mark; y: number; height: number }[] = []
  let below = 0
  for (const [mark, own] of ask.signs()(days, bin)) {
    const high = (own / Math.max(full, count)) * height
    parts.push({ mark, y: foot - below - high, height: high })
    below += high
  }
  // The least number still is one: a column is never less than a px.
  const [only] = parts
  if (below < 1 && only) parts.splice(0, parts.length, { mark: only.mark, y: foot - 1, height: 1 })
  return { from: bin * days, to: (bin + 1) * days, y: foot - Math.max(1, below), height: Math.max(1, below), parts, count, slots: [first, after], cut: count > full }
} // prettier-ignore

interface CountedColumns {
  readonly signs: Signs
  readonly foot: number
  readonly height: number
  /** By days of a column and the column's number; null: no event stands in it. */
  readonly by: Map<number, Map<number, Counted | null>>
}
const counted = new WeakMap<Listing, CountedColumns>()

/** Columns are counted once, whatever part of time is looked at. */
function countedColumns({ listing, signs, foot, height }: DensityAsk, days: number): Map<number, Counted | null> {
  let all = counted.get(listing)
  if (!all || all.signs !== signs() || all.foot !== foot || all.height !== height) {
    all = { signs: signs(), foot, height, by: new Map() }
    counted.set(listing, all)
  }
  let columns = all.by.get(days)
  if (!columns) all.by.set(days, (columns = new Map<number, Counted | null>()))
  if (columns.size > KEPT) columns.clear()
  return columns
} // prettier-ignore

function allColumns(ask: DensityAsk, days: number, full: number, from: number, to: number): readonly ColumnBox[] {
  const { listing } = ask
  const known = countedColumns(ask, days)
  const boxes: ColumnBox[] = []
  const after = Math.ceil(to / days)
  for (let bin = Math.floor(from / days); bin <= after; bin++) {
    let one = known.get(bin)
    if (one === undefined) {
      const first = listing.slotFrom(bin * days)
      const beyond = firstFrom(listing.at, (bin + 1) * days, first, listing.length)
      one = beyond > first ? countedOf(ask, bin, days, first, beyond, full) : null
      known.set(bin, one)
    }
    // Of the one after the last only what stands at its very beginning is in sight.
    if (one && (bin < after || listing.at[one.slots[0]] === bin * days)) boxes.push(columnOf(ask, one, days))
  }
  return boxes
} // prettier-ignore

function columnOf({ scale, unit }: DensityAsk, one: Counted, days: number): ColumnBox {
  const { from, to, y, height, parts, count, slots, cut } = one
  const width = Math.min(days * scale.pxPerDay - 1, 14 * unit)
  return { from, to, x: (scale.x(from) + scale.x(to)) / 2 - width / 2, width, y, height, parts, count, slots, cut }
} // prettier-ignore
