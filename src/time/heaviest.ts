// The first few by rank of any stretch of a list: a tree of least ranks, built once. Plain numbers.

/**
 * Answers the `most` positions of least rank among `from` <= position < `to`, least rank first.
 * @param rank one number a position, all different
 */
export type FirstOf = (from: number, to: number, most: number) => number[]

export function firstByRank(rank: Int32Array): FirstOf {
  let leaves = 1
  while (leaves < rank.length) leaves *= 2
  // Position of the least rank below each node; -1 where there is none.
  const least = new Int32Array(2 * leaves).fill(-1)
  for (let i = 0; i < rank.length; i++) least[leaves + i] = i
  const better = (a: number, b: number): number =>
    a < 0 ? b : b < 0 ? a : (rank[a] ?? 0) <= (rank[b] ?? 0) ? a : b
  for (let node = leaves - 1; node > 0; node--) {
    least[node] = better(least[2 * node] ?? -1, least[2 * node + 1] ?? -1)
  }
  function best(from: number, to: number): number {
    let answer = -1
    for (let low = from + leaves, high = to + leaves; low < high; low >>= 1, high >>= 1) {
      if (low & 1) answer = better(answer, least[low++] ?? -1)
      if (high & 1) answer = better(answer, least[--high] ?? -1)
    }
    return answer
  }
  return (from, to, most) => {
    const found: number[] = []
    const first = Math.max(0, from)
    const after = Math.min(rank.length, to)
    const open = first < after ? [{ from: first, to: after, best: best(first, after) }] : []
    while (open.length > 0 && found.length < most) {
      let at = 0
      for (let i = 1; i < open.length; i++) {
        if ((rank[open[i]?.best ?? 0] ?? 0) < (rank[open[at]?.best ?? 0] ?? 0)) at = i
      }
      const [next] = open.splice(at, 1)
      if (!next) break
      found.push(next.best)
      for (const [low, high] of [[next.from, next.best], [next.best + 1, next.to]] as const) {
        if (low < high) open.push({ from: low, to: high, best: best(low, high) })
      }
    }
    return found
  } // prettier-ignore
}
