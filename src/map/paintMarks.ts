// Paints marks of events: tokens, signs as full as the event is sure, dots, rings and counts; canvas calls only, no state.
import type { AtlasEvent, Mark as MarkShape } from '../atlas/model'
import { MARK_LINE, markDrawing } from '../marks/certainty'
import { markPath, markToken } from '../marks/marks'
import type { Theme } from '../marks/theme'
import type { Brush, OverScene } from './brush'
import { MINOR } from './look'
import type { PlacedGroup } from './plan'
import type { Point } from './sheet'
import type { Canvas2D } from './surface'

function circle(ctx: Canvas2D, [x, y]: Point, radius: number): void {
  ctx.beginPath()
  ctx.arc(x, y, radius, 0, Math.PI * 2)
}

/** px of the canvas a px of the design: marks grow with the text that stands beside them. */
function unitOf({ minor }: OverScene): number {
  return minor / MINOR
}

/** A disc of paper with its kind, or the kind alone; rings for chosen, hovered and, dashed, for a place that is unsure. */
export function paintToken(
  { ctx, theme, at }: Brush,
  group: PlacedGroup,
  scene: OverScene,
  hovered: boolean
): void {
  const { lead } = group
  const place = at(lead.at)
  const disc = lead.look === 'token' || hovered
  const unit = unitOf(scene)
  const radius = lead.look === 'dot' ? group.radius + 5 * unit : group.radius
  if (lead.selected || hovered) {
    const [around, wide, thin] = lead.selected ? [radius + 5 * unit, 6, 3] : [radius + 3 * unit, 3.5, 1.5]
    circle(ctx, place, around)
    ctx.lineWidth = wide * unit
    ctx.strokeStyle = theme.color('--halo')
    ctx.stroke()
    ctx.lineWidth = thin * unit
    ctx.strokeStyle = theme.color('--accent')
    ctx.stroke()
  }
  if (disc) {
    // Paper reaches beyond a dashed ring, so that the gaps show paper and not notches.
    circle(ctx, place, lead.unsure ? radius + 1.2 * unit : radius)
    ctx.fillStyle = theme.color('--surface')
    ctx.fill()
    ring(ctx, theme, place, radius, '--ink', theme.px, lead.unsure ? 11 : 0)
  }
  if (lead.beyond !== undefined) {
    const foot = lead.selected || hovered ? 9 : 3
    arrow(ctx, theme, place, lead.beyond, radius + foot * unit, unit)
  }
  sign(ctx, theme, scene.shapeOf(group), lead.event, place, disc ? radius / 12 : radius / 9, !disc)
  if (!disc && lead.unsure) ring(ctx, theme, place, radius + 3 * unit, '--ink', theme.px, 11)
}

/** A closed ring, or one of so many dashes. */
function ring(
  ctx: Canvas2D,
  theme: Theme,
  place: Point,
  radius: number,
  token: string,
  width: number,
  dashes: number
): void {
  circle(ctx, place, radius)
  const step = dashes > 0 ? (2 * Math.PI * radius) / dashes : 0
  ctx.setLineDash(dashes > 0 ? [step * 0.6, step * 0.4] : [])
  ctx.strokeStyle = theme.color(token)
  ctx.lineWidth = width
  ctx.stroke()
  ctx.setLineDash([])
}

/** Points to where the place lies, beyond the sheet. `from`: px between its foot and the middle of the mark. */
function arrow(ctx: Canvas2D, theme: Theme, [x, y]: Point, way: number, from: number, unit: number): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(way)
  ctx.beginPath()
  ctx.moveTo(from, -4.5 * unit)
  ctx.lineTo(from + 6 * unit, 0)
  ctx.lineTo(from, 4.5 * unit)
  ctx.closePath()
  ctx.lineWidth = 3 * unit
  ctx.strokeStyle = theme.color('--surface')
  ctx.stroke()
  ctx.fillStyle = theme.color('--ink')
  ctx.fill()
  ctx.restore()
}

