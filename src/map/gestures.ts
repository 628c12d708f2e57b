// Pointers on the map: drag with a throw, pinch, tap, double tap, hover; mouse, pen and touch alike. Nothing happens on touch-down.
import { reducedMotion } from '../marks/motion'
import { panCamera, zoomCamera, type Camera, type Size } from './camera'
import type { Held } from './giveWay'
import type { Point } from './sheet'

export type PointerKind = 'fine' | 'coarse'

/** What hands can move. */
export interface Movable {
  readonly camera: Camera
  readonly target: Camera
  readonly size: Size
  /** A zoom within the limits of the pane. */
  clampZoom(zoom: number): number
  look(camera: Camera): void
  glide(camera: Camera, ms: number, ease?: (share: number) => number): void
  /** What the hand had asked for where the limits gave way; else the camera and its zoom. */
  readonly held: Held
  /** A zoom as it shows under a hand: beyond the limits it gives way. */
  softZoom(zoom: number): number
  /** Looks elsewhere at once; beyond the limits the view gives way. */
  drag(camera: Camera): void
  /** After drags: back within the limits. */
  letGo(): void
  /** Is a hand dragging? */
  readonly isHeld: boolean
  /** Stays where it is. True when it was gliding. */
  halt(): boolean
}

export interface Listeners {
  /** A press that did not move; `at` in px of the pane. */
  tap(at: Point, kind: PointerKind): void
  /** A second press soon after, at nearly the same place. True when it was used. */
  doubleTap(at: Point, kind: PointerKind): boolean
  /** The pointer rests or moves over the pane without a button; null when it leaves or a gesture begins. */
  hover(at: Point | null): void
}

/** A press that moves less is a tap, px. */
const SLACK = { fine: 4, coarse: 10 } as const
/** Two taps within ms and px of each other are a double tap. */
const DOUBLE = { ms: 320, px: 28 } as const
/** How long a throw runs on (ms), and the slowest one that counts (px a ms). */
const THROW = { ms: 480, least: 0.15, reach: 150 } as const

interface Sample {
  readonly at: Point
  readonly time: number
}

/** The camera that keeps the ground under two fingers under them, as far as `clamp` allows the zoom. */
export function pinchCamera(
  start: Camera,
  size: Size,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
  clamp: (zoom: number) => number
): Camera {
  const middle = ([a, b]: readonly [Point, Point]): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const apart = ([a, b]: readonly [Point, Point]) => Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1]))
  const [before, now] = [middle(from), middle(to)]
  const zoomed = zoomCamera(start, size, before, clamp(start.zoom + Math.log2(apart(to) / apart(from))))
  return panCamera(zoomed, before[0] - now[0], before[1] - now[1])
}

/** Speed of the last moments of a drag, px a ms; still when the hand rested before it let go. */
export function throwSpeed(samples: readonly Sample[], now: number): Point {
  const recent = samples.filter(({ time }) => now - time < 100)
  const [first, last] = [recent[0], recent[recent.length - 1]]
  if (!first || !last || last.time - first.time < 8) return [0, 0]
  const ms = last.time - first.time
  return [(last.at[0] - first.at[0]) / ms, (last.at[1] - first.at[1]) / ms]
}

/** Starts to listen; answers how to stop. */
export function listenToPointers(element: HTMLElement, movable: Movable, listeners: Listeners): () => void {
  const pointers = new Map<number, Point>()
  let start: (Held & { from: Map<number, Point> }) | null = null
  let moving = false
  let several = false
  let samples: Sample[] = []
  /** The camera as this hand has last set it. */
  let set: Camera | null = null
  let thrown = false
  let caught = false
  let lastTap: Sample | null = null

  const placeOf = (event: PointerEvent | MouseEvent): Point => {
    const box = element.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const kindOf = (event: PointerEvent): PointerKind => (event.pointerType === 'touch' ? 'coarse' : 'fine')
  const begin = () => {
    start = { ...movable.held, from: new Map(pointers) }
    samples = []
    set = movable.camera
  }

  function down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    // At most two fingers count.
    if (pointers.size >= 2) return
    const halted = movable.halt()
    pointers.set(event.pointerId, placeOf(event))
    if (pointers.size === 1) {
      moving = false
      several = false
      // A touch that stops a throw means only that.
      caught = halted && thrown
      thrown = false
    } else several = true
    begin()
  }

  function move(event: PointerEvent): void {
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType !== 'touch' && pointers.size === 0) listeners.hover(placeOf(event))
      return
    }
    const at = placeOf(event)
    // A wheel has turned meanwhile: the hand goes on from there.
    if (moving && movable.camera !== set) begin()
    const from = start?.from.get(event.pointerId)
    pointers.set(event.pointerId, at)
    if (!start || !from) return
    if (!moving) {
      if (!several && Math.hypot(at[0] - from[0], at[1] - from[1]) < SLACK[kindOf(event)]) return
      moving = true
      for (const id of pointers.keys()) if (!element.hasPointerCapture(id)) element.setPointerCapture(id)
      element.classList.add('map-dragged')
      listeners.hover(null)
    }
    const [a, b] = [...pointers.keys()]
    const [fromA, fromB] = [a, b].map((id) => (id === undefined ? undefined : start?.from.get(id)))
    const [toA, toB] = [...pointers.values()]
    if (fromA && fromB && toA && toB) {
      const { camera, zoom } = start
      const soft = (wanted: number) => movable.softZoom(wanted - camera.zoom + zoom)
      movable.drag(pinchCamera(camera, movable.size, [fromA, fromB], [toA, toB], soft))
    } else {
      samples.push({ at, time: event.timeStamp })
      movable.drag(panCamera(start.camera, from[0] - at[0], from[1] - at[1]))
    }
    set = movable.camera
  }

  function up(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId)) return
    if (pointers.size > 0) {
      // The finger that stays goes on from where it is.
      begin()
      return
    }
    start = null
    element.classList.remove('map-dragged')
    if (moving) {
      movable.letGo()
      if (!several) throwOn(event)
    } else if (!several && !caught && event.type === 'pointerup') tapped(placeOf(event), event)
  }

  function throwOn(event: PointerEvent): void {
    const [vx, vy] = throwSpeed(samples, event.timeStamp)
    if (event.type !== 'pointerup' || Math.hypot(vx, vy) < THROW.least || reducedMotion()) return
    thrown = true
    movable.glide(panCamera(movable.camera, -vx * THROW.reach, -vy * THROW.reach), THROW.ms)
  }

  function tapped(at: Point, event: PointerEvent): void {
    const kind = kindOf(event)
    const again =
      lastTap !== null &&
      event.timeStamp - lastTap.time < DOUBLE.ms &&
      Math.hypot(at[0] - lastTap.at[0], at[1] - lastTap.at[1]) < DOUBLE.px
    if (again && listeners.doubleTap(at, kind)) {
      lastTap = null
      return
    }
    lastTap = { at, time: event.timeStamp }
    listeners.tap(at, kind)
  }

  function leave(event: PointerEvent): void {
    if (!pointers.has(event.pointerId)) listeners.hover(null)
  }

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', up)
  element.addEventListener('pointerleave', leave)
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', up)
    element.removeEventListener('pointerleave', leave)
  }
}
