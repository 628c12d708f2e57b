// Playing and stepping through time: which day comes next, and how the window turns its page; the clock is src/timeline/player.ts.
import { floorDay, roundDay, type Day } from '../time/days'
import { containsDay, lengthOf, settleSpan, type Span } from '../time/span'
import { stepDay, type StepUnit } from '../time/steps'
import { setDay, setWindow, type Action } from './actions'

/** A run through time: so many steps from the day it began on, so that a 31st is not lost in February. */
export interface Walk {
  readonly from: Day
  readonly steps: number
}

export function dayOfWalk({ from, steps }: Walk, unit: StepUnit): Day {
  return stepDay(from, unit, steps)
}

/** One step on; past the last day of the limits from their first day again (`loop`), else null: it is over. */
export function walkOn(walk: Walk, unit: StepUnit, limits: Span, loop: boolean): Walk | null {
  const next = { from: walk.from, steps: walk.steps + 1 }
  if (dayOfWalk(next, unit) < limits.end) return next
  return loop ? { from: roundDay(Math.ceil(limits.start)), steps: 0 } : null
}

/** Share of the window that lies behind the day after its page was turned. */
const BEHIND = 0.1

/** Puts the cursor on a day. A day outside the window turns the page: the window moves on, its length kept, with the day near the edge it came in by. */
export function turnTo(day: number): Action {
  return (state) => {
    const { window } = state.view
    const limits = state.atlas.span
    const inside = floorDay(Math.min(Math.max(day, limits.start), limits.end - 1))
    if (containsDay(window, inside)) return setDay(inside)(state)
    const length = lengthOf(window)
    const start =
      inside >= window.end ? inside - length * BEHIND : inside + 1 - length + Math.max(1, length * BEHIND)
    return setDay(inside)(setWindow(settleSpan({ start, end: start + length }, limits))(state))
  }
}

/** One step of the chosen unit, stopping at the first and the last day. */
export function stepTime(steps: 1 | -1): Action {
  return (state) => turnTo(stepDay(state.view.day, state.settings.playUnit, steps))(state)
}

export function setPlaying(playing: boolean): Action {
  return (state) => (state.playing === playing ? state : { ...state, playing })
}

export const togglePlaying: Action = (state) => setPlaying(!state.playing)(state)
