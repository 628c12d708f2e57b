// Work for moments in which the browser has nothing else to do, a little at a time; it knows nothing of what is worked out.

/** ms that must be left of an idle moment to begin another piece. */
const LEAST = 6

export interface Idle {
  /** There may be something to do. */
  ask(): void
  stop(): void
}

/** @param work does a piece of it; false when there is nothing left */
export function whenIdle(work: () => boolean): Idle {
  // Where a browser cannot tell, all is worked out when it is asked for.
  if (typeof requestIdleCallback !== 'function') return { ask: () => undefined, stop: () => undefined }
  let asked = 0
  const run = (deadline: IdleDeadline): void => {
    asked = 0
    while (deadline.timeRemaining() >= LEAST) if (!work()) return
    asked = requestIdleCallback(run)
  }
  return {
    ask() {
      if (asked === 0) asked = requestIdleCallback(run)
    },
    stop() {
      cancelIdleCallback(asked)
    }
  }
}
