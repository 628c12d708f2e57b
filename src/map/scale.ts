// How long a stretch of ground is on the map: the scale at the middle of a pane and the length that a bar shows. No DOM, no words.
import type { AlbersParameters } from '../atlas/geography'
import { albersStretch } from './albers'
import { scaleOf, type Camera } from './camera'
import type { Sheet } from './sheet'

/** A bar as long as a round number of metres on the ground. */
export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly metres: number
  /** CSS px. */
  readonly px: number
}

/**
 * Metres on the ground under one px to the right of the pane's middle. Elsewhere on the sheet it is another number: with the
 * shipped atlas 3 % less at 20 degrees north than at 36, 6 % less at 54.
 */
export function metresPerPx(parameters: AlbersParameters, sheet: Sheet, camera: Camera): number {
  const [lon, lat] = sheet.unproject(camera.x, camera.y)
  return sheet.metres / scaleOf(camera) / albersStretch(parameters, lon, lat)
}

/** The longest bar of at most so many px; null where the ground has no scale, as at a pole that is drawn as a line. */
export function scaleBar(perPx: number, most: number): ScaleBar | null {
  const longest = perPx * most
  if (!(longest > 0) || !Number.isFinite(longest)) return null
  const power = 10 ** Math.floor(Math.log10(longest))
  const round = [5, 2, 1].find((one) => one * power <= longest * (1 + 1e-9)) ?? 1
  const metres = round * power
  return { metres, px: metres / perPx }
}
