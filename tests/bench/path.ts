// The way through time that every page is sent: turns of a wheel from a seed, and the window that each of them leads to. No page.
import { wheelAsk } from '../../src/timeline/wheel'
import {
  clampSpan,
  lengthOf,
  paneSpan,
  panSpan,
  sameSpan,
  SHORTEST,
  windowOfPane,
  zoomSpan,
  type Span
} from '../../src/time/span'
import { Chance } from './generateWords'

/** One turn of a wheel above the pane. */
export interface Turn {
  /** Place of the pointer as a share of the pane's width. */
  readonly at: number
  /** px, as a wheel event tells them. */
  readonly deltaX: number
  readonly deltaY: number
}

/** A turn with the windows before and after it. */
export interface Step {
  readonly turn: Turn
  readonly from: Span
  readonly to: Span
}

/** The window after a turn; what src/state makes of it, without a state. @param width px of the pane */
export function turned(window: Span, limits: Span, turn: Turn, width: number): Span {
  const pane = paneSpan(window, limits)
  const ask = wheelAsk({ ...turn, deltaMode: 0, shiftKey: false, ctrlKey: false }, 0)
  const perPx = lengthOf(pane) / width
  if (ask.kind === 'none') return window
  if (ask.kind === 'pan') return panSpan(window, ask.px * perPx, limits)
  const least = Math.min(1, SHORTEST / lengthOf(window))
  const about = pane.start + turn.at * width * perPx
  const zoomed = windowOfPane(zoomSpan(pane, about, Math.max(ask.factor, least), limits), limits)
  return clampSpan(zoomed, limits)
}

/**
 * Shortest window on the way, days; the longest is the whole of time. In nearer ones there is little to draw for anybody: the way stays
 * where most events are in sight.
 */
const NARROW = 365
/** Turns of the wheel towards one such window at most, and sideways there. */
const MOST = 7
const SIDEWAYS = [2, 5] as const
/** With this window, days, the way ends: a drag has room from there. */
const LAST = 500

/**
 * The first `count` steps of a way in, sideways and out between windows of all lengths, with a last leg to one of `LAST` days. No step
 * leaves the window as it was: it would cost nothing and tell nothing.
 */
export function pathOf(limits: Span, width: number, count: number, seed = 1): readonly Step[] {
  const chance = new Chance(seed)
  const steps: Step[] = []
  let window = limits
  const go = (turn: Turn) => {
    const to = turned(window, limits, turn, width)
    if (sameSpan(to, window)) return false
    steps.push({ turn, from: window, to })
    window = to
    return true
  }
  const zoomTo = (length: number, most: number) => {
    const inwards = lengthOf(window) > length
    const at = 0.2 + 0.6 * chance.share()
    for (let i = 0; i < most && lengthOf(window) > length === inwards; i++) {
      const deltaY = (inwards ? -1 : 1) * chance.whole(80, 220)
      if (!go({ at, deltaX: 0, deltaY })) return
    }
  }
  while (steps.length < count) {
    const share = chance.share()
    zoomTo(NARROW * (lengthOf(limits) / NARROW) ** share, MOST)
    const deltaX = chance.whole(40, 160) * (chance.share() < 0.5 ? -1 : 1)
    for (let i = chance.whole(...SIDEWAYS); i > 0; i--) if (!go({ at: 0.5, deltaX, deltaY: 0 })) break
  }
  steps.length = count
  window = steps.at(-1)?.to ?? limits
  zoomTo(LAST, count)
  return steps
}
