// Paints the fills of the land on a canvas, for the one picture that is moved while the view moves; at rest ./fillLayer.ts shows them. No state.
import type { Theme } from '../marks/theme'
import { scaleOf, toPane, type Camera } from './camera'
import type { Fill } from './land'
import { hatched, patterned } from './paintTiles'
import { areaPath } from './paths'
import { patternOf } from './patterns'
import { sheetClip } from './paintSheet'
import type { Box } from './sheet'
import { shrunkTheme, type Surface } from './surface'

/** @param neat beyond it nothing is painted */
export function paintFills(
  surface: Surface,
  fills: readonly Fill[],
  camera: Camera,
  wanted: Theme,
  neat: Box
): void {
  const { context: ctx, size, margin, density } = surface
  const theme = shrunkTheme(wanted, surface)
  const scale = scaleOf(camera)
  const [left, top] = toPane(camera, size, [0, 0])
  const all = scale * density
  const onSheet = () => ctx.setTransform(all, 0, 0, all, (left + margin) * density, (top + margin) * density)
  onSheet()
  ctx.save()
  sheetClip(ctx, neat)
  for (const { land, token, sewn } of fills) {
    if (token === null) continue
    const color = theme.color(token)
    const path = areaPath(land.area)
    ctx.fillStyle = color
    ctx.fill(path, 'evenodd')
    if (!sewn) continue
    // As the layer at rest sews it: the ground does not shine through where no border is drawn.
    ctx.strokeStyle = color
    ctx.lineWidth = 0.8 / scale
    ctx.stroke(path)
  }
  const bare = fills.filter(({ token }) => token === null).map(({ land }) => land.area)
  hatched(surface, bare, theme, camera)
  if (theme.color('--patterns') === '1') {
    for (const { land, token } of fills) {
      const pattern = token === null ? null : patternOf(token)
      if (token !== null && pattern) patterned(surface, land.area, pattern, theme.color(token), theme, camera)
    }
  }
  ctx.restore()
}
