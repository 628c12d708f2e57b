// A canvas as large as its element at the density of the screen; it knows sizes and contexts, nothing of what is drawn.

export interface Stage {
  readonly context: CanvasRenderingContext2D
  /** CSS px; 0 while the element has no size. */
  readonly width: () => number
  readonly height: () => number
  /** Makes the canvas fit its element; true when its size changed, which also empties it. */
  fit(): boolean
  /** Empties it and sets the transform so that x 0 lies `inset` CSS px from its left edge. */
  clear(inset: number): void
}

/** @throws Error where the browser gives no 2D context */
export function stageOn(canvas: HTMLCanvasElement): Stage {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no 2D canvas')
  let size = { width: 0, height: 0, density: 0 }
  return {
    context,
    width: () => size.width,
    height: () => size.height,
    fit() {
      const density = window.devicePixelRatio
      const { clientWidth: width, clientHeight: height } = canvas
      if (width === size.width && height === size.height && density === size.density) return false
      size = { width, height, density }
      canvas.width = Math.round(width * density)
      canvas.height = Math.round(height * density)
      return true
    },
    clear(inset) {
      const { density } = size
      context.setTransform(density, 0, 0, density, 0, 0)
      context.clearRect(0, 0, size.width, size.height)
      context.setTransform(density, 0, 0, density, inset * density, 0)
    }
  }
}
