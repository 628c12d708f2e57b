// The strip of the whole span onto its canvas, in the colours of the theme; it decides nothing but the order of drawing.
import type { Brush } from './brush'
import { paintGrip } from './paint'
import { paintText } from './paintText'
import type { StripScene } from './strip'

/** Draws a strip whose left end is at 0 of the context's present transform. */
export function paintStrip(brush: Brush, strip: StripScene): void {
  const { context, theme } = brush
  const { width, base, top, window, cursor, unit } = strip
  if (width === 0 || strip.height === 0) return
  for (const inside of [false, true]) {
    context.fillStyle = theme.color(inside ? '--ink-3' : '--rule')
    for (const bin of strip.bins) {
      if (bin.inside === inside) context.fillRect(bin.x, bin.y, bin.width, bin.height)
    }
  }
  context.fillStyle = theme.color('--control')
  context.fillRect(0, base - 0.5, width, 1)
  for (const { x, top: from, bottom } of strip.lines) {
    context.fillRect(Math.round(x) - 0.5, from, 1, bottom - from)
  }
  for (const year of strip.years) paintText(brush, year)
  context.fillStyle = theme.color('--accent')
  context.globalAlpha = 0.1
  context.fillRect(window.x, window.y, window.width, window.height)
  context.globalAlpha = 1
  context.strokeStyle = theme.color('--accent')
  context.lineWidth = 1.5
  context.strokeRect(window.x, window.y, window.width, window.height)
  for (const { grip } of strip.grips) paintGrip(brush, grip, unit, false)
  context.fillStyle = theme.color('--accent')
  context.fillRect(cursor - 1, top - 2, 2, base - top + 2)
  context.strokeStyle = theme.color('--surface')
  context.beginPath()
  context.arc(cursor, base, 4 * unit, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
}
