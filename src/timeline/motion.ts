// Movement in time: how a view eases from one stretch to another and how a flung one glides out. Arithmetic; frames are asked for by view.ts.
import type { Span } from '../time/span'

/** ms of a change of view that was not made by hand. */
export const EASE = 240

/** Between two stretches at `t` ms; exactly `to` from EASE on. Fast first, then slowing down. */
export function easedSpan(from: Span, to: Span, t: number): Span {
  if (t >= EASE) return to
  const share = 1 - (1 - Math.max(0, t) / EASE) ** 3
  return {
    start: from.start + (to.start - from.start) * share,
    end: from.end + (to.end - from.end) * share
  }
}

/** Most that the drawing gives way beyond the atlas's ends: px, and share of its width. */
const GIVES = { px: 96, share: 1 / 6 }

/** px that the drawing gives way when it is pulled `px` beyond an end: half at first, then ever less, never all of GIVES. */
export function givesWay(px: number, width: number): number {
  const most = Math.min(GIVES.px, width * GIVES.share)
  return most > 0 ? (px * most) / (Math.abs(px) + 2 * most) : 0
}

const SLOWING = 325
/** Slower than this a flung view stands still, px a ms. */
const REST = 0.03

/** Is a drag let go fast enough to glide? */
export function glides(speed: number): boolean {
  return Math.abs(speed) > 0.25
}

/** px that a view let go with `speed` has glided after `t` ms. */
export function glided(speed: number, t: number): number {
  return speed * SLOWING * (1 - Math.exp(-t / SLOWING))
}

/** ms until it stands still. */
export function glideTime(speed: number): number {
  return Math.abs(speed) <= REST ? 0 : SLOWING * Math.log(Math.abs(speed) / REST)
}
