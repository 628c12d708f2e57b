// Moves the view of the map: the one place that tells Leaflet where to look, within limits, at once or gliding.
import { latLng, type Map as LeafletMap } from 'leaflet'
import { reducedMotion } from '../marks/motion'
import type { MapView } from '../state/view'
import {
  between,
  CLOSEST,
  farthestZoom,
  fitCamera,
  limitCamera,
  sameCamera,
  type Camera,
  type Margins,
  type Size
} from './camera'
import type { Movable } from './gestures'
import { heldOf, softPlace, softZoom, type Held } from './giveWay'
import type { Box, Sheet } from './sheet'

export interface EyeOptions {
  readonly sheet: Sheet
  /** The land that the home view shows whole. */
  readonly home: Box
  /** Rooms that cards cover at the pane's edges. */
  readonly room: () => Margins
  /** The view rests after a move by hand; null is the home view. */
  readonly settled: (view: MapView | null) => void
  /** The view has moved, for whatever reason; called in every frame of a glide. */
  readonly moved: () => void
}

/** Reset, because Leaflet would move its panes for a step at the same zoom, and what is painted moves by itself: twice as far. */
const AT_ONCE = { animate: false, reset: true } as const

/** How long a view that has given way takes to come back, ms. */
const BACK = 220

/** How long the view has to rest before it is reported, ms. */
const REST = 140

export class Eye implements Movable {
  readonly #map: LeafletMap
  readonly #options: EyeOptions
  #camera: Camera
  #home = true
  #isHeld = false
  #glide: { frame: number; target: Camera } | null = null
  #timer = 0

  constructor(map: LeafletMap, options: EyeOptions) {
    this.#map = map
    this.#options = options
    this.#camera = this.homeCamera()
  }

  get camera(): Camera {
    return this.#camera
  }

  /** Where a running glide will end, else where the view is: what further steps add to. */
  get target(): Camera {
    return this.#glide?.target ?? this.#camera
  }

  get held(): Held {
    return heldOf(this.#camera, this.size, this.#options.sheet.neat, this.#farthest())
  }

  get isHeld(): boolean {
    return this.#isHeld
  }

  get size(): Size {
    const { x, y } = this.#map.getSize()
    return { width: Math.max(1, x), height: Math.max(1, y) }
  }

  homeCamera(): Camera {
    return fitCamera(this.#options.home, this.size, this.#options.room())
  }

  clampZoom(zoom: number): number {
    return Math.min(Math.max(zoom, this.#farthest()), CLOSEST)
  }

  #farthest(): number {
    return farthestZoom(this.#options.sheet.neat, this.size, this.homeCamera().zoom)
  }

  limited(camera: Camera): Camera {
    return limitCamera(camera, this.size, this.#options.sheet.neat, this.#farthest())
  }

  /** Looks elsewhere by hand, at once. */
  look(camera: Camera): void {
    this.stop()
    this.#home = false
    this.#set(this.limited(camera))
    this.#rest()
  }

  /** Glides by hand. `ms` 0, or reduced motion: at once. */
  glide(camera: Camera, ms: number, ease: (share: number) => number = easeOut): void {
    this.#home = false
    this.#glideTo(this.limited(camera), ms, ease)
  }

  softZoom(zoom: number): number {
    return softZoom(zoom, this.#farthest())
  }

  drag(camera: Camera): void {
    this.stop()
    this.#home = false
    this.#isHeld = true
    this.#set(softPlace(camera, this.size, this.#options.sheet.neat))
    this.#rest()
  }

  letGo(): void {
    this.#isHeld = false
    const within = this.limited(this.#camera)
    if (!sameCamera(within, this.#camera)) this.#glideTo(within, BACK, easeOut)
  }

  halt(): boolean {
    if (!this.#glide) return false
    this.stop()
    // Where it was bound for does not hold any more.
    this.#home = false
    this.#rest()
    return true
  }

  /** Back to the whole map. */
  goHome(ms: number): void {
    this.#home = true
    this.#glideTo(this.homeCamera(), ms, easeOut)
  }

  /** Follows a view that was asked for elsewhere; nothing is reported back. */
  follow(view: MapView | null, ms: number): void {
    clearTimeout(this.#timer)
    this.#home = view === null
    this.#glideTo(view ? this.#cameraOf(view) : this.homeCamera(), ms, easeOut, false)
  }

  /** After a change of the pane's size: the whole map again, or the same middle. */
  resized(): void {
    this.stop()
    this.#map.invalidateSize({ animate: false, pan: false })
    this.#set(this.#home ? this.homeCamera() : this.limited(this.#camera))
  }

  stop(): void {
    if (this.#glide) cancelAnimationFrame(this.#glide.frame)
    this.#glide = null
  }

  destroy(): void {
    this.stop()
    clearTimeout(this.#timer)
  }

  viewNow(): MapView | null {
    if (this.#home) return null
    const { x, y, zoom } = this.limited(this.#camera)
    const [lon, lat] = this.#options.sheet.unproject(x, y)
    return { zoom: round(zoom, 2), lat: round(lat, 4), lon: round(lon, 4) }
  }

  #cameraOf({ zoom, lat, lon }: MapView): Camera {
    const [x, y] = this.#options.sheet.project(lon, lat)
    return this.limited({ x, y, zoom })
  }

  #glideTo(target: Camera, ms: number, ease: (share: number) => number, tell = true): void {
    this.stop()
    if (sameCamera(target, this.#camera)) {
      if (tell) this.#rest()
      return
    }
    if (ms <= 0 || reducedMotion()) {
      this.#set(target)
      if (tell) this.#rest()
      return
    }
    const from = this.#camera
    const start = performance.now()
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / ms))
      if (share < 1) {
        this.#glide = { target, frame: requestAnimationFrame(step) }
        this.#set(between(from, target, ease(share)))
        return
      }
      this.#glide = null
      this.#set(target)
      if (tell) this.#rest()
    }
    this.#glide = { target, frame: requestAnimationFrame(step) }
  }

  #set(camera: Camera): void {
    this.#camera = camera
    const [lon, lat] = this.#options.sheet.unproject(camera.x, camera.y)
    this.#map.setView(latLng(lat, lon), camera.zoom, AT_ONCE)
    this.#options.moved()
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      if (!this.#glide) this.#options.settled(this.viewNow())
    }, REST)
  }
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
