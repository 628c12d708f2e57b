// Everything the open page knows, as one immutable value; actions make the next one, queries ask it.
import type { Atlas, Language, PlaceId } from '../atlas/model'
import type { Problem } from '../atlas/problem'
import { FIRST_SETTINGS, type Settings } from './settings'
import type { Selection, View } from './view'
import type { FellBack } from './viewText'

/** An opened atlas and what is looked at. */
export interface AppState {
  readonly atlas: Atlas
  readonly view: View
  /** What the pointer or the keyboard is on, wherever it is. */
  readonly hover: Selection | null
  /** The class of the layer that the pointer or the keyboard is on, in the legend; 0 is the lowest. */
  readonly hoverClass: number | null
  /** Places in what the map shows, and those off its sheet; null until a map has told. */
  readonly placesOnMap: ReadonlySet<PlaceId> | null
  /** Keys of the timeline's lanes that are folded. */
  readonly foldedLanes: readonly string[]
  /** How often the view was taken over whole, from an address or the browser's history: then no pane may move on from it by itself. */
  readonly arrivals: number
  /** Time is being played: the day moves on by itself until someone touches anything. */
  readonly playing: boolean
  /** Parts of the address that could not be followed; shown until dismissed. */
  readonly fellBack: readonly FellBack[]
  /** What the loader remarked on the folder; warnings only, since an error opens nothing. */
  readonly problems: readonly Problem[]
  readonly settings: Settings
  /** What has to be said about the settings, until it is dismissed. */
  readonly settingsNote: SettingsNote | null
}

/** They were left aside for being unreadable or of a newer program; or the shell cannot keep them. */
export type SettingsNote = 'broken' | 'newer' | 'notKept'

export function openState(
  atlas: Atlas,
  view: View,
  rest: {
    fellBack?: readonly FellBack[]
    problems?: readonly Problem[]
    settings?: Settings
    settingsNote?: SettingsNote | null
  } = {}
): AppState {
  return {
    atlas,
    view,
    hover: null,
    hoverClass: null,
    placesOnMap: null,
    foldedLanes: [],
    arrivals: 0,
    playing: false,
    fellBack: rest.fellBack ?? [],
    problems: rest.problems ?? [],
    settings: rest.settings ?? FIRST_SETTINGS,
    settingsNote: rest.settingsNote ?? null
  }
}

/** The language of an opened page and the order in which others stand in. */
export function languagesOf(state: AppState): { language: Language; order: readonly Language[] } {
  return { language: state.view.language, order: state.atlas.languages }
}
