// Paints the flag of the selected event; canvas calls only, no state.
import type { Brush } from './brush'
import { fontOf } from './look'
import type { Plan } from './plan'

/** A box of accent with the place's name, tied to its mark by a line. */
export function paintFlag({ ctx, theme, at }: Brush, placed: NonNullable<Plan['flag']>): void {
  const { at: place, text, size, flag } = placed
  const [x, y] = at(place)
  const [[fx, fy], [tx, ty]] = flag.line
  const [left, top, right, bottom] = flag.box
  const [width, height] = [right - left, bottom - top]
  ctx.fillStyle = theme.color('--accent')
  ctx.strokeStyle = theme.color('--accent')
  ctx.lineWidth = 1.5 * theme.px
  ctx.beginPath()
  ctx.moveTo(x + fx, y + fy)
  ctx.lineTo(x + tx, y + ty)
  ctx.stroke()
  ctx.beginPath()
  ctx.roundRect(x + flag.dx, y + flag.dy, width, height, 2)
  ctx.fill()
  ctx.font = fontOf(size, 600, 'sans', theme)
  ctx.fillStyle = theme.color('--on-accent')
  ctx.fillText(text, x + flag.dx + width / 2, y + flag.dy + height / 2 + size * 0.34)
}
