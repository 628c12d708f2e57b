// Which unit owned which piece on a day, and what a unit was called then; questions on the dated table, no geometry.
import type { Day } from '../time/days'
import { containsDay } from '../time/span'
import type { Atlas, Held, PieceId, Unit, UnitId } from './model'

/** The entry that held on a day. */
export function heldOn<T extends Held>(entries: readonly T[], day: Day): T | undefined {
  return entries.find((entry) => containsDay(entry.held, day))
}

/** Owner of every piece on a day. */
export function ownersOn(atlas: Atlas, day: Day): ReadonlyMap<PieceId, UnitId> {
  const owners = new Map<PieceId, UnitId>()
  for (const unit of atlas.units.values()) {
    for (const { piece, held } of unit.pieces) if (containsDay(held, day)) owners.set(piece, unit.id)
  }
  return owners
}

/** Units that held at least one piece on a day, in the order of the file. */
export function unitsOn(atlas: Atlas, day: Day): readonly Unit[] {
  return [...atlas.units.values()].filter((unit) => unit.pieces.some((p) => containsDay(p.held, day)))
}

/** Days on which some piece changes hands, rising: between two of them all borders stay the same. */
export function borderChanges(atlas: Atlas): readonly number[] {
  const days = new Set<number>()
  for (const unit of atlas.units.values()) {
    for (const { held } of unit.pieces) {
      if (held.start > atlas.span.start && held.start < atlas.span.end) days.add(held.start)
      if (held.end > atlas.span.start && held.end < atlas.span.end) days.add(held.end)
    }
  }
  return [...days].sort((a, b) => a - b)
}

/** The stretch without a border change that a day lies in, as an index from 0; same index, same borders. */
export function borderStretch(changes: readonly number[], day: Day): number {
  let index = 0
  while (index < changes.length && (changes[index] ?? Infinity) <= day) index++
  return index
}
