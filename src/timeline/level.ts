// The named zooms of the timeline and what each shows; lengths in days, no drawing.
import { lengthOf, type Span } from '../time/span'

const LEVELS = ['decade', 'year', 'month', 'day'] as const
export type Level = (typeof LEVELS)[number]

/** Days of the window that a level's button opens; `decade` is the atlas's whole span. */
export const LEVEL_DAYS = { year: 1065, month: 120, day: 30 } as const

/** The level that a window's length reads as. */
export function levelOf(window: Span, limits: Span): Level {
  const days = lengthOf(window)
  if (days < 60) return 'day'
  if (days < 365) return 'month'
  return days < Math.min(2500, lengthOf(limits) * 0.85) ? 'year' : 'decade'
}

/** Levels that show less than the whole of an atlas, and the whole itself. */
export function levelsFor(limits: Span): readonly Level[] {
  return LEVELS.filter((level) => level === 'decade' || LEVEL_DAYS[level] < lengthOf(limits) * 0.85)
}

/** Least weight (1..5) with a label: the longer the window, the heavier; the steps between the levels keep zooming calm. */
export function leastWeight(window: Span): number {
  const days = lengthOf(window)
  return days > 2500 ? 4 : days > 1600 ? 3 : days > 365 ? 2 : 1
}

/** Nine to thirteen years read as a decade. */
export function isDecade(span: Span): boolean {
  const years = lengthOf(span) / 365.25
  return years >= 9 && years <= 13
}
