// A stretch of time as an immutable value, with the arithmetic of pan, zoom and clamp; it knows nothing of panes or events.
import { type Day, isoOf, parseIsoDay, dayOf, roundDay } from './days'

/** Half-open: from the beginning of `start` to the beginning of `end`, in days (fractions while a gesture runs). end > start. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Shortest window, in days: below it single days fill the whole pane and nothing more opens. */
export const SHORTEST = 5

export function lengthOf(span: Span): number {
  return span.end - span.start
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

export function containsDay(span: Span, day: number): boolean {
  return day >= span.start && day < span.end
}

/** Do two half-open stretches share any time? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Moves a span inside the limits without changing its length unless it is longer than they are or shorter than SHORTEST. */
export function clampSpan(span: Span, limits: Span): Span {
  const most = lengthOf(limits)
  const length = Math.min(most, Math.max(Math.min(SHORTEST, most), lengthOf(span)))
  const middle = (span.start + span.end) / 2
  const start = lengthOf(span) === length ? span.start : middle - length / 2
  if (start <= limits.start) return { start: limits.start, end: limits.start + length }
  if (start + length >= limits.end) return { start: limits.end - length, end: limits.end }
  return { start, end: start + length }
}

/** Moves by `days` (positive: later), stopping at the limits. */
export function panSpan(span: Span, days: number, limits: Span): Span {
  return clampSpan({ start: span.start + days, end: span.end + days }, limits)
}

/** Makes the span `factor` times as long (below 1 shows less) with the day `about` kept in its place. */
export function zoomSpan(span: Span, about: number, factor: number, limits: Span): Span {
  const most = lengthOf(limits)
  const length = Math.min(most, Math.max(Math.min(SHORTEST, most), lengthOf(span) * factor))
  const share = (about - span.start) / lengthOf(span)
  return clampSpan({ start: about - share * length, end: about + (1 - share) * length }, limits)
}

/** Moves the span just far enough that the stretch shows, with `margin` (a share of its length) of air; a longer stretch shows from its start. */
export function revealSpan(span: Span, wanted: Span, limits: Span, margin = 0.1): Span {
  const air = lengthOf(span) * margin
  if (wanted.start >= span.start && wanted.end <= span.end) return span
  if (wanted.end - wanted.start > lengthOf(span) - 2 * air || wanted.start < span.start) {
    return panSpan(span, wanted.start - air - span.start, limits)
  }
  return panSpan(span, wanted.end + air - span.end, limits)
}

/** Share of the window that the pane shows on either side of it, so that its handles can be held. */
const MARGIN = 0.047

/**
 * What the timeline pane shows: the window with a margin on both sides. Towards a limit the margin shrinks to half of what
 * is left, so that it is gone at the limit, and every pane still belongs to exactly one window.
 */
export function paneSpan(window: Span, limits: Span, margin = MARGIN): Span {
  const air = lengthOf(window) * margin
  return {
    start: window.start - Math.min(air, Math.max(0, window.start - limits.start) / 2),
    end: window.end + Math.min(air, Math.max(0, limits.end - window.end) / 2)
  }
}

/** The window whose pane this is: the inverse of paneSpan for panes inside the limits. */
export function windowOfPane(pane: Span, limits: Span, margin = MARGIN): Span {
  const room = { start: pane.start - limits.start, end: limits.end - pane.end }
  // At a limit the pane's edge stands half-way between limit and window.
  const near = { start: pane.start + room.start, end: pane.end - room.end }
  const air = (lengthOf(pane) / (1 + 2 * margin)) * margin
  if (air <= room.start && air <= room.end) return { start: pane.start + air, end: pane.end - air }
  if (room.start <= room.end) {
    const other = ((pane.end - near.start) / (1 + margin)) * margin
    return { start: near.start, end: other <= room.end ? pane.end - other : near.end }
  }
  const other = ((near.end - pane.start) / (1 + margin)) * margin
  return { start: other <= room.start ? pane.start + other : near.start, end: near.end }
}

/** Whole days, at least SHORTEST of them where the limits allow. */
export function settleSpan(span: Span, limits: Span): Span {
  // Lengthened before it is rounded: about its middle a short one would end within a day.
  const inside = clampSpan(span, limits)
  const start = roundDay(inside.start)
  return clampSpan({ start, end: Math.max(start + 1, roundDay(inside.end)) }, limits)
}

/** `1958-08-01..1962-01-31`, both days inclusive; whole days only. */
export function spanText(span: Span): string {
  return `${isoOf(span.start)}..${isoOf(span.end - 1)}`
}

/** Reads `A..B`, each a day, a month or a year, both inclusive; null when not understood or reversed. */
export function parseSpan(text: string): Span | null {
  const parts = text.split('..')
  if (parts.length !== 2) return null
  const from = edge(parts[0] ?? '', false)
  const to = edge(parts[1] ?? '', true)
  return from === null || to === null || to <= from ? null : { start: from, end: to }
}

/** First moment of a day, month or year, or the first moment after it. */
function edge(text: string, after: boolean): Day | null {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!m) return null
  const year = Number(m[1])
  if (m[3] !== undefined) {
    const day = parseIsoDay(text)
    return day === null ? null : roundDay(after ? day + 1 : day)
  }
  if (m[2] !== undefined) {
    const month = Number(m[2])
    return month < 1 || month > 12 ? null : dayOf(year, after ? month + 1 : month)
  }
  return dayOf(after ? year + 1 : year)
}

/** Linear scale between days and pixels of a pane `width` px wide. */
export interface TimeScale {
  readonly span: Span
  readonly width: number
  readonly pxPerDay: number
  /** px of the beginning of a day */
  x(day: number): number
  /** fractional day under a px */
  dayAt(x: number): number
}

export function timeScale(span: Span, width: number): TimeScale {
  const pxPerDay = width / lengthOf(span)
  return {
    span,
    width,
    pxPerDay,
    x: (day) => (day - span.start) * pxPerDay,
    dayAt: (x) => span.start + x / pxPerDay
  }
}
