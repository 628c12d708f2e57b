// The bands of named stretches of time behind the lanes: rows without overlap, soft ends, names where they fit whole.
import type { Era } from '../atlas/model'
import { rowsOf } from '../time/lanes'
import type { TimeScale } from '../time/span'
import type { EraBox, Measure, Soft } from './boxes'
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

/** @param nameFrom px before which no name begins: the left handle */
export function eraBoxes(
  eras: readonly Era[],
  scale: TimeScale,
  rows: CanvasRows,
  nameOf: (era: Era) => string,
  measure: Measure,
  nameFrom: number
): readonly EraBox[] {
  const { unit, eraHeight } = rows
  const boxes: EraBox[] = []
  for (const { era, shape, row } of eraRows(eras)) {
    if (row >= rows.eraRows) continue
    const soft = softOf(shape, scale)
    if (soft.right <= soft.left) continue
    const y = row * eraHeight
    const text = nameOf(era)
    const width = measure(text, 'era')
    const x = Math.max(soft.left, Math.min(scale.width, soft.full), nameFrom) + 8 * unit
    const fits = text !== '' && x + width <= Math.min(scale.width, soft.fade) - 4 * unit
    const baseline = y + eraHeight / 2 + 3.6 * unit
    boxes.push({
      id: era.id,
      soft,
      y,
      height: Math.max(0, eraHeight - 2 * unit),
      name: fits ? { x, y: baseline, width, text, face: 'era', ink: 'ink-2' } : null
    })
  }
  return boxes
}
