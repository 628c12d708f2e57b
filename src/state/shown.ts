// Which events are shown: the one place where kinds, the map's extent and the window decide, for map, timeline, lists and counts.
import { countersBy, eventIndex } from '../atlas/eventIndex'
import { standingOf, type Standing } from '../atlas/events'
import type { Atlas, AtlasEvent, Kind, KindId, PlaceId } from '../atlas/model'
import { settleSpan, type Span } from '../time/span'
import type { AppState } from './appState'
import { memoBy } from './memo'

/** Events with at least one kind that is not hidden; the same array where nothing is hidden. */
function ofShownKinds(events: readonly AtlasEvent[], hidden: readonly KindId[]): readonly AtlasEvent[] {
  return hidden.length === 0
    ? events
    : events.filter(({ kinds }) => kinds.some((kind) => !hidden.includes(kind)))
}

/**
 * Events but those that stand on the map outside of the places it shows. What concerns all China, happened abroad or has no
 * place stays: the map cannot leave out what does not stand on it.
 */
function withinMap(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  places: ReadonlySet<PlaceId> | null
): readonly AtlasEvent[] {
  if (!places) return events
  return events.filter(
    (event) => standingOf(atlas, event) !== 'map' || event.place === undefined || places.has(event.place)
  )
}

function settled({ atlas, view }: AppState): Span {
  return settleSpan(view.window, atlas.span)
}

/** What the map shows, while the timeline and the lists are to follow it. */
function placesToFollow({ view, placesOnMap }: AppState): ReadonlySet<PlaceId> | null {
  return view.locks.map ? placesOnMap : null
}

/** Maps that compare show no events, while the timeline below them does: both answers are kept. */
const BOTH = 2

const eventsOfKinds = memoBy(
  ({ atlas, view }: AppState) => [atlas.events, view.filters.hiddenKinds],
  ({ atlas, view }) => ofShownKinds(atlas.events, view.filters.hiddenKinds),
  BOTH
)

/** Events of all years that the filter of kinds and, while its lock is on, the map let through; in the atlas's order. */
export const eventsListed = memoBy(
  (state: AppState) => [eventsOfKinds(state), placesToFollow(state)],
  (state) => withinMap(state.atlas, eventsOfKinds(state), placesToFollow(state)),
  BOTH
)

/** Those of them that can touch the window; the same array while the window covers the same whole days. */
export const eventsInWindow = memoBy(
  (state: AppState) => [eventsListed(state), settled(state).start, settled(state).end],
  (state) => eventIndex(eventsListed(state)).touching(settled(state))
)

/** How many they are, without gathering them. */
export function countInWindow(state: AppState): number {
  return eventIndex(eventsListed(state)).count(settled(state))
}

/** Stretch of time whose events the map counts: the window, or all time while the map does not follow it. */
function counted(state: AppState): Span {
  return state.view.locks.time ? settled(state) : { start: -Infinity, end: Infinity }
}

/**
 * What the map may draw: of a list of events those that can touch a span of whole days, of all time while it does not follow the
 * window. Its own extent leaves out nothing. The same object while both are the same.
 */
export const eventsForMap = memoBy(
  (state: AppState) => [eventsOfKinds(state), counted(state).start, counted(state).end],
  (state): { readonly events: readonly AtlasEvent[]; readonly span: Span } => ({
    events: eventsOfKinds(state),
    span: counted(state)
  }),
  BOTH
)

/** What the map's counts count: of the listed events those of the window, or all while the map does not follow time. */
function eventsCounted(state: AppState): readonly AtlasEvent[] {
  return state.view.locks.time ? eventsInWindow(state) : eventsListed(state)
}

const standingCounters = memoBy(
  (state: AppState) => [state.atlas, eventsListed(state)],
  (state) => countersBy(eventsListed(state), (event) => [standingOf(state.atlas, event)])
)

/** How many stand on the map, for the whole country, abroad, nowhere: together all that are counted. */
export const standingCounts = memoBy(
  (state: AppState) => [standingCounters(state), counted(state).start, counted(state).end],
  (state): Readonly<Record<Standing, number>> => {
    const counters = standingCounters(state)
    const { start, end } = counted(state)
    const count = (standing: Standing) => counters.get(standing)?.(start, end) ?? 0
    return {
      map: count('map'),
      country: count('country'),
      abroad: count('abroad'),
      unplaced: count('unplaced')
    }
  }
)

/** The events behind one of those counts. */
export function standingEvents(state: AppState, standing: Standing): readonly AtlasEvent[] {
  return eventsCounted(state).filter((event) => standingOf(state.atlas, event) === standing)
}

/** Events of all kinds, hidden or not, that the map lets through. */
const eventsOfAllKinds = memoBy(
  (state: AppState) => [state.atlas, placesToFollow(state)],
  (state) => withinMap(state.atlas, state.atlas.events, placesToFollow(state))
)

const kindCounters = memoBy(
  (state: AppState) => [eventsOfAllKinds(state)],
  (state) => countersBy(eventsOfAllKinds(state), ({ kinds }) => kinds)
)

/** How many events of the window are of each kind, hidden or not; an event of two kinds counts for both. */
export const kindCounts = memoBy(
  (state: AppState) => [state.atlas, kindCounters(state), settled(state).start, settled(state).end],
  (state): ReadonlyMap<KindId, number> => {
    const { start, end } = settled(state)
    const counters = kindCounters(state)
    return new Map([...state.atlas.kinds.keys()].map((kind) => [kind, counters.get(kind)?.(start, end) ?? 0]))
  }
)

/** The kind that gives an event its mark: the first that is not hidden, so that no mark of a hidden kind is drawn. */
export function markKind(atlas: Atlas, hidden: readonly KindId[], event: AtlasEvent): Kind | undefined {
  const kind = event.kinds.find((one) => !hidden.includes(one)) ?? event.kinds[0]
  return kind === undefined ? undefined : atlas.kinds.get(kind)
}

/** What leaves the window without an event, though some touch it; null where there are some, or none at all. */
export const emptiedBy = memoBy(
  (state: AppState) => [state.atlas, eventsListed(state), settled(state).start, settled(state).end],
  (state): { readonly kinds: boolean; readonly map: boolean } | null => {
    const window = settled(state)
    const some = (events: readonly AtlasEvent[]) => eventIndex(events).count(window) > 0
    if (some(eventsListed(state)) || !some(state.atlas.events)) return null
    const kinds = some(eventsOfAllKinds(state))
    const map = some(eventsOfKinds(state))
    // Where neither alone would help, both leave something out.
    return kinds || map ? { kinds, map } : { kinds: true, map: true }
  }
)
