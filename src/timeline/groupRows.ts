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
const HIGHEST_LANE = 30
/** Least height of a group, which is that of its button; less of it is not shown. */
export const FOLDED = 26
const STROKES = 12
const MOST_LANES = 6

/**
 * All groups where they fit, else as many whole ones as there is room for at a time, so that none is cut where it rests.
 * @param room px in which they should all fit, if they can
 */
export function groupRows(folded: readonly boolean[], room: number, unit: number): readonly GroupRow[] {
  const open = folded.filter((one) => !one).length
  const left = room / unit - (folded.length - open) * FOLDED
  const least = LANE + STROKES
  const fit = open * least <= left
  const shown = fit ? open : Math.max(1, Math.floor(room / unit / least))
  const share = Math.max(least, (fit ? left : room / unit) / Math.max(1, shown))
  const lanes = Math.max(1, Math.min(MOST_LANES, Math.floor((share - STROKES) / LANE)))
  const laneHeight = Math.min(HIGHEST_LANE, (share - STROKES) / lanes)
  const high = fit ? lanes * laneHeight + STROKES : share
  let top = 0
  return folded.map((one) => {
    const height = (one ? FOLDED : high) * unit
    const row = { top, height, lanes: one ? 0 : lanes, laneHeight: laneHeight * unit, folded: one }
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

/** Half-open run of those in sight, and of those that are seen whole; `more` on either side comes with them. */
export interface Sight {
  readonly first: number
  readonly after: number
  readonly wholeFirst: number
  readonly wholeAfter: number
}

/** px by which a row may be out of sight and still be whole: rounding. */
const HAIR = 1.5

/** @param room px of their height that is seen at a time */
export function sightOf(rows: readonly GroupRow[], scroll: number, room: number): Sight {
  // Each of these is true of all rows from some row on.
  const from = (test: (row: GroupRow) => boolean) => {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      const row = rows[middle]
      if (!row || test(row)) high = middle
      else low = middle + 1
    }
    return low
  }
  const first = from(({ top, height }) => top + height > scroll + HAIR)
  const after = from(({ top }) => top >= scroll + room - HAIR)
  const wholeFirst = from(({ top }) => top >= scroll - HAIR)
  const wholeAfter = from(({ top, height }) => top + height > scroll + room + HAIR)
  return { first, after, wholeFirst, wholeAfter: Math.max(wholeFirst, wholeAfter) }
}

/** Lanes at the foot that are kept for what runs through. */
export function reservedOf(lanes: number): number {
  return lanes > 6 ? 2 : lanes > 2 ? 1 : 0
}
