// Medians, percentiles and what can be said of their noise; no measuring.

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? NaN
  const high = sorted[Math.ceil(at)] ?? NaN
  return low + (high - low) * (at - Math.floor(at))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Nineteen of twenty values are at most this. */
export function p95(values: readonly number[]): number {
  return quantile(values, 0.95)
}

/** Half the distance between the quartiles as a share of the median: above 0.25 a ratio says little. */
export function noiseOf(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values)
}

/** A measured value and by which share of itself it may be another one. */
export interface Figure {
  readonly value: number
  readonly noise: number
}

/**
 * What `of` says about all values of all rounds, and how far the rounds differ in it; with a single round, how far its values differ.
 */
export function figureOf(
  rounds: readonly (readonly number[])[],
  of: (values: readonly number[]) => number
): Figure {
  const all = rounds.flat()
  return { value: of(all), noise: rounds.length > 1 ? noiseOf(rounds.map(of)) : noiseOf(all) }
}

/** One figure in terms of another; their noises add up. */
export function ratioOf(a: Figure, b: Figure): Figure {
  return { value: a.value / b.value, noise: a.noise + b.noise }
}
