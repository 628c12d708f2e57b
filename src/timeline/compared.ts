// What a comparison shows on the line: the years of both days as columns, the flag of the earlier chosen one; px from days, no state, no canvas.
import { dayOfSide } from '../state/compare'
import type { AppState } from '../state/appState'
import { memoBy } from '../state/memo'
import { layerNow } from '../state/queries'
import { dayOf, yearOf } from '../time/days'
import type { Span, TimeScale } from '../time/span'
import type { Speaker } from '../words/speaker'
import type { ComparedBoxes, CursorBox, Measure, Rect } from './boxes'
import { cursorBox } from './frame'
import type { CanvasRows } from './rows'

export interface ComparedAsk {
  /** The day that the cursor's is compared with. */
  readonly day: number
  /** The years whose figures are compared; none where only borders are. */
  readonly years: readonly Span[]
  /** What stands on the flags. */
  readonly flags: {
    readonly a: string
    readonly b: string
    /** Of the first, where the pane has no room for both days. */
    readonly short: string
  }
}

interface Subject {
  readonly a: number
  readonly b: number
  readonly yearly: boolean
  readonly speaker: Speaker
}

const asked = memoBy(
  ({ a, b, yearly, speaker }: Subject) => [a, b, yearly, speaker],
  ({ a, b, yearly, speaker }): ComparedAsk => {
    const years = yearly ? [...new Set([yearOf(a), yearOf(b)])] : []
    const flag = (side: string, day: number) => speaker.t('compare.flag', { side, day: speaker.day(day) })
    return {
      day: a,
      years: years.map((year) => ({ start: dayOf(year), end: dayOf(year + 1) })),
      flags: { a: flag('A', a), b: flag('B', b), short: 'A' }
    }
  }
)

/** Null outside of the room in which days are compared. */
export function comparedAsk(state: AppState, speaker: Speaker): ComparedAsk | null {
  if (state.view.room.name !== 'compare') return null
  const layer = layerNow(state)
  const yearly = layer !== null && layer.fixed === undefined
  return asked({ a: dayOfSide(state, 'a'), b: state.view.day, yearly, speaker })
}

/** Air between the two flags, px at the usual text size. */
const AIR = 4

export function comparedBoxes(
  ask: ComparedAsk,
  scale: TimeScale,
  rows: CanvasRows,
  measure: Measure,
  cursor: CursorBox | null
): ComparedBoxes {
  const columns = ask.years.flatMap(({ start, end }): Rect[] => {
    const left = Math.max(0, scale.x(start))
    const right = Math.min(scale.width, scale.x(end))
    return right > left ? [{ x: left, y: 0, width: right - left, height: rows.axisTop }] : []
  })
  const flagOf = (words: string) => cursorBox(ask.day, scale, rows, words, measure)
  const air = AIR * rows.unit
  const box = flagOf(ask.flags.a)
  const flag =
    box &&
    (aside(box, cursor, scale.width, air) ?? aside(flagOf(ask.flags.short) ?? box, cursor, scale.width, air))
  return { columns, flag: flag ?? box }
}

/** The flag beside the cursor's where it would lie on it: to the side on which its day is, if there is room; null where there is none. */
function aside(box: CursorBox, cursor: CursorBox | null, width: number, air: number): CursorBox | null {
  if (!cursor) return box
  const { flag, words } = box
  const other = cursor.flag
  if (flag.x + flag.width + air <= other.x || flag.x >= other.x + other.width + air) return box
  const left = other.x - air - flag.width
  const right = other.x + other.width + air
  const toLeft = left >= 0 && (box.x <= cursor.x || right + flag.width > width)
  if (!toLeft && right + flag.width > width) return null
  const x = toLeft ? left : right
  return { ...box, flag: { ...flag, x }, words: { ...words, x: words.x + x - flag.x } }
}
