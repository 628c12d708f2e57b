// Paints the signs of seats: small open squares under the marks of events, with a full middle for a municipality; canvas calls only, no state.
import type { Brush } from './brush'
import type { SeatSign } from './plan'
import { SEAT } from './planSeats'

/** Half the side of the full middle, px of the design. */
const MIDDLE = 1.5

export function paintSeats({ ctx, theme, at }: Brush, seats: readonly SeatSign[]): void {
  const half = SEAT * theme.px
  const middle = MIDDLE * theme.px
  ctx.strokeStyle = theme.color('--ink')
  ctx.lineWidth = 1.25 * theme.px
  for (const { at: place, own } of seats) {
    const [x, y] = at(place)
    ctx.beginPath()
    ctx.rect(x - half, y - half, 2 * half, 2 * half)
    ctx.fillStyle = theme.color('--surface')
    ctx.fill()
    ctx.stroke()
    if (!own) continue
    ctx.fillStyle = theme.color('--ink')
    ctx.fillRect(x - middle, y - middle, 2 * middle, 2 * middle)
  }
}
