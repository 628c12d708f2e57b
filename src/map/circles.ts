// Graduated circles of counts: one scale over all years of a layer, areas in proportion, steps for the legend; px and numbers, no canvas.
import { sameWhen, whenOf, type Layer } from '../atlas/layers'
import type { Size } from './camera'

/** Radius of the largest circle as a share of the pane's shorter side, and its limits at the usual text size, px. */
const SHARE = 0.07
const LEAST = 20
const MOST = 72

/** Radius of the largest circle of a layer in a pane, whole px. A pane much wider than high counts as 3 to 2. */
export function circleMost({ width, height }: Size, rem: number): number {
  const side = Math.min(height, width / 1.5)
  const px = rem / 16
  return Math.round(Math.min(Math.max(side * SHARE, LEAST * px), MOST * px))
}

/**
 * The largest number, without its sign, that a layer has for any unit at any of the times it can show, unchecked ones among
 * them: circles of different years compare, and the switch for unchecked figures changes none. 0 where there is none.
 */
export function largestOf({ series, fixed }: Pick<Layer, 'series' | 'fixed'>): number {
  let largest = 0
  for (const { values } of series) {
    for (const value of values) {
      if (value.unit === undefined) continue
      const when = whenOf(value)
      if (fixed ? !sameWhen(when, fixed) : typeof when !== 'number') continue
      largest = Math.max(largest, Math.abs(value.value))
    }
  }
  return largest
}

/** Radius of a value's circle in that of the largest, 0..1: areas are in proportion, so twice the number is not twice as wide. */
export function radiusShare(value: number, largest: number): number {
  return largest > 0 ? Math.sqrt(Math.min(1, Math.abs(value) / largest)) : 0
}

/** A reference circle has at least this radius, in that of the largest. */
const SEEN = 0.08

/**
 * Round numbers for the legend, largest first: the greatest of 1, 2 or 5 times a power of ten that is in the layer, then every
 * second one below, three at most. Empty where nothing is larger than 0.
 */
export function referenceSteps(largest: number): readonly number[] {
  if (!(largest > 0) || !Number.isFinite(largest)) return []
  let rung = 3 * Math.floor(Math.log10(largest)) + 2
  while (rungValue(rung) > largest * (1 + 1e-12)) rung--
  return [rung, rung - 2, rung - 4].map(rungValue).filter((step) => radiusShare(step, largest) >= SEEN)
}

/** The ladder 1, 2, 5, 10, 20, 50 …; rung 0 is 1. */
function rungValue(rung: number): number {
  const power = Math.floor(rung / 3)
  const digit = [1, 2, 5][rung - 3 * power] ?? 1
  // Negative powers as quotients: 0.2 and not 0.20000000000000001.
  return power >= 0 ? digit * 10 ** power : digit / 10 ** -power
}
