// What the pointer or the keyboard lights up of the figures on the map: the land of a class, the circle of a unit. No painting.
import type { UnitId } from '../atlas/model'
import type { AppState } from '../state/appState'
import { memoBy } from '../state/memo'
import { fillNow, MAPS, ownersNow, selectedUnit } from '../state/queries'
import { classToken } from './colours'
import type { Land, LandBook } from './land'
import { unitSaid } from './unitSaid'

/** The land of the class that is pointed at in the legend, as one outline; nothing where no land is of that class. */
export function litLands(state: AppState, book: LandBook): readonly Land[] {
  const { hoverClass } = state
  const layer = fillNow(state)?.layer
  if (hoverClass === null || layer?.form !== 'fill') return []
  const token = classToken(layer, hoverClass)
  const pieces = book.fills(state).flatMap((fill) => (fill.token === token ? fill.pieces : []))
  return pieces.length > 0 ? [book.land(pieces)] : []
}

/** The unit that the pointer is on, else the chosen one, and those whose figures cover its land. */
export const litFigures = memoBy(
  (state: AppState) => [fillNow(state), ownersNow(state), unitInQuestion(state)],
  (state): ReadonlySet<UnitId> => {
    const unit = unitInQuestion(state)
    const filled = fillNow(state)
    if (!unit || !filled) return new Set()
    const { figure, apart } = unitSaid(state.atlas, filled, ownersNow(state), unit, false)
    return new Set([unit, ...(figure ? [figure.unit] : []), ...apart.map((one) => one.unit)])
  },
  MAPS
)

function unitInQuestion(state: AppState): UnitId | null {
  return state.hover?.kind === 'unit' ? state.hover.id : (selectedUnit(state)?.id ?? null)
}

/** The class of the layer that the unit under the pointer or the keyboard is in; null without one. */
export function classOfHovered(state: AppState): number | null {
  const filled = fillNow(state)
  const { hover } = state
  if (filled?.layer.form !== 'fill' || hover?.kind !== 'unit') return null
  return unitSaid(state.atlas, filled, ownersNow(state), hover.id, false).classIndex ?? null
}
