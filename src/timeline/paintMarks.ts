// The marks of events onto a canvas: sign, how sure, that it belongs to other lanes, the ring of what is pointed at.
import type { Mark } from '../atlas/model'
import { MARK_LINE, markDrawing } from '../marks/certainty'
import { markPath, markToken } from '../marks/marks'
import type { MarkBox, Rect } from './boxes'
import type { Brush } from './brush'

/** Path of each mark at the sizes it is drawn in: to scale the canvas for each of them would cost more than to fill them. */
const paths = new Map<number, Map<Mark, Path2D>>()

/** @param scale size as a factor of the box of a mark, which is 16 wide */
function pathOf(mark: Mark, scale: number): Path2D {
  let known = paths.get(scale)
  if (!known) paths.set(scale, (known = new Map<Mark, Path2D>()))
  let path = known.get(mark)
  if (!path) {
    path = new Path2D()
    path.addPath(new Path2D(markPath(mark)), new DOMMatrix([scale, 0, 0, scale, 0, 0]))
    known.set(mark, path)
  }
  return path
}

/**
 * @param ground token of what it stands on
 * @param told it is selected or pointed at: a plus, not a dot, says that it belongs to other lanes as well
 */
export function paintMark({ context, theme }: Brush, box: MarkBox, ground: string, told: boolean): void {
  const { mark, x, y, radius } = box
  const scale = radius / 8
  const color = theme.color(markToken(mark))
  const { core, line } = markDrawing({ confidence: box.confidence, dateChecked: !box.open })
  const path = pathOf(mark, scale)
  context.translate(x, y)
  context.fillStyle = line === 'none' ? color : theme.color(ground)
  context.fill(path)
  if (line !== 'none') {
    context.strokeStyle = color
    context.lineWidth = MARK_LINE.width * scale
    if (line === 'dashed') context.setLineDash([MARK_LINE.dash * scale, MARK_LINE.gap * scale])
    context.stroke(path)
    if (line === 'dashed') context.setLineDash([])
    if (core > 0) {
      context.fillStyle = color
      context.fill(pathOf(mark, scale * core))
    }
  }
  // There and back again: to save and restore a canvas costs several times as much.
  context.translate(-x, -y)
  if (box.more === 0) return
  if (told) paintMore(context, box, theme.color('--ink'), theme.color(ground))
  else paintDot(context, box, theme.color('--ink-2'), theme.color(ground))
}

/** A dot where the plus would stand: most events bear it, and marks are what is to be seen. */
function paintDot(context: CanvasRenderingContext2D, { x, y, radius }: MarkBox, ink: string, ground: string): void {
  for (const [color, share] of [[ground, 0.3], [ink, 0.17]] as const) {
    context.fillStyle = color
    context.beginPath()
    context.arc(x + radius * 0.88, y - radius * 0.74, radius * share, 0, 2 * Math.PI)
    context.fill()
  }
} // prettier-ignore

/** A small plus at the mark's upper right. */
function paintMore(context: CanvasRenderingContext2D, { x, y, radius }: MarkBox, ink: string, ground: string): void {
  const arm = radius * 0.36
  const [px, py] = [x + radius * 0.82, y - radius * 0.72]
  for (const [color, width] of [[ground, 4], [ink, 1.6]] as const) {
    context.strokeStyle = color
    context.lineWidth = (width * radius) / 8.5
    context.beginPath()
    context.moveTo(px - arm, py)
    context.lineTo(px + arm, py)
    context.moveTo(px, py - arm)
    context.lineTo(px, py + arm)
    context.stroke()
  }
} // prettier-ignore

export function paintRing({ context, theme }: Brush, { x, y, radius }: MarkBox): void {
  context.strokeStyle = theme.color('--accent')
  context.lineWidth = 1.5
  context.beginPath()
  context.arc(x, y, radius + 2.5, 0, 2 * Math.PI)
  context.stroke()
}

/** The ring of what the keyboard is on, in two colours, so that one of them stands out on any ground. */
export function paintFocus({ context, theme }: Brush, { x, y, width, height }: Rect): void {
  for (const [token, line] of [['--focus-out', 7], ['--focus-in', 3]] as const) {
    context.strokeStyle = theme.color(token)
    context.lineWidth = line
    context.beginPath()
    context.roundRect(x - 1, y - 1, width + 2, height + 2, 3)
    context.stroke()
  }
} // prettier-ignore
