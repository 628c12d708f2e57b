// Which events have a label from which zoom on, and in which lane: worked out once a stretch and zoom, whatever the pane shows.
import type { AtlasEvent } from '../atlas/model'
import { lengthOf, type Span } from '../time/span'
import type { Measure } from './boxes'
import { tilesAhead } from './labelAhead'
import { insert, soonest, type Free, type Taken } from './laneFit'
import { leastWeight } from './level'
import { wordsBook, type Words } from './labelWords'
import type { Listing } from './listing'
import { insertPlaced, type Placed } from './placed'
import { shapeOfEvent } from './shape'

/** Air between two in a lane, px. */
export const AIR = 10
/** Widest label but the selected one's, px. */
const WIDEST = 300
/** Half of a mark with its air, px; space between it and the words. */
export const HALF = 8.7
export const GAP = 5
/** Share of the pane from which a bar is context rather than an event of its own. */
export const LONG = 0.68
/** Share of the window on either side that the pane shows besides, about. */
const MARGINS = 1.094
/** px between two places that compete for their lanes. */
const BIN = 48
/** Least px of what is worked out at once. */
const TILE = 1200

export interface LabelAsk {
  readonly listing: Listing
  readonly span: Span
  /** px of the widest pane, which shows the whole span at the least zoom, and of the narrowest that the book is asked for. */
  readonly width: number
  readonly narrowest: number
  readonly unit: number
  readonly lanes: number
  /** Lanes at the foot that only the least zoom gives to events: later they are for what runs through. */
  readonly reserved: number
  /** By so much events may be lighter than elsewhere: in a lane of their own there is room for more. */
  readonly lighter: number
  readonly nameOf: (event: AtlasEvent) => string | null
  readonly measure: Measure
}

export interface LabelBook {
  /** Calls back with those that have a label at a zoom and their mark in the stretch of days. */
  each(stretch: Span, pxPerDay: number, visit: (placed: Placed) => void): void
  /**
   * Works out what closer zooms of a stretch will ask for, until `enough`; false when all of it is known. What `each` answers stays
   * the same. @param depth levels ahead; from two on what lies beside the stretch is worked out as well
   */
  ahead(stretch: Span, pxPerDay: number, depth: number, enough: () => boolean): boolean
  /** The words of an event's label; none where it has none, or too long ones. Measured once. */
  wordsOf(slot: number): Words | 'none'
}

/** One that competes: the least zoom at which it might fit, and its words once they were asked for. */
interface Waiting {
  readonly slot: number
  since: number
  words: Words | 'none' | null
}

/** Steps of zoom within a level. */
const STEPS = 4

/** Levels beyond which no pane zooms: some thousand px a day. */
const DEEPEST = 24

/** Tiles kept before all are forgotten: enough for any way through the zooms. */
const KEPT = 600
/** More than there are tiles at a level. */
const TILES = 2 ** 26
/** Of so many that compete, work can be put off until later. */
const PORTION = 12
/** Tiles begun ahead that are kept half done. */
const BEGUN = 8

/**
 * Zooms double from level to level. At each, the heaviest of every few px compete for the lanes that lighter zooms have left,
 * heaviest first, and each keeps the zoom from which it fits: so a label that shows stays while one zooms in, in its lane.
 * A level is worked out in tiles: those with even numbers by themselves, the others around them, so that no tile depends
 * on what was looked at before.
 */
