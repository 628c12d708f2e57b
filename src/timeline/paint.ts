// Boxes of a scene onto a canvas, in the colours of the theme; it decides nothing but the order of drawing.
import type { EventId } from '../atlas/model'
import { markToken } from '../marks/marks'
import type { CursorBox, EraBox, LabelBox, LineBox, Rect, Scene } from './boxes'
import type { Brush } from './brush'
import { paintSoft } from './paintBars'
import { paintMark, paintRing } from './paintMarks'
import { paintGroupLines, paintRow } from './paintRows'
import { paintText } from './paintText'
import { paintFigures } from './statistics/paintFigures'

/** Draws a scene whose left end is at 0 of the context's present transform. `hovered`: ringed wherever the pointer is. */
export function paintScene(brush: Brush, scene: Scene, hovered: EventId | null): void {
  const { context, theme } = brush
  const { rows, width } = scene
  if (width === 0 || rows.height === 0) return
  context.save()
  context.beginPath()
  context.rect(0, 0, width, rows.height)
  context.clip()
  paintYears(brush, scene)
  paintLines(brush, scene)
  for (const era of scene.eras) paintEra(brush, era)
  clipLanes(brush, scene)
  for (const label of scene.labels) paintBar(brush, label)
  for (const { row } of scene.groups) paintRow(brush, row, rows.unit, hovered)
  context.restore()
  if (scene.figures) paintFigures(brush, scene.figures, width, rows.unit)
  paintComparedLine(brush, scene)
  paintCursorLine(brush, scene)
  clipLanes(brush, scene)
  paintGroupLines(brush, scene)
  for (const label of scene.labels) paintLabel(brush, label, label.id === hovered)
  context.restore()
  const [own] = scene.countRows
  if (own) paintRow(brush, own, rows.unit, hovered)
  if (scene.columnKey) paintText(brush, scene.columnKey, theme.color('--surface'))
  context.fillStyle = theme.color('--veil')
  for (const veil of scene.veils) context.fillRect(veil.x, veil.y, veil.width, veil.height)
  context.fillStyle = theme.color('--control')
  context.fillRect(0, rows.axisTop - 0.5, width, 1)
  for (const text of scene.axis) paintText(brush, text)
  context.restore()
  for (const { x, grip } of scene.handles) {
    context.fillStyle = theme.color('--accent')
    context.fillRect(x - 0.75, 0, 1.5, rows.axisTop)
    paintGrip(brush, grip, rows.unit, true)
  }
  if (scene.compared?.flag) paintFlag(brush, scene.compared.flag, rows.axisTop)
  if (scene.cursor) paintFlag(brush, scene.cursor, rows.axisTop)
}

/** Lanes that are scrolled end where the eras and the strokes begin. Every call is followed by one restore. */
function clipLanes({ context }: Brush, { groups, rows, width }: Scene): void {
  context.save()
  if (groups.length === 0) return
  context.beginPath()
  context.rect(0, rows.laneTop, width, rows.strokeTop - rows.laneTop)
  context.clip()
}

const TONES = { rule: '--rule', hair: '--hair', control: '--control' } as const

function paintLines({ context, theme }: Brush, { lines }: Scene): void {
  let set: LineBox['tone'] | null = null
  for (const { x, top, bottom, tone } of lines) {
    if (tone !== set) context.fillStyle = theme.color(TONES[(set = tone)])
    context.fillRect(Math.round(x) - 0.5, top, 1, bottom - top)
  }
}

function paintEra(brush: Brush, era: EraBox): void {
  const { context, theme } = brush
  paintSoft(context, era.soft, era.y, era.height, theme.color('--rule'), 0.34)
  if (era.name) paintText(brush, era.name)
}

function paintBar(brush: Brush, { bar }: LabelBox): void {
  if (!bar) return
  const { context, theme } = brush
  paintSoft(context, bar.soft, bar.y, bar.height, theme.color(markToken(bar.mark)))
}

function paintLabel(brush: Brush, label: LabelBox, hovered: boolean): void {
  const { context, theme } = brush
  if (label.selected) {
    const { x, y, width, height } = label.box
    context.fillStyle = theme.color('--accent-tint')
    context.strokeStyle = theme.color('--accent')
    context.lineWidth = 1.5
    context.beginPath()
    context.roundRect(x, y, width, height, 2)
    context.fill()
    context.stroke()
  }
  if (label.text) paintText(brush, label.text, theme.color(label.selected ? '--accent-tint' : '--surface'))
  paintMark(brush, label.mark, label.selected ? '--accent-tint' : '--surface', label.selected || hovered)
  if (hovered) paintRing(brush, label.mark)
}

function paintCursorLine({ context, theme }: Brush, { cursor, rows }: Scene): void {
  if (!cursor) return
  context.fillStyle = theme.color('--accent')
  if (cursor.column) {
    const { x, y, width, height } = cursor.column
    context.globalAlpha = 0.1
    context.fillRect(x, y, width, height)
    context.globalAlpha = 1
  }
  context.fillRect(cursor.x - 1, 0, 2, rows.axisTop)
}

/** The years that are compared. */
function paintYears({ context, theme }: Brush, { compared }: Scene): void {
  if (!compared) return
  context.fillStyle = theme.color('--accent')
  for (const { x, y, width, height } of compared.columns) {
    context.globalAlpha = 0.1
    context.fillRect(x, y, width, height)
    context.globalAlpha = 0.55
    context.fillRect(x - 0.5, y, 1, height)
    context.fillRect(x + width - 0.5, y, 1, height)
  }
  context.globalAlpha = 1
}

/** The day that the cursor's is compared with: its line is dashed. */
function paintComparedLine({ context, theme }: Brush, { compared, rows }: Scene): void {
  if (!compared?.flag) return
  context.save()
  context.strokeStyle = theme.color('--accent')
  context.lineWidth = 2
  context.setLineDash([5, 4])
  context.beginPath()
  context.moveTo(compared.flag.x, 0)
  context.lineTo(compared.flag.x, rows.axisTop)
  context.stroke()
  context.restore()
}

function paintFlag(brush: Brush, cursor: CursorBox, foot: number): void {
  const { context, theme } = brush
  const { x, y, width, height } = cursor.flag
  context.fillStyle = theme.color('--accent')
  context.beginPath()
  context.moveTo(cursor.x - 6, foot + 5)
  context.lineTo(cursor.x, foot - 2)
  context.lineTo(cursor.x + 6, foot + 5)
  context.fill()
  context.beginPath()
  context.roundRect(x, y, width, height, 2)
  context.fill()
  paintText(brush, cursor.words)
}

/** A handle's grip: paper with an accent edge; the larger ones have two lines to hold. */
export function paintGrip({ context, theme }: Brush, grip: Rect, unit: number, lined: boolean): void {
  context.fillStyle = theme.color('--surface')
  context.strokeStyle = theme.color('--accent')
  context.lineWidth = 1.5
  context.beginPath()
  context.roundRect(grip.x, grip.y, grip.width, grip.height, 3 * unit)
  context.fill()
  context.stroke()
  if (!lined) return
  context.fillStyle = theme.color('--accent')
  const middle = grip.x + grip.width / 2
  const top = grip.y + grip.height / 2 - 8 * unit
  for (const x of [middle - 2 * unit, middle + 2 * unit]) context.fillRect(x - 0.6, top, 1.2, 16 * unit)
}
