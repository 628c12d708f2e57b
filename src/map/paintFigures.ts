// Paints figures that stand as marks: rings for counts, dashed frames for what is not checked; canvas calls only, no state.
import type { UnitId } from '../atlas/model'
import type { Brush } from './brush'
import type { PlacedFigures } from './figurePlan'
import { fontOf } from './look'

/** Widths of a ring's line and of the ground on both sides of it, px; dash and gap of what is not checked. */
const LINE = { ring: 2, lit: 3.5, halo: 1.5, frame: 1.25 } as const
const DASH = [4, 3] as const
/** A count of 0 is a point, and no ring is thinner to see than one of this radius, px. */
const POINT = 1.5

/** `lit`: units whose figures the pointer or the keyboard is on. Rings in their order, so that later ones lie above. */
export function paintCircles(brush: Brush, placed: PlacedFigures, lit: ReadonlySet<UnitId>): void {
  const { ctx, theme } = brush
  const { px } = theme
  ctx.lineCap = 'butt'
  for (const circle of placed.circles) {
    const [x, y] = brush.at(circle.at)
    const width = (lit.has(circle.unit) ? LINE.lit : LINE.ring) * px
    // The line's outer edge bounds the area; what is smaller than the line is a disc of its own size.
    const radius = Math.max(circle.radius - width / 2, POINT * px)
    const ring = () => {
      ctx.beginPath()
      ctx.arc(x, y, radius, 0, 2 * Math.PI)
      if (circle.negative) {
        ctx.moveTo(x - radius, y)
        ctx.lineTo(x + radius, y)
      }
      ctx.stroke()
    }
    ctx.setLineDash([])
    ctx.lineWidth = width + 2 * LINE.halo * px
    ctx.globalAlpha = 0.85
    ctx.strokeStyle = theme.color('--halo')
    ring()
    ctx.globalAlpha = 1
    ctx.lineWidth = circle.text === undefined ? width : LINE.frame * px
    ctx.strokeStyle = theme.color(circle.text === undefined ? '--ring' : '--ink')
    if (circle.text !== undefined) ctx.setLineDash(DASH.map((step) => step * px))
    ring()
    if (circle.text !== undefined) number(brush, circle.text, placed.size, x, y)
  }
  ctx.setLineDash([])
}

/** Over dots and marks: a number that they cover cannot be read. */
export function paintOpen(brush: Brush, placed: PlacedFigures, lit: ReadonlySet<UnitId>): void {
  const { ctx, theme } = brush
  const { px } = theme
  for (const { at, unit, box, text } of placed.open) {
    const [x, y] = brush.at(at)
    const [left, top, right, bottom] = box
    const middle = [(left + right) / 2, (top + bottom) / 2] as const
    ctx.beginPath()
    ctx.roundRect(x + left, y + top, right - left, bottom - top, 3 * px)
    ctx.fillStyle = theme.color('--surface')
    ctx.fill()
    ctx.setLineDash(DASH.map((step) => step * px))
    ctx.lineWidth = (lit.has(unit) ? 2 : LINE.frame) * px
    ctx.strokeStyle = theme.color('--ink')
    ctx.stroke()
    number(brush, text, placed.size, x + middle[0], y + middle[1])
  }
  ctx.setLineDash([])
}

function number({ ctx, theme }: Brush, text: string, size: number, x: number, y: number): void {
  ctx.setLineDash([])
  ctx.font = fontOf(size, 600, 'sans', theme)
  ctx.lineWidth = 3 * theme.px
  ctx.strokeStyle = theme.color('--halo')
  ctx.strokeText(text, x, y + size * 0.34)
  ctx.fillStyle = theme.color('--ink')
  ctx.fillText(text, x, y + size * 0.34)
}
