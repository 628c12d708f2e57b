// The printed sheet: three layers in one element, each painted anew only when it has something else to show, and one picture of all while it moves. It knows no state.
import type { Theme } from '../marks/theme'
import { sameCamera, type Camera } from './camera'
import { FillLayer } from './fillLayer'
import type { Fill } from './land'
import { paintFills } from './paintFills'
import { paintSheet, type Part, type SheetScene } from './paintSheet'
import { PictureLayer } from './pictureLayer'
import type { Standing, Surface } from './surface'

/** What is to be seen, and how. */
interface Shown extends Standing {
  readonly scene: SheetScene
  readonly camera: Camera
  readonly theme: Theme
}

/** So much of the screen's px is painted anew while the view moves: nobody sees it, and it takes half as long. */
const MOVING = 0.7

export class PrintedSheet {
  readonly element = document.createElement('div')
  readonly #under = new PictureLayer()
  readonly #fills = new FillLayer()
  readonly #over = new PictureLayer()
  /** All of it, for the time in which it moves: to blend three layers makes frames late where no graphics card does it. */
  readonly #flat = new PictureLayer()
  #shown: Shown | null = null
  #flatShown: (Shown & { readonly fills: readonly Fill[] }) | null = null

  constructor() {
    this.element.className = 'map-printed'
    this.element.append(this.#under.element, this.#fills.element, this.#over.element)
  }

  /** Paints what is not shown yet. @param moves the sheet is being moved, and will be painted again when it rests */
  paint(
    scene: SheetScene,
    fills: readonly Fill[],
    standing: Standing,
    camera: Camera,
    theme: Theme,
    moves: boolean
  ): void {
    const now = { ...standing, scene, camera, theme }
    if (moves) this.#paintFlat(now, fills)
    else this.#paintLayers(now, fills)
    this.#wear(moves)
  }

  #wear(flat: boolean): void {
    const { element } = this.#flat
    if (flat === (element.parentNode !== null)) return
    if (flat) this.element.replaceChildren(element)
    else {
      this.element.replaceChildren(this.#under.element, this.#fills.element, this.#over.element)
      this.#flatShown = null
    }
  }

  #paintFlat(now: Shown, fills: readonly Fill[]): void {
    const { scene, camera, theme } = now
    const before = this.#flatShown
    if (before?.fills === fills && sameGround(before, now) && sameScene(before.scene, scene)) return
    this.#flatShown = { ...now, fills }
    const layers = this.#shown
    // A picture that stands as it did is laid down, which takes less time than to paint it.
    const kept = layers !== null && sameGround(layers, now) && sameScene(layers.scene, scene)
    this.#flat.paint(kept ? now : { ...now, density: now.density * MOVING }, (surface) => {
      const lay = (layer: PictureLayer, part: Part) => {
        if (kept) layDown(surface, layer.element)
        else paintSheet(surface, scene, camera, theme, part)
      }
      lay(this.#under, 'under')
      paintFills(surface, fills, camera, theme, scene.sheet.neat)
      lay(this.#over, 'over')
    })
  }

  /** Another year changes fills alone, other borders the layer over them too. */
  #paintLayers(now: Shown, fills: readonly Fill[]): void {
    const { scene, camera, theme } = now
    const standing: Standing = now
    const before = this.#shown
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

function layDown({ context }: Surface, picture: HTMLCanvasElement): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(picture, 0, 0)
}

function sameScene(a: SheetScene, b: SheetScene): boolean {
  return a.filled === b.filled && a.borders === b.borders && a.relief === b.relief
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
