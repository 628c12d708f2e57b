// Boxes of a scene onto a canvas, in the colours of the theme; it decides nothing but the order of drawing.
import type { EventId, Mark } from '../atlas/model'
import { markPath, markToken } from '../marks/marks'
import type { Theme } from '../marks/theme'
import type { EraBox, LabelBox, MarkBox, Rect, Scene, Soft, StrokeBox, TextBox } from './boxes'
import { fontOf } from './measure'

export interface Brush {
  readonly context: CanvasRenderingContext2D
  readonly theme: Theme
  /** No italics. */
  readonly upright: boolean
}

/** Draws a scene whose left end is at 0 of the context's present transform. `hovered`: ringed wherever the pointer is. */
export function paintScene(brush: Brush, scene: Scene, hovered: EventId | null): void {
  const { context, theme } = brush
  const { rows, width } = scene
  if (width === 0 || rows.height === 0) return
  context.save()
  context.beginPath()
  context.rect(0, 0, width, rows.height)
  context.clip()
  paintLines(brush, scene)
  for (const era of scene.eras) paintEra(brush, era, width)
  for (const label of scene.labels) paintBar(brush, label)
  paintCursorLine(brush, scene)
  for (const label of scene.labels) paintLabel(brush, label, label.id === hovered)
  for (const stroke of scene.strokes) paintStroke(brush, stroke, rows.axisTop, rows.unit)
  const lit = scene.strokes.find(({ id }) => id === hovered)
  if (lit) paintLitStroke(brush, lit, rows.axisTop, rows.unit)
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
  paintFlag(brush, scene)
}

function paintLines({ context, theme }: Brush, { lines }: Scene): void {
  for (const { x, top, bottom, tone } of lines) {
    context.fillStyle = theme.color(`--${tone}`)
    context.fillRect(Math.round(x) - 0.5, top, 1, bottom - top)
  }
}

function paintEra(brush: Brush, era: EraBox, width: number): void {
  const { context, theme } = brush
  context.fillStyle = softFill(context, era.soft, theme.color('--rule'), 0.34, width)
  context.fillRect(era.soft.left, era.y, era.soft.right - era.soft.left, era.height)
  if (era.name) paintText(brush, era.name)
}

/** A gradient whose stops lie on the drawn part only, because far ones outside lose their exactness when zoomed in. */
function softFill(
  context: CanvasRenderingContext2D,
  soft: Soft,
  color: string,
  strength: number,
  width: number
): CanvasGradient | string {
  const { left, right, from, full, fade, to } = soft
  const at = (x: number): number => {
    if (x < full) return full === from ? 1 : Math.max(0.04, (x - from) / (full - from))
    if (x > fade) return fade === to ? 1 : Math.max(0.04, (to - x) / (to - fade))
    return 1
  }
  const ink = (share: number) =>
    `color-mix(in srgb, ${color} ${(share * strength * 100).toFixed(1)}%, transparent)`
  if (right <= left) return ink(1)
  const gradient = context.createLinearGradient(left, 0, right, 0)
  const stop = (x: number) => gradient.addColorStop((x - left) / (right - left), ink(at(x)))
  stop(left)
  if (full > left && full < right) stop(full)
  if (fade > left && fade < right && fade !== full) stop(fade)
  stop(right)
  return width > 0 ? gradient : ink(1)
}

function paintBar(brush: Brush, { bar }: LabelBox): void {
  if (!bar) return
  const { context, theme } = brush
  const { left, right } = bar.soft
  context.fillStyle = softFill(context, bar.soft, theme.color(markToken(bar.mark)), 1, right)
  context.fillRect(left, bar.y, Math.max(2, right - left), bar.height)
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
  paintMark(brush, label.mark, label.selected ? '--accent-tint' : '--surface')
  if (hovered) {
    context.strokeStyle = theme.color('--accent')
    context.lineWidth = 1.5
    context.beginPath()
    context.arc(label.mark.x, label.mark.y, label.mark.radius + 2.5, 0, 2 * Math.PI)
    context.stroke()
  }
}

const paths = new Map<Mark, Path2D>()

function pathOf(mark: Mark): Path2D {
  const known = paths.get(mark)
  if (known) return known
  const path = new Path2D(markPath(mark))
  paths.set(mark, path)
  return path
}

function paintMark({ context, theme }: Brush, { mark, x, y, radius, open }: MarkBox, ground: string): void {
  const scale = radius / 8
  const color = theme.color(markToken(mark))
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  context.fillStyle = open ? theme.color(ground) : color
  context.fill(pathOf(mark))
  if (open) {
    context.strokeStyle = color
    context.lineWidth = 1.6 / scale
    context.setLineDash([2.4, 1.6])
    context.stroke(pathOf(mark))
  }
  context.restore()
}

function paintStroke({ context, theme }: Brush, stroke: StrokeBox, axisTop: number, unit: number): void {
  context.globalAlpha = stroke.labelled ? 0.4 : 0.95
  context.fillStyle = theme.color(markToken(stroke.mark))
  context.fillRect(stroke.x - 1, axisTop - 12 * unit, 2, 10 * unit)
  context.globalAlpha = 1
}

function paintLitStroke({ context, theme }: Brush, stroke: StrokeBox, axisTop: number, unit: number): void {
  context.fillStyle = theme.color('--surface')
  context.fillRect(stroke.x - 3, axisTop - 15 * unit, 6, 15 * unit)
  context.fillStyle = theme.color('--accent')
  context.fillRect(stroke.x - 1.5, axisTop - 15 * unit, 3, 14 * unit)
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

function paintFlag(brush: Brush, { cursor, rows }: Scene): void {
  if (!cursor) return
  const { context, theme } = brush
  const { x, y, width, height } = cursor.flag
  const foot = rows.axisTop
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

/** Words at their baseline; `halo` keeps them legible over lines and bars. */
export function paintText({ context, theme, upright }: Brush, box: TextBox, halo?: string): void {
  context.font = fontOf(box.face, theme, upright)
  context.textBaseline = 'alphabetic'
  if (halo !== undefined) {
    context.strokeStyle = halo
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeText(box.text, box.x, box.y)
  }
  context.fillStyle = theme.color(`--${box.ink}`)
  context.fillText(box.text, box.x, box.y)
}
