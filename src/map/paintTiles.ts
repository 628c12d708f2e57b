// Lays tiles over land: the hatch where there is no checked figure, and patterns beside colour; canvas calls only, no state.
import type { Theme } from '../marks/theme'
import { scaleOf, toPane, type Camera } from './camera'
import { inkOn } from './colours'
import type { Fill, Land } from './land'
import type { Surface } from './surface'
import { areaPath } from './paths'
import { patternOf, tileLine, tilePath } from './patterns'
import type { Area } from './shapes'

/** Side of the hatch's tile, px at the usual text size: its diagonals lie 6.4 px apart. */
const HATCH = 9

/** Land without a checked figure: 45 degree lines on paper. */
export function hatch(surface: Surface, fills: readonly Fill[], theme: Theme, camera: Camera): void {
  const bare = fills.filter(({ token }) => token === null)
  tiled(surface, bare, HATCH * theme.px, camera, (brush, side) => {
    brush.strokeStyle = theme.color('--hatch')
    brush.lineWidth = 1.1 * theme.px * surface.density
    diagonals(brush, side)
  })
}

/** Disputed pieces that the atlas has no hatch of its own for: the same lines, thin and broken. */
export function disputed(surface: Surface, area: Area, theme: Theme, camera: Camera): void {
  if (area.length === 0) return
  tiled(surface, [{ land: { area } }], HATCH * theme.px, camera, (brush, side) => {
    brush.strokeStyle = theme.color('--dispute')
    brush.lineWidth = 0.8 * theme.px * surface.density
    // Half of the tile's diagonal is line and half gap, so that tiles join.
    brush.setLineDash([side * Math.SQRT1_2, side * Math.SQRT1_2])
    diagonals(brush, side)
  })
}

function diagonals(brush: OffscreenCanvasRenderingContext2D, side: number): void {
  for (const shift of [-side, 0, side]) {
    brush.moveTo(shift - side, 2 * side)
    brush.lineTo(shift + 2 * side, -side)
  }
  brush.stroke()
}

/** A class is told by its pattern as well, where the theme asks for patterns. */
export function patterns(surface: Surface, fills: readonly Fill[], theme: Theme, camera: Camera): void {
  if (theme.color('--patterns') !== '1') return
  for (const fill of fills) {
    const pattern = fill.token === null ? null : patternOf(fill.token)
    if (!pattern || fill.token === null) continue
    const ground = theme.color(fill.token)
    const ink = inkOn(ground, theme.color('--ink'), theme.color('--halo'))
    tiled(surface, [fill], pattern.side * theme.px, camera, (brush, side) => {
      const stretch = side / pattern.side
      brush.setTransform(stretch, 0, 0, stretch, 0, 0)
      brush.globalAlpha = 0.6
      brush.strokeStyle = ink
      brush.lineWidth = tileLine(pattern)
      brush.lineCap = pattern.kind === 'dots' ? 'round' : 'butt'
      brush.stroke(new Path2D(tilePath(pattern)))
    })
  }
}

/** Fills land with a square tile of `wanted` px, held in place on the sheet while it is moved. */
function tiled(
  { context: ctx, size, margin, density }: Surface,
  fills: readonly { readonly land: Pick<Land, 'area'> }[],
  wanted: number,
  camera: Camera,
  draw: (brush: OffscreenCanvasRenderingContext2D, side: number) => void
): void {
  if (fills.length === 0) return
  const side = Math.round(wanted * density)
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
  for (const { land } of fills) ctx.fill(areaPath(land.area), 'evenodd')
}
