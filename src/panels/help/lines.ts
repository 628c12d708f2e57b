// The lines of the help sheet: the table of keys and gestures, grouped by pane, rows that do the same joined. No words, no drawing.
import { ROWS, type Does, type Gesture, type Pane } from '../../state/keys'

/** Keys held and pressed together, by their `KeyboardEvent.key`. */
export type Chord = readonly string[]

export interface Line {
  readonly does: Does
  readonly gestures: readonly Gesture[]
  readonly chords: readonly Chord[]
}

/** What can be done in a pane, in the order of the table. */
export function linesOf(pane: Pane): readonly Line[] {
  const lines = new Map<Does, { gestures: Gesture[]; chords: Chord[] }>()
  for (const row of ROWS) {
    if (row.pane !== pane) continue
    const line = lines.get(row.does) ?? { gestures: [], chords: [] }
    lines.set(row.does, line)
    if ('gestures' in row) line.gestures.push(...row.gestures)
    if ('keys' in row) line.chords.push(...row.keys.map((key) => chordOf(row, key)))
  }
  return [...lines].map(([does, line]) => ({ does, ...line }))
}

function chordOf(row: (typeof ROWS)[number], key: string): Chord {
  if ('held' in row) return [row.held, key]
  return 'shift' in row ? ['Shift', key] : [key]
}
