// Tests what the listeners make of pointers one after the other: throws, touches that stop them, a wheel turned meanwhile. No browser.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Camera } from '../../../src/map/camera'
import { listenToPointers, type Movable } from '../../../src/map/gestures'
import type { Point } from '../../../src/map/sheet'

let reduced = false
vi.mock('../../../src/marks/motion', () => ({ reducedMotion: () => reduced }))

type Listener = (event: PointerEvent) => void

/** An element that only keeps its listeners. */
class Pane {
  readonly #listeners = new Map<string, Listener>()
  readonly classList = { add: () => undefined, remove: () => undefined }
  addEventListener(name: string, listener: Listener): void {
    this.#listeners.set(name, listener)
  }
  getBoundingClientRect() {
    return { left: 0, top: 0 }
  }
  hasPointerCapture(): boolean {
    return true
  }
  tell(name: string, at: Point, timeStamp: number, pointerId = 1): void {
    const event = {
      pointerId,
      pointerType: 'mouse',
      button: 0,
      clientX: at[0],
      clientY: at[1],
      timeStamp,
      type: name
    }
    // The listeners read no more of an event than this.
    this.#listeners.get(name)?.(event as PointerEvent)
  }
}

/** A view without limits that notes what is done to it. */
class View implements Movable {
  camera: Camera = { x: 0, y: 0, zoom: 0 }
  gliding: Camera | null = null
  isHeld = false
  readonly size = { width: 800, height: 600 }
  get target() {
    return this.gliding ?? this.camera
  }
  get held() {
    return { camera: this.camera, zoom: this.camera.zoom }
  }
  clampZoom(zoom: number) {
    return zoom
  }
  softZoom(zoom: number) {
    return zoom
  }
  look(camera: Camera) {
    this.camera = camera
  }
  drag(camera: Camera) {
    this.isHeld = true
    this.camera = camera
  }
  letGo() {
    this.isHeld = false
  }
  glide(camera: Camera) {
    this.gliding = camera
  }
  halt() {
    const was = this.gliding !== null
    this.gliding = null
    return was
  }
}

let pane: Pane
let view: View
const taps: Point[] = []

beforeEach(() => {
  reduced = false
  taps.length = 0
  pane = new Pane()
  view = new View()
  // It has what the listeners ask of an element.
  listenToPointers(pane as unknown as HTMLElement, view, {
    tap: (at) => taps.push(at),
    doubleTap: () => false,
    hover: () => undefined
  })
})

/** Drags 100 px to the right in 40 ms and lets go. */
function fling(from = 0): void {
  pane.tell('pointerdown', [100, 100], from)
  for (let i = 1; i <= 4; i++) pane.tell('pointermove', [100 + 25 * i, 100], from + 10 * i)
  pane.tell('pointerup', [200, 100], from + 41)
}

describe('a throw', () => {
  test('runs on from where the hand let go', () => {
    fling()
    expect(view.camera.x).toBe(-100)
    expect(view.gliding?.x).toBeLessThan(-200)
    expect(taps).toEqual([])
  })

  test('is stopped by a touch, which chooses nothing; the next one does', () => {
    fling()
    pane.tell('pointerdown', [300, 300], 200)
    expect(view.gliding).toBeNull()
    pane.tell('pointerup', [300, 300], 260)
    expect(taps).toEqual([])
    pane.tell('pointerdown', [300, 300], 900)
    pane.tell('pointerup', [300, 300], 950)
    expect(taps).toEqual([[300, 300]])
  })

  test('that has come to rest leaves the next touch a tap', () => {
    fling()
    view.gliding = null
    pane.tell('pointerdown', [300, 300], 900)
    pane.tell('pointerup', [300, 300], 950)
    expect(taps).toEqual([[300, 300]])
  })

  test('is none with reduced motion', () => {
    reduced = true
    fling()
    expect(view.gliding).toBeNull()
    expect(view.camera.x).toBe(-100)
    expect(view.isHeld).toBe(false)
  })
})

describe('a hand that drags', () => {
  test('touches nothing before it has moved', () => {
    pane.tell('pointerdown', [100, 100], 0)
    pane.tell('pointermove', [102, 100], 10)
    expect(view.isHeld).toBe(false)
    expect(view.camera.x).toBe(0)
  })

  test('goes on from where a wheel has taken the view meanwhile', () => {
    pane.tell('pointerdown', [100, 100], 0)
    pane.tell('pointermove', [150, 100], 10)
    expect(view.camera.x).toBe(-50)
    view.camera = { x: 10, y: 5, zoom: 1 }
    pane.tell('pointermove', [160, 100], 20)
    expect(view.camera).toEqual({ x: 5, y: 5, zoom: 1 })
  })

  test('and a second one pinch from where the first has dragged to, without a jump', () => {
    pane.tell('pointerdown', [100, 100], 0)
    pane.tell('pointermove', [150, 100], 10)
    pane.tell('pointerdown', [250, 100], 20, 2)
    pane.tell('pointermove', [150, 100], 30)
    expect(view.camera.x).toBeCloseTo(-50, 9)
    expect(view.camera.zoom).toBe(0)
    pane.tell('pointermove', [350, 100], 40, 2)
    expect(view.camera.zoom).toBe(1)
  })
})
