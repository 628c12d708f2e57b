// Dated changes of units: what the atlas tells of them, what its tables alone show, and which lie between two days. No wording, no geometry.
import type { Day } from '../time/days'
import type { Atlas, Held, PieceId, Text, Unit, UnitId } from './model'

type Told = Unit['changes'][number]

/** What a unit's own tables show to be other from a day on. */
type Shift = 'formed' | 'ended' | 'land' | 'name' | 'capital'

export interface Change {
  /**
   * The first day after it: that on which the tables of a unit concerned change within the date told, else the first day on
   * which it can have happened.
   */
  readonly day: Day
  /** At least one, in the order of the file. */
  readonly units: readonly UnitId[]
  /** What the atlas says of it; absent where only the tables of the units show it. */
  readonly told?: Told
  /** What the tables show, unit by unit; empty where they show nothing. */
  readonly shifts: readonly { readonly unit: UnitId; readonly shift: Shift }[]
  /** Land that goes from one of the units to another on that day. */
  readonly pieces: readonly PieceId[]
}

interface Shifted {
  readonly day: Day
  readonly unit: UnitId
  readonly shift: Shift
  readonly pieces: readonly PieceId[]
}

/**
 * Every change of land, names and seats, each once however many units tell of it, by day. Those told lie where they lie, also
 * outside the atlas's span; those that only the tables show lie inside it.
 */
export function changesOf(atlas: Atlas): readonly Change[] {
  const order = new Map([...atlas.units.keys()].map((id, index) => [id, index]))
  const shifted = [...atlas.units.values()].flatMap((unit) => shiftsOf(unit, atlas))
  const named = new Set<Shifted>()
  const told = toldOnce(atlas).map(({ change, units }): Change => {
    const within = shifted.filter(({ unit, day }) => units.has(unit) && couldBe(change, day))
    const day = (change.drawn ? within[0]?.day : undefined) ?? change.date.earliest
    const shown = change.drawn ? within.filter((one) => one.day === day) : []
    for (const one of shown) named.add(one)
    return { day, units: [...units], told: change, ...showing(shown) }
  })
  const untold = new Map<Day, Shifted[]>()
  for (const one of shifted) if (!named.has(one)) untold.set(one.day, [...(untold.get(one.day) ?? []), one])
  const all = [
    ...told,
    ...[...untold].map(([day, shown]): Change => {
      const units = new Set(shown.map(({ unit }) => unit))
      return { day, units: [...units], ...showing(shown) }
    })
  ]
  const place = ({ units: [first] }: Change) => (first === undefined ? 0 : (order.get(first) ?? 0))
  return all.sort((a, b) => a.day - b.day || place(a) - place(b))
}

/** Changes that lie between two days, whichever comes first: after the earlier of them, and up to the later. */
export function changesBetween(changes: readonly Change[], from: Day, to: Day): readonly Change[] {
  const [first, last] = from < to ? [from, to] : [to, from]
  return changes.filter(({ day }) => day > first && day <= last)
}

function couldBe({ date }: Told, day: Day): boolean {
  return day >= date.earliest && day <= date.latest
}

function showing(shown: readonly Shifted[]): Pick<Change, 'shifts' | 'pieces'> {
  return {
    shifts: shown.map(({ unit, shift }) => ({ unit, shift })),
    pieces: [...new Set(shown.flatMap(({ pieces }) => pieces))]
  }
}

/** A change that two units tell in the same words is one. */
function toldOnce(atlas: Atlas): readonly { change: Told; units: ReadonlySet<UnitId> }[] {
  const known = new Map<string, { change: Told; units: Set<UnitId> }>()
  for (const unit of atlas.units.values()) {
    for (const change of unit.changes) {
      const key = JSON.stringify([change.date.edtf, wordsOf(change.text)])
      const entry = known.get(key)
      if (entry) entry.units.add(unit.id)
      else known.set(key, { change, units: new Set([unit.id]) })
    }
  }
  return [...known.values()]
}

function wordsOf(text: Text): readonly [string, string][] {
  return Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Days inside the span from which on a unit's tables say something else, rising. */
function shiftsOf(unit: Unit, { span }: Atlas): readonly Shifted[] {
  const inside = (day: number) => day > span.start && day < span.end
  const days = new Set(
    [...unit.pieces, ...unit.names, ...unit.capitals]
      .flatMap(({ held: { start, end } }) => [start, end])
      .filter(inside)
  )
  const rising = [...days].sort((a, b) => a - b) as Day[] // ends of stretches are days
  return rising.flatMap((day): Shifted[] => {
    const [before, after] = [landOn(unit, day - 1), landOn(unit, day)]
    const pieces = [
      ...[...after].filter((piece) => !before.has(piece)),
      ...[...before].filter((piece) => !after.has(piece))
    ]
    const one = (shift: Shift): Shifted => ({ day, unit: unit.id, shift, pieces })
    if (before.size === 0 && after.size > 0) return [one('formed')]
    if (before.size > 0 && after.size === 0) return [one('ended')]
    const shifts: Shifted[] = pieces.length > 0 ? [one('land')] : []
    const [name, newName] = [entryOn(unit.names, day - 1), entryOn(unit.names, day)]
    if (name && newName && !sameName(name, newName)) shifts.push(one('name'))
    const [seat, newSeat] = [entryOn(unit.capitals, day - 1), entryOn(unit.capitals, day)]
    if (newSeat && seat?.place !== newSeat.place && after.size > 0) shifts.push(one('capital'))
    return shifts
  })
}

function landOn(unit: Unit, day: number): Set<PieceId> {
  return new Set(unit.pieces.filter(({ held }) => holds(held, day)).map(({ piece }) => piece))
}

function entryOn<T extends Held>(entries: readonly T[], day: number): T | undefined {
  return entries.find(({ held }) => holds(held, day))
}

function holds({ start, end }: Held['held'], day: number): boolean {
  return day >= start && day < end
}

type Name = Unit['names'][number]

function sameName(a: Name, b: Name): boolean {
  const words = ({ kind, name, full }: Name) => JSON.stringify([kind, wordsOf(name), full && wordsOf(full)])
  return words(a) === words(b)
}
