// Wheel, trackpad and keys on the map; what they mean in zoom steps and px is here, the view itself is moved by the eye.
import { keyIn, type KeyOf, type KeyPress } from '../state/keys'
import { panCamera, restingZoom, zoomCamera } from './camera'
import type { Movable } from './gestures'
import type { Point } from './sheet'

/** One step of a button or key, in zoom levels. */
export const STEP = 0.5

/** Zoom levels of a wheel event, closer if positive: 240 px of turning are one level, a pinch on a trackpad is finer. */
export function wheelLevels(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = [1, 100 / 3, 400][event.deltaMode] ?? 1
  const levels = (-event.deltaY * unit) / (event.ctrlKey ? 70 : 240)
  return Math.max(-2, Math.min(2, levels))
}

/** From this much on (levels) a turn is a notch of a wheel and glides; below, the hand itself is smooth. */
const NOTCH = 0.15
const REST = 170

/** Zooms about the pointer; after the last turn the zoom rests on a quarter. Answers how to stop listening. */
export function listenToWheel(element: HTMLElement, movable: Movable): () => void {
  let before: number | null = null
  let at: Point = [0, 0]
  let timer = 0

  const rest = () => {
    if (before === null || movable.isHeld) {
      before = null
      return
    }
    const { target, size } = movable
    const zoom = movable.clampZoom(restingZoom(before, target.zoom))
    before = null
    movable.glide(zoomCamera(target, size, at, zoom), 120)
  }
  const turn = (event: WheelEvent) => {
    event.preventDefault()
    const box = element.getBoundingClientRect()
    at = [event.clientX - box.left, event.clientY - box.top]
    const levels = wheelLevels(event)
    if (levels === 0) return
    const { target, size } = movable
    // While a hand drags or pinches, the wheel adds to it; the hand then rests where it likes.
    if (movable.isHeld) {
      const { camera, zoom } = movable.held
      movable.drag(zoomCamera(camera, size, at, movable.softZoom(zoom + levels)))
      return
    }
    before ??= target.zoom
    const next = zoomCamera(target, size, at, movable.clampZoom(target.zoom + levels))
    if (Math.abs(levels) < NOTCH) movable.look(next)
    else movable.glide(next, 140)
    window.clearTimeout(timer)
    timer = window.setTimeout(rest, REST)
  }
  element.addEventListener('wheel', turn, { passive: false })
  return () => {
    window.clearTimeout(timer)
    element.removeEventListener('wheel', turn)
  }
}

/** A key's answer: px to pan, levels to zoom, the whole map, or what is selected. */
export type KeyMove = { readonly pan: Point } | { readonly zoom: number } | 'home' | 'fit' | null

/** Arrows move 80 px, with Shift three times as far. */
const NEAR = 80
const FAR = 240

const DOES: Record<KeyOf<'map'>, Exclude<KeyMove, null>> = {
  left: { pan: [-NEAR, 0] },
  right: { pan: [NEAR, 0] },
  up: { pan: [0, -NEAR] },
  down: { pan: [0, NEAR] },
  farLeft: { pan: [-FAR, 0] },
  farRight: { pan: [FAR, 0] },
  farUp: { pan: [0, -FAR] },
  farDown: { pan: [0, FAR] },
  zoomIn: { zoom: STEP },
  zoomOut: { zoom: -STEP },
  whole: 'home',
  fit: 'fit'
}

export function keyMove(press: KeyPress): KeyMove {
  const key = keyIn('map', press)
  return key && DOES[key]
}

/** Keys act only while the map itself has the focus. */
export function listenToKeys(
  element: HTMLElement,
  movable: Movable,
  show: Readonly<Record<'home' | 'fit', () => void>>
): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.target !== element) return
    const move = keyMove(event)
    if (!move) return
    event.preventDefault()
    if (move === 'home' || move === 'fit') show[move]()
    else if ('pan' in move) movable.glide(panCamera(movable.target, ...move.pan), 120)
    else zoomBy(movable, move.zoom)
  }
  element.addEventListener('keydown', press)
  return () => element.removeEventListener('keydown', press)
}

/** Escape on the map closes what is open there; `close` answers whether anything was. */
export function listenToEscape(element: HTMLElement, close: () => boolean): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.target === element && keyIn('page', event) === 'close' && close()) event.stopPropagation()
  }
  element.addEventListener('keydown', press)
  return () => element.removeEventListener('keydown', press)
}

/** Zooms about the pane's middle to the next half or quarter level. */
export function zoomBy(movable: Movable, levels: number, at?: Point): void {
  const { target, size } = movable
  const zoom = movable.clampZoom(Math.round((target.zoom + levels) * 4) / 4)
  movable.glide(zoomCamera(target, size, at ?? [size.width / 2, size.height / 2], zoom), 240)
}
