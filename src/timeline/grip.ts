// A gesture's beginning and end: grasping the view, gliding on, a wheel that ends by resting; what it does is its area's.
import { reducedMotion } from '../marks/motion'
import { panTime, settleTime, type Action } from '../state/actions'
import { calmOf } from '../store/calm'
import type { AtlasStore } from '../store/store'
import { paneSpan, SHORTEST, type Span } from '../time/span'
import { givesWay, glided, glides, glideTime } from './motion'
import type { TimelineView } from './view'
import { STROKE_REST } from './wheel'

/** A pointer's zoom in one step: half as much time. */
export const STEP = 0.5

/** What both areas share: grasping the view, gliding, and the wheel that ends by resting. */
export interface Grip {
  /** Begins a gesture; answers how to end it: once, with the window on whole days. */
  begin(): () => void
  glide(speed: number, pxPerDay: () => number, done: () => void): void
  /** The paper taken in the hand: it follows, and gives way beyond the first and last day. */
  pull(pxPerDay: () => number): Pull
  readonly stopGliding: () => void
  wheeled(action: Action): void
  stop(): void
}

/** What of the painter a grip needs. */
export type GraspedView = Pick<TimelineView, 'grasp' | 'letGo' | 'hold'> & {
  readonly scene: () => { readonly width: number } | null
}

interface Pull {
  /** Moves time by so many px to the right. */
  move(px: number): void
  /** Lets it spring back; true where it was pulled beyond an end, from which nothing glides on. */
  letGo(): boolean
}

/** Less than this beyond an end is none: what arithmetic leaves over, px. */
const NONE = 0.01

export function gripOn(store: AtlasStore, view: GraspedView): Grip {
  let frame = 0
  let finish: (() => void) | null = null
  let wheel: { end: () => void; timer: number } | null = null

  function begin(): () => void {
    let open = true
    const follow = calmOf(store).begin()
    view.grasp()
    return () => {
      if (!open) return
      open = false
      view.letGo()
      store.act(settleTime)
      follow()
    }
  }
  function stopGliding(): void {
    cancelAnimationFrame(frame)
    const done = finish
    finish = null
    done?.()
  }
  function pull(pxPerDay: () => number): Pull {
    let over = 0
    return {
      move(px) {
        const wanted = over + px
        const before = store.state().view.window.start
        store.act(panTime(-wanted / pxPerDay()))
        const { view: now, atlas } = store.state()
        const was = over
        over = wanted - (before - now.window.start) * pxPerDay()
        if (Math.abs(over) < NONE || reducedMotion()) over = 0
        if (over === 0 && was === 0) return
        const pane = paneSpan(now.window, atlas.span)
        const back = givesWay(over, view.scene()?.width ?? 0) / pxPerDay()
        view.hold(over === 0 ? null : { start: pane.start - back, end: pane.end - back })
      },
      letGo() {
        if (over === 0) return false
        over = 0
        view.hold(null)
        return true
      }
    }
  }
  return {
    begin,
    pull,
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
      }, STROKE_REST)
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
