// An event that seeks a lane: where its mark, words and bar would stand in a window, whatever the lane. px from days, no lanes.
import type { AtlasEvent } from '../atlas/model'
import type { Span, TimeScale } from '../time/span'
import { DAY_LINES } from '../time/ticks'
import { GRIP } from './frame'
import { GAP, HALF } from './labelBook'
import { shapeOfEvent, type Shape } from './shape'

/** px a day from which a known day is drawn as a bar. */
const DAY_BAR = 14
export interface Candidate {
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
  /** Where its lane counts on it: mark at its day, words to the right of it. */
  readonly natural: boolean
  readonly rank: number
  readonly lane: number | null
}

interface CandidateAsk {
  readonly scale: TimeScale
  readonly window: Span
  readonly lanes: { readonly unit: number }
}

/** Where an event would stand on the line, whatever the lane; null when it cannot stand whole. */
export function candidateOf(
  event: AtlasEvent,
  name: string | null,
  textWidth: number,
  selected: boolean,
  rank: number,
  lane: number | null,
  { scale, window, lanes: { unit } }: CandidateAsk
): Candidate | null {
  const shape = shapeOfEvent(event)
  // By its date, as events are counted: the soft edge of "about" reaches further.
  if (event.date.latest < window.start || event.date.earliest >= window.end) return null
  const half = HALF * unit
  const grip = (GRIP.width / 2) * unit
  const x0 = scale.x(shape.from)
  const x1 = scale.x(shape.to)
  const began = shape.from < window.start
  const left = scale.x(window.start) + grip + (began ? 8 : 3) * unit + half
  const right = scale.x(window.end) - grip - 3 * unit - half
  // What ends right behind the handle would have its mark after its end.
  if (right < left || (began && x1 < left && !selected)) return null
  const own = markAt(shape, scale, unit)
  const markX = Math.max(left, Math.min(own, right))
  const gap = name === null ? 0 : GAP * unit
  const fitsRight =
    markX + half + gap + textWidth <= Math.min(scale.width, scale.x(window.end) - grip) - 4 * unit
  const textX = fitsRight ? markX + half + gap : markX - half - gap - textWidth
  const tint = selected ? 5 * unit : 0
  if (textX - tint < Math.max(0, scale.x(window.start) + grip)) return null
  const hasBar = !shape.oneDay || scale.pxPerDay > DAY_BAR
  let from = markX - half
  let to = markX + half
  if (name !== null) {
    from = Math.min(from, textX)
    to = Math.max(to, textX + textWidth)
  }
  if (hasBar) {
    from = Math.min(from, clip(x0, scale.width), clip(x1, scale.width))
    to = Math.max(to, clip(x0, scale.width), clip(x1, scale.width))
  }
  from -= tint
  to += tint
  const natural = fitsRight && markX === own && !selected
  return { event, shape, selected, name, textWidth, hasBar, markX, textX, side: fitsRight ? 'right' : 'left', from, to, natural, rank, lane } // prettier-ignore
}

/** Middle of the mark: on its day, and where days are columns within its own. */
function markAt(shape: Shape, scale: TimeScale, unit: number): number {
  const { pxPerDay } = scale
  const inside = (HALF + 2) * unit
  if (shape.full !== shape.from) return scale.x(shape.at)
  if (shape.oneDay)
    return scale.x(shape.from) + (pxPerDay > DAY_LINES ? Math.min(pxPerDay / 2, inside) : pxPerDay / 2)
  // It moves in slowly, so that nothing jumps while one zooms.
  const share = Math.max(0, Math.min(1, (pxPerDay - DAY_LINES / 2) / (DAY_LINES / 2)))
  return scale.x(shape.at) + share * inside
}

function clip(x: number, width: number): number {
  return Math.max(0, Math.min(width, x))
}
