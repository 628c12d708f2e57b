// A gesture's beginning and end: grasping the view, gliding on, a wheel that ends by resting; what it does is its area's.
import { reducedMotion } from '../marks/motion'
import { panTime, settleTime, type Action } from '../state/actions'
import type { AtlasStore } from '../store/store'
import { SHORTEST, type Span } from '../time/span'
import { glided, glides, glideTime } from './motion'
import type { TimelineView } from './view'

/** A pointer's zoom in one step: half as much time. */
export const STEP = 0.5
/** A wheel has no end: it has ended when it has been still for this long, ms. */
const WHEEL_REST = 180

/** What both areas share: grasping the view, gliding, and the wheel that ends by resting. */
export interface Grip {
  /** Begins a gesture; answers how to end it: once, with the window on whole days. */
  begin(): () => void
  glide(speed: number, pxPerDay: () => number, done: () => void): void
  readonly stopGliding: () => void
  wheeled(action: Action): void
  stop(): void
}

export function gripOn(store: AtlasStore, view: TimelineView): Grip {
  let frame = 0
  let finish: (() => void) | null = null
  let wheel: { end: () => void; timer: number } | null = null

  function begin(): () => void {
    let open = true
    view.grasp()
    return () => {
      if (!open) return
      open = false
      view.letGo()
      store.act(settleTime)
    }
  }
  function stopGliding(): void {
    cancelAnimationFrame(frame)
    const done = finish
    finish = null
    done?.()
  }
  return {
    begin,
    stopGliding,
    glide(speed, pxPerDay, done) {
      stopGliding()
      if (!glides(speed) || reducedMotion()) {
        done()
        return
      }
      finish = done
      const since = performance.now()
      const end = glideTime(speed)
      let gone = 0
      const step = (now: number) => {
        const t = Math.max(0, now - since)
        const px = glided(speed, t)
        const before = store.state().view.window
        store.act(panTime(-(px - gone) / pxPerDay()))
        gone = px
        // At a limit nothing moves any more, so neither does the glide.
        if (t >= end || (t > 0 && store.state().view.window === before)) stopGliding()
        else frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    wheeled(action) {
      stopGliding()
      wheel ??= { end: begin(), timer: 0 }
      window.clearTimeout(wheel.timer)
      const { end } = wheel
      wheel.timer = window.setTimeout(() => {
        wheel = null
        end()
      }, WHEEL_REST)
      store.act(action)
    },
    stop() {
      stopGliding()
      if (wheel) {
        window.clearTimeout(wheel.timer)
        wheel.end()
        wheel = null
      }
    }
  }
}

/** Moves one end of the window, leaving at least the shortest one. */
export function moveEnd(window: Span, end: 'start' | 'end', day: number): Span {
  return end === 'start'
    ? { start: Math.min(day, window.end - SHORTEST), end: window.end }
    : { start: window.start, end: Math.max(day, window.start + SHORTEST) }
}
