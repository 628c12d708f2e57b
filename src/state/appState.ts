// Everything the open page knows, as one immutable value; actions make the next one, queries ask it.
import type { Atlas, Language, PlaceId } from '../atlas/model'
import type { Problem } from '../atlas/problem'
import type { Selection, View } from './view'
import type { FellBack } from './viewText'

/** An opened atlas and what is looked at. */
export interface AppState {
  readonly atlas: Atlas
  readonly view: View
  /** What the pointer or the keyboard is on, wherever it is. */
  readonly hover: Selection | null
  /** Parts of the address that could not be followed; shown until dismissed. */
  /** Places in what the map shows, and those off its sheet; null until a map has told. */
  readonly placesOnMap: ReadonlySet<PlaceId> | null
  /** How often the view was taken over whole, from an address or the browser's history: then no pane may move on from it by itself. */
  readonly arrivals: number
  readonly fellBack: readonly FellBack[]
  /** What the loader remarked on the folder; warnings only, since an error opens nothing. */
  readonly problems: readonly Problem[]
  /** Figures not checked against a source are shown, marked, only when asked for. */
  readonly showUnchecked: boolean
}

export function openState(
  atlas: Atlas,
  view: View,
  rest: { fellBack?: readonly FellBack[]; problems?: readonly Problem[] } = {}
): AppState {
  return {
    atlas,
    view,
    hover: null,
    fellBack: rest.fellBack ?? [],
    problems: rest.problems ?? [],
    showUnchecked: false
  }
}

/** The language of an opened page and the order in which others stand in. */
export function languagesOf(state: AppState): { language: Language; order: readonly Language[] } {
  return { language: state.view.language, order: state.atlas.languages }
}
    placesOnMap: null,
    arrivals: 0,
