// Fills land with small tiles that lie still on the sheet while it is moved: hatches and patterns; canvas calls only, no state.
import type { Theme } from '../marks/theme'
import { scaleOf, toPane, type Camera } from './camera'
import { inkOn } from './colours'
import { areaPath } from './paths'
import { HATCH, tileLine, tilePath, type Pattern } from './patterns'
import type { Area } from './shapes'
import type { Surface } from './surface'

type Brush = OffscreenCanvasRenderingContext2D

/** Disputed pieces that the atlas has no hatch of its own for: the lines of land without a figure, thin and broken. */
export function disputed(surface: Surface, area: Area, theme: Theme, camera: Camera): void {
  if (area.length === 0) return
  tiled(surface, [area], HATCH.side * theme.px, camera, (brush, side) => {
    brush.strokeStyle = theme.color('--dispute')
    brush.lineWidth = 0.8 * theme.px * surface.density
    // Half of the tile's diagonal is line and half gap, so that tiles join.
    brush.setLineDash([side * Math.SQRT1_2, side * Math.SQRT1_2])
    diagonals(brush, side)
  })
}

/** Land without a checked figure. */
export function hatched(surface: Surface, areas: readonly Area[], theme: Theme, camera: Camera): void {
  tiled(surface, areas, HATCH.side * theme.px, camera, (brush, side) => {
    brush.strokeStyle = theme.color('--hatch')
    brush.lineWidth = HATCH.line * theme.px * surface.density
    diagonals(brush, side)
  })
}

/** The pattern that stands beside a class's colour. */
export function patterned(
  surface: Surface,
  area: Area,
  pattern: Pattern,
  ground: string,
  theme: Theme,
  camera: Camera
): void {
  tiled(surface, [area], pattern.side * theme.px, camera, (brush, side) => {
    const stretch = side / pattern.side
    brush.setTransform(stretch, 0, 0, stretch, 0, 0)
    brush.globalAlpha = 0.6
    brush.strokeStyle = inkOn(ground, theme.color('--ink'), theme.color('--halo'))
    brush.lineWidth = tileLine(pattern)
    brush.lineCap = pattern.kind === 'dots' ? 'round' : 'butt'
    brush.stroke(new Path2D(tilePath(pattern)))
  })
}

function diagonals(brush: Brush, side: number): void {
  for (const shift of [-side, 0, side]) {
    brush.moveTo(shift - side, 2 * side)
    brush.lineTo(shift + 2 * side, -side)
  }
  brush.stroke()
}

/** @param wanted side of the tile, px */
function tiled(
  { context: ctx, size, margin, density }: Surface,
  areas: readonly Area[],
  wanted: number,
  camera: Camera,
  draw: (brush: Brush, side: number) => void
): void {
  if (areas.length === 0) return
  const side = Math.max(1, Math.round(wanted * density))
  const tile = new OffscreenCanvas(side, side)
  const brush = tile.getContext('2d')
  if (!brush) return
  draw(brush, side)
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
  for (const area of areas) ctx.fill(areaPath(area), 'evenodd')
}
