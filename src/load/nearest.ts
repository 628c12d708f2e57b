// Finds the valid word that a wrong one was probably meant to be; knows nothing of atlases.

/** Candidates looked at; beyond, the search would take longer than a reader waits. */
const MOST = 20_000

/** The candidate with the smallest edit distance, if it is near enough to be what was meant: at most a third of the letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  let seen = 0
  for (const candidate of candidates) {
    if (++seen > MOST) break
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate, least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/**
 * Letters to insert, delete, change, or swap with their neighbour to get from one word to the other (optimal string
 * alignment); `limit` is returned for anything at or above it.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest >= limit) return limit
    before = above
    above = row
  }
  return Math.min(limit, above[b.length] ?? limit)
}
