// The measures of a chart: round lines of its axis, and where a day and a value stand in px. Plain arithmetic; it draws nothing.
import { dayOf, yearOf } from '../../time/days'
import type { Span } from '../../time/span'
import { axisFor, type Axis } from '../evidence/axis'

/** Above this share of the largest, the least figure lets the axis begin above zero: else the differences could not be seen. */
const FAR_FROM_ZERO = 0.7

/** A round axis for figures: from zero, or where all lie far from it from a round number below the least. */
export function chartAxis(low: number, high: number): Axis {
  if (low <= 0 || low < high * FAR_FROM_ZERO) return axisFor([low, high])
  // Figures that are nearly the same are not pulled apart to fill the height.
  const rise = axisFor([Math.max(high - low, high / 100)])
  const from = Math.floor(low / rise.step + 1e-9) * rise.step
  const to = Math.max(Math.ceil(high / rise.step - 1e-9) * rise.step, from + rise.step)
  const count = Math.round((to - from) / rise.step)
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((from + i * rise.step).toPrecision(12)))
  return { from: ticks[0] ?? from, to: ticks.at(-1) ?? to, step: rise.step, ticks }
}

export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Height of a line of the axis, px. */
  readonly line: number
  readonly days: Span
  readonly axis: Axis
}

/** px from the left edge of a day, which may be a fraction. */
export function xOf({ left, right, width, days }: Frame, day: number): number {
  return left + ((day - days.start) / (days.end - days.start)) * (width - left - right)
}

/** The day, as a fraction, at px from the left edge. */
export function dayAt(frame: Frame, x: number): number {
  const { left, right, width, days } = frame
  return days.start + ((x - left) / (width - left - right)) * (days.end - days.start)
}

/** px from the upper edge of a value. */
export function yOf({ top, bottom, height, axis }: Frame, value: number): number {
  return top + ((axis.to - value) / (axis.to - axis.from)) * (height - top - bottom)
}

/** The value at px from the upper edge. */
export function valueAt({ top, bottom, height, axis }: Frame, y: number): number {
  return axis.to - ((y - top) / (height - top - bottom)) * (axis.to - axis.from)
}

/** Whole years that hold the days of the figures and those of the atlas: charts of few years stand on the same line of time as others. */
export function wholeYears(figures: Span, atlas: Span): Span {
  const start = Math.min(figures.start, atlas.start)
  const end = Math.max(figures.end, atlas.end)
  return { start: dayOf(yearOf(start)), end: dayOf(yearOf(end - 1) + 1) }
}

/** The years of the frame whose names have room: every one, or every second, third ... counted from the first. */
export function namedYears({ days, left, right, width }: Frame, room: number): readonly number[] {
  const [first, last] = [yearOf(days.start), yearOf(days.end - 1)]
  const each = (width - left - right) / (last - first + 1)
  const step = Math.max(1, Math.ceil(room / Math.max(each, 1)))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)
}

/**
 * Middles of labels that want to stand at `wanted` (px), moved as little as can be so that none overlaps another and all stay
 * between `top` and `bottom`; where they need more room than there is, they begin at the top. In the order given.
 */
export function spread(
  wanted: readonly { readonly at: number; readonly height: number }[],
  top: number,
  bottom: number
): readonly number[] {
  const order = [...wanted.entries()].sort(([i, a], [k, b]) => a.at - b.at || i - k)
  // Labels that touch move as one group, about the middle of where they want to be.
  const groups: { members: number[]; pull: number; height: number }[] = []
  const startOf = ({ members, pull, height }: (typeof groups)[number]) =>
    Math.max(top, Math.min(pull / members.length, bottom - height))
  for (const [index, { at, height }] of order) {
    let group = { members: [index], pull: at - height / 2, height }
    for (
      let above = groups.at(-1);
      above && startOf(above) + above.height > startOf(group);
      above = groups.at(-1)
    ) {
      groups.pop()
      // What the lower ones want, seen from the start of the whole group.
      const pull = above.pull + group.pull - group.members.length * above.height
      group = { members: [...above.members, ...group.members], pull, height: above.height + group.height }
    }
    groups.push(group)
  }
  const middles = new Array<number>(wanted.length).fill(top)
  for (const group of groups) {
    let y = startOf(group)
    for (const index of group.members) {
      const height = wanted[index]?.height ?? 0
      middles[index] = y + height / 2
      y += height
    }
  }
  return middles
}
