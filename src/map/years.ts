// Years in runs, and the nearest of some years; plain numbers, no words.

/** Rising years joined into runs: 1957, 1958, 1960 make 1957-1958 and 1960-1960. */
export function yearRanges(years: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs[runs.length - 1]
    if (last && year === last[1] + 1) last[1] = year
    else runs.push([year, year])
  }
  return runs
}

/** The nearest of some years, the earlier of two equally near ones; null of none. */
export function nearestYear(years: readonly number[], year: number): number | null {
  let best: number | null = null
  for (const one of years) if (best === null || Math.abs(one - year) < Math.abs(best - year)) best = one
  return best
}
