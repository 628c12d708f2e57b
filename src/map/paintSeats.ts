// Paints the signs of seats: small open squares under the marks of events; canvas calls only, no state.
import type { Brush } from './brush'
import { SEAT } from './planSeats'
import type { Point } from './sheet'

export function paintSeats({ ctx, theme, at }: Brush, seats: readonly Point[]): void {
  const half = SEAT * theme.px
  ctx.fillStyle = theme.color('--surface')
  ctx.strokeStyle = theme.color('--ink')
  ctx.lineWidth = 1.25 * theme.px
  for (const seat of seats) {
    const [x, y] = at(seat)
    ctx.beginPath()
    ctx.rect(x - half, y - half, 2 * half, 2 * half)
    ctx.fill()
    ctx.stroke()
  }
}
