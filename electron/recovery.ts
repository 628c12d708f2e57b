// How often a broken page is loaded again before the whole program starts anew; a pure count over timestamps.

/** Reloads allowed within the time below, then the program starts anew. */
const RELOADS = 3
/** Milliseconds. */
const WITHIN = 5 * 60_000

export interface Budget {
  /** Notes one breakdown at `now` (milliseconds, never going back); answers whether a reload may still mend it. */
  spend(now: number): 'reload' | 'relaunch'
}

/** A budget of `count` reloads in any stretch of `within` milliseconds. */
export function reloadBudget(count = RELOADS, within = WITHIN): Budget {
  let spent: number[] = []
  return {
    spend(now) {
      spent = spent.filter((at) => now - at < within)
      if (spent.length >= count) return 'relaunch'
      spent.push(now)
      return 'reload'
    }
  }
}
