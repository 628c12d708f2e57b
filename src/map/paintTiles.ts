// Hatches the disputed pieces that the atlas has no hatch of its own for; canvas calls only, no state.
import type { Theme } from '../marks/theme'
import { scaleOf, toPane, type Camera } from './camera'
import { areaPath } from './paths'
import { HATCH } from './patterns'
import type { Area } from './shapes'
import type { Surface } from './surface'

/** The lines of land without a figure, thin and broken, in a tile that is held in place on the sheet while it is moved. */
export function disputed(surface: Surface, area: Area, theme: Theme, camera: Camera): void {
  const { context: ctx, size, margin, density } = surface
  if (area.length === 0) return
  const side = Math.round(HATCH.side * theme.px * density)
  const tile = new OffscreenCanvas(side, side)
  const brush = tile.getContext('2d')
  if (!brush) return
  brush.strokeStyle = theme.color('--dispute')
  brush.lineWidth = 0.8 * theme.px * density
  // Half of the tile's diagonal is line and half gap, so that tiles join.
  brush.setLineDash([side * Math.SQRT1_2, side * Math.SQRT1_2])
  for (const shift of [-side, 0, side]) {
    brush.moveTo(shift - side, 2 * side)
    brush.lineTo(shift + 2 * side, -side)
  }
  brush.stroke()
  const pattern = ctx.createPattern(tile, 'repeat')
  if (!pattern) return
  const [left, top] = toPane(camera, size, [0, 0])
  const scale = scaleOf(camera)
  const step = side / density
  // From the tile's px to the sheet: so that land is filled with the path it always has.
  const px = 1 / (scale * density)
  const onto = (edge: number) => (((edge + margin) % step) - edge - margin) / scale
  pattern.setTransform(new DOMMatrix([px, 0, 0, px, onto(left), onto(top)]))
  const all = scale * density
  ctx.setTransform(all, 0, 0, all, (left + margin) * density, (top + margin) * density)
  ctx.fillStyle = pattern
  ctx.fill(areaPath(area), 'evenodd')
}
