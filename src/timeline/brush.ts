// What painters draw with: a canvas, the colours of the theme, whether letters may slant. A type only.
import type { Theme } from '../marks/theme'

export interface Brush {
  readonly context: CanvasRenderingContext2D
  readonly theme: Theme
  /** No italics. */
  readonly upright: boolean
}
