// The figure that an uncertain date makes on a line: where it fades in, is whole, fades out, and where its mark stands.
import type { AtlasEvent } from '../atlas/model'
import type { Moment, UncertainDate } from '../time/uncertain'

/** Days, half-open, fractions allowed. Nothing at `from`, whole from `full` to `fade`, nothing at `to`; equal ends are hard. */
export interface Shape {
  readonly from: number
  readonly full: number
  readonly fade: number
  readonly to: number
  /** Where the mark stands: the middle of a moment, the beginning of an interval. */
  readonly at: number
  /** One known day: a mark, and a bar only where a day is wide. */
  readonly oneDay: boolean
}

/** How far beyond the days named "about" them still reaches, in days: the soft edge of an approximate date. */
const ABOUT = { day: 3, month: 15, season: 30, year: 60, decade: 730, century: 7300 } as const

export function shapeOf(date: UncertainDate): Shape {
  return date.kind === 'interval' ? intervalShape(date) : momentShape(date)
}

function exact(moment: Moment): boolean {
  return moment.precision === 'day' && !moment.approximate
}

function edge(moment: Moment): number {
  return moment.approximate ? ABOUT[moment.precision] : 0
}

/** A moment within a month or a year: soft to both sides of a middle third, because no day of it is certain. */
function momentShape({ kind, start, end }: UncertainDate): Shape {
  const from = start.earliest - edge(start)
  const to = end.latest + 1 + edge(end)
  const oneDay = kind === 'moment' && exact(start)
  const middle = (from + to) / 2
  if (oneDay) return { from, full: from, fade: to, to, at: middle, oneDay }
  if (kind === 'moment' && start.precision === 'day') {
    return { from, full: start.earliest, fade: end.latest + 1, to, at: middle, oneDay }
  }
  const soft = (to - from) * 0.35
  return { from, full: from + soft, fade: to - soft, to, at: middle, oneDay }
}

function intervalShape({ start, end, openStart, openEnd }: UncertainDate): Shape {
  const from = start.earliest - edge(start)
  const to = end.latest + 1 + edge(end)
  // What is known only to the year may reach beyond the other end, which it cannot have done.
  const latestStart = Math.max(from, Math.min(start.latest + 1, to))
  const earliestEnd = Math.max(from, Math.min(end.earliest, to))
  // An end that nobody knows fades over everything it may be; one that is open goes on whole to the limit.
  const full = openStart === 'unknown' ? earliestEnd : exact(start) ? from : latestStart
  const fade = openEnd === 'unknown' ? latestStart : exact(end) ? to : earliestEnd
  const at = openStart ? from : (from + full) / 2
  const hardStart = full <= from
  const hardEnd = fade >= to
  // Where the possible beginnings run into the possible ends, it is whole on one line only.
  const meet = full > fade ? (hardStart ? from : hardEnd ? to : (full + fade) / 2) : null
  return { from, full: meet ?? full, fade: meet ?? fade, to, at, oneDay: false }
}

const shapes = new WeakMap<AtlasEvent, Shape>()

/** The shape of an event, computed once an event. */
export function shapeOfEvent(event: AtlasEvent): Shape {
  const known = shapes.get(event)
  if (known) return known
  const shape = shapeOf(event.date)
  shapes.set(event, shape)
  return shape
}
