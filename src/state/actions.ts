// The changes a person can make, each from one state to the next; arithmetic is in src/time, nothing here draws or waits.
import type { IndicatorId, KindId, Language, PlaceId, SeriesId } from '../atlas/model'
import { eventIndex } from '../atlas/eventIndex'
import { nearestDay } from '../atlas/events'
import { dayOf, floorDay, roundDay, ymdOf, type Day } from '../time/days'
import {
  SHORTEST,
  clampSpan,
  lengthOf,
  paneSpan,
  panSpan,
  revealSpan,
  sameSpan,
  settleSpan,
  windowOfPane,
  zoomSpan,
  type Span
} from '../time/span'
import { extentOf } from '../time/uncertain'
import type { AppState } from './appState'
import { figureYear, selectedEvent } from './queries'
import { eventsListed } from './shown'
import {
  dayInside,
  kindsInOrder,
  sameSelection,
  type LanesOf,
  type Lock,
  type MapView,
  type Room,
  type Selection,
  type View
} from './view'
import type { FellBack } from './viewText'

export type Action = (state: AppState) => AppState

function withView(state: AppState, change: Partial<View>): AppState {
  return { ...state, view: { ...state.view, ...change } }
}

/** The window as given, inside the atlas's span; the day cursor is taken along at its edges. */
export function setWindow(window: Span): Action {
  return (state) => {
    const next = clampSpan(window, state.atlas.span)
    if (sameSpan(next, state.view.window)) return state
    return withView(state, { window: next, day: dayInside(next, state.view.day) })
  }
}

/** Zooms the window about a day; `factor` below 1 shows less time. */
export function zoomTime(about: number, factor: number): Action {
  return (state) => setWindow(zoomSpan(state.view.window, about, factor, state.atlas.span))(state)
}

/** Zooms what the timeline pane shows: the day `about` stays where it is in the pane; the window follows. */
export function zoomPane(about: number, factor: number): Action {
  return (state) => {
    const { window } = state.view
    const limits = state.atlas.span
    // A window as short as can be stays where it is, else each further turn of the wheel would move it.
    const least = Math.min(1, SHORTEST / lengthOf(window))
    const pane = zoomSpan(paneSpan(window, limits), about, Math.max(factor, least), limits)
    return setWindow(windowOfPane(pane, limits))(state)
  }
}

/** Moves the window by days, later if positive. */
export function panTime(days: number): Action {
  return (state) => setWindow(panSpan(state.view.window, days, state.atlas.span))(state)
}

/** A window of about `days` days around the day cursor, on whole days. */
export function windowAround(days: number): Action {
  return (state) => {
    const { view, atlas } = state
    return setWindow(
      settleSpan(zoomSpan(view.window, view.day + 0.5, days / lengthOf(view.window), atlas.span), atlas.span)
    )(state)
  }
}

/** Ends a gesture: the window on whole days. */
export function settleTime(state: AppState): AppState {
  return setWindow(settleSpan(state.view.window, state.atlas.span))(state)
}

/** Puts the day cursor on a day; a day outside the window takes the window along. */
export function setDay(day: number): Action {
  return (state) => {
    const { atlas, view } = state
    const inside = floorDay(Math.min(Math.max(day, atlas.span.start), atlas.span.end - 1))
    if (inside === view.day) return state
    const window = revealSpan(view.window, { start: inside, end: inside + 1 }, atlas.span, 0)
    return withView(state, { window, day: dayInside(window, inside) })
  }
}

/** Selects, or clears with null. An event brings the window to itself and the day cursor to its nearest day. */
export function select(selection: Selection | null): Action {
  return (state) => {
    if (sameSelection(selection, state.view.selection)) return state
    const event = selection?.kind === 'event' ? state.atlas.eventsById.get(selection.id) : undefined
    if (!event) return withView(state, { selection })
    const { window, day } = state.view
    const at = roundDay(nearestDay(event, day))
    const { start, end } = extentOf(event.date)
    const seen = start < window.end && end > window.start
    const shown = seen ? window : revealSpan(window, { start, end }, state.atlas.span)
    const within = revealSpan(shown, { start: at, end: at + 1 }, state.atlas.span, 0)
    // Events may lie outside the atlas's span; the cursor cannot.
    return withView(state, { selection, window: within, day: dayInside(within, at) })
  }
}

/** The listed event before or after the selected one (or the day cursor) in the atlas's order. */
export function stepEvent(step: 1 | -1): Action {
  return (state) => {
    const events = eventsListed(state)
    const index = eventIndex(events)
    const selected = selectedEvent(state)
    const now = selected ? index.positionOf(selected) : -1
    const from = now >= 0 ? now : index.firstFrom(state.view.day) - (step > 0 ? 1 : 0)
    const next = events[Math.min(Math.max(from + step, 0), events.length - 1)]
    return next ? select({ kind: 'event', id: next.id })(state) : state
  }
}

