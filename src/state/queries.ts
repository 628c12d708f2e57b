// Questions on the state that several views ask: memoised, so an unchanged answer is the same object. No wording, no pixels.
import { eventIndex } from '../atlas/eventIndex'
import { countByMonth, eventsOfUnit } from '../atlas/events'
import { layerOf, mapLayers, yearsOf, type LayerList, type When } from '../atlas/layers'
import type { Atlas, AtlasEvent, Unit } from '../atlas/model'
import { borderChanges, borderStretch, ownersOn, unitsOn } from '../atlas/units'
import { layerValues, valuesAt } from '../atlas/values'
import { dayOf, roundDay, yearOf, ymdOf, type Day } from '../time/days'
import { paneSpan, settleSpan, type Span } from '../time/span'
import type { AppState } from './appState'
import { memoBy } from './memo'
import { eventsListed } from './shown'
import { dayInside } from './view'

/** Stretch of time that the timeline pane shows: the window with a margin for its handles. */
export function paneSpanOf({ atlas, view }: AppState): Span {
  return paneSpan(view.window, atlas.span)
}

const changesOf = memoBy(({ units, span }: Atlas) => [units, span], borderChanges)

/** Index of the stretch of days without a border change that the cursor lies in: same number, same borders. */
export function borderStretchOf({ atlas, view }: AppState): number {
  return borderStretch(changesOf(atlas), view.day)
}

/** Maps that may stand beside each other, each of a day of its own, the one that compares them, and the page around them. */
export const MAPS = 4

/** Owner of every piece on the cursor's day; the same map while no border changes. */
export const ownersNow = memoBy(
  (state: AppState) => [state.atlas.units, borderStretchOf(state)],
  (state) => ownersOn(state.atlas, state.view.day),
  MAPS
)

/** Units that hold land on the cursor's day. */
export const unitsNow = memoBy(
  (state: AppState) => [state.atlas.units, borderStretchOf(state)],
  (state) => unitsOn(state.atlas, state.view.day),
  MAPS
)

/** The chosen layer, of the chosen series alone if one is; null without a layer, or where it has no figures of units. */
export const layerNow = memoBy(
  ({ atlas, view }: AppState) => [atlas.indicators, atlas.series, view.layer, view.series],
  ({ atlas, view }) => (view.layer === null ? null : layerOf(atlas, view.layer, view.series)),
  MAPS
)

/** The year whose figures are shown: the pinned one, else the cursor's. */
export function figureYear({ view }: AppState): number {
  return view.pinnedYear ?? yearOf(view.day)
}

/** The time whose figures the map shows: that of a layer with one fixed time, else the year. */
export function figureWhen(state: AppState): When {
  return layerNow(state)?.fixed ?? figureYear(state)
}

/** The day in whose borders figures "of the day" were counted: the last of a fixed time, else the cursor's day in the year of the figures. */
function dayOfFigures(state: AppState): Day {
  const fixed = layerNow(state)?.fixed
  if (fixed) return dayInside(state.atlas.span, roundDay(fixed.latest))
  const { month, day } = ymdOf(state.view.day)
  return dayOf(figureYear(state), month, day)
}

/** What the chosen layer shows on the map; null without a layer. */
export const fillNow = memoBy(
  (state: AppState) => [
    state.atlas.units,
    layerNow(state),
    layerNow(state)?.fixed ?? figureYear(state),
    state.settings.showUnchecked,
    borderStretchOf(state),
    borderStretch(changesOf(state.atlas), dayOfFigures(state))
  ],
  (state) => {
    const layer = layerNow(state)
    if (!layer) return null
    return layerValues(state.atlas, layer, {
      day: state.view.day,
      counted: dayOfFigures(state),
      when: figureWhen(state),
      unchecked: state.settings.showUnchecked
    })
  },
  MAPS
)

/** How many unchecked figures of the chosen layer and its time are hidden, of units without a checked one. */
export const hiddenFigures = memoBy(
  (state: AppState) => [fillNow(state), state.settings.showUnchecked],
  (state): number => {
    const filled = fillNow(state)
    if (!filled || state.settings.showUnchecked) return 0
    return [...valuesAt(filled.layer, filled.when, false).keys()].filter((unit) => !filled.byUnit.has(unit))
      .length
  }
)

/** Years, rising, for which the chosen layer has at least one checked value of a unit; none where its time is fixed. */
export const layerYears = memoBy(
  (state: AppState) => [layerNow(state)],
  (state): readonly number[] => {
    const layer = layerNow(state)
    return layer ? yearsOf(layer) : []
  }
)

const allLayers = memoBy(
  (atlas: Atlas) => [atlas],
  (atlas) => mapLayers(atlas)
)

/** The layers to choose from; those of unchecked figures only while these are shown. */
export const layersOf = memoBy(
  (state: AppState) => [state.atlas, state.settings.showUnchecked],
  ({ atlas, settings }): LayerList => {
    const all = allLayers(atlas)
    return settings.showUnchecked ? all : { checked: all.checked, unchecked: [] }
  }
)

/** The state as of another day: what a second map shows. A pinned year does not hold there. */
export const stateOn = memoBy(
  ({ state, day }: { state: AppState; day: Day }) => [state, day],
  ({ state, day }): AppState => ({ ...state, view: { ...state.view, day, pinnedYear: null } }),
  MAPS
)

/** Beginnings of the listed events by month over the atlas's whole span. */
export const monthCounts = memoBy(
  (state: AppState) => [state.atlas, eventsListed(state)],
  (state) => countByMonth(eventsListed(state), state.atlas.span)
)

export function selectedEvent({ atlas, view }: AppState): AtlasEvent | null {
  return view.selection?.kind === 'event' ? (atlas.eventsById.get(view.selection.id) ?? null) : null
}

export function selectedUnit({ atlas, view }: AppState): Unit | null {
  return view.selection?.kind === 'unit' ? (atlas.units.get(view.selection.id) ?? null) : null
}

const listedOfSelectedUnit = memoBy(
  (state: AppState) => [selectedUnit(state), eventsListed(state)],
  (state) => {
    const unit = selectedUnit(state)
    return unit ? eventsOfUnit(eventsListed(state), unit.id) : []
  }
)

/** Events of the window that concern the selected unit. */
export const eventsOfSelectedUnit = memoBy(
  (state: AppState) => {
    const { start, end } = settleSpan(state.view.window, state.atlas.span)
    return [listedOfSelectedUnit(state), start, end]
  },
  (state) => eventIndex(listedOfSelectedUnit(state)).touching(settleSpan(state.view.window, state.atlas.span))
)
