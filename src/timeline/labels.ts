// Which events get a lane in a window, and where mark, bar and label stand in it: whole or not at all, never two in one place.
import type { AtlasEvent, EventId, Mark } from '../atlas/model'
import { laneBook } from '../time/lanes'
import { lengthOf, type Span, type TimeScale } from '../time/span'
import type { BarBox, LabelBox, Measure, TextBox } from './boxes'
import { candidateOf, type Candidate } from './candidate'
import { softOf } from './eras'
import { madeWay, type Place, type Standing } from './givingWay'
import { AIR, HALF, LONG, type LabelBook } from './labelBook'
import { laneAt } from './placed'
import type { Listing } from './listing'

/** Where lanes lie: as rows of a pane, px. */
export interface Lanes {
  readonly unit: number
  readonly top: number
  readonly count: number
  readonly height: number
  /** Lanes at the foot that are kept for what runs through, but at the least zoom. */
  readonly reserved: number
}

export interface LabelAsk {
  readonly listing: Listing
  readonly book: LabelBook
  readonly scale: TimeScale
  readonly window: Span
  readonly lanes: Lanes
  /** These have a label whatever they weigh; the first before all others, the second in the place of lighter ones if need be. */
  readonly selected: AtlasEvent | null
  readonly hovered: AtlasEvent | null
  /** Least weight that gets a label. */
  readonly leastWeight: number
  readonly markOf: (event: AtlasEvent) => Mark
  /** Of how many lanes it is besides its own; nought without lanes. */
  readonly moreOf: (event: AtlasEvent) => number
  /** Words for an event, null when it has none short enough. The selected one may be longer. */
  readonly nameOf: (event: AtlasEvent, selected: boolean) => string | null
  readonly measure: Measure
}

/** Least weight of a bar that is context: far out, and close to. */
const CONTEXT = 4
/** The weight of what the story cannot be told without. */
const HEAVIEST = 5
/** Most of what runs through that is looked at for free lanes. */
const THROUGH = 64
/** More than there are slots in a list. */
const MOST = 2 ** 24

export function labelBoxes(ask: LabelAsk): readonly LabelBox[] {
  const { listing, lanes, scale, selected } = ask
  if (lanes.count === 0 || scale.width <= 0) return []
  const boxes: LabelBox[] = []
  const standing: Candidate[] = []
  const done = new Set<EventId>()
  // The book keeps them apart by whole air; rounding may take a hair of it.
  const book = laneBook(lanes.count, AIR * lanes.unit - 0.01)
  const put = (candidate: Candidate, first: number, last: number): boolean => {
    const lane = book.take(candidate, first, last)
    if (lane === null) return false
    boxes.push(boxOf(candidate, lane, ask))
    standing.push(candidate)
    done.add(candidate.event.id)
    return true
  }
  const bottom = lanes.count - 1
  const inner = bottom - lanes.reserved

  const natural: Candidate[] = []
  const seeking: Candidate[] = []
  const edge = lengthOf(scale.span) * LONG
  const around = { start: scale.span.start - edge, end: scale.span.end + edge }
  const own: { lane: number | null } = { lane: null }
  ask.book.each(around, scale.pxPerDay, (placed) => {
    const lane = laneAt(placed, scale.pxPerDay)
    if (placed.event === selected) own.lane = lane
    else if (placed.event.weight >= ask.leastWeight) {
      const rank = listing.rank[placed.slot] ?? 0
      const candidate = candidateOf(placed.event, placed.name, placed.textWidth, false, rank, lane, ask)
      if (candidate) (candidate.natural ? natural : seeking).push(candidate)
    }
  })
  const chosen = selected && selectedCandidate(selected, own.lane, ask)
  if (chosen) {
    const first = own.lane ?? 0
    if (!put(chosen, first, first)) put(chosen, 0, bottom)
  }
  // These have kept clear of each other since they were given their lanes: only the selected one can be in their way.
  for (const candidate of natural) {
    if (!put(candidate, candidate.lane ?? 0, candidate.lane ?? 0)) seeking.push(candidate)
  }
  const through = runningThrough(ask, done)
  for (const candidate of through) if (candidate.to - candidate.from <= scale.width * LONG) seeking.push(candidate) // prettier-ignore
  seeking.sort((a, b) => a.rank - b.rank)
  for (const candidate of seeking) {
    const { lane } = candidate
    if (done.has(candidate.event.id)) continue
    if (lane === null || !put(candidate, lane, lane)) put(candidate, 0, inner)
  }
  for (const candidate of through) {
    if (candidate.event.weight < CONTEXT || done.has(candidate.event.id)) continue
    for (let lane = bottom; lane > inner && !put(candidate, lane, lane); ) lane--
  }
  // Close to, where lanes stay empty, they take more of what runs through, from the bottom up; one lane stays free.
  let free = ask.leastWeight <= 1 ? bottom : 0
  for (const candidate of through) {
    if (free <= 0) break
    if (done.has(candidate.event.id)) continue
    while (free > 0 && !put(candidate, free, free)) free--
    free--
  }
  let stay: Standing = { boxes, places: standing.map(placeOf) }
  const makeWay = (candidate: Candidate, below: number) => {
    const air = AIR * lanes.unit - 0.01
    const made = madeWay(stay, placeOf(candidate), (lane) => boxOf(candidate, lane, ask), lanes.count, air, below)
    if (made) done.add(candidate.event.id)
    stay = made ?? stay
  }
  // What the story cannot be told without does not lose its place at the window's edge to what it can.
  for (const candidate of seeking) {
    const { weight, id } = candidate.event
    if (weight >= HEAVIEST && !done.has(id)) makeWay(candidate, weight)
  }
  const hovered = ask.hovered && !stay.boxes.some(({ id }) => id === ask.hovered?.id) ? hoveredCandidate(ask.hovered, ask) : null
  if (hovered && (stay.boxes !== boxes || !put(hovered, 0, bottom))) makeWay(hovered, Infinity)
  return stay.boxes
} // prettier-ignore

