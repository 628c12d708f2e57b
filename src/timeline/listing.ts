// A list of events as columns of numbers in the order of their marks on the line: made once a list, asked each frame. No px.
import type { AtlasEvent } from '../atlas/model'
import { firstByRank, type FirstOf } from '../time/heaviest'
import type { Span } from '../time/span'
import { firstFrom } from '../time/touching'
import { shapeOf, shapeOfEvent } from './shape'

/** A slot is a place in this order: by where the mark stands, then as in the atlas. */
export interface Listing {
  readonly length: number
  /** Day on which the mark stands, rising. */
  readonly at: Float64Array
  /** Ends of the shape, days, soft edges and all. */
  readonly from: Float64Array
  readonly to: Float64Array
  /** First and last day that it can touch. */
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** Heaviest first, then the atlas's order; numbers that differ, not without gaps. */
  readonly rank: Int32Array
  readonly event: (slot: number) => AtlasEvent
  /** Slot of an event of the list; -1 when it is not in it. */
  readonly slotOf: (event: AtlasEvent) => number
  /** First slot whose mark stands on the day or later. */
  readonly slotFrom: (day: number) => number
  /** The heaviest few of a run of slots. */
  readonly heaviest: FirstOf
  /** Calls back with slots of shapes longer than `days` that touch a stretch; heavy: of weight 4 and 5 only. */
  eachLong(days: number, stretch: Span, heavy: boolean, visit: (slot: number) => unknown): void
}

interface Columns {
  readonly at: Float64Array
  readonly from: Float64Array
  readonly to: Float64Array
  readonly earliest: Int32Array
  readonly latest: Int32Array
  readonly rank: Int32Array
  readonly events: readonly AtlasEvent[]
}

const listings = new WeakMap<readonly AtlasEvent[], Listing>()
const columns = new WeakMap<readonly AtlasEvent[], Columns>()

/** @param all a list that holds these events in the same order: what was worked out for it is not worked out again */
export function listingOf(events: readonly AtlasEvent[], all = events): Listing {
  const known = listings.get(events)
  if (known) return known
  const made = listingWith(events === all ? columnsOf(all) : columnsAmong(events, all))
  listings.set(events, made)
  return made
}

/** Marks stand on eighths of a day, which all dates can be told by; more would be noise. */
const PARTS = 8
/** Most events that fit beside their day into one number. */
const MOST = 2 ** 21

function columnsOf(events: readonly AtlasEvent[]): Columns {
  const known = columns.get(events)
  if (known) return known
  const shapes = events.map(({ date }) => shapeOf(date))
  // One number of day and position sorts many times faster than a comparison by both.
  const keys = Float64Array.from(shapes, ({ at }, i) => Math.round(at * PARTS) * MOST + i).sort()
  const order = Int32Array.from(keys, (key) => key - Math.floor(key / MOST) * MOST)
  const made = {
    at: Float64Array.from(keys, (key) => Math.floor(key / MOST) / PARTS),
    from: Float64Array.from(order, (i) => shapes[i]?.from ?? 0),
    to: Float64Array.from(order, (i) => shapes[i]?.to ?? 0),
    earliest: Int32Array.from(order, (i) => eventAt(events, i).date.earliest),
    latest: Int32Array.from(order, (i) => eventAt(events, i).date.latest),
    rank: taken(ranksOf(events), order),
    events: Array.from(order, (i) => eventAt(events, i))
  }
  columns.set(events, made)
  return made
}

/** By weight from 5 down, else in the order given. */
function ranksOf(events: readonly AtlasEvent[]): Int32Array {
  const of = new Map<number, number>()
  for (const { weight } of events) of.set(weight, (of.get(weight) ?? 0) + 1)
  const next = new Map<number, number>()
  let first = 0
  for (const [weight, count] of [...of].sort(([a], [b]) => b - a)) {
    next.set(weight, first)
    first += count
  }
  return Int32Array.from(events, ({ weight }) => {
    const rank = next.get(weight) ?? 0
    next.set(weight, rank + 1)
    return rank
  })
}

