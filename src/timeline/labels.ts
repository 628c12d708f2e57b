// Which events get a lane, and where mark, bar and label stand in it: whole or not at all, never two in one place.
import type { AtlasEvent, EventId, Mark } from '../atlas/model'
import { laneBook } from '../time/lanes'
import type { Span, TimeScale } from '../time/span'
import { DAY_LINES } from '../time/ticks'
import type { BarBox, LabelBox, Measure, TextBox } from './boxes'
import { softOf } from './eras'
import { GRIP } from './frame'
import type { CanvasRows } from './rows'
import { shapeOfEvent, type Shape } from './shape'

export interface LabelAsk {
  /** Heaviest first, then by date; those that touch the pane. */
  readonly events: readonly AtlasEvent[]
  readonly scale: TimeScale
  readonly window: Span
  readonly rows: CanvasRows
  readonly selected: EventId | null
  /** Least weight that gets a label; the selected event gets one whatever it weighs. */
  readonly leastWeight: number
  readonly markOf: (event: AtlasEvent) => Mark
  /** Words for an event, null when it has none short enough. The selected one may be longer. */
  readonly nameOf: (event: AtlasEvent, selected: boolean) => string | null
  readonly measure: Measure
}

/** Air between two in a lane, px. */
const AIR = 10
/** Widest label but the selected one's, px. */
const WIDEST = 300
/** Share of the pane from which a bar is context rather than an event of its own. */
const LONG = 0.68
/** Least weight of a bar that is context: far out, and close to. */
const CONTEXT = 4
const CONTEXT_NEAR = 1
/** px a day from which a known day is drawn as a bar. */
const DAY_BAR = 14

interface Candidate {
  readonly event: AtlasEvent
  readonly shape: Shape
  readonly selected: boolean
  readonly name: string | null
  readonly textWidth: number
  readonly hasBar: boolean
  readonly markX: number
  readonly textX: number
  readonly side: 'right' | 'left'
  readonly from: number
  readonly to: number
  readonly long: boolean
}

export function labelBoxes(ask: LabelAsk): readonly LabelBox[] {
  const { events, rows, selected } = ask
  if (rows.lanes === 0) return []
  const candidates: Candidate[] = []
  const chosen = selected === null ? undefined : events.find((event) => event.id === selected)
  if (chosen) add(candidates, candidateOf(chosen, true, ask))
  for (const event of events) {
    if (event.weight < ask.leastWeight) break
    if (event !== chosen) add(candidates, candidateOf(event, false, ask))
  }
  const book = laneBook(rows.lanes, AIR * rows.unit)
  const boxes: LabelBox[] = []
  const put = (candidate: Candidate, first: number, last: number): boolean => {
    const lane = book.take(candidate, first, last)
    if (lane !== null) boxes.push(boxOf(candidate, lane, ask))
    return lane !== null
  }
  const bottom = rows.lanes - 1
  const heavy = candidates.filter((c) => c.long && c.event.weight >= CONTEXT).length
  const reserved = rows.lanes > 2 ? Math.min(heavy, rows.lanes > 6 ? 2 : 1) : 0
  const waiting: Candidate[] = []
  for (const candidate of candidates) {
    if (!candidate.long) put(candidate, 0, bottom - reserved)
    else if (
      candidate.event.weight < CONTEXT ||
      !put(candidate, bottom - Math.max(0, reserved - 1), bottom)
    ) {
      waiting.push(candidate)
    }
  }
  // Close to, where lanes stay empty, they take more of what runs through, from the bottom up; one lane stays free.
  let free = ask.leastWeight <= 1 ? rows.lanes - 1 : 0
  for (const candidate of waiting) {
    if (candidate.event.weight < CONTEXT_NEAR) break
    while (free > 0 && !put(candidate, free, free)) free--
    if (free <= 0) break
    free--
  }
  return boxes
}

function add(list: Candidate[], candidate: Candidate | null): void {
  if (candidate) list.push(candidate)
}

/** Where an event would stand on the line, whatever the lane; null when it cannot stand whole. */
function candidateOf(event: AtlasEvent, selected: boolean, ask: LabelAsk): Candidate | null {
  const { scale, window, rows } = ask
  const { unit } = rows
  const shape = shapeOfEvent(event)
  // By its date, as events are counted: the soft edge of "about" reaches further.
  if (event.date.latest < window.start || event.date.earliest >= window.end) return null
  const name = ask.nameOf(event, selected)
  if (name === null && !selected) return null
  const textWidth = name === null ? 0 : ask.measure(name, selected ? 'chosen' : 'label')
  if (textWidth > WIDEST * unit && !selected) return null

  const half = 8.7 * unit
  const grip = (GRIP.width / 2) * unit
  const x0 = scale.x(shape.from)
  const x1 = scale.x(shape.to)
  const began = shape.from < window.start
  const left = scale.x(window.start) + grip + (began ? 8 : 3) * unit + half
  const right = scale.x(window.end) - grip - 3 * unit - half
  // What ends right behind the handle would have its mark after its end.
  if (right < left || (began && x1 < left && !selected)) return null
  const inColumn = scale.pxPerDay > DAY_LINES && shape.full === shape.from
  const markX = Math.max(left, Math.min(inColumn ? x0 + half + 2 * unit : scale.x(shape.at), right))

  const gap = name === null ? 0 : 5 * unit
  const fitsRight =
    markX + half + gap + textWidth <= Math.min(scale.width, scale.x(window.end) - grip) - 4 * unit
  const textX = fitsRight ? markX + half + gap : markX - half - gap - textWidth
  const tint = selected ? 5 * unit : 0
  if (textX - tint < Math.max(0, scale.x(window.start) + grip)) {
    // The selected event keeps its mark where its words have no room.
    return selected && name !== null ? candidateOf(event, true, { ...ask, nameOf: () => null }) : null
  }
  const hasBar = !shape.oneDay || scale.pxPerDay > DAY_BAR
  const ends = [markX - half, markX + half, textX, textX + textWidth]
  if (name === null) ends.splice(2)
  if (hasBar) ends.push(clip(x0, scale.width), clip(x1, scale.width))
  const from = Math.min(...ends) - tint
  const to = Math.max(...ends) + tint
  const long = to - from > scale.width * LONG && !selected
  const side = fitsRight ? 'right' : 'left'
  return { event, shape, selected, name, textWidth, hasBar, markX, textX, side, from, to, long }
}

function boxOf(candidate: Candidate, lane: number, { scale, rows, markOf }: LabelAsk): LabelBox {
  const { event, shape, selected, name, textWidth, markX, textX, side } = candidate
  const { unit, laneHeight } = rows
  const top = rows.laneTop + lane * laneHeight + (laneHeight - 24 * unit) / 2
  const half = 8.7 * unit
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
    mark: { mark, x: markX, y: top + 8.5 * unit, radius: 8.5 * unit, open: !event.dateChecked },
    text,
    bar,
    box: { x: boxLeft, y: top - unit, width: boxRight - boxLeft, height: 19 * unit },
    selected
  }
}

function clip(x: number, width: number): number {
  return Math.max(0, Math.min(width, x))
}
