// The changes a person can make, each from one state to the next; arithmetic is in src/time, nothing here draws or waits.
import type { IndicatorId, Language } from '../atlas/model'
import { nearestDay } from '../atlas/events'
import { floorDay, roundDay } from '../time/days'
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
import { dayInside, sameSelection, type MapView, type Selection, type View } from './view'

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

/** The event before or after the selected one (or the day cursor) in the atlas's order. */
export function stepEvent(step: 1 | -1): Action {
  return (state) => {
    const { events } = state.atlas
    const { selection, day } = state.view
    const now = selection?.kind === 'event' ? events.findIndex((e) => e.id === selection.id) : -1
    const after = events.findIndex((e) => e.date.earliest >= day)
    const from = now >= 0 ? now : (after < 0 ? events.length : after) - (step > 0 ? 1 : 0)
    const next = events[Math.min(Math.max(from + step, 0), events.length - 1)]
    return next ? select({ kind: 'event', id: next.id })(state) : state
  }
}

/** The first or the last event of the atlas. */
export function selectEnd(end: 'first' | 'last'): Action {
  return (state) => {
    const event = end === 'first' ? state.atlas.events[0] : state.atlas.events.at(-1)
    return event ? select({ kind: 'event', id: event.id })(state) : state
  }
}

export function hover(selection: Selection | null): Action {
  return (state) => (sameSelection(selection, state.hover) ? state : { ...state, hover: selection })
}

export function setMapView(map: MapView | null): Action {
  return (state) => withView(state, { map })
}

export function setLayer(layer: IndicatorId | null): Action {
  return (state) => (layer === state.view.layer ? state : withView(state, { layer }))
}

export function setLanguage(language: Language): Action {
  return (state) => (language === state.view.language ? state : withView(state, { language }))
}

export function setView(view: View): Action {
  return (state) => ({ ...state, view })
}

export function showUnchecked(show: boolean): Action {
  return (state) => ({ ...state, showUnchecked: show })
}

export function dismissFellBack(state: AppState): AppState {
  return { ...state, fellBack: [] }
}