const signs = new Map<MarkShape, Path2D>()

/** The shape of a kind, drawn as on the timeline. */
function sign(
  ctx: Canvas2D,
  theme: Theme,
  shape: MarkShape,
  event: AtlasEvent,
  [x, y]: Point,
  scale: number,
  halo: boolean
): void {
  const path = signs.get(shape) ?? new Path2D(markPath(shape))
  signs.set(shape, path)
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(scale, scale)
  if (halo) {
    ctx.strokeStyle = theme.color('--surface')
    ctx.lineWidth = (3.5 * theme.px) / scale
    ctx.stroke(path)
  }
  const { core, line } = markDrawing(event)
  const color = theme.color(markToken(shape))
  ctx.fillStyle = line === 'none' ? color : theme.color('--surface')
  ctx.fill(path)
  if (line !== 'none') {
    ctx.strokeStyle = color
    ctx.lineWidth = MARK_LINE.width
    ctx.setLineDash(line === 'dashed' ? [MARK_LINE.dash, MARK_LINE.gap] : [])
    ctx.stroke(path)
    if (core > 0) {
      ctx.scale(core, core)
      ctx.fillStyle = color
      ctx.fill(path)
    }
  }
  ctx.restore()
}

/** A small neutral dot: ringed with dashes where the place is unsure, with a ring where it stands for several, a number where for many. */
export function paintDot(brush: Brush, dot: PlacedGroup, scene: OverScene): void {
  const { ctx, theme, at } = brush
  const hovered = dot === scene.hoveredGroup
  const { lead, radius } = dot
  const place = at(lead.at)
  const unit = unitOf(scene)
  if (dot.count) {
    const [left, top, right, bottom] = dot.count.box
    const foot = Math.hypot(right - left, bottom - top) / 2
    if (lead.beyond !== undefined) arrow(ctx, theme, place, lead.beyond, foot + unit, unit)
    paintCount(brush, dot, scene.minor, hovered)
    return
  }
  const several = dot.size > 1
  if (lead.beyond !== undefined) arrow(ctx, theme, place, lead.beyond, radius + 3 * unit, unit)
  // Paper reaches beyond a dashed ring, as around a token.
  circle(ctx, place, radius + ((several ? 3 : 0.8) + (lead.unsure ? 1.2 : 0)) * unit)
  ctx.fillStyle = theme.color('--surface')
  ctx.fill()
  if (several || lead.unsure) {
    const [token, width] = hovered ? ['--accent', 2] : ['--ink-2', 1]
    const away = several ? 2 : 0.8
    ring(ctx, theme, place, radius + away * unit, token, width * unit, lead.unsure ? DOT_DASHES : 0)
  }
  // Alone in a ring of dashes it is smaller, so that the ring of many and that of an unsure place are told apart.
  circle(ctx, place, radius - (lead.unsure && !several ? 1.8 : 0.8) * unit)
  ctx.fillStyle = theme.color('--ink-2')
  ctx.fill()
}

const DOT_DASHES = 6

/** A number in a rounded box of paper. */
export function paintCount(
  { ctx, theme, at }: Brush,
  { lead, count }: PlacedGroup,
  minor: number,
  hovered: boolean
): void {
  if (!count) return
  const [x, y] = at(lead.at)
  const [left, top, right, bottom] = count.box
  ctx.beginPath()
  ctx.roundRect(x + left, y + top, right - left, bottom - top, (bottom - top) / 2)
  ctx.fillStyle = theme.color('--surface')
  ctx.fill()
  ctx.strokeStyle = theme.color(hovered ? '--accent' : '--ink')
  ctx.lineWidth = (hovered ? 2 : 1) * theme.px
  ctx.stroke()
  ctx.font = `600 ${minor}px ${theme.sans}`
  ctx.fillStyle = theme.color('--ink')
  ctx.fillText(count.text, x + (left + right) / 2, y + (top + bottom) / 2 + minor * 0.35)
}
