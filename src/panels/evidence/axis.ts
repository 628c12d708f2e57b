// The axis of the estimates: from nothing to a round number past the largest, and where a number lies on it. No drawing.

export interface Axis {
  /** The left end: 0, or a round number below the least where that is negative. */
  readonly from: number
  readonly to: number
  /** Distance of two lines. */
  readonly step: number
  /** Lines from end to end. */
  readonly ticks: readonly number[]
}

/** Lines that an axis has at least; at most about twice as many. */
const LINES = 4

/** A round axis that takes in all values and zero. */
export function axisFor(values: readonly number[]): Axis {
  const most = Math.max(0, ...values)
  const least = Math.min(0, ...values)
  // Nothing to tell apart: an axis all the same.
  const span = most - least < 1e-9 ? 1 : most - least
  const rough = span / LINES
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [5, 2, 1].map((part) => part * power).find((size) => size <= rough * (1 + 1e-9)) ?? power
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)]
  const end = Math.max(last, first + 1)
  const ticks = Array.from({ length: end - first + 1 }, (_, i) => round((first + i) * step))
  return { from: round(first * step), to: round(end * step), step, ticks }
}

/** 0 at the left end, 1 at the right; the exact place of a value, never moved. */
export function shareOn({ from, to }: Axis, value: number): number {
  return (value - from) / (to - from)
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
