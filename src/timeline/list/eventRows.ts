// The events of the window as rows of a list, under headings where lanes are of something: positions and rows, no px and no words.
import { eventIndex } from '../../atlas/eventIndex'
import type { AtlasEvent } from '../../atlas/model'
import type { AppState } from '../../state/appState'
import { lanesNow } from '../../state/lanes'
import { memoBy } from '../../state/memo'
import { eventsInWindow } from '../../state/shown'
import { settleSpan } from '../../time/span'

export interface RowGroup {
  /** Key of the lane; null where there is one list without a heading. */
  readonly key: string | null
  readonly events: readonly AtlasEvent[]
  /** Position of its first event in the whole list. */
  readonly position: number
  /** Row of its heading, or of its first event where it has none. */
  readonly row: number
}

/** A list whose events have positions from 0 and whose rows are events and headings. */
export interface EventRows {
  readonly groups: readonly RowGroup[]
  readonly events: number
  readonly rows: number
}

/** Those of the window, in the atlas's order; by lanes as they are drawn, folded or not. The same object while nothing of it changed. */
export const eventRows = memoBy(
  (state: AppState) => {
    const { start, end } = settleSpan(state.view.window, state.atlas.span)
    return state.view.lanes === 'none' ? [eventsInWindow(state)] : [lanesNow(state), start, end]
  },
  (state) => {
    if (state.view.lanes === 'none') return rowsOf([{ key: null, events: eventsInWindow(state) }])
    const window = settleSpan(state.view.window, state.atlas.span)
    return rowsOf(lanesNow(state).map(({ key, events }) => ({ key, events: eventIndex(events).touching(window) })))
  }
) // prettier-ignore

/** Groups without events have no heading. */
export function rowsOf(given: readonly Pick<RowGroup, 'key' | 'events'>[]): EventRows {
  const groups: RowGroup[] = []
  let [position, row] = [0, 0]
  for (const { key, events } of given) {
    if (events.length === 0) continue
    groups.push({ key, events, position, row })
    position += events.length
    row += events.length + headsOf({ key })
  }
  return { groups, events: position, rows: row }
}

/** Rows of a group before its first event. */
export function headsOf({ key }: Pick<RowGroup, 'key'>): number {
  return key === null ? 0 : 1
}

/** The event at a position; undefined beyond the ends. */
export function eventAt({ groups }: EventRows, position: number): AtlasEvent | undefined {
  const group = lastGroup(groups, (one) => one.position <= position)
  return group?.events[position - group.position]
}

/** Row of the event at a position. */
export function rowAt({ groups }: EventRows, position: number): number {
  const group = lastGroup(groups, (one) => one.position <= position)
  return group ? group.row + headsOf(group) + position - group.position : 0
}

/** Headings directly above the event at a position: 1 for the first of a group that has one. */
export function headsAt({ groups }: EventRows, position: number): number {
  const group = lastGroup(groups, (one) => one.position <= position)
  return group?.position === position ? headsOf(group) : 0
}

/** The last event at or above a row: where a page of rows ends. */
export function positionAt({ groups, events }: EventRows, row: number): number {
  const group = lastGroup(groups, (one) => one.row <= row)
  if (!group) return 0
  const inside = Math.max(0, row - group.row - headsOf(group))
  return Math.min(group.position + inside, events - 1)
}

function lastGroup(groups: readonly RowGroup[], holds: (group: RowGroup) => boolean): RowGroup | undefined {
  return groups[firstWithout(groups, holds) - 1]
}

/** First index of which it no longer holds: it holds for a beginning of the list, perhaps none or all of it. */
function firstWithout<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Position of an event in the list; -1 when it is not in it. */
export function positionOf({ groups }: EventRows, event: AtlasEvent): number {
  for (const { events, position } of groups) {
    const at = indexIn(events, event)
    if (at >= 0) return position + at
  }
  return -1
}

/** By its earliest day, by which a list in the atlas's order is sorted. */
function indexIn(events: readonly AtlasEvent[], event: AtlasEvent): number {
  const { earliest } = event.date
  let at = firstWithout(events, ({ date }) => date.earliest < earliest)
  for (; events[at]?.date.earliest === earliest; at++) if (events[at] === event) return at
  return -1
}

/** Where reading begins: the first event of the first group that begins on the day or later, else its last; -1 in an empty list. */
export function positionFrom({ groups }: EventRows, day: number): number {
  const events = groups[0]?.events ?? []
  return Math.min(
    firstWithout(events, ({ date }) => date.earliest < day),
    events.length - 1
  )
}

/** A run of rows, by group: which of its events lie in it and whether its heading does. */
export interface RowRun {
  readonly group: RowGroup
  readonly head: boolean
  /** Half-open run of indexes into the group's events. */
  readonly first: number
  readonly after: number
}

/** What lies in the rows [first, after). */
export function runsIn({ groups }: EventRows, first: number, after: number): readonly RowRun[] {
  const from = Math.max(0, firstWithout(groups, ({ row }) => row <= first) - 1)
  const to = firstWithout(groups, ({ row }) => row < after)
  return groups.slice(from, to).flatMap((group) => {
    const top = group.row + headsOf(group)
    const head = headsOf(group) === 1 && group.row >= first
    const start = Math.max(0, first - top)
    const end = Math.max(start, Math.min(group.events.length, after - top))
    return head || end > start ? [{ group, head, first: start, after: end }] : []
  })
}
