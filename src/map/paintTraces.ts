// Paints lines and areas of events: ink on a halo of paper, areas as an outline with sparse dots, so that no figure seems to fill them.
import type { Theme } from '../marks/theme'
import type { OverScene } from './brush'
import { scaleOf, shownBox, toPane, type Camera, type Size } from './camera'
import { areaPath, linesPath } from './paths'
import { boxesMeet } from './sheet'
import type { Canvas2D } from './surface'

/** Widths in px of the design: of the stroke, and of the paper under it. */
const WIDTHS = {
  line: { stroke: 2, halo: 5 },
  area: { stroke: 1.25, halo: 3.5 },
  lit: { stroke: 2.5, halo: 6 }
} as const

/** Px of the design from a dot to the next of its row, and of a dot and the paper around it. */
const DOTS = { apart: 24, radius: 1, halo: 1.6 } as const

/** They end at the neatline, as all that is printed. */
export function paintTraces(
  ctx: Canvas2D,
  { traces, isLit, neat }: Pick<OverScene, 'traces' | 'isLit' | 'neat'>,
  camera: Camera,
  size: Size,
  density: number,
  theme: Theme
): void {
  const scale = scaleOf(camera)
  const shown = shownBox(camera, size, 8)
  const [left, top] = toPane(camera, size, [0, 0])
  if (traces.length === 0) return
  ctx.save()
  ctx.setTransform(scale * density, 0, 0, scale * density, left * density, top * density)
  ctx.beginPath()
  ctx.rect(neat[0], neat[1], neat[2] - neat[0], neat[3] - neat[1])
  ctx.clip()
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  for (const trace of traces) {
    if (!boxesMeet(trace.bounds, shown)) continue
    const { ground, lines } = trace
    ctx.setTransform(scale * density, 0, 0, scale * density, left * density, top * density)
    if (ground) {
      ctx.save()
      ctx.clip(areaPath(ground.area), 'evenodd')
      fillWithDots(ctx, [left, top], density, theme)
      ctx.restore()
    }
    const path = ground ? areaPath(ground.area) : linesPath(lines, shown)
    const lit = isLit(trace)
    const { stroke, halo } = lit ? WIDTHS.lit : ground ? WIDTHS.area : WIDTHS.line
    ctx.strokeStyle = theme.color('--halo')
    ctx.lineWidth = (halo * theme.px) / scale
    ctx.stroke(path)
    ctx.strokeStyle = theme.color(lit ? '--accent' : '--ink')
    ctx.lineWidth = (stroke * theme.px) / scale
    ctx.stroke(path)
  }
  ctx.restore()
}

/** The dots stay on the ground while it moves. `corner`: where the sheet begins, px of the pane. */
function fillWithDots(ctx: Canvas2D, corner: readonly [number, number], density: number, theme: Theme): void {
  const { cell, pattern } = dotsOf(ctx, density, theme)
  if (!pattern) return
  const [dx, dy] = corner.map((at) => ((at * density) % cell) - cell)
  ctx.setTransform(1, 0, 0, 1, Math.round(dx ?? 0), Math.round(dy ?? 0))
  ctx.fillStyle = pattern
  ctx.fillRect(0, 0, ctx.canvas.width + 2 * cell, ctx.canvas.height + 2 * cell)
}

interface Dots {
  readonly theme: Theme
  readonly density: number
  /** Side of the square that repeats, px of the canvas. */
  readonly cell: number
  readonly pattern: CanvasPattern | null
}
let known: Dots | null = null

/** Kept for the theme in force. */
function dotsOf(ctx: Canvas2D, density: number, theme: Theme): Dots {
  if (known?.theme === theme && known.density === density) return known
  const unit = density * theme.px
  const cell = Math.round(DOTS.apart * unit)
  const tile = new OffscreenCanvas(cell, cell)
  const brush = tile.getContext('2d')
  for (const [radius, token] of [[DOTS.halo, '--halo'], [DOTS.radius, '--ink']] as const) {
    for (const at of [cell / 4, (cell * 3) / 4]) {
      if (!brush) break
      brush.beginPath()
      brush.arc(at, at, radius * unit, 0, Math.PI * 2)
      brush.fillStyle = theme.color(token)
      brush.fill()
    }
  } // prettier-ignore
  known = { theme, density, cell, pattern: ctx.createPattern(tile, 'repeat') }
  return known
}
