// A canvas that the sheet is painted on, and how it stands to the pane; a type only.
import type { Size } from './camera'

/** On the page or off it. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** A canvas that shows `margin` px more than the pane on every side. */
export interface Surface {
  readonly context: Canvas2D
  readonly size: Size
  readonly margin: number
  /** Device px a CSS px. */
  readonly density: number
  /** Painted to be shown so many levels larger: lines are as much thinner. */
  readonly coarse: number
}
