// What lies under a point of a drawn scene: handles before events, events before bare paper. Reads boxes, changes nothing.
import type { EventId } from '../atlas/model'
import type { Rect, Scene } from './boxes'
import type { StripScene } from './strip'

export type Target =
  | { readonly kind: 'handle'; readonly end: 'start' | 'end' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'event'; readonly id: EventId }
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
  const nearest = [...scene.handles].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))
  for (const { end, grip } of nearest) {
    if (contains(grown(holdable(grip), slack), x, y)) return { kind: 'handle', end }
  }
  if (cursor && contains(grown(cursor.flag, slack), x, y)) return { kind: 'cursor' }
  const label = scene.labels.find(({ box }) => contains(grown(box, coarse ? 3 : 0), x, y))
  if (label) return { kind: 'event', id: label.id }
  if (y >= 0 && y <= rows.axisTop) {
    const handle = nearest.find((h) => Math.abs(h.x - x) <= 5 + slack)
    if (handle) return { kind: 'handle', end: handle.end }
    if (cursor && Math.abs(cursor.x - x) <= 5 + slack) return { kind: 'cursor' }
  }
  const barred = scene.labels.find(
    ({ bar }) =>
      bar && contains(grown({ ...bar, x: bar.soft.left, width: bar.soft.right - bar.soft.left }, 4), x, y)
  )
  if (barred) return { kind: 'event', id: barred.id }
  const stroke = y >= rows.strokeTop - 2 && y <= rows.axisTop ? nearestStroke(scene, x, 4 + slack) : null
  return stroke === null ? { kind: 'paper' } : { kind: 'event', id: stroke }
}

/** Of strokes equally near the one drawn on top. */
function nearestStroke(scene: Scene, x: number, reach: number): EventId | null {
  let best: EventId | null = null
  let distance = reach
  for (const stroke of scene.strokes) {
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
