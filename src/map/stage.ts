// The Leaflet layer with the printed sheet and what stands on it: moves the sheet with the view, has it painted when it must, the rest each frame.
import { Layer, type LeafletEventHandlerFn, type Map as LeafletMap } from 'leaflet'
import { scaleOf, toPane, toSheet, type Camera, type Size } from './camera'
import { fitCanvas } from './fitCanvas'
import type { Standing } from './surface'

export interface Painters {
  camera(): Camera
  /** The printed sheet, which the stage moves and stretches. */
  readonly printed: HTMLElement
  /**
   * Paints what differs of it. `first`: the very first time, which may leave out what takes long; it is asked again at once.
   * `moves`: the view goes on moving, and the sheet with it.
   */
  sheet(standing: Standing, camera: Camera, first: boolean, moves: boolean): void
  /** Called before the marks are painted when the pane has come to rest or what stands in it has changed. */
  plan(camera: Camera, size: Size): void
  /** `moves`: names are painted here, for they are not laid out while the view moves. */
  over(context: CanvasRenderingContext2D, camera: Camera, size: Size, density: number, moves: boolean): void
  /** The names of a map at rest, which lie over its marks. */
  readonly named: Element
  names(camera: Camera, size: Size, moves: boolean): void
  /** After every painting. */
  drawn(): void
}

/** What the sheet is painted beyond the pane on every side, px: so far it can be dragged before it is painted anew. */
const MARGIN = 160

/** A painted sheet is stretched at most so much before it is painted anew. */
const STRETCH = 2.2

/**
 * While the view moves on, a sheet painted anew is so many levels coarser and shows as much more around the pane: painting is what
 * makes a frame late, so it is to be seldom. It is sharp again when the view rests. Zooming in meets no edges.
 */
const COARSE = { out: 1, pan: 0.6 } as const

/** How long the view has to rest before the sheet is painted sharp again and names are sought anew, ms. */
const REST = 120

/** What has to be painted anew. */
export interface Stale {
  readonly sheet?: boolean
  readonly plan?: boolean
  readonly marks?: boolean
}

export class Stage extends Layer {
  readonly #painters: Painters
  readonly #over = document.createElement('canvas')
  #map: LeafletMap | null = null
  /** What the sheet shows while it has not to be painted for another view. */
  #painted: { readonly camera: Camera; readonly coarse: number } | null = null
  #size: Size = { width: 0, height: 0 }
  #density = 1
  #asked = 0
  #timer = 0
  /** The view has moved before it came to rest from the move before. */
  #going = false
  #stale = { sheet: true, plan: true, marks: true }
  #shown = false

