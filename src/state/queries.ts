// Questions on the state that several views ask: memoised, so an unchanged answer is the same object. No wording, no pixels.
import { eventIndex } from '../atlas/eventIndex'
import { countByMonth, eventsOfUnit } from '../atlas/events'
import type { Atlas, AtlasEvent, Unit } from '../atlas/model'
import { borderChanges, borderStretch, ownersOn, unitsOn } from '../atlas/units'
import { choropleth, mapLayers } from '../atlas/values'
import { dayOf, yearOf, ymdOf, type Day } from '../time/days'
import { paneSpan, settleSpan, type Span } from '../time/span'
import type { AppState } from './appState'
import { memoBy } from './memo'
import { eventsListed } from './shown'

/** Stretch of time that the timeline pane shows: the window with a margin for its handles. */
export function paneSpanOf({ atlas, view }: AppState): Span {
  return paneSpan(view.window, atlas.span)
}

const changesOf = memoBy((atlas: Atlas) => [atlas], borderChanges)

/** Index of the stretch of days without a border change that the cursor lies in: same number, same borders. */
export function borderStretchOf({ atlas, view }: AppState): number {
  return borderStretch(changesOf(atlas), view.day)
}

/** Owner of every piece on the cursor's day; the same map while no border changes. */
export const ownersNow = memoBy(
  (state: AppState) => [state.atlas, borderStretchOf(state)],
  (state) => ownersOn(state.atlas, state.view.day)
)

/** Units that hold land on the cursor's day. */
export const unitsNow = memoBy(
  (state: AppState) => [state.atlas, borderStretchOf(state)],
  (state) => unitsOn(state.atlas, state.view.day)
)

/** The year whose figures are shown: the pinned one, else the cursor's. */
export function figureYear({ view }: AppState): number {
  return view.pinnedYear ?? yearOf(view.day)
}

/** The cursor's day in the year of the figures: what is counted in the borders of the time fills those of this day. */
function dayOfFigures(state: AppState): Day {
  const { month, day } = ymdOf(state.view.day)
  return dayOf(figureYear(state), month, day)
}

/** What the chosen layer fills the map with in the year of the figures; null without a layer. */
export const fillNow = memoBy(
  (state: AppState) => [
    state.atlas,
    state.view.layer,
    figureYear(state),
    borderStretchOf(state),
    borderStretch(changesOf(state.atlas), dayOfFigures(state))
  ],
  (state) =>
    state.view.layer === null
      ? null
      : choropleth(state.atlas, state.view.layer, state.view.day, dayOfFigures(state))
)

/** Years, rising, for which the chosen layer has at least one checked value of a unit. */
export const layerYears = memoBy(
  (state: AppState) => [state.atlas, state.view.layer],
  ({ atlas, view }): readonly number[] => {
    const drawn = (view.layer === null ? undefined : atlas.indicators.get(view.layer))?.drawn ?? []
    const years = new Set<number>()
    for (const id of drawn) {
      for (const v of atlas.series.get(id)?.values ?? [])
        if (v.unit && v.checked && v.year !== undefined) years.add(v.year)
    }
    return [...years].sort((a, b) => a - b)
  }
)

export const layersOf = memoBy(
  (state: AppState) => [state.atlas],
  (state) => mapLayers(state.atlas)
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
