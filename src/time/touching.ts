// Which of many stretches touch a stretch, and how many: indexes built once, asked each frame. Plain numbers, no events and no px.

/** How many stretches touch [start, end): two binary searches. */
export type TouchCounter = (start: number, end: number) => number

/** Half-open stretches by position: stretch `i` goes from `from[i]` to `to[i]`, `to[i] > from[i]`. */
export interface Stretches {
  readonly from: Float64Array
  readonly to: Float64Array
}

export interface TouchIndex {
  readonly length: number
  readonly count: TouchCounter
  /** Calls back with the position of each that touches [start, end), rising; the answer `false` ends it. */
  each(start: number, end: number, visit: (position: number) => unknown): void
  /** Position of the first that touches [start, end); -1 when none does. */
  first(start: number, end: number): number
}

/** First index of a rising list from which on all are at least `value`. */
export function firstFrom(sorted: ArrayLike<number>, value: number, low = 0, high = sorted.length): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** First index of a rising list from which on all are greater than `value`. */
export function firstBeyond(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** Those that begin before the end, less those that are over by the start: whatever is over has begun before it. */
export function touchCounter({ from, to }: Stretches): TouchCounter {
  const begins = isRising(from) ? from : from.slice().sort()
  const ends = to.slice().sort()
  return (start, end) => (end > start ? firstFrom(begins, end) - firstBeyond(ends, start) : 0)
}

/** Stretches in one leaf of the tree of latest ends. */
const LEAF = 32

/**
 * An index whose questions cost what they answer, not what there is: stretches sorted by their beginning, under a tree
 * that knows the latest end below each of its nodes.
 */
export function touchIndex(stretches: Stretches): TouchIndex {
  const length = stretches.from.length
  const order = isRising(stretches.from) ? null : orderBy(stretches.from)
  const from = order ? taken(stretches.from, order) : stretches.from
  const to = order ? taken(stretches.to, order) : stretches.to
  let leaves = 1
  while (leaves * LEAF < length) leaves *= 2
  const latest = new Float64Array(2 * leaves).fill(-Infinity)
  for (let i = 0; i < length; i++) {
    const leaf = leaves + Math.floor(i / LEAF)
    latest[leaf] = Math.max(latest[leaf] ?? -Infinity, to[i] ?? -Infinity)
  }
  for (let node = leaves - 1; node > 0; node--) {
    latest[node] = Math.max(latest[2 * node] ?? -Infinity, latest[2 * node + 1] ?? -Infinity)
  }
  let count: TouchCounter | null = null

  /** @param after first position that begins too late */
  function walk(node: number, first: number, size: number, start: number, after: number, visit: (at: number) => unknown): boolean {
    if (first >= after || (latest[node] ?? -Infinity) <= start) return true
    if (node < leaves) {
      const half = size / 2
      return walk(2 * node, first, half, start, after, visit) && walk(2 * node + 1, first + half, half, start, after, visit)
    }
    for (let i = first; i < Math.min(after, first + LEAF); i++) {
      if ((to[i] ?? -Infinity) > start && visit(i) === false) return false
    }
    return true
  } // prettier-ignore

  /** Down the tree, always to the left where there is any: the first that is not over begins before all others that are not. */
  function first(start: number, end: number): number {
    if (!(end > start) || (latest[1] ?? -Infinity) <= start) return -1
    let node = 1
    while (node < leaves) node = (latest[2 * node] ?? -Infinity) > start ? 2 * node : 2 * node + 1
    let at = (node - leaves) * LEAF
    while ((to[at] ?? Infinity) <= start) at++
    return (from[at] ?? Infinity) < end ? at : -1
  }

  function each(start: number, end: number, visit: (position: number) => unknown): void {
    if (!(end > start)) return
    const after = firstFrom(from, end)
    if (!order) {
      walk(1, 0, leaves * LEAF, start, after, visit)
      return
    }
    const found: number[] = []
    walk(1, 0, leaves * LEAF, start, after, (at) => found.push(order[at] ?? 0))
    for (const position of found.sort((a, b) => a - b)) if (visit(position) === false) return
  }

  return {
    length,
    count: (start, end) => (count ??= touchCounter(stretches))(start, end),
    each,
    first(start, end) {
      if (!order) return first(start, end)
      let least = -1
      each(start, end, (position) => {
        least = position
        return false
      })
      return least
    }
  }
}

function isRising(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) < (values[i - 1] ?? 0)) return false
  return true
}

/** Positions sorted by their value, equal ones in their own order. */
function orderBy(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
}

function taken(values: Float64Array, order: Int32Array): Float64Array {
  return Float64Array.from(order, (at) => values[at] ?? 0)
}