function placeOf({ from, to, event: { weight } }: Candidate): Place {
  return { from, to, weight }
}

/** Its words may be longer than others'; a mark alone where they have no room. */
function hoveredCandidate(event: AtlasEvent, ask: LabelAsk): Candidate | null {
  const name = ask.nameOf(event, false) ?? ask.nameOf(event, true)
  const textWidth = name === null ? 0 : ask.measure(name, 'label')
  return (
    candidateOf(event, name, textWidth, false, 0, null, ask) ??
    candidateOf(event, null, 0, false, 0, null, ask)
  )
}

/** Those longer than a good part of the pane: context rather than events of their own, heaviest first. */
function runningThrough(ask: LabelAsk, done: ReadonlySet<EventId>): readonly Candidate[] {
  const { listing, scale, window, leastWeight } = ask
  const slots: number[] = []
  const heavy = leastWeight > 1
  listing.eachLong(lengthOf(scale.span) * LONG, window, heavy, (slot) => {
    slots.push(slot)
    return heavy || slots.length < 40 * THROUGH
  })
  // Ranks differ, and plain numbers sort many times faster than slots by their ranks.
  const heaviest = Float64Array.from(slots, (slot) => (listing.rank[slot] ?? 0) * MOST + slot).sort()
  const found: Candidate[] = []
  // All that cover the pane want the same: where one finds no lane none of those after it does.
  let covering = ask.lanes.count + ask.lanes.reserved + 1
  for (let i = 0; i < heaviest.length && i < THROUGH; i++) {
    const slot = (heaviest[i] ?? 0) % MOST
    const covers = (listing.from[slot] ?? 0) <= scale.span.start && (listing.to[slot] ?? 0) >= scale.span.end
    if (covers && covering <= 0) continue
    const event = listing.event(slot)
    if (done.has(event.id)) continue
    const words = ask.book.wordsOf(slot)
    if (words === 'none') continue
    const candidate = candidateOf(event, words.name, words.width, false, listing.rank[slot] ?? 0, null, ask)
    if (!candidate) continue
    found.push(candidate)
    if (covers) covering--
  }
  return found
}

/** The selected event, which keeps its mark where its words have no room. */
function selectedCandidate(event: AtlasEvent, lane: number | null, ask: LabelAsk): Candidate | null {
  const name = ask.nameOf(event, true)
  const textWidth = name === null ? 0 : ask.measure(name, 'chosen')
  return (
    candidateOf(event, name, textWidth, true, -1, lane, ask) ??
    (name === null ? null : candidateOf(event, null, 0, true, -1, lane, ask))
  )
}

function boxOf(candidate: Candidate, lane: number, { scale, lanes, markOf, moreOf }: LabelAsk): LabelBox {
  const { event, shape, selected, name, textWidth, markX, textX, side } = candidate
  const { unit } = lanes
  const top = lanes.top + lane * lanes.height + (lanes.height - 24 * unit) / 2
  const half = HALF * unit
  const mark = markOf(event)
  const soft = softOf(shape, scale)
  const thick = selected ? 4 : soft.right - soft.left > scale.width * 0.55 ? 2 : 3
  const bar: BarBox | null = candidate.hasBar
    ? { mark, soft, y: top + 18 * unit, height: thick * unit }
    : null
  const text: TextBox | null =
    name === null
      ? null
      : {
          x: textX,
          y: top + 13.3 * unit,
          width: textWidth,
          text: name,
          face: selected ? 'chosen' : 'label',
          ink: 'ink'
        }
  const boxLeft = Math.min(markX - half, textX) - 5 * unit
  const boxRight = Math.max(markX + half, text ? textX + textWidth : 0) + 5 * unit
  return {
    id: event.id,
    lane,
    side,
    mark: {
      mark,
      x: markX,
      y: top + 8.5 * unit,
      radius: 8.5 * unit,
      open: !event.dateChecked,
      confidence: event.confidence,
      more: moreOf(event)
    },
    text,
    bar,
    box: { x: boxLeft, y: top - unit, width: boxRight - boxLeft, height: 19 * unit },
    selected
  }
}
