// Paints names with their halos, and the flag of the selected event; canvas calls only, no state.
import type { Brush, OverScene } from './brush'
import { fontOf } from './look'
import type { PlacedName, Plan } from './plan'

const WEIGHTS = { unit: 500, seat: 400, around: 400, figure: 600 } as const

export function paintName({ ctx, theme, at }: Brush, name: PlacedName, scene: OverScene): void {
  const [x, y] = at(name.at)
  const { ink, halo } = scene.inkOf(name)
  const unit = name.kind === 'unit'
  ctx.font = fontOf(name.size, WEIGHTS[name.kind], unit ? 'serif' : 'sans', theme)
  ctx.letterSpacing = name.kind === 'around' ? `${scene.spacing}px` : '0px'
  const place = [x + name.offset[0], y + name.offset[1] + name.size * (unit ? 0.34 : 0.3)] as const
  ctx.lineWidth = 3 * theme.px
  ctx.globalAlpha = 0.85
  ctx.strokeStyle = halo
  ctx.strokeText(name.text, ...place)
  ctx.globalAlpha = 1
  ctx.fillStyle = ink
  ctx.fillText(name.text, ...place)
  ctx.letterSpacing = '0px'
}

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
