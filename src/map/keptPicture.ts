// Keeps a picture of what several paintings in a row show alike, so that it is laid down and not painted again. It knows nothing of the map.
import type { Canvas2D } from './surface'

/** So many times in a row the same is painted before a picture of it is made, which costs more than to paint it once. */
const PAINTED = 2

/** Larger canvases are painted each time, px: a picture takes 4 bytes of each. */
const MOST = 12_000_000

export class KeptPicture {
  #keys: readonly unknown[] = []
  #times = 0
  #picture: ImageBitmap | null = null

  /**
   * Paints on a canvas, or lays down the picture of what was painted before. @param keys all that it depends on (Object.is); the
   * size of the canvas is one of them anyway @param paint sets all that it needs of the canvas's state; it must not clear
   */
  paint(ctx: CanvasRenderingContext2D, keys: readonly unknown[], paint: (ctx: Canvas2D) => void): void {
    const { width, height } = ctx.canvas
    const all = [width, height, ...keys]
    if (all.length !== this.#keys.length || !all.every((key, i) => Object.is(key, this.#keys[i]))) {
      this.drop()
      this.#keys = all
    }
    if (this.#times < PAINTED || width * height > MOST) {
      this.#times++
      paint(ctx)
      return
    }
    this.#picture ??= pictureOf(width, height, paint)
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.globalAlpha = 1
    ctx.drawImage(this.#picture, 0, 0)
  }

  drop(): void {
    this.#picture?.close()
    this.#picture = null
    this.#times = 0
    this.#keys = []
  }
}

function pictureOf(width: number, height: number, paint: (ctx: Canvas2D) => void): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d')
  if (ctx) paint(ctx)
  return canvas.transferToImageBitmap()
}
