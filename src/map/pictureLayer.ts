// A layer of the sheet that stands still for long: painted off the page and shown as a picture. It does not know what is painted.
import type { Standing, Surface } from './surface'

/**
 * The picture is handed over once. A canvas that is painted on directly is copied for every frame of the page, though nothing on it
 * has changed, where the screen is not drawn by a graphics card.
 */
export class PictureLayer {
  readonly element = document.createElement('canvas')
  readonly #brush = new OffscreenCanvas(1, 1)

  constructor() {
    this.element.className = 'map-canvas'
  }

  paint(standing: Standing, draw: (surface: Surface) => void): void {
    const { size, margin, density } = standing
    const [width, height] = [size.width + 2 * margin, size.height + 2 * margin]
    this.element.style.width = `${width}px`
    this.element.style.height = `${height}px`
    this.#brush.width = Math.round(width * density)
    this.#brush.height = Math.round(height * density)
    const context = this.#brush.getContext('2d')
    if (!context) return
    draw({ ...standing, context })
    this.element.getContext('bitmaprenderer')?.transferFromImageBitmap(this.#brush.transferToImageBitmap())
  }
}
