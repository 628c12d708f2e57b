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
export function clearFrom(a: Free, b: Free, air: number): number {
  const days = b.at - a.at
  if (days <= a.rightDays + b.leftDays) return Infinity
  return Math.max(
    (a.right + air + b.left) / days,
    (air + b.left) / (days - a.rightDays),
    (a.right + air) / (days - b.leftDays),
    air / (days - a.rightDays - b.leftDays)
  )
}

/** Least zoom from `low` on at which one is free of all others of a lane, for good. */
export function freeFrom(one: Free, lane: readonly Taken[], low: number, air: number, reach: number): number {
  let since = low
  let i = lane.length
  let first = 0
  while (first < i) {
    const middle = (first + i) >> 1
    if ((lane[middle]?.at ?? Infinity) < one.at - reach) first = middle + 1
    else i = middle
  }
  for (; i < lane.length; i++) {
    const other = lane[i]
    if (!other || other.at > one.at + reach) break
    const clear = other.at <= one.at ? clearFrom(other, one, air) : clearFrom(one, other, air)
    if (clear > other.since) since = Math.max(since, Math.min(clear, other.until))
    if (since >= one.until) return Infinity
  }
  return since
}

/** Into a lane sorted by day. */
export function insert<T extends { readonly at: number }>(lane: T[], one: T): void {
  let i = lane.length
  while (i > 0 && (lane[i - 1]?.at ?? -Infinity) > one.at) i--
  lane.splice(i, 0, one)
}
