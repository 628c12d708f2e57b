// The layer of the sheet that another year changes: one SVG path for the land of each figure. It knows no state.
import type { Theme } from '../marks/theme'
import { scaleOf, toPane, type Camera } from './camera'
import { Tiles } from './fillTiles'
import type { Fill, Land } from './land'
import { outlineOf, STEPS } from './outlines'
import type { Box } from './sheet'
import type { Standing } from './surface'
import { setAttributes, svgElement } from './svg'

/** Land is drawn so much larger on every side where its edge is no border, so that the ground does not shine through the seam, px. */
const SEAM = 0.4

interface Shape {
  readonly path: SVGPathElement
  paint: string
  sewn: boolean
}

/**
 * SVG, because of an SVG the browser paints what has changed alone, and not on the page's thread; a canvas is taken and handed on
 * whole. Paths are made once each; those that nothing fills are taken out and kept.
 */
export class FillLayer {
  readonly element = svgElement('svg', { class: 'map-fills', 'aria-hidden': 'true' })
  readonly #land = svgElement('g', { 'stroke-linejoin': 'round' })
  readonly #frame = svgElement('rect')
  readonly #tiles = new Tiles()
  readonly #shapes = new Map<Land, Shape>()

  constructor() {
    const clip = svgElement('clipPath', { id: `${this.#tiles.name}-frame` })
    clip.append(this.#frame)
    this.#tiles.element.append(clip)
    this.#land.setAttribute('clip-path', `url(#${clip.id})`)
    this.element.append(this.#tiles.element, this.#land)
  }

  /** Lays the land where canvases of the same standing have it; beyond `neat` nothing is drawn. `fill` must follow. */
  place({ size, margin, coarse, density }: Standing, camera: Camera, neat: Box, theme: Theme): void {
    const step = scaleOf(camera) / STEPS
    const [x, y] = toPane(camera, size, [0, 0])
    const [left, top, right, bottom] = neat
    setAttributes(this.element, { width: size.width + 2 * margin, height: size.height + 2 * margin })
    setAttributes(this.#frame, {
      x: left * STEPS,
      y: top * STEPS,
      width: (right - left) * STEPS,
      height: (bottom - top) * STEPS
    })
    setAttributes(this.#land, {
      transform: `matrix(${step} 0 0 ${step} ${x + margin} ${y + margin})`,
      'stroke-width': (2 * SEAM) / step
    })
    this.#tiles.dress(theme, { unit: 1 / step, density, shrunk: 2 ** coarse })
  }

  /** Sets the paint of all land whose paint is another now. */
  fill(fills: readonly Fill[]): void {
    const unfilled = new Set(this.#shapes.keys())
    for (const { land, token, sewn } of fills) {
      unfilled.delete(land)
      const shape = this.#shapes.get(land) ?? this.#made(land)
      const paint = this.#tiles.paintOf(token)
      if (shape.paint !== paint) shape.path.setAttribute('fill', paint)
      if (sewn && (!shape.sewn || shape.paint !== paint)) shape.path.setAttribute('stroke', paint)
      else if (!sewn && shape.sewn) shape.path.removeAttribute('stroke')
      shape.paint = paint
      shape.sewn = sewn
      if (!shape.path.parentNode) this.#land.append(shape.path)
    }
    for (const land of unfilled) this.#shapes.get(land)?.path.remove()
  }

  #made(land: Land): Shape {
    const path = svgElement('path', { d: outlineOf(land.area), 'fill-rule': 'evenodd' })
    const shape = { path, paint: '', sewn: false }
    this.#shapes.set(land, shape)
    return shape
  }
}
