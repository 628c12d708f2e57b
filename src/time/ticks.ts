// Which calendar boundaries an axis marks at a scale, and which of them may carry a label; no words, no overlap, no drawing.
import { type Day, dayOf, floorDay, weekdayOf, ymdOf } from './days'
import type { Span } from './span'

/** What a label says: a year, a month with or without its year, a day of a month, the same with its weekday. */
export type TickLabel = 'year' | 'monthOfYear' | 'month' | 'day' | 'weekday'

export interface Tick {
  readonly day: Day
  /** How far its line reaches: through the whole pane, through the lanes, or a stub on the axis. */
  readonly reach: 'pane' | 'lanes' | 'stub'
  readonly label: TickLabel | null
  /** A year, or a month where days are told apart: set in bold and placed before all others. */
  readonly major: boolean
}

/** Label for the year or month in which the pane begins, set at its left edge. */
interface LeadLabel {
  readonly day: Day
  readonly label: 'year' | 'monthOfYear'
}

export interface Ticks {
  /** Rising by day; at most about one for every 8 px. */
  readonly ticks: readonly Tick[]
  readonly lead: LeadLabel | null
}

/** px a day from which single days are lines of their own. */
export const DAY_LINES = 22

const STUB = { reach: 'stub', label: null, major: false } as const

/**
 * Ticks of a stretch of time drawn at `pxPerDay`: years with quarters, then months, then weeks (Mondays) with days, then
 * days. Labels where there is room: months from 44 px each, every third from 15 px, weekdays from 60 px a day.
 * @param yearPx least px between two labelled years
 */
export function ticksOf(span: Span, pxPerDay: number, yearPx = 52): Ticks {
  if (!(span.end > span.start) || !(pxPerDay > 0)) return { ticks: [], lead: null }
  if (pxPerDay >= 8) return dayTicks(span, pxPerDay)
  return pxPerDay >= 0.5 ? monthTicks(span, pxPerDay) : yearTicks(span, pxPerDay, yearPx)
}

function yearTicks(span: Span, pxPerDay: number, yearPx: number): Ticks {
  const { first, last } = years(span)
  const step = yearStep(yearPx / (pxPerDay * 365.25))
  const ticks: Tick[] = []
  for (let year = Math.floor(first / step) * step; year <= last; year += step) {
    ticks.push({ day: dayOf(year), reach: 'pane', label: 'year', major: true })
    if (step > 1 || pxPerDay < 0.1) continue
    for (const month of [4, 7, 10]) ticks.push({ ...STUB, day: dayOf(year, month) })
  }
  return { ticks: inside(ticks, span), lead: { day: dayOf(first), label: 'year' } }
}

/** 1, 2, 5, 10, 20, 50 … years: the first step that is at least `least`. */
function yearStep(least: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const times of [1, 2, 5]) if (times * decade >= least) return times * decade
  }
}

function monthTicks(span: Span, pxPerDay: number): Ticks {
  const { first, last } = years(span)
  const monthPx = pxPerDay * 30
  const ticks: Tick[] = []
  for (let year = first; year <= last; year++) {
    ticks.push({ day: dayOf(year), reach: 'pane', label: 'year', major: true })
    for (let month = 2; month <= 12; month++) {
      const labelled = monthPx > 44 || month % 3 === 1
      const reach = pxPerDay > 1.6 ? 'lanes' : 'stub'
      ticks.push({ day: dayOf(year, month), reach, label: labelled ? 'month' : null, major: false })
    }
  }
  return { ticks: inside(ticks, span), lead: { day: dayOf(first), label: 'year' } }
}

function dayTicks(span: Span, pxPerDay: number): Ticks {
  const eachDay = pxPerDay > DAY_LINES
  const ticks: Tick[] = []
  for (let at = Math.ceil(span.start); at < span.end; at++) {
    const day = floorDay(at)
    if (ymdOf(day).day === 1) ticks.push({ day, reach: 'pane', label: 'monthOfYear', major: true })
    else if (eachDay)
      ticks.push({ day, reach: 'lanes', label: pxPerDay > 60 ? 'weekday' : 'day', major: false })
    else if (weekdayOf(day) === 1) ticks.push({ day, reach: 'lanes', label: 'day', major: false })
    else ticks.push({ ...STUB, day })
  }
  const { year, month } = ymdOf(span.start)
  return { ticks, lead: { day: dayOf(year, month), label: 'monthOfYear' } }
}

function years(span: Span): { first: number; last: number } {
  return { first: ymdOf(span.start).year, last: ymdOf(Math.ceil(span.end) - 1).year }
}

function inside(ticks: readonly Tick[], span: Span): readonly Tick[] {
  return ticks.filter(({ day }) => day >= span.start && day < span.end)
}
