// Which time of a chart a hand or a key is on: the nearest to a day, and the next in the direction of a key. No drawing.
import type { Stop } from '../../atlas/chartSeries'
import { keyIn } from '../../state/keys'

/** The stop whose middle is nearest to a day; -1 where there is none. */
export function nearestStop(stops: readonly Stop[], day: number): number {
  let best = -1
  let least = Infinity
  for (const [index, { days }] of stops.entries()) {
    const off = Math.abs((days.start + days.end) / 2 - day)
    if (off >= least) continue
    best = index
    least = off
  }
  return best
}

/** Where a key leads from a stop; `go` for the key that takes the cursor there, null for keys that are not its own. */
export function stopAfter(
  pressed: Parameters<typeof keyIn>[1],
  now: number,
  count: number
): number | 'go' | null {
  const does = keyIn('charts', pressed)
  if (does === null || does === 'go') return does
  const to = { previous: now - 1, next: now + 1, first: 0, last: count - 1 }
  return Math.min(Math.max(to[does], 0), count - 1)
}
