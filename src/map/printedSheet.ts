// The printed sheet: three layers in one element, each painted anew only when it has something else to show. It knows no state.
import type { Theme } from '../marks/theme'
import { sameCamera, type Camera } from './camera'
import { FillLayer } from './fillLayer'
import type { Fill } from './land'
import { paintSheet, type Part, type SheetScene } from './paintSheet'
import { PictureLayer } from './pictureLayer'
import type { Standing } from './surface'

/** What is to be seen, and how. */
interface Shown extends Standing {
  readonly scene: SheetScene
  readonly camera: Camera
  readonly theme: Theme
}

export class PrintedSheet {
  readonly element = document.createElement('div')
  readonly #under = new PictureLayer()
  readonly #fills = new FillLayer()
  readonly #over = new PictureLayer()
  #shown: Shown | null = null

  constructor() {
    this.element.className = 'map-printed'
    this.element.append(this.#under.element, this.#fills.element, this.#over.element)
  }

  /** Another year changes fills alone, other borders the layer over them too. */
  paint(scene: SheetScene, fills: readonly Fill[], standing: Standing, camera: Camera, theme: Theme): void {
    const before = this.#shown
    const now = { ...standing, scene, camera, theme }
    this.#shown = now
    const moved = !before || !sameGround(before, now)
    const paint = (layer: PictureLayer, part: Part) => {
      layer.paint(standing, (surface) => {
        paintSheet(surface, scene, camera, theme, part)
      })
    }
    if (moved || before.scene.filled !== scene.filled) paint(this.#under, 'under')
    if (moved) this.#fills.place(standing, camera, scene.sheet.neat, theme)
    this.#fills.fill(fills)
    if (moved || before.scene.borders !== scene.borders || before.scene.relief !== scene.relief) {
      paint(this.#over, 'over')
    }
  }
}

/** Do all layers stand as they stood, in the same colours? */
function sameGround(a: Shown, b: Shown): boolean {
  return (
    sameCamera(a.camera, b.camera) &&
    a.theme === b.theme &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.margin === b.margin &&
    a.density === b.density &&
    a.coarse === b.coarse &&
    a.scene.sheet === b.scene.sheet &&
    a.scene.bare === b.scene.bare
  )
}