/** The first or the last of the listed events. */
export function selectEnd(end: 'first' | 'last'): Action {
  return (state) => {
    const event = eventsListed(state).at(end === 'first' ? 0 : -1)
    return event ? select({ kind: 'event', id: event.id })(state) : state
  }
}

export function hover(selection: Selection | null): Action {
  return (state) => (sameSelection(selection, state.hover) ? state : { ...state, hover: selection })
}

export function setMapView(map: MapView | null): Action {
  return (state) => withView(state, { map })
}

/** Goes to a room of the page, or to another thing in it. */
export function openRoom(room: Room): Action {
  return (state) =>
    JSON.stringify(room) === JSON.stringify(state.view.room) ? state : withView(state, { room })
}

export function setLayer(layer: IndicatorId | null): Action {
  return (state) => (layer === state.view.layer ? state : withView(state, { layer, series: null }))
}

/** Shows one series of the layer alone, or with null again the first that has a figure for each unit. */
export function setSeries(series: SeriesId | null): Action {
  return (state) => (series === state.view.series ? state : withView(state, { series }))
}

/** The day that the cursor's is compared with. */
export function setCompare(compare: Day | null): Action {
  return (state) => (compare === state.view.compare ? state : withView(state, { compare }))
}

/** Lights up a class of the layer on the map and in the legend; null: none. */
export function hoverClass(index: number | null): Action {
  return (state) => (index === state.hoverClass ? state : { ...state, hoverClass: index })
}

export function setLanguage(language: Language): Action {
  return (state) => (language === state.view.language ? state : withView(state, { language }))
}

/** Keeps the figures of the year shown whatever the cursor's day, or lets them follow it again. */
export function pinYear(pinned: boolean): Action {
  return (state) => {
    const pinnedYear = pinned ? figureYear(state) : null
    return pinnedYear === state.view.pinnedYear ? state : withView(state, { pinnedYear })
  }
}

/** Shows the figures of a year: moves the pin if there is one, else the cursor, to the same day of that year. */
export function showFiguresOf(year: number): Action {
  return (state) => {
    if (state.view.pinnedYear !== null) return withView(state, { pinnedYear: year })
    const { month, day } = ymdOf(state.view.day)
    return setDay(dayOf(year, month, day))(state)
  }
}

/** Hides events of these kinds only and shows all others; in any order, what the atlas has not is left out. */
export function hideKinds(kinds: Iterable<KindId>): Action {
  return (state) => {
    const hiddenKinds = kindsInOrder(state.atlas, kinds)
    const same = hiddenKinds.join() === state.view.filters.hiddenKinds.join()
    return same ? state : withView(state, { filters: { ...state.view.filters, hiddenKinds } })
  }
}

/** `time`: the map follows the window; `map`: timeline and lists follow the map. */
export function setLock(lock: Lock, on: boolean): Action {
  return (state) => {
    const { locks } = state.view
    return locks[lock] === on ? state : withView(state, { locks: { ...locks, [lock]: on } })
  }
}

/** What the lanes of the timeline are of; all of them unfolded. */
export function setLanes(lanes: LanesOf): Action {
  return (state) =>
    lanes === state.view.lanes ? state : { ...withView(state, { lanes }), foldedLanes: NONE_FOLDED }
}

/** Shows the events of the window as a list in the timeline's pane, or draws them again. */
export function showList(list: boolean): Action {
  return (state) => (list === state.view.list ? state : withView(state, { list }))
}

/** Shows the figures of the layer in a row of the timeline, or takes them away. */
export function showFigures(row: boolean): Action {
  return (state) => (row === state.view.row ? state : withView(state, { row }))
}

const NONE_FOLDED: readonly string[] = []

/** Folds lanes of the timeline to a row of counts, and unfolds the others. */
export function foldLanes(keys: readonly string[]): Action {
  return (state) => (keys.join() === state.foldedLanes.join() ? state : { ...state, foldedLanes: keys })
}

/** What the map shows now, as the places in it. */
export function showPlaces(places: ReadonlySet<PlaceId>): Action {
  return (state) => {
    const before = state.placesOnMap
    const same = before?.size === places.size && [...places].every((place) => before.has(place))
    return same ? state : { ...state, placesOnMap: places }
  }
}

/** Takes over a view whole, with what of it could not be followed: from an address, or one that was left and is come back to. */
export function arriveAt(view: View, fellBack: readonly FellBack[]): Action {
  return (state) => ({ ...state, view, fellBack, arrivals: state.arrivals + 1, playing: false })
}

export function dismissFellBack(state: AppState): AppState {
  return { ...state, fellBack: [] }
}
