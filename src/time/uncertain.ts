// What a date of limited certainty means in whole days: earliest, latest, precision; reading EDTF is edtf.ts, wording is src/words.
import type { Day } from './days'

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One named moment or period: it lies somewhere from `earliest` to `latest`, both inclusive. */
export interface Moment {
  readonly earliest: Day
  readonly latest: Day
  readonly precision: Precision
  /** EDTF `~` (or `%`): about then; the true day may lie outside earliest..latest */
  readonly approximate: boolean
  /** EDTF `?` (or `%`): the source is doubtful */
  readonly uncertain: boolean
  /** As written, for wording: year, month and season of the moment where it has them. */
  readonly year: number
  readonly month?: number
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter'
  readonly day?: number
}

/**
 * A dated thing. `interval`: it lasted from some day of `start` to some day of `end`. `moment`: start and end are the same
 * moment, it happened (once, or for part of it) within. `set`: one or all of several moments, from the first to the last.
 * An open or unknown end of an interval is clamped to the day handed in when reading.
 */
export interface UncertainDate {
  readonly edtf: string
  readonly kind: 'moment' | 'interval' | 'set'
  readonly start: Moment
  readonly end: Moment
  /** "..": goes on without end, or began before all time; `unknown`: empty in EDTF, nobody knows. */
  readonly openStart?: 'open' | 'unknown'
  readonly openEnd?: 'open' | 'unknown'
  /** First day that it can touch. */
  readonly earliest: Day
  /** Last day that it can touch, inclusive. */
  readonly latest: Day
}

/** Are both ends known to the day, and sure? */
export function isExact(date: UncertainDate): boolean {
  const exact = (m: Moment) => m.precision === 'day' && !m.approximate && !m.uncertain
  return exact(date.start) && exact(date.end) && date.openStart === undefined && date.openEnd === undefined
}

/** Half-open stretch from the first day it can touch to the day after the last. */
export function extentOf(date: UncertainDate): { start: number; end: number } {
  return { start: date.earliest, end: date.latest + 1 }
}

/** Half-open stretch that it certainly covers; empty (end <= start) when no day is certain. */
export function coreOf(date: UncertainDate): { start: number; end: number } {
  if (date.kind !== 'interval') {
    const sure = date.start.precision === 'day' && !date.start.approximate
    return { start: date.start.earliest, end: sure ? date.end.latest + 1 : date.start.earliest }
  }
  return { start: date.start.latest, end: date.end.earliest + 1 }
}
