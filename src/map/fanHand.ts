// The fan that is open on one pane: opens, grows out of its place, folds when the map moves or its events go. It paints nothing.
import type { AtlasEvent } from '../atlas/model'
import { reducedMotion } from '../marks/motion'
import type { Camera, Size } from './camera'
import { fanOf, type Fan } from './fan'
import type { Mark } from './marks'
import type { Box } from './sheet'

interface FanHandOptions {
  readonly eye: { readonly camera: Camera; readonly size: Size }
  readonly cards: () => readonly Box[]
  /** Of a token, px, and px of the canvas a px of the design. */
  readonly style: () => { readonly radius: number; readonly unit: number }
  /** It has opened, folded or grown. */
  readonly changed: () => void
}

/** How long it takes to open, ms. */
const OPENING = 140

export class FanHand {
  readonly #options: FanHandOptions
  #fan: Fan | null = null
  #share = 1
  #frame = 0

  constructor(options: FanHandOptions) {
    this.#options = options
  }

  get fan(): Fan | null {
    return this.#fan
  }

  /** How far it has opened, 0..1. */
  get share(): number {
    return this.#share
  }

  /** False where there is no room, or are too many. */
  open(marks: readonly Mark[]): boolean {
    const { eye, cards, style } = this.#options
    const fan = fanOf(marks, eye.camera, eye.size, cards(), style())
    if (!fan) return false
    this.#stop()
    this.#fan = fan
    if (!reducedMotion()) this.#grow(performance.now())
    this.#options.changed()
    return true
  }

  fold(): void {
    if (!this.#fan) return
    this.#stop()
    this.#fan = null
    this.#options.changed()
  }

  /** Folds it when one of its events does not stand on the map any more. */
  keep(stands: (event: AtlasEvent) => boolean): void {
    if (this.#fan && !this.#fan.members.every(({ mark }) => stands(mark.event))) this.fold()
  }

  #grow(start: number): void {
    this.#share = 0
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / OPENING))
      this.#share = 1 - (1 - share) ** 3
      this.#frame = share < 1 ? requestAnimationFrame(step) : 0
      this.#options.changed()
    }
    this.#frame = requestAnimationFrame(step)
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#share = 1
  }
}
