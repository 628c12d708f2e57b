// Work for moments in which the browser has nothing else to do, a little at a time; it knows nothing of what is worked out.

/** ms without a drawing after which nothing moves. */
const REST = 150
/** Most ms of one moment: between two frames of a gesture, and while nothing moves, when a hand may come at any time. */
const MOST = { moving: 1.5, still: 12 } as const
/** ms that must be left of an idle moment to begin. */
const LEAST = 3

export interface Idle {
  /** Something was drawn: there may be something to do. */
  ask(): void
  stop(): void
}

/** Does work until `enough`; true: there is more to do. `still`: nothing moves, so that there is time for more than the next moment needs. */
type Work = (still: boolean, enough: () => boolean) => boolean

export function whenIdle(work: Work): Idle {
  // Where a browser cannot tell, all is worked out when it is asked for.
  if (typeof requestIdleCallback !== 'function') return { ask: () => undefined, stop: () => undefined }
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let moved = 0
  const run = (deadline: IdleDeadline): void => {
    asked = 0
    const now = performance.now()
    const still = now - moved >= REST
    const end = now + Math.min(still ? MOST.still : MOST.moving, deadline.timeRemaining() - LEAST)
    if (work(still, () => performance.now() >= end)) asked = requestIdleCallback(run)
  }
  const rest = (): void => {
    timer = null
    const left = moved + REST - performance.now()
    if (left > 0) timer = setTimeout(rest, left)
    else if (asked === 0) asked = requestIdleCallback(run)
  }
  return {
    ask() {
      moved = performance.now()
      timer ??= setTimeout(rest, REST)
      // To ask for a moment is not for nothing: it is done only where the next level is not known.
      if (asked === 0 && work(false, () => true)) asked = requestIdleCallback(run)
    },
    stop() {
      cancelIdleCallback(asked)
      if (timer !== null) clearTimeout(timer)
      timer = null
    }
  }
}
