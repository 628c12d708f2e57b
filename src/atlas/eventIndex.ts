// An index of a list of events by the days they can touch: built once a list, asked at each change. It filters nothing itself.
import type { Span } from '../time/span'
import { firstFrom, touchCounter, touchIndex, type Stretches, type TouchCounter } from '../time/touching'
import type { AtlasEvent } from './model'

export interface EventIndex {
  /** How many can touch the window. */
  count(window: Span): number
  /** Those that can touch the window, in the list's order; the list itself where all do. */
  touching(window: Span): readonly AtlasEvent[]
  /** Position in the list; -1 when it is not in it. */
  positionOf(event: AtlasEvent): number
  /** Position of the first that can begin on the day or later; the length of the list when none does. */
  firstFrom(day: number): number
}

const indexes = new WeakMap<readonly AtlasEvent[], EventIndex>()

/** The index of a list in the atlas's order (by earliest day); the same for the same list. */
export function eventIndex(events: readonly AtlasEvent[]): EventIndex {
  const known = indexes.get(events)
  if (known) return known
  const made = indexOf(events)
  indexes.set(events, made)
  return made
}

/** By whole days: the last day that an event can touch ends with the day after. */
export function stretchesOf(events: readonly AtlasEvent[]): Stretches {
  const from = new Float64Array(events.length)
  const to = new Float64Array(events.length)
  events.forEach(({ date }, i) => {
    from[i] = date.earliest
    to[i] = date.latest + 1
  })
  return { from, to }
}

function indexOf(events: readonly AtlasEvent[]): EventIndex {
  const stretches = stretchesOf(events)
  const touch = touchIndex(stretches)
  const count = ({ start, end }: Span) => touch.count(Math.ceil(start), end)
  return {
    count,
    touching(window) {
      if (count(window) === events.length) return events
      const found: AtlasEvent[] = []
      touch.each(Math.ceil(window.start), window.end, (position) => {
        const event = events[position]
        if (event) found.push(event)
      })
      return found
    },
    positionOf(event) {
      for (let i = firstFrom(stretches.from, event.date.earliest); i < events.length; i++) {
        if (events[i] === event) return i
        if ((stretches.from[i] ?? Infinity) > event.date.earliest) break
      }
      return -1
    },
    firstFrom: (day) => firstFrom(stretches.from, day)
  }
}

/** For each key a counter of the events that bear it and can touch a window of whole days; an event counts once for each of its keys. */
export function countersBy<Key>(
  events: readonly AtlasEvent[],
  keysOf: (event: AtlasEvent) => readonly Key[]
): ReadonlyMap<Key, TouchCounter> {
  const groups = new Map<Key, AtlasEvent[]>()
  for (const event of events) {
    const keys = keysOf(event)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key)
      if (group) group.push(event)
      else groups.set(key, [event])
    }
  }
  return new Map([...groups].map(([key, group]) => [key, touchCounter(stretchesOf(group))]))
}
