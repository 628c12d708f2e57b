// Places stretches in lanes so that none overlap: greedy for labels, exact for a few bands. Numbers only, px or days alike.

/** A stretch on a line, `to` >= `from`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Lanes that fill up from the first; each keeps its stretches apart by `air`. */
export interface LaneBook {
  /** Takes the first lane of `first`..`last` (inclusive) in which the stretch fits; null, and nothing taken, when none has room. */
  take(stretch: Stretch, first?: number, last?: number): number | null
}

/** An empty book of `count` lanes; stretches in one lane end up at least `air` apart. */
export function laneBook(count: number, air: number): LaneBook {
  const lanes: Stretch[][] = Array.from({ length: Math.max(0, count) }, () => [])
  return {
    take(stretch, first = 0, last = count - 1) {
      for (let index = Math.max(0, first); index <= Math.min(last, count - 1); index++) {
        const lane = lanes[index]
        if (!lane) continue
        const at = firstBeyond(lane, stretch.from - air)
        const next = lane[at]
        if (next && next.from < stretch.to + air) continue
        lane.splice(at, 0, stretch)
        return index
      }
      return null
    }
  }
}

/** Index of the first stretch of a lane that ends after `edge`; the lane is sorted and its stretches are apart. */
function firstBeyond(lane: readonly Stretch[], edge: number): number {
  let low = 0
  let high = lane.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lane[middle]?.to ?? Infinity) > edge) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Sorts bands into rows in which none overlap (they may touch): the first row shows as many as can be shown together, and of such choices
 * the one that covers most; the next row does the same with the rest. Answers the row of each band, in the order given.
 */
export function rowsOf(bands: readonly Stretch[]): readonly number[] {
  const rows = bands.map(() => -1)
  for (let row = 0; rows.includes(-1); row++) {
    for (const index of mostTogether(bands, (i) => rows[i] === -1)) rows[index] = row
  }
  return rows
}

/** Weighted interval scheduling: best choice among bands that end by each band's end, by count and then by length. */
function mostTogether(bands: readonly Stretch[], open: (index: number) => boolean): readonly number[] {
  const order = bands
    .map((band, index) => ({ ...band, index }))
    .filter(({ index }) => open(index))
    .sort((a, b) => a.to - b.to || a.from - b.from)
  interface Choice {
    readonly count: number
    readonly length: number
    readonly chosen: readonly number[]
  }
  const none: Choice = { count: 0, length: 0, chosen: [] }
  const best: Choice[] = [none]
  order.forEach((band, i) => {
    let before = i
    while (before > 0 && (order[before - 1]?.to ?? -Infinity) > band.from) before--
    const rest = best[before] ?? none
    const taken = {
      count: rest.count + 1,
      length: rest.length + band.to - band.from,
      chosen: [...rest.chosen, band.index]
    }
    const left = best[i] ?? none
    const better = taken.count > left.count || (taken.count === left.count && taken.length > left.length)
    best.push(better ? taken : left)
  })
  return best.at(-1)?.chosen ?? []
}
