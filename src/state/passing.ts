// Which changes of units the day cursor has passed: the list of an atlas, and a machine fed with days and times, without clock or words.
import { changesBetween, changesOf, type Change } from '../atlas/changes'
import type { Atlas } from '../atlas/model'
import type { Day } from '../time/days'
import type { AppState } from './appState'
import { memoBy } from './memo'

/** Every change of land, names and seats of an atlas, by day. */
export const changesIn = memoBy(({ units, span }: Atlas) => [units, span], changesOf)

/** How many changes lie up to the cursor's day: the same number, the same names, seats and borders. */
export function changesUntil({ atlas, view }: AppState): number {
  return changesIn(atlas).filter(({ day }) => day <= view.day).length
}

/** Moves of the cursor less than this apart are one: what lies between its two ends is passed. ms */
export const STILL = 600

/** Where the cursor was when it began to move, where it is, and since when, ms of any steady clock. */
export interface Passing {
  readonly from: Day
  readonly day: Day
  readonly at: number
}

/**
 * The cursor has come to another day. A drag to and fro is one move from where it began, so that what was passed and passed back
 * is not passed; while time is played each step is a move of its own.
 */
export function passOn(passing: Passing, day: Day, now: number, playing: boolean): Passing {
  const began = playing || now - passing.at > STILL
  return { from: began ? passing.day : passing.from, day, at: now }
}

export interface Passed {
  /** At least one, by day. */
  readonly changes: readonly Change[]
  /** The cursor went to an earlier day: they are undone on the map. */
  readonly back: boolean
}

/** Null where nothing changes on the way. */
export function passedIn(atlas: Atlas, { from, day }: Pick<Passing, 'from' | 'day'>): Passed | null {
  const changes = changesBetween(changesIn(atlas), from, day)
  return changes.length === 0 ? null : { changes, back: day < from }
}

export function samePassed(a: Passed | null, b: Passed | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.back === b.back &&
    a.changes.length === b.changes.length &&
    a.changes.every((change, i) => change === b.changes[i])
  )
}

/** Time to read so many letters and act on them, ms: 15 letters a second, and 6 s to notice and decide. */
export function readingTime(letters: number): number {
  return 6000 + (letters * 1000) / 15
}
