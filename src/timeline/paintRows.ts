// Rows of strokes and columns, and the lines between lanes, onto a canvas; it decides nothing but the order of drawing.
import { MARKS, type EventId, type Mark } from '../atlas/model'
import { markToken } from '../marks/marks'
import type { CountRow, Scene, StrokeBox } from './boxes'
import type { Brush } from './brush'

/** px between a stroke and the foot of its row, and its height where the row has room. */
const FOOT = 2
const STROKE = 10

export function paintRow(
  { context, theme }: Brush,
  row: CountRow,
  unit: number,
  hovered: EventId | null
): void {
  const high = Math.min(STROKE * unit, row.foot - row.top)
  const top = row.foot - FOOT * unit - high
  for (const pale of [true, false]) {
    context.globalAlpha = pale ? 0.4 : 0.95
    let mark: Mark | null = null
    for (const stroke of row.strokes) {
      if (stroke.labelled !== pale) continue
      if (stroke.mark !== mark) context.fillStyle = theme.color(markToken((mark = stroke.mark)))
      context.fillRect(stroke.x - 1, top, 2, high)
    }
  }
  context.globalAlpha = 1
  paintColumns({ context, theme, upright: false }, row)
  const lit = hovered === null ? undefined : row.strokes.find(({ id }) => id === hovered)
  if (lit) paintLit(context, lit, row.foot, unit, theme.color('--surface'), theme.color('--accent'))
}

/** One colour after the other, because to change it costs as much as to fill; all of a colour as one figure. */
function paintColumns({ context, theme }: Brush, { columns }: CountRow): void {
  if (columns.length === 0) return
  // Parts stand in the order of the marks: of each column it is known how far it has been painted.
  const painted = new Uint8Array(columns.length)
  for (const mark of MARKS) {
    let some = false
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]
      const part = column?.parts[painted[i] ?? 0]
      if (!column || part?.mark !== mark) continue
      painted[i] = (painted[i] ?? 0) + 1
      if (!some) context.beginPath()
      some = true
      context.rect(column.x, part.y, column.width, part.height)
    }
    if (!some) continue
    context.fillStyle = theme.color(markToken(mark))
    context.fill()
  }
  // A gap near the top, as in any broken column.
  context.fillStyle = theme.color('--surface')
  for (const { cut, x, y, width } of columns) if (cut) context.fillRect(x - 0.5, y + 3, width + 1, 2)
}

function paintLit(context: CanvasRenderingContext2D, stroke: StrokeBox, foot: number, unit: number, ground: string, ink: string): void {
  context.fillStyle = ground
  context.fillRect(stroke.x - 3, foot - 15 * unit, 6, 15 * unit)
  context.fillStyle = ink
  context.fillRect(stroke.x - 1.5, foot - 15 * unit, 3, 14 * unit)
} // prettier-ignore

/** Hairlines between lanes of kinds, units, persons or confidence. */
export function paintGroupLines({ context, theme }: Brush, { groups, width, rows }: Scene): void {
  context.fillStyle = theme.color('--rule')
  for (const { top, height } of groups) {
    const y = Math.round(top + height) - 0.5
    if (y > rows.laneTop && y < rows.strokeTop) context.fillRect(0, y, width, 1)
  }
}
