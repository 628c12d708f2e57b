// Paints what stands on the sheet: outlines of chosen land, lines and areas of events, then marks, names while it moves, counts and the flag; canvas calls only, no state.
import type { Theme } from '../marks/theme'
import type { Brush, OverScene } from './brush'
import { paneOf, scaleOf, toPane, type Camera, type Size } from './camera'
import type { Land } from './land'
import type { KeptPicture } from './keptPicture'
import { paintFan } from './paintFan'
import { paintCircles, paintOpen } from './paintFigures'
import { paintCount, paintDot, paintToken } from './paintMarks'
import { paintFlag } from './paintFlag'
import { paintName } from './paintNames'
import { paintSeats } from './paintSeats'
import { paintTraces } from './paintTraces'
import { areaPath } from './paths'
import type { PlacedGroup } from './plan'
import type { Canvas2D } from './surface'

export function paintOver(
  ctx: CanvasRenderingContext2D,
  scene: OverScene,
  camera: Camera,
  size: Size,
  density: number,
  theme: Theme,
  /** What lies under the marks, which stays the same while the window moves. */
  kept: KeptPicture
): void {
  const { plan, fan } = scene
  const view = [camera.x, camera.y, camera.zoom, density, theme]
  const at = paneOf(camera, size)
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height)
  const lying = liesUnder(scene)
  if (lying.length === 0) kept.drop()
  else {
    kept.paint(ctx, [...view, ...lying], (on) => {
      outlines(on, scene, camera, size, density, theme)
      paintTraces(on, scene, camera, size, density, theme)
      const brush = brushOn(on, theme, at, density)
      if (plan.figures) paintCircles(brush, plan.figures, scene.lit)
      if (plan.seats) paintSeats(brush, plan.seats)
    })
  }
  const brush = brushOn(ctx, theme, at, density)
  const fanned = ({ lead }: PlacedGroup) => fan?.fan.members.some(({ mark }) => mark.event === lead.event)
  for (const dot of plan.dots) {
    if (fanned(dot)) continue
    if (dot === scene.hoveredGroup && dot.size === 1) paintToken(brush, dot, scene, true)
    else paintDot(brush, dot, scene)
  }
  const groups = plan.groups.filter((group) => !fanned(group))
  for (const group of groups) paintToken(brush, group, scene, group === scene.hoveredGroup)
  if (plan.figures) paintOpen(brush, plan.figures, scene.lit)
  for (const name of scene.names) paintName(brush, name, scene.look)
  for (const group of groups) paintCount(brush, group, scene.minor, false)
  if (plan.flag && groups.some(({ lead }) => lead.selected)) paintFlag(brush, plan.flag)
  if (fan) paintFan(brush, fan, scene)
}

/** A brush for px of the pane. */
function brushOn(ctx: Canvas2D, theme: Theme, at: Brush['at'], density: number): Brush {
  ctx.setTransform(density, 0, 0, density, 0, 0)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.lineJoin = 'round'
  return { ctx, theme, at }
}

/** All that lies under the marks, and what it depends on; empty where nothing does. */
function liesUnder({
  plan,
  changed,
  moved,
  chosen,
  hovered,
  traces,
  isLit,
  lit
}: OverScene): readonly unknown[] {
  const { figures, seats } = plan
  const lands = [...changed, null, moved, null, ...hovered, null, ...chosen]
  const nothing =
    lands.every((land) => land === null) && traces.length === 0 && !figures?.circles.length && !seats?.length
  if (nothing) return []
  return [...lands, ...traces.flatMap((trace) => [trace, isLit(trace)]), figures, lit, seats]
}

function outlines(
  ctx: Canvas2D,
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