export function labelBook(ask: LabelAsk): LabelBook {
  const { listing, span, width, unit, lanes, reserved } = ask
  const wordsOf = wordsBook(ask, WIDEST * unit)
  const least = width / lengthOf(span)
  const air = AIR * unit
  const wide = Math.max(0, Math.ceil(Math.log2((TILE * unit) / width)))
  const most = Math.ceil(lanes * 0.75) + 1
  const levelOf = (zoom: number) => Math.max(0, Math.ceil(Math.log2(zoom / least) - 1e-9))
  const zoomOf = (level: number) => least * 2 ** level
  const tilesAt = (level: number) => 2 ** Math.max(0, level - wide)
  const tileAt = (level: number, day: number) => {
    const count = tilesAt(level)
    return Math.max(0, Math.min(count - 1, Math.floor(((day - span.start) / lengthOf(span)) * count)))
  }
  const reachAt = (zoom: number) => (LONG * width + (WIDEST + 4 * HALF + AIR) * unit) / zoom
  const keyOf = (level: number, at: number) => level * TILES + at
  const tiles = new Map<number, readonly Placed[]>()
  const begun = new Map<number, ReturnType<typeof fill>>()

  function tile(level: number, at: number): readonly Placed[] {
    return tiles.get(keyOf(level, at)) ?? workOn(level, at) ?? []
  }

  /** Goes on with a tile until it is done or `enough`; null: it is not done. */
  function workOn(level: number, at: number, enough?: () => boolean): readonly Placed[] | null {
    const key = keyOf(level, at)
    const work = begun.get(key) ?? fill(level, at)
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        const made = level === 0 ? moved(step.value, least * 2) : step.value
        begun.delete(key)
        if (tiles.size >= KEPT) tiles.clear()
        tiles.set(key, made)
        return made
      }
      if (!enough?.()) continue
      if (begun.size >= BEGUN) begun.clear()
      begun.set(key, work)
      return null
    }
  }

  function freeOf(slot: number, right: number): Free {
    const [from, at, to] = [listing.from[slot] ?? 0, listing.at[slot] ?? 0, listing.to[slot] ?? 0]
    return {
      at,
      left: HALF * unit,
      leftDays: at - from,
      right,
      rightDays: to - at,
      until: (LONG * width) / (to - from)
    }
  }

  /** What is taken of each lane around a stretch by those of lighter zooms and, around an odd tile, of its neighbours. */
  function takenAround(level: number, at: number, stretch: Span): { lanes: Taken[][]; slots: Set<number> } {
    const taken: Taken[][] = Array.from({ length: lanes }, () => [])
    const slots = new Set<number>()
    const low = level === 0 ? least : zoomOf(level - 1)
    const reach = 2 * reachAt(low)
    const take = (placed: Placed) => {
      const { since, move } = placed
      slots.add(placed.slot)
      const free = freeOf(placed.slot, placed.right)
      if (free.at < stretch.start - reach || free.at > stretch.end + reach) return
      const before = taken[placed.lane]
      if (before) insert(before, { ...free, since, until: Math.min(free.until, move?.at ?? Infinity) })
      const after = move && taken[move.lane]
      if (after) insert(after, { ...free, since: move.at })
    }
    for (let l = 0; l < level; l++) {
      for (let t = tileAt(l, stretch.start - reach); t <= tileAt(l, stretch.end + reach); t++) {
        tile(l, t).forEach(take)
      }
    }
    if (at % 2 === 1) {
      tile(level, at - 1).forEach(take)
      if (at + 1 < tilesAt(level)) tile(level, at + 1).forEach(take)
    }
    return { lanes: taken, slots }
  }

  /** The heaviest of each few px, heaviest first, without those that have their lane. */
  function competing(level: number, at: number, stretch: Span, known: ReadonlySet<number>): number[] {
    const weight = leastWeight({ start: 0, end: width / zoomOf(level) / MARGINS }) - ask.lighter
    const bins = Math.max(1, Math.round((lengthOf(stretch) * zoomOf(level)) / (BIN * unit)))
    const found: number[] = []
    for (let i = 0; i < bins; i++) {
      const day = (edge: number) => stretch.start + (lengthOf(stretch) * edge) / bins
      const first = at === 0 && i === 0 ? 0 : listing.slotFrom(day(i))
      const last = at === tilesAt(level) - 1 && i === bins - 1
      const after = last ? listing.length : listing.slotFrom(day(i + 1))
      for (const slot of listing.heaviest(first, after, most)) {
        if (listing.event(slot).weight >= weight && !known.has(slot)) found.push(slot)
      }
    }
    return found.sort((a, b) => (listing.rank[a] ?? 0) - (listing.rank[b] ?? 0))
  }

  /** px to the right of a mark: without its words until they are known. */
  function rightOf({ words }: Waiting): number {
    return words === null || words === 'none' ? HALF * unit : (HALF + GAP) * unit + words.width
  }

  function placedOf(slot: number, { name, width: textWidth }: Words, lane: number, free: Free, since: number): Placed {
    const event = listing.event(slot)
    return { slot, event, shape: shapeOfEvent(event), name, textWidth, lane, since, move: null, ...free }
  } // prettier-ignore

  /** In portions, so that it can be done ahead in the moments that are left between frames. */
  function* fill(level: number, at: number): Generator<void, readonly Placed[], void> {
    const count = tilesAt(level)
    const stretch = {
      start: span.start + (lengthOf(span) * at) / count,
      end: span.start + (lengthOf(span) * (at + 1)) / count
    }
    const low = level === 0 ? ask.narrowest / lengthOf(span) : zoomOf(level - 1)
    const high = zoomOf(level) * (1 + 1e-9)
    const reach = 2 * reachAt(level === 0 ? least : low)
    const taken = takenAround(level, at, stretch)
    const rows = taken.lanes.slice(0, level === 0 ? lanes : lanes - reserved)
    const placed: Placed[] = []
    let waiting = competing(level, at, stretch, taken.slots).map((slot): Waiting => ({
      slot,
      since: low,
      words: null
    }))
    // In a few steps of zoom: what fits sooner is not kept out by heavier ones that fit much later.
    const steps = level === 0 ? 1 : STEPS
    for (let step = 1; step <= steps; step++) {
      const upTo = Math.min(high, step === steps ? high : low * 2 ** (step / steps))
      const later: Waiting[] = []
      for (const [i, one] of waiting.entries()) {
        if (i % PORTION === 0) yield
        if (one.since <= upTo)
          one.since = soonest(freeOf(one.slot, rightOf(one)), rows, low, high, air, reach).since
        // Most find no room even for the mark, and need not be measured.
        if (one.since > upTo) {
          if (one.since <= high) later.push(one)
          continue
        }
        one.words ??= wordsOf(one.slot)
        if (one.words === 'none') continue
        const free = freeOf(one.slot, rightOf(one))
        const { lane, since } = soonest(free, rows, low, high, air, reach)
        one.since = since
        if (since > upTo) {
          if (since <= high) later.push(one)
          continue
        }
        const row = rows[lane]
        if (row) insert(row, { ...free, since })
        insertPlaced(placed, placedOf(one.slot, one.words, lane, free, since))
      }
      waiting = later
    }
    return placed
  }

  /** Those in lanes that are reserved later get another before that; one that finds none has no label at all. */
  function moved(placed: readonly Placed[], high: number): readonly Placed[] {
    const stay = lanes - reserved
    if (reserved === 0) return placed
    const rows: Taken[][] = Array.from({ length: stay }, () => [])
    const takenBy = (one: Placed, lane: number, since: number) => {
      const row = rows[lane]
      if (row) insert(row, { ...freeOf(one.slot, one.right), since })
    }
    for (const one of placed) if (one.lane < stay) takenBy(one, one.lane, one.since)
    const kept: Placed[] = placed.filter(({ lane }) => lane < stay)
    const movers = placed.filter(({ lane }) => lane >= stay)
    for (const one of movers.sort((a, b) => (listing.rank[a.slot] ?? 0) - (listing.rank[b.slot] ?? 0))) {
      const { lane, since } = soonest(freeOf(one.slot, one.right), rows, least, high, air, 2 * reachAt(least))
      if (since > high && one.until > high) continue
      takenBy(one, lane, since)
      insertPlaced(kept, since <= high && since < one.until ? { ...one, move: { at: since, lane } } : one)
    }
    return kept
  }

  return {
    wordsOf,
    ahead(stretch, zoom, depth, enough) {
      if (lanes === 0 || !(width > 0)) return false
      const level = levelOf(zoom)
      for (const [l, at] of tilesAhead({ level, deepest: DEEPEST, depth, tileAt, stretch })) {
        if (tiles.has(keyOf(l, at))) continue
        if (enough() || !workOn(l, at, enough)) return true
      }
      return false
    },
    each(stretch, zoom, visit) {
      if (lanes === 0 || !(width > 0)) return
      for (let level = 0; level <= levelOf(zoom); level++) {
        for (let t = tileAt(level, stretch.start); t <= tileAt(level, stretch.end); t++) {
          for (const placed of tile(level, t)) {
            const at = listing.at[placed.slot] ?? 0
            if (at < stretch.start || at > stretch.end) continue
            if (zoom >= placed.since * (1 - 1e-12) && zoom < placed.until) visit(placed)
          }
        }
      }
    }
  }
}
