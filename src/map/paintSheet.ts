// Paints what lies under the fills of the printed sheet (sea, bare land) and over them (relief, water, borders, neatline); canvas calls only, no state.
import type { Theme } from '../marks/theme'
import { scaleOf, shownBox, toPane, type Camera } from './camera'
import { disputed } from './paintTiles'
import { areaPath, coarseLines, linesPath } from './paths'
import type { Ground, Lines } from './shapes'
import { grownBox, type Box, type Sheet } from './sheet'
import { shrunkTheme, type Canvas2D, type Surface } from './surface'

export interface SheetScene {
  readonly sheet: Sheet
  readonly ground: Ground
  /** Is there a layer, whose fills lie on ground of their own? */
  readonly filled: boolean
  readonly borders: Lines
  /** Relief cut to the land, covering the frame. */
  readonly relief: CanvasImageSource | null
  /** Without waters and neighbours' borders: the first drawing, which is replaced at once. */
  readonly bare: boolean
}

/** What is painted on a canvas of its own: what lies under the fills of the land, and what lies over them. */
export type Part = 'under' | 'over'

/** Widths (px) and strengths of the three lines that follow the coast out to sea. */
const WATER_LINES = [[22, 0.12], [13, 0.17], [6, 0.23]] as const // prettier-ignore

/** Relief fades out between these zooms: it was drawn for the whole map, 7 km a px. */
const RELIEF_FADES = [3.5, 6] as const

/** Rivers grow paler between these zooms: their courses are drawn for the whole map too. */
const RIVERS_PALE = [4.5, 6.5] as const

/** 0 up to the first value, 1 from the second on. */
function ramp(value: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

/** How much of the theme's relief strength the picture takes: it is laid on plainly, not multiplied. */
const RELIEF_SHARE = 0.85

/** Paints one part of the sheet over what its canvas shows. */
export function paintSheet(
  surface: Surface,
  scene: SheetScene,
  camera: Camera,
  wanted: Theme,
  part: Part
): void {
  const { context: ctx, size, margin, density, coarse } = surface
  const theme = shrunkTheme(wanted, surface)
  const zoom = camera.zoom + coarse
  const { sheet, ground } = scene
  const scale = scaleOf(camera)
  const [left, top] = toPane(camera, size, [0, 0])
  const shown = shownBox(camera, size, margin + 24)
  const onSheet = () =>
    ctx.setTransform(
      scale * density,
      0,
      0,
      scale * density,
      (left + margin) * density,
      (top + margin) * density
    )
  const fill = (path: Path2D, token: string) => {
    ctx.fillStyle = theme.color(token)
    ctx.fill(path, 'evenodd')
  }
  const stroke = (lines: Lines, token: string, width: number, dash: readonly number[] = []) => {
    ctx.strokeStyle = theme.color(token)
    ctx.lineWidth = (width * theme.px) / scale
    ctx.setLineDash(dash.map((step) => (step * theme.px) / scale))
    ctx.stroke(linesPath(lines, shown))
  }

  const waters = () => {
    const { lakes, shores, rivers } = ground.waters()
    fill(areaPath(lakes), '--lake')
    stroke(shores, '--river', 0.5)
    ctx.globalAlpha = 0.75 - 0.45 * ramp(zoom, RIVERS_PALE)
    rivers.forEach((lines, rank) => stroke(lines, '--river', [1.3, 0.9, 0.6][rank] ?? 0.6))
    ctx.globalAlpha = 1
  }

  const under = () => {
    ctx.fillStyle = theme.color('--sea')
    ctx.fillRect(...corners(sheet.neat))
    if (!scene.bare) waterLines(surface, ground.coast, camera, theme)
    onSheet()
    fill(areaPath(ground.around), '--land')
    fill(areaPath(ground.apart), '--land-apart')
    if (!scene.bare) stroke(ground.foreignBorders(), '--land-line', 0.8)
    fill(areaPath(ground.home), scene.filled ? '--hatch-bg' : '--surface')
  }
  const over = () => {
    paintRelief(ctx, scene, theme, zoom)
    disputed(surface, ground.disputedAreas, theme, camera)
    onSheet()
    stroke(ground.disputedHatch, '--dispute', 0.8, [3, 2.5])
    if (!scene.bare) waters()
    stroke(scene.borders, '--border', 0.9)
    stroke(ground.coast, '--coast', 0.7)
    stroke(ground.homeBorders, '--border-own', 1.5)
    stroke(ground.disputedLines, '--dispute', 1.3, [5, 3.5])
  }

  onSheet()
  ctx.lineJoin = 'round'
  ctx.lineCap = 'butt'
  ctx.save()
  sheetClip(ctx, sheet.neat)
  if (part === 'under') under()
  else over()
  ctx.restore()
  ctx.setLineDash([])
  onSheet()
  if (part === 'over') neatline(ctx, sheet.neat, theme, scale)
}

/** The lines that follow the coast: broad and faint, so that they are drawn on half as many px each way, which is a quarter of the work. */
const FAINT = 0.5

function waterLines(
  { context: ctx, size, margin, density }: Surface,
  coast: Lines,
  camera: Camera,
  theme: Theme
): void {
  const { width, height } = ctx.canvas
  const canvas = new OffscreenCanvas(Math.ceil(width * FAINT), Math.ceil(height * FAINT))
  const brush = canvas.getContext('2d')
  if (!brush) return
  const scale = scaleOf(camera)
  const [left, top] = toPane(camera, size, [0, 0])
  const px = density * FAINT
  brush.setTransform(scale * px, 0, 0, scale * px, (left + margin) * px, (top + margin) * px)
  brush.lineJoin = 'round'
  brush.strokeStyle = theme.color('--sea-line')
  const path = linesPath(coarseLines(coast, camera.zoom), shownBox(camera, size, margin + 24))
  for (const [line, strength] of WATER_LINES) {
    brush.globalAlpha = strength
    brush.lineWidth = (line * theme.px) / scale
    brush.stroke(path)
  }
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.drawImage(canvas, 0, 0, canvas.width / FAINT, canvas.height / FAINT)
}

/** From now on nothing is painted beyond the neatline. */
export function sheetClip(ctx: Canvas2D, neat: Box): void {
  ctx.beginPath()
  rect(ctx, neat)
  ctx.clip()
}

function rect(ctx: Canvas2D, box: Box): void {
  ctx.rect(...corners(box))
}

function corners([left, top, right, bottom]: Box): [x: number, y: number, width: number, height: number] {
  return [left, top, right - left, bottom - top]
}

function paintRelief(ctx: Canvas2D, scene: SheetScene, theme: Theme, zoom: number): void {
  const strength = RELIEF_SHARE * Number(theme.color('--relief')) * (1 - ramp(zoom, RELIEF_FADES))
  if (!scene.relief || !(strength > 0)) return
  ctx.globalAlpha = strength
  // It is mostly drawn larger than it is, where 'high' takes twice as long for a shade that nobody sees.
  ctx.imageSmoothingQuality = 'medium'
  ctx.drawImage(scene.relief, ...corners(scene.sheet.frame))
  ctx.globalAlpha = 1
}

/** Two lines around the sheet, as on printed maps. */
function neatline(ctx: Canvas2D, neat: Box, theme: Theme, scale: number): void {
  for (const [outward, width, token] of [[0, 1, '--rule'], [5, 2, '--hair']] as const) {
    ctx.beginPath()
    rect(ctx, grownBox(neat, (outward * theme.px) / scale))
    ctx.strokeStyle = theme.color(token)
    ctx.lineWidth = (width * theme.px) / scale
    ctx.stroke()
  } // prettier-ignore
}
