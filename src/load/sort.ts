// Sorts a long list with pauses, so that a page stays alive; knows nothing of what it sorts.

/** Entries sorted or merged between two pauses: some milliseconds of work. */
const STEP = 10_000

/**
 * The entries in the order of `compare` (as of Array.sort; equal ones stay as they stood), with a pause after each 10,000 steps of work.
 * Method: bottom-up merge sort of runs that the engine sorts. `list` is used for the work and not to be used afterwards.
 */
export async function sortInSlices<T>(
  list: T[],
  compare: (a: T, b: T) => number,
  pause: () => Promise<void>
): Promise<T[]> {
  if (list.length <= STEP) return list.sort(compare)
  let from: T[] = []
  for (let at = 0; at < list.length; at += STEP) {
    for (const entry of list.slice(at, at + STEP).sort(compare)) from.push(entry)
    await pause()
  }
  let to = list
  for (let width = STEP; width < from.length; width *= 2) {
    for (let at = 0; at < from.length; at += 2 * width) await mergeRuns(from, to, at, width, compare, pause)
    ;[from, to] = [to, from]
  }
  return from
}

/** Merges the runs of `width` at `at` and behind it into `to`. */
async function mergeRuns<T>(
  from: readonly T[],
  to: T[],
  at: number,
  width: number,
  compare: (a: T, b: T) => number,
  pause: () => Promise<void>
): Promise<void> {
  const middle = Math.min(at + width, from.length)
  const end = Math.min(middle + width, from.length)
  let [left, right] = [at, middle]
  for (let put = at; put < end; put++) {
    if (put % STEP === STEP - 1) await pause()
    // Both places lie in their runs where they are read.
    const takeLeft = right >= end || (left < middle && compare(from[left] as T, from[right] as T) <= 0)
    to[put] = from[takeLeft ? left++ : right++] as T
  }
}
