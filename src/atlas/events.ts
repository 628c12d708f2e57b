// Questions on events: which touch a window, where they belong on the map, how they are counted by month.
import { dayOf, ymdOf } from '../time/days'
import type { Span } from '../time/span'
import { coreOf } from '../time/uncertain'
import { firstBeyond } from '../time/touching'
import type { Atlas, AtlasEvent, Place, UnitId } from './model'

/** Where an event counts: on the map, for the whole country, abroad, or nowhere because no place of it is known. */
export type Standing = 'map' | 'country' | 'abroad' | 'unplaced'

export function standingOf(atlas: Atlas, event: AtlasEvent): Standing {
  if (event.scope === 'abroad') return 'abroad'
  if (event.scope === 'national') return 'country'
  return placeOf(atlas, event) || event.line || event.area ? 'map' : 'unplaced'
}

/** Is its mark good to a few kilometres only, or less, or was its position never looked up? */
export function isPlaceUnsure({ precision, checked }: Place): boolean {
  return precision === 'locality' || precision === 'approximate' || !checked
}

export function placeOf(atlas: Atlas, event: AtlasEvent): Place | undefined {
  return event.place === undefined ? undefined : atlas.places.get(event.place)
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
  const lastEnd = months.at(-1)?.span.end ?? span.start
  const starts = Float64Array.from(months, (month) => month.span.start)
  const at = (day: number) => firstBeyond(starts, day) - 1
  for (const { date } of events) {
    const from = date.start.earliest
    const after = date.start.latest + 1
    if (from >= lastEnd) continue
    for (let i = Math.max(0, at(from)); i <= at(after - 1); i++) {
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
