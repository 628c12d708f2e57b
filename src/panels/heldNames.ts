// What units and people were on a day: names, offices, terms. Pure questions on records; no wording.
import type { Person, PieceId, Text, Unit, UnitId } from '../atlas/model'
import type { UncertainDate } from '../time/uncertain'

/** How a unit is named for a day: its name then, or the nearest name it bore later or earlier. */
export interface DayName {
  readonly name: Text
  readonly when: 'then' | 'later' | 'earlier'
}

/** A unit's name on a day. Before its founding the first name, after its end the last. Null for a unit without names. */
export function nameOn(unit: Unit, day: number): DayName | null {
  const held = unit.names.find(({ held: { start, end } }) => day >= start && day < end)
  if (held) return { name: held.name, when: 'then' }
  const later = unit.names.find((entry) => entry.held.start > day)
  if (later) return { name: later.name, when: 'later' }
  const last = unit.names.at(-1)
  return last ? { name: last.name, when: 'earlier' } : null
}

/** Roles that a person can have held on a day; one without dates is held throughout. */
export function rolesOn(person: Person, day: number): readonly Text[] {
  return person.roles.filter((role) => touches(role, day)).map((role) => role.text)
}

export function touches(
  term: { readonly from?: UncertainDate; readonly to?: UncertainDate },
  day: number
): boolean {
  return (
    (term.from === undefined || term.from.earliest <= day) && (term.to === undefined || term.to.latest >= day)
  )
}

/** Units that hold, of the pieces given by `owners`, those which this unit holds at other times; empty when it holds one itself. */
export function landHeldBy(unit: Unit, owners: ReadonlyMap<PieceId, UnitId>): readonly UnitId[] {
  const holders = new Set<UnitId>()
  for (const { piece } of unit.pieces) {
    const owner = owners.get(piece)
    if (owner !== undefined) holders.add(owner)
  }
  return holders.has(unit.id) ? [] : [...holders]
}
