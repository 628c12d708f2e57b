// Which calendar boundaries an axis marks at a scale, and which of them may carry a label; no words, no overlap, no drawing.
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time'
import { type Day, dayOf, roundDay, ymdOf } from './days'
import type { Span } from './span'
import { firstFrom } from './touching'

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
const YEAR = { reach: 'pane', label: 'year', major: true } as const
const quarters = utcMonth.every(3) ?? utcMonth

/**
 * Ticks of a stretch of time drawn at `pxPerDay`: years (every 1, 2, 5, 10, 20 … of them) with quarters, then months, then weeks
 * (Mondays) with days, then days. Labels where there is room: months from 44 px each, every third from 15 px, weekdays from
 * 60 px a day. The calendar is d3-time's, in universal time alone, so that no machine's time zone moves a tick.
 * @param yearPx least px between two labelled years
 */
export function ticksOf(span: Span, pxPerDay: number, yearPx = 52): Ticks {
  if (!(span.end > span.start) || !(pxPerDay > 0)) return { ticks: [], lead: null }
  const { year, month } = ymdOf(span.start)
  if (pxPerDay >= 8)
    return { ticks: dayTicks(span, pxPerDay), lead: { day: dayOf(year, month), label: 'monthOfYear' } }
  const ticks = pxPerDay >= 0.5 ? monthTicks(span, pxPerDay) : yearTicks(span, pxPerDay, yearPx)
  return { ticks, lead: { day: dayOf(year), label: 'year' } }
}

function yearTicks(span: Span, pxPerDay: number, yearPx: number): readonly Tick[] {
  const step = yearStep(yearPx / (pxPerDay * 365.25))
  if (step === 1 && pxPerDay >= 0.1)
    return beginnings(quarters, span).map((day) => (ymdOf(day).month === 1 ? { day, ...YEAR } : { day, ...STUB })) // prettier-ignore
  return beginnings(everyYear(step), span).map((day) => ({ day, ...YEAR }))
}

/** 1, 2, 5, 10, 20, 50 … years: the first step that is at least `least`. */
function yearStep(least: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const times of [1, 2, 5]) if (times * decade >= least) return times * decade
  }
}

function monthTicks(span: Span, pxPerDay: number): readonly Tick[] {
  const each = pxPerDay * 30 > 44
  const reach = pxPerDay > 1.6 ? 'lanes' : 'stub'
  return beginnings(utcMonth, span).map((day) => {
    const { month } = ymdOf(day)
    if (month === 1) return { day, ...YEAR }
    return { day, reach, label: each || month % 3 === 1 ? 'month' : null, major: false }
  })
}

function dayTicks(span: Span, pxPerDay: number): readonly Tick[] {
  const eachDay = pxPerDay > DAY_LINES
  const label = eachDay && pxPerDay > 60 ? 'weekday' : 'day'
  const months = new Set(beginnings(utcMonth, span))
  const lines = eachDay ? null : new Set(beginnings(utcMonday, span))
  return beginnings(utcDay, span).map((day) => {
    if (months.has(day)) return { day, reach: 'pane', label: 'monthOfYear', major: true }
    return lines && !lines.has(day) ? { day, ...STUB } : { day, reach: 'lanes', label, major: false }
  })
}

const MS_A_DAY = 86_400_000

interface Known {
  readonly start: number
  readonly end: number
  readonly days: readonly Day[]
}
const known = new WeakMap<TimeInterval, Known>()

/** Days of the stretch on which a stretch of the calendar begins, looked up in a wider one: time is moved by little from frame to frame. */
function beginnings(interval: TimeInterval, { start, end }: Span): readonly Day[] {
  let all = known.get(interval)
  if (!all || start < all.start || end > all.end) {
    const more = end - start
    all = { start: start - more, end: end + more, days: counted(interval, start - more, end + more) }
    known.set(interval, all)
  }
  // The first whole day of the stretch may be its beginning, the last one is before its end.
  return all.days.slice(firstFrom(all.days, Math.ceil(start)), firstFrom(all.days, Math.ceil(end)))
}

/** d3-time counts in milliseconds, whole days of which we take. */
function counted(interval: TimeInterval, start: number, end: number): readonly Day[] {
  const [from, to] = [new Date(Math.ceil(start) * MS_A_DAY), new Date(Math.ceil(end) * MS_A_DAY)]
  return interval.range(from, to).map((date) => roundDay(date.getTime() / MS_A_DAY))
}

const years = new Map<number, TimeInterval>()

/** Years of which the number is divisible by `step`; the same interval again, by which its beginnings are known. */
function everyYear(step: number): TimeInterval {
  let every = years.get(step)
  if (!every) years.set(step, (every = utcYear.every(step) ?? utcYear))
  return every
}
