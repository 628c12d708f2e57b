// Questions on events: which touch a window, where they belong on the map, how they are counted by month.
import { dayOf, ymdOf } from '../time/days'
import type { Span } from '../time/span'
import { coreOf } from '../time/uncertain'
import type { Atlas, AtlasEvent, Place, UnitId } from './model'

/** Events that can touch the window, in the atlas's order. */
export function eventsTouching(events: readonly AtlasEvent[], window: Span): readonly AtlasEvent[] {
  return events.filter((event) => event.date.earliest < window.end && event.date.latest >= window.start)
}

/** Where an event stands: on the map, in the list for the whole country, or abroad. */
export type Standing = 'map' | 'country' | 'abroad'

export function standingOf(atlas: Atlas, event: AtlasEvent): Standing {
  if (event.scope === 'abroad') return 'abroad'
  return event.scope !== 'national' && placeOf(atlas, event) ? 'map' : 'country'
}

export function placeOf(atlas: Atlas, event: AtlasEvent): Place | undefined {
  return event.place === undefined ? undefined : atlas.places.get(event.place)
}

export interface StandingCounts {
  readonly map: number
  readonly country: number
  readonly abroad: number
}

export function countStandings(atlas: Atlas, events: readonly AtlasEvent[]): StandingCounts {
  const counts = { map: 0, country: 0, abroad: 0 }
  for (const event of events) counts[standingOf(atlas, event)]++
  return counts
}

export function eventsOfUnit(events: readonly AtlasEvent[], unit: UnitId): readonly AtlasEvent[] {
  return events.filter((event) => event.units.includes(unit))
}

export interface MonthCount {
  readonly span: Span
  /** Events beginning in the month; one known only to the year or less is spread over all its days, so months can hold fractions. */
  readonly count: number
}

/** Events by the month of their beginning over a span; the sum is the number of events beginning in it. */
export function countByMonth(events: readonly AtlasEvent[], span: Span): readonly MonthCount[] {
  const first = ymdOf(span.start)
  const months: { span: Span; count: number }[] = []
  for (let m = 0; ; m++) {
    const start = dayOf(first.year, first.month + m)
    if (start >= span.end) break
    months.push({ span: { start, end: dayOf(first.year, first.month + m + 1) }, count: 0 })
  }
  for (const { date } of events) {
    const from = date.start.earliest
    const after = date.start.latest + 1
    const at = (day: number) => {
      const { year, month } = ymdOf(day)
      return (year - first.year) * 12 + month - first.month
    }
    for (let i = Math.max(0, at(from)); i <= Math.min(months.length - 1, at(after - 1)); i++) {
      const month = months[i]
      if (month)
        month.count += (Math.min(after, month.span.end) - Math.max(from, month.span.start)) / (after - from)
    }
  }
  return months
}

/** The day of an event nearest to `day`: itself inside, else the nearer edge of what is certain, or of what is possible. */
export function nearestDay(event: AtlasEvent, day: number): number {
  const core = coreOf(event.date)
  const [from, to] =
    core.end > core.start ? [core.start, core.end - 1] : [event.date.earliest, event.date.latest]
  return Math.min(Math.max(day, from), to)
}
