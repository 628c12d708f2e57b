// Paints what stands on the sheet: outlines of chosen land, lines and areas of events, then marks, names, counts and the flag; canvas calls only, no state.
import type { Theme } from '../marks/theme'
import type { Brush, FanScene, OverScene } from './brush'
import { paneOf, scaleOf, toPane, type Camera, type Size } from './camera'
import type { Land } from './land'
import { paintFan } from './paintFan'
import { paintCircles, paintOpen } from './paintFigures'
import { paintCount, paintDot, paintToken } from './paintMarks'
import { paintFlag, paintName } from './paintNames'
import { paintSeats } from './paintSeats'
import { paintTraces } from './paintTraces'
import { areaPath } from './paths'
import type { PlacedGroup, PlacedName } from './plan'

export function paintOver(
  ctx: CanvasRenderingContext2D,
  scene: OverScene,
  camera: Camera,
  size: Size,
  density: number,
  theme: Theme
): void {
  const { plan } = scene
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height)
  outlines(ctx, scene, camera, size, density, theme)
  paintTraces(ctx, scene, camera, size, density, theme)
  ctx.setTransform(density, 0, 0, density, 0, 0)
  const brush: Brush = { ctx, theme, at: paneOf(camera, size) }
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.lineJoin = 'round'
  if (plan.figures) paintCircles(brush, plan.figures, scene.lit)
  if (plan.seats) paintSeats(brush, plan.seats)
  const { fan } = scene
  const fanned = ({ lead }: PlacedGroup) => fan?.fan.members.some(({ mark }) => mark.event === lead.event)
  for (const dot of plan.dots) {
    if (fanned(dot)) continue
    if (dot === scene.hoveredGroup && dot.size === 1) paintToken(brush, dot, scene, true)
    else paintDot(brush, dot, scene)
  }
  const groups = plan.groups.filter((group) => !fanned(group))
  for (const group of groups) paintToken(brush, group, scene, group === scene.hoveredGroup)
  if (plan.figures) paintOpen(brush, plan.figures, scene.lit)
  const hidden = fan && namesUnder(fan, brush)
  for (const name of plan.names) if (!hidden?.(name)) paintName(brush, name, scene)
  for (const group of groups) paintCount(brush, group, scene.minor, false)
  if (plan.flag && groups.some(({ lead }) => lead.selected)) paintFlag(brush, plan.flag)
  if (fan) paintFan(brush, fan, scene)
}

/** Which names the disc of a fan would cut: those that come near it, at most as wide as their letters are high. */
function namesUnder({ fan }: FanScene, { at }: Brush): (name: PlacedName) => boolean {
  const [x, y] = at(fan.at)
  const [left, top] = [x + fan.middle[0], y + fan.middle[1]]
  return ({ at: anchor, offset, text, size }) => {
    const [nameX, nameY] = at(anchor)
    const half = (Array.from(text).length * size) / 2
    const near = Math.abs(nameX + offset[0] - left) < fan.reach + half
    return near && Math.abs(nameY + offset[1] - top) < fan.reach + size / 2
  }
}

function outlines(
  ctx: CanvasRenderingContext2D,
  { changed, moved, chosen, hovered }: OverScene,
  camera: Camera,
  size: Size,
  density: number,
  theme: Theme
): void {
  const scale = scaleOf(camera)
  const [left, top] = toPane(camera, size, [0, 0])
  ctx.setTransform(scale * density, 0, 0, scale * density, left * density, top * density)
  ctx.lineJoin = 'round'
  const line = (land: Land, token: string, width: number) => {
    ctx.strokeStyle = theme.color(token)
    ctx.lineWidth = (width * theme.px) / scale
    ctx.stroke(areaPath(land.area))
  }
  for (const land of changed) line(land, '--halo', 3.5)
  for (const land of changed) line(land, '--ink', 1.25)
  if (moved) {
    line(moved, '--halo', 5)
    line(moved, '--ink', 2.25)
  }
  for (const land of hovered) {
    if (chosen.includes(land)) continue
    line(land, '--halo', 3.5)
    line(land, '--accent', 1.5)
  }
  for (const land of chosen) line(land, '--halo', 5)
  for (const land of chosen) line(land, '--accent', 2.5)
}
