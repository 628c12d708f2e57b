// Keeps pictures of what lies under and over the fills of the sheet, so that another year paints fills alone. It knows no state.
import type { Theme } from '../marks/theme'
import { sameCamera, type Camera } from './camera'
import { paintSheet, type Part, type SheetScene } from './paintSheet'
import type { Surface } from './surface'

/** All that a picture of the other parts hangs on. */
interface Seen {
  readonly camera: Camera
  readonly theme: Theme
  readonly width: number
  readonly height: number
  readonly density: number
  readonly relief: SheetScene['relief']
  readonly borders: SheetScene['borders']
  readonly bare: boolean
}

export class KeptSheet {
  #seen: Seen | null = null
  #kept: { readonly under: OffscreenCanvas; readonly over: OffscreenCanvas } | null = null

  /**
   * Paints the sheet. Where it stands as it stood the last time, only fills can differ: then the rest is painted once more, into
   * pictures, and from then on taken from these. They go as soon as the view moves: they are as large as the canvas.
   */
  paint(surface: Surface, scene: SheetScene, camera: Camera, theme: Theme): void {
    const { context, density } = surface
    const { width, height } = context.canvas
    const { relief, borders, bare } = scene
    const seen = { camera, theme, width, height, density, relief, borders, bare }
    if (!this.#seen || !alike(this.#seen, seen)) {
      this.#seen = seen
      this.#kept = null
      paintSheet(surface, scene, camera, theme)
      return
    }
    const picture = (part: Part) => {
      const canvas = new OffscreenCanvas(width, height)
      const brush = canvas.getContext('2d')
      if (brush) paintSheet({ ...surface, context: brush }, scene, camera, theme, [part])
      return canvas
    }
    this.#kept ??= { under: picture('under'), over: picture('over') }
    lay(context, this.#kept.under, 'copy')
    paintSheet(surface, scene, camera, theme, ['fills'])
    lay(context, this.#kept.over, 'source-over')
  }
}

function alike(a: Seen, b: Seen): boolean {
  return (
    sameCamera(a.camera, b.camera) &&
    a.theme === b.theme &&
    a.width === b.width &&
    a.height === b.height &&
    a.density === b.density &&
    a.relief === b.relief &&
    a.borders === b.borders &&
    a.bare === b.bare
  )
}

function lay(context: Surface['context'], picture: OffscreenCanvas, how: GlobalCompositeOperation): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalCompositeOperation = how
  context.drawImage(picture, 0, 0)
  context.globalCompositeOperation = 'source-over'
}
