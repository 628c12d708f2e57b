// Which figures the row of the timeline shows: those of the map's layer, of the selected unit or of the whole country.
import { rowFigures, type RowFigures } from '../atlas/rowFigures'
import type { AppState } from './appState'
import { memoBy } from './memo'
import { selectedUnit } from './queries'

/** Null where the row is not shown, or there is no layer to show. */
export const rowFiguresNow = memoBy(
  (state: AppState) => [
    state.atlas,
    state.view.row,
    state.view.layer,
    selectedUnit(state),
    state.settings.showUnchecked
  ],
  (state): RowFigures | null => {
    const { atlas, view, settings } = state
    const indicator = view.layer === null ? undefined : atlas.indicators.get(view.layer)
    if (!view.row || !indicator) return null
    return rowFigures(atlas, indicator, selectedUnit(state)?.id ?? null, settings.showUnchecked)
  }
)
