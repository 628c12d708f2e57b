// What lies under a point of a drawn scene: handles before events, events before bare paper. Reads boxes, changes nothing.
import type { AtlasEvent, EventId } from '../atlas/model'
import { firstBeyond } from '../time/touching'
import type { Span } from '../time/span'
import type { CountRow, Rect, Scene } from './boxes'
import type { StripScene } from './strip'

export type Target =
  | { readonly kind: 'handle'; readonly end: 'start' | 'end' }
  | { readonly kind: 'cursor' }
  /** The day that the cursor's is compared with. */
  | { readonly kind: 'compared' }
  | { readonly kind: 'event'; readonly id: EventId }
  /** Several on one day, which no zoom tells apart; in the atlas's order. */
  | {
      readonly kind: 'crowd'
      readonly events: () => readonly AtlasEvent[]
      readonly count: number
      readonly days: Span
    }
  /** A column of events on several days, half-open. */
  | { readonly kind: 'column'; readonly days: Span; readonly count: number }
  /** The row of figures, at a day. */
  | { readonly kind: 'figures'; readonly day: number }
  | { readonly kind: 'paper' }

export type StripTarget =
  | { readonly kind: 'handle'; readonly end: 'start' | 'end' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'window' }
  | { readonly kind: 'outside' }

/** Least width and height of what can be held, px. */
const TARGET = 24
/** A finger is wider than a pointer by this much on each side, px. */
const FINGER = 10

function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

/** The rectangle about the same middle, at least `TARGET` wide and high. */
function holdable({ x, y, width, height }: Rect): Rect {
  const w = Math.max(width, TARGET)
  const h = Math.max(height, TARGET)
  return { x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h }
}

function contains({ x, y, width, height }: Rect, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height
}

/** @param coarse the pointer is a finger */
export function hitScene(scene: Scene, x: number, y: number, coarse = false): Target {
  const slack = coarse ? FINGER : 0
  const { rows, cursor } = scene
  const other = scene.compared?.flag
  const nearest = [...scene.handles].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))
  for (const { end, grip } of nearest) {
    if (contains(grown(holdable(grip), slack), x, y)) return { kind: 'handle', end }
  }
  if (cursor && contains(grown(cursor.flag, slack), x, y)) return { kind: 'cursor' }
  if (other && contains(grown(other.flag, slack), x, y)) return { kind: 'compared' }
  const label = scene.labels.find(({ box }) => contains(grown(box, coarse ? 3 : 0), x, y))
  if (label) return { kind: 'event', id: label.id }
  if (y >= 0 && y <= rows.axisTop) {
    const handle = nearest.find((h) => Math.abs(h.x - x) <= 5 + slack)
    if (handle) return { kind: 'handle', end: handle.end }
    if (cursor && Math.abs(cursor.x - x) <= 5 + slack) return { kind: 'cursor' }
    if (other && Math.abs(other.x - x) <= 5 + slack) return { kind: 'compared' }
  }
  const barred = scene.labels.find(
    ({ bar }) =>
      bar && contains(grown({ ...bar, x: bar.soft.left, width: bar.soft.right - bar.soft.left }, 4), x, y)
  )
  if (barred) return { kind: 'event', id: barred.id }
  for (const row of scene.countRows) {
    const target = y >= row.top - 2 && y <= row.foot + 2 ? hitRow(row, x, slack) : null
    if (target) return target
  }
  if (scene.figures && y >= rows.figureTop && y <= rows.axisTop)
    return { kind: 'figures', day: Math.floor(scene.scale.dayAt(x)) }
  return { kind: 'paper' }
}

function hitRow(row: CountRow, x: number, slack: number): Target | null {
  // Columns stand a px apart; between two of them the one is meant that begins there.
  const reach = 1 + slack / 2
  const column = row.columns.find((one) => x >= one.x - reach && x <= one.x + one.width + reach)
  if (column) {
    const [first, after] = column.slots
    const day = Math.floor(row.listing.at[first] ?? 0)
    const last = Math.floor(row.listing.at[after - 1] ?? 0)
    if (first < after && day === last) return crowdOn(row, day)
    return { kind: 'column', days: { start: column.from, end: column.to }, count: column.count }
  }
  const id = nearestStroke(row, x, 4 + slack)
  if (id === null) return null
  const stroke = row.strokes.find((one) => one.id === id)
  return (stroke && crowdAt(row, stroke.at)) ?? { kind: 'event', id }
}

/** Strokes that stand on one place whatever the zoom. */
function crowdAt(row: CountRow, at: number): Target | null {
  const first = row.listing.slotFrom(at)
  return (row.listing.at[first] ?? NaN) === at && row.listing.at[first + 1] === at
    ? crowdOf(row, first, firstBeyond(row.listing.at, at), Math.floor(at))
    : null
}

function crowdOn(row: CountRow, day: number): Target {
  return crowdOf(row, row.listing.slotFrom(day), row.listing.slotFrom(day + 1), day)
}

function crowdOf({ listing }: CountRow, first: number, after: number, day: number): Target {
  if (after - first === 1) return { kind: 'event', id: listing.event(first).id }
  const events = () =>
    Array.from({ length: after - first }, (_, i) => listing.event(first + i)).sort(
      (a, b) => a.date.earliest - b.date.earliest || b.weight - a.weight
    )
  return { kind: 'crowd', events, count: after - first, days: { start: day, end: day + 1 } }
}

/** Of strokes equally near the one drawn on top. */
function nearestStroke({ strokes }: CountRow, x: number, reach: number): EventId | null {
  let best: EventId | null = null
  let distance = reach
  for (const stroke of strokes) {
    const away = Math.abs(stroke.x - x)
    if (away > distance) continue
    distance = away
    best = stroke.id
  }
  return best
}

/** The day's knob hangs below the base line, so that a narrow window can still be held above it. */
export function hitStrip(strip: StripScene, x: number, y: number, coarse = false): StripTarget {
  const slack = coarse ? FINGER : 0
  const { window, base, cursor, grips } = strip
  if (y >= base - 6 && Math.abs(x - cursor) <= TARGET / 2 + slack) return { kind: 'cursor' }
  const nearest = [...grips].sort((a, b) => Math.abs(middleOf(a.grip) - x) - Math.abs(middleOf(b.grip) - x))
  const narrow = window.width < 2 * TARGET
  for (const { end, grip } of nearest) {
    const hold = grown(holdable(grip), slack)
    const inwards = x > window.x && x < window.x + window.width
    if (contains(hold, x, y) && !(narrow && inwards)) return { kind: 'handle', end }
  }
  if (!narrow && y < base && Math.abs(x - cursor) <= 4 + slack) return { kind: 'cursor' }
  if (x >= window.x && x <= window.x + window.width) return { kind: 'window' }
  return { kind: 'outside' }
}

function middleOf({ x, width }: Rect): number {
  return x + width / 2
}
