// From which zoom on two on a line keep clear of each other: arithmetic of px that stay and days that grow. No events.

/** What stands on a line at a day and reaches to both sides by px or by days, whichever is more, at zooms below `until`. */
export interface Free {
  readonly at: number
  readonly left: number
  readonly leftDays: number
  readonly right: number
  readonly rightDays: number
  readonly until: number
}
/** The same, from a zoom on. */
export type Taken = Free & { readonly since: number }

/** Zoom from which the left one of two keeps clear of the right one: their distance grows faster than they do, or it never is. */
function clearFrom(a: Free, b: Free, air: number): number {
  const days = b.at - a.at
  if (days <= a.rightDays + b.leftDays) return Infinity
  return Math.max(
    (a.right + air + b.left) / days,
    (air + b.left) / (days - a.rightDays),
    (a.right + air) / (days - b.leftDays),
    air / (days - a.rightDays - b.leftDays)
  )
}

/**
 * Least zoom from `low` on at which one is free of all others of a lane, for good; Infinity, or any above it, when beyond `limit`.
 * Looks from the nearest outwards, because the nearest are mostly in the way.
 * @param reach days beyond which no other can be
 */
function freeFrom(
  one: Free,
  lane: readonly Taken[],
  low: number,
  limit: number,
  air: number,
  reach: number
): number {
  let after = 0
  for (let high = lane.length; after < high;) {
    const middle = (after + high) >> 1
    if ((lane[middle]?.at ?? Infinity) <= one.at) after = middle + 1
    else high = middle
  }
  let since = low
  let before = after - 1
  while (since <= limit) {
    const left = lane[before]
    const right = lane[after]
    const goLeft = left !== undefined && one.at - left.at <= reach
    const goRight = right !== undefined && right.at - one.at <= reach
    if (!goLeft && !goRight) break
    const leftNearer = goLeft && (!goRight || one.at - left.at <= right.at - one.at)
    const other = leftNearer ? left : right
    if (leftNearer) before--
    else after++
    if (!other) break
    const clear = leftNearer ? clearFrom(other, one, air) : clearFrom(one, other, air)
    if (clear > other.since) since = Math.max(since, Math.min(clear, other.until))
  }
  return since >= one.until ? Infinity : since
}

/**
 * The lane in which one is free soonest, and from which zoom on; from `low` on is as soon as can be.
 * @param rows what is taken of each lane
 */
export function soonest(
  one: Free,
  rows: readonly (readonly Taken[])[],
  low: number,
  limit: number,
  air: number,
  reach: number
): { readonly lane: number; readonly since: number } {
  const answer = { lane: 0, since: Infinity }
  for (let lane = 0; lane < rows.length && answer.since > low; lane++) {
    const since = freeFrom(one, rows[lane] ?? [], low, Math.min(limit, answer.since), air, reach)
    if (since >= answer.since) continue
    answer.lane = lane
    answer.since = since
  }
  return answer
}

/** Into a lane sorted by day. */
export function insert<T extends { readonly at: number }>(lane: T[], one: T): void {
  let i = lane.length
  while (i > 0 && (lane[i - 1]?.at ?? -Infinity) > one.at) i--
  lane.splice(i, 0, one)
}