function columnsAmong(events: readonly AtlasEvent[], all: readonly AtlasEvent[]): Columns {
  const whole = columnsOf(all)
  const wanted = new Set(events)
  const slots = Int32Array.from(whole.events.keys()).filter((slot) => wanted.has(eventAt(whole.events, slot)))
  const days = (values: Float64Array) => Float64Array.from(slots, (slot) => values[slot] ?? 0)
  return {
    at: days(whole.at),
    from: days(whole.from),
    to: days(whole.to),
    earliest: taken(whole.earliest, slots),
    latest: taken(whole.latest, slots),
    rank: taken(whole.rank, slots),
    events: Array.from(slots, (slot) => eventAt(whole.events, slot))
  }
}

function taken(values: Int32Array, order: Int32Array): Int32Array {
  return order.map((at) => values[at] ?? 0)
}

function eventAt(events: readonly AtlasEvent[], at: number): AtlasEvent {
  const event = events[at]
  if (!event) throw new RangeError(`no event at ${at} of ${events.length}`)
  return event
}

function listingWith({ at, from, to, earliest, latest, rank, events }: Columns): Listing {
  let heaviest: FirstOf | null = null
  const long = { heavy: longBook({ at, from, to }, (slot) => eventAt(events, slot).weight >= 4), light: longBook({ at, from, to }, (slot) => eventAt(events, slot).weight < 4) } // prettier-ignore
  return {
    length: events.length,
    at,
    from,
    to,
    earliest,
    latest,
    rank,
    event: (slot) => eventAt(events, slot),
    slotFrom: (day) => firstFrom(at, day),
    slotOf(event) {
      const day = Math.round(shapeOfEvent(event).at * PARTS) / PARTS
      for (let slot = firstFrom(at, day); slot < events.length && at[slot] === day; slot++) {
        if (events[slot] === event) return slot
      }
      return -1
    },
    heaviest: (first, after, most) => (heaviest ??= firstByRank(rank))(first, after, most),
    eachLong(days, stretch, heavy, visit) {
      long.heavy(days, stretch, visit)
      if (!heavy) long.light(days, stretch, visit)
    }
  }
}

type LongBook = (days: number, stretch: Span, visit: (slot: number) => unknown) => void

/**
 * Shapes by their length in powers of two, so that the long ones are found without passing the short ones. On one shelf all are
 * about as long, so whatever touches a stretch has its mark near it.
 */
function longBook({ at, from, to }: Pick<Columns, 'at' | 'from' | 'to'>, wanted: (slot: number) => boolean): LongBook {
  let shelves: ReadonlyMap<number, Int32Array> | null = null
  /** Whole powers of two: 0 for a day, 12 for a decade. */
  const shelfOf = (days: number) => 31 - Math.clz32(Math.max(1, Math.min(days, 2 ** 30)))
  const lengthOf = (slot: number) => (to[slot] ?? 0) - (from[slot] ?? 0)
  const fill = () => {
    const counts = new Int32Array(32)
    const shelf = new Int8Array(from.length)
    for (let slot = 0; slot < from.length; slot++) {
      const own = wanted(slot) ? shelfOf(lengthOf(slot)) : -1
      shelf[slot] = own
      if (own >= 0) counts[own] = (counts[own] ?? 0) + 1
    }
    const filled = new Map<number, Int32Array>()
    counts.forEach((count, own) => {
      if (count === 0) return
      const slots = new Int32Array(count)
      let next = 0
      for (let slot = 0; slot < shelf.length; slot++) if (shelf[slot] === own) slots[next++] = slot
      filled.set(own, slots)
    })
    return filled
  }
  return (days, { start, end }, visit) => {
    shelves ??= fill()
    for (const [shelf, slots] of shelves) {
      if (shelf < shelfOf(days)) continue
      const near = shelf === 30 ? Infinity : 2 ** (shelf + 1)
      let low = 0
      let high = slots.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((at[slots[middle] ?? 0] ?? 0) < start - near) low = middle + 1
        else high = middle
      }
      for (; low < slots.length; low++) {
        const slot = slots[low] ?? 0
        if ((at[slot] ?? 0) > end + near) break
        if (lengthOf(slot) > days && (from[slot] ?? 0) < end && (to[slot] ?? 0) > start && visit(slot) === false) break
      }
    }
  }
} // prettier-ignore
