// The bands of named stretches of time behind the lanes: rows without overlap, soft ends, names where they fit whole.
import type { Era } from '../atlas/model'
import { laneBook, rowsOf } from '../time/lanes'
import type { TimeScale } from '../time/span'
import type { EraBox, Measure, Soft, TextBox } from './boxes'
import type { CanvasRows } from './rows'
import { shapeOf, type Shape } from './shape'

/** px of a shape on a scale, with the part that lies on the pane. */
export function softOf({ from, full, fade, to }: Shape, scale: TimeScale): Soft {
  const clip = (x: number) => Math.max(0, Math.min(scale.width, x))
  const px = { from: scale.x(from), full: scale.x(full), fade: scale.x(fade), to: scale.x(to) }
  return { ...px, left: clip(px.from), right: clip(px.to) }
}

interface EraRow {
  readonly era: Era
  readonly shape: Shape
  readonly row: number
}
const known = new WeakMap<readonly Era[], readonly EraRow[]>()

/** Eras with the row of each; soft ends may run into each other, whole parts never do. */
function eraRows(eras: readonly Era[]): readonly EraRow[] {
  const before = known.get(eras)
  if (before) return before
  const shapes = eras.map(({ date }) => shapeOf(date))
  const rows = rowsOf(shapes.map(({ full, fade }) => ({ from: full, to: fade })))
  const made = eras.map((era, i) => ({ era, shape: shapeOf(era.date), row: rows[i] ?? 0 }))
  known.set(eras, made)
  return made
}

function lengthOf({ shape }: EraRow): number {
  return shape.to - shape.from
}

function meet(a: EraRow, b: EraRow): boolean {
  return a.shape.full < b.shape.fade && b.shape.full < a.shape.fade
}

interface Shared {
  readonly inRows: readonly EraRow[]
  readonly beyond: readonly EraRow[]
}
const shares = new WeakMap<readonly EraRow[], Map<number, Shared>>()

function sharedOut(all: readonly EraRow[], last: number): Shared {
  let known = shares.get(all)
  if (!known) shares.set(all, (known = new Map<number, Shared>()))
  let shared = known.get(last)
  if (!shared) {
    const { inRows, beyond } = shareOut(all, last)
    // The shortest first, because they say most.
    shared = { inRows, beyond: beyond.toSorted((a, b) => lengthOf(a) - lengthOf(b)) }
    known.set(last, shared)
  }
  return shared
}

/**
 * Bands, and those for which no row is left. In the last of several rows the shorter era is the band, because it says more, where
 * it takes the place of one only and that one has the foot of the row to itself.
 */
function shareOut(all: readonly EraRow[], last: number): Shared {
  const inRows = all.filter(({ row }) => row <= last)
  const beyond = all.filter(({ row }) => row > last)
  if (last < 1) return { inRows, beyond }
  for (const one of beyond.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const met = inRows.filter((band) => band.row === last && meet(band, one))
    const [band] = met
    if (!band || met.length > 1 || lengthOf(band) <= lengthOf(one)) continue
    if (beyond.some((other) => other !== one && meet(other, band))) continue
    inRows.splice(inRows.indexOf(band), 1, { ...one, row: last })
    beyond.splice(beyond.indexOf(one), 1, { ...band, row: last + 1 })
  }
  return { inRows, beyond }
} // prettier-ignore

/** px of a stripe, and of air between two names. */
const STRIPE = 5
const AIR = 12

/**
 * Bands in rows of their own, and, of eras for which no row is left, those whose name finds room in the last row: stripes at its
 * foot, the shortest first because they say most.
 * @param nameFrom px before which no name begins: the left handle
 */
export function eraBoxes(
  eras: readonly Era[],
  scale: TimeScale,
  rows: CanvasRows,
  nameOf: (era: Era) => string,
  measure: Measure,
  nameFrom: number
): readonly EraBox[] {
  const { unit, eraHeight } = rows
  const placed = eraRows(eras)
  const names = Array.from({ length: rows.eraRows }, () => laneBook(1, AIR * unit))
  const height = Math.max(0, eraHeight - 2 * unit)

  /** Where the name stands in its row, whole and over its era; null where it does not fit. */
  function nameIn({ era }: EraRow, soft: Soft, row: number, beside: boolean): TextBox | null {
    const text = nameOf(era)
    const width = measure(text, 'era')
    const last = Math.min(scale.width, soft.fade) - 4 * unit - width
    const y = row * eraHeight + eraHeight / 2 + 3.6 * unit
    const first = Math.max(soft.left, Math.min(scale.width, soft.full), nameFrom) + 8 * unit
    for (let x = first; text !== '' && x <= last; x += 8 * unit) {
      if (names[row]?.take({ from: x, to: x + width }) === 0)
        return { x, y, width, text, face: 'era', ink: 'ink-2' }
      if (!beside) return null
    }
    return null
  }
  const last = rows.eraRows - 1
  const { inRows, beyond } = sharedOut(placed, last)
  const bands = inRows
    .map((one) => ({ one, soft: softOf(one.shape, scale) }))
    .filter(({ soft }) => soft.right > soft.left)
    .map(({ one, soft }): EraBox => {
      const { era, row } = one
      return { id: era.id, soft, y: row * eraHeight, height, name: nameIn(one, soft, row, false) }
    })
  return rows.eraRows === 0 ? bands : [...bands, ...stripes()]

  function stripes(): readonly EraBox[] {
    const foot = laneBook(1, 2 * unit)
    return beyond.flatMap((one) => {
      const soft = softOf(one.shape, scale)
      if (soft.right <= soft.left || foot.take({ from: soft.left, to: soft.right }) === null) return []
      const name = nameIn(one, soft, last, true)
      // Without its name nobody could tell what it is.
      if (!name) return []
      return [
        { id: one.era.id, soft, y: last * eraHeight + height - STRIPE * unit, height: STRIPE * unit, name }
      ]
    })
  }
}
