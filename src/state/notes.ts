// Questions on the notes about the selected unit, memoised; which notes there are is src/atlas/notes.ts.
import { notesAbout } from '../atlas/notes'
import type { Note } from '../atlas/model'
import type { AppState } from './appState'
import { memoBy } from './memo'
import { figureYear, selectedUnit } from './queries'

const NONE: readonly Note[] = Object.freeze([])

interface UnitNotes {
  /** On the year whose figures are shown, and on the unit as such. */
  readonly now: readonly Note[]
  /** On other years only. */
  readonly other: readonly Note[]
}

/** Notes about the selected unit, parted by the year whose figures are shown. */
export const notesOfSelectedUnit = memoBy(
  (state: AppState) => [state.atlas, selectedUnit(state), figureYear(state)],
  (state): UnitNotes => {
    const unit = selectedUnit(state)?.id
    if (unit === undefined) return { now: NONE, other: NONE }
    const now = notesAbout(state.atlas, { unit, year: figureYear(state) })
    const all = notesAbout(state.atlas, { unit })
    return { now, other: all.filter((note) => !now.includes(note)) }
  }
)
