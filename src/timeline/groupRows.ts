// How lanes of kinds, units, persons or confidence lie under each other: sizes only, no time and no events.
import type { CanvasRows } from './rows'

/** Lanes for names of a group, a row of strokes under them; a folded group is that row alone. px of a group from the top of all. */
export interface GroupRow {
  readonly top: number
  readonly height: number
  /** None in a folded group. */
  readonly lanes: number
  readonly laneHeight: number
  readonly folded: boolean
}

const LANE = 24
/** Least height of a group, which is that of its button. */
const FOLDED = 26
const STROKES = 13
const LEAST_LANES = 2
const MOST_LANES = 6

/** @param room px in which they should all fit, if they can */
export function groupRows(folded: readonly boolean[], room: number, unit: number): readonly GroupRow[] {
  const open = folded.filter((one) => !one).length
  const left = room / unit - (folded.length - open) * FOLDED
  const each = open === 0 ? 0 : Math.floor((left / open - STROKES) / LANE)
  const lanes = Math.max(LEAST_LANES, Math.min(MOST_LANES, each))
  let top = 0
  return folded.map((one) => {
    const height = (one ? FOLDED : lanes * LANE + STROKES) * unit
    const row = { top, height, lanes: one ? 0 : lanes, laneHeight: LANE * unit, folded: one }
    top += height
    return row
  })
}

/** How far they can be scrolled: not past the last. */
export function scrollWithin(scroll: number, rows: readonly GroupRow[], { laneTop, strokeTop }: CanvasRows): number {
  const last = rows.at(-1)
  const most = last ? last.top + last.height - (strokeTop - laneTop) : 0
  return Math.max(0, Math.min(scroll, most))
} // prettier-ignore

/** Lanes at the foot that are kept for what runs through. */
export function reservedOf(lanes: number): number {
  return lanes > 6 ? 2 : lanes > 2 ? 1 : 0
}
