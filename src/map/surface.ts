// What the sheet is drawn on, and how it stands to the pane; no drawing.
import type { Theme } from '../marks/theme'
import type { Size } from './camera'

/** On the page or off it. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** How the layers of the sheet stand to the pane: they show `margin` px more than it on every side. */
export interface Standing {
  readonly size: Size
  readonly margin: number
  /** Device px a CSS px. */
  readonly density: number
  /** Painted to be shown so many levels larger: lines are as much thinner. */
  readonly coarse: number
}

/** One canvas of the sheet. */
export interface Surface extends Standing {
  readonly context: Canvas2D
}

/** The theme for a picture that is painted smaller to be stretched: lines and tiles are as much smaller. */
export function shrunkTheme(theme: Theme, { coarse }: Standing): Theme {
  return coarse === 0 ? theme : { ...theme, px: theme.px / 2 ** coarse }
}
