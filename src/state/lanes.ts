// What the lanes of the timeline are of, and which events stand in which: each once, in the lane of the first that it belongs to.
import { countersBy } from '../atlas/eventIndex'
import type { AtlasEvent, KindId } from '../atlas/model'
import { settleSpan } from '../time/span'
import type { AppState } from './appState'
import { memoBy } from './memo'
import { eventsListed } from './shown'
import type { LanesOf } from './view'

/** Key of the lane of events that belong to none: of no unit, naming nobody. */
export const NO_LANE = ''
const CONFIDENCES = ['high', 'medium', 'low'] as const

export interface Lane {
  /** Id of the kind, unit or person, or the confidence; NO_LANE. */
  readonly key: string
  readonly events: readonly AtlasEvent[]
}

/** All lanes that an event belongs to, its own first; hidden kinds only where it has no other. */
export function laneKeys(event: AtlasEvent, lanes: LanesOf, hidden: readonly KindId[]): readonly string[] {
  switch (lanes) {
    case 'none':
      return []
    case 'kind': {
      const shown = event.kinds.filter((kind) => !hidden.includes(kind))
      return shown.length > 0 ? shown : event.kinds
    }
    case 'unit':
      return event.units.length > 0 ? event.units : [NO_LANE]
    case 'person':
      return event.people.length > 0 ? event.people : [NO_LANE]
    case 'confidence':
      return [event.confidence]
  }
}

/** The lanes of the listed events, those without events left out: in the atlas's order, persons by the number of their events. */
export const lanesNow = memoBy(
  (state: AppState) => [state.atlas, state.view.lanes, state.view.filters.hiddenKinds, eventsListed(state)],
  (state): readonly Lane[] => {
    const { lanes, filters } = state.view
    if (lanes === 'none') return []
    const groups = new Map<string, AtlasEvent[]>()
    for (const event of eventsListed(state)) {
      const key = laneKeys(event, lanes, filters.hiddenKinds)[0] ?? NO_LANE
      const group = groups.get(key)
      if (group) group.push(event)
      else groups.set(key, [event])
    }
    return orderOf(state, groups).flatMap((key) => {
      const events = groups.get(key)
      return events ? [{ key, events }] : []
    })
  }
)

function orderOf({ atlas, view }: AppState, groups: ReadonlyMap<string, readonly AtlasEvent[]>): readonly string[] {
  switch (view.lanes) {
    case 'none':
      return []
    case 'kind':
      return [...atlas.kinds.keys()]
    case 'unit':
      return [...atlas.units.keys(), NO_LANE]
    case 'person': {
      const size = (key: string) => groups.get(key)?.length ?? 0
      return [...[...atlas.people.keys()].sort((a, b) => size(b) - size(a)), NO_LANE]
    }
    case 'confidence':
      return CONFIDENCES
  }
} // prettier-ignore

const laneCounters = memoBy(
  (state: AppState) => [lanesNow(state)],
  (state) => {
    const { lanes, filters } = state.view
    const keys = (event: AtlasEvent) => laneKeys(event, lanes, filters.hiddenKinds)
    const events = lanesNow(state).flatMap((lane) => lane.events)
    return {
      all: countersBy(events, (event) => keys(event).slice(0, 1)),
      more: countersBy(events.filter((event) => keys(event).length > 1), (event) => keys(event).slice(0, 1))
    } // prettier-ignore
  }
)

/**
 * The lanes that get a row: of kinds and confidence all, so that they stay where they are; of units and persons, who may be
 * thousands, those with events in the window.
 */
export const lanesInWindow = memoBy(
  (state: AppState) => {
    const { start, end } = settleSpan(state.view.window, state.atlas.span)
    return ofMany(state.view.lanes) ? [lanesNow(state), start, end] : [lanesNow(state)]
  },
  (state): readonly Lane[] => {
    const all = lanesNow(state)
    if (!ofMany(state.view.lanes)) return all
    const { start, end } = settleSpan(state.view.window, state.atlas.span)
    const counts = laneCounters(state).all
    return all.filter(({ key }) => (counts.get(key)?.(start, end) ?? 0) > 0)
  }
)

function ofMany(lanes: LanesOf): boolean {
  return lanes === 'unit' || lanes === 'person'
}

export interface LaneCount {
  /** Events of the window that stand in the lane. */
  readonly events: number
  /** Of these, such as belong to other lanes as well. */
  readonly more: number
}

/** Counts of one lane in the window, without those of all others. */
export function laneCount(state: AppState, lane: string): LaneCount {
  const { start, end } = settleSpan(state.view.window, state.atlas.span)
  const { all, more } = laneCounters(state)
  return { events: all.get(lane)?.(start, end) ?? 0, more: more.get(lane)?.(start, end) ?? 0 }
}

/** Counts of each lane in the window; the same map while the window covers the same whole days. */
export const laneCounts = memoBy(
  (state: AppState) => {
    const { start, end } = settleSpan(state.view.window, state.atlas.span)
    return [laneCounters(state), start, end]
  },
  (state): ReadonlyMap<string, LaneCount> => {
    const { start, end } = settleSpan(state.view.window, state.atlas.span)
    const { all, more } = laneCounters(state)
    return new Map(
      [...all].map(([key, count]) => [key, { events: count(start, end), more: more.get(key)?.(start, end) ?? 0 }])
    ) // prettier-ignore
  }
)