  constructor(painters: Painters) {
    super()
    this.#painters = painters
    this.#over.className = 'map-canvas map-marks'
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return { move: () => this.#moved(), resize: () => this.resize() }
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map
    map.getPane('overlayPane')?.append(this.#painters.printed, this.#over)
    // With the cards, which are drawn together: in the pane before them they would be a layer of their own for the browser.
    map.getContainer().append(this.#painters.named)
    this.resize()
    return this
  }

  override onRemove(): this {
    this.#map = null
    cancelAnimationFrame(this.#asked)
    clearTimeout(this.#timer)
    this.#asked = 0
    this.#painters.printed.remove()
    this.#over.remove()
    this.#painters.named.remove()
    return this
  }

  /** Takes up the pane's size and the screen's density. */
  resize(): void {
    const size = this.#map?.getSize()
    if (!size) return
    this.#size = { width: size.x, height: size.y }
    this.#density = Math.min(window.devicePixelRatio || 1, 3)
    fitCanvas(this.#over, size.x, size.y, this.#density)
    this.#painted = null
    this.invalidate({ sheet: true, plan: true })
  }

  /** Tells what has to be painted anew at the next frame; marks and outlines do unless it is said that they do not. */
  invalidate(stale: Stale = {}): void {
    if (stale.marks !== false) this.#stale.marks = true
    if (stale.sheet) this.#stale.sheet = true
    if (stale.plan) this.#stale.plan = true
    if (this.#asked === 0 && this.#map) this.#asked = requestAnimationFrame(() => this.draw())
  }

  /** The view has come to rest: sharp again, names sought anew. */
  settle(): void {
    clearTimeout(this.#timer)
    this.#timer = 0
    this.#going = false
    if (!this.#isSharp()) this.#painted = null
    this.invalidate({ sheet: true, plan: true })
  }

  /** Paints now. */
  draw(): void {
    cancelAnimationFrame(this.#asked)
    this.#asked = 0
    if (!this.#map || this.#size.width === 0 || this.#size.height === 0) return
    const camera = this.#painters.camera()
    this.#paintSheet(camera)
    this.#place(camera)
    if (this.#stale.plan && this.#shown) {
      this.#painters.plan(camera, this.#size)
      this.#stale.plan = false
    }
    if (!this.#shown) {
      // The land is shown a frame before its names and marks, whose places take as long to find as all else together:
      // not at the next frame, which is the one that shows what is painted now, but at the one after.
      this.#shown = true
      requestAnimationFrame(() => this.invalidate({ sheet: true }))
    }
    const moves = this.#timer !== 0
    const over = this.#stale.marks || moves ? this.#over.getContext('2d') : null
    if (over) this.#painters.over(over, camera, this.#size, this.#density, moves)
    this.#stale.marks = false
    this.#painters.names(camera, this.#size, moves)
    this.#painters.drawn()
  }

  #moved(): void {
    const going = this.#timer !== 0
    // One picture is moved from now on.
    if (going && !this.#going) this.#stale.sheet = true
    this.#going = going
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.settle(), REST)
    this.invalidate()
  }

  /** Anew for this view where the sheet does not cover the pane any more; else what has changed on it, where it stands. */
  #paintSheet(camera: Camera): void {
    const covers = this.#covers(camera)
    if (covers && !this.#stale.sheet) return
    if (!this.#painted || !covers) {
      const coarse = this.#coarse(camera)
      this.#painted = { camera: coarse === 0 ? camera : { ...camera, zoom: camera.zoom - coarse }, coarse }
    }
    const standing = {
      size: this.#size,
      margin: MARGIN,
      density: this.#density,
      coarse: this.#painted.coarse
    }
    this.#painters.sheet(standing, this.#painted.camera, !this.#shown, this.#going)
    this.#stale.sheet = false
  }

  /** How much coarser than the screen the sheet is to be painted now, levels. */
  #coarse(camera: Camera): number {
    // A single step is drawn sharp at once.
    if (!this.#going || !this.#painted) return 0
    const { stretch } = this.#standing(camera)
    return stretch >= STRETCH ? 0 : stretch < 0.98 ? COARSE.out : COARSE.pan
  }

  /** Corner (px of the pane) and stretch of the painted sheet as seen by a camera. */
  #standing(camera: Camera): { x: number; y: number; stretch: number } {
    const painted = this.#painted?.camera ?? camera
    const [x, y] = toPane(camera, this.#size, toSheet(painted, this.#size, [-MARGIN, -MARGIN]))
    return { x, y, stretch: scaleOf(camera) / scaleOf(painted) }
  }

  #covers(camera: Camera): boolean {
    if (!this.#painted) return false
    const { x, y, stretch } = this.#standing(camera)
    const { width, height } = this.#size
    const right = x + (width + 2 * MARGIN) * stretch
    const bottom = y + (height + 2 * MARGIN) * stretch
    return x <= 0 && y <= 0 && right >= width && bottom >= height && stretch < STRETCH
  }

  #isSharp(): boolean {
    return this.#painted?.coarse === 0 && this.#standing(this.#painters.camera()).stretch === 1
  }

  #place(camera: Camera): void {
    const { x, y, stretch } = this.#standing(camera)
    this.#painters.printed.style.transform =
      stretch === 1
        ? `translate(${Math.round(x)}px, ${Math.round(y)}px)`
        : `translate(${x}px, ${y}px) scale(${stretch})`
  }
}
