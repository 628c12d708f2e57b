// The strip of the whole span as boxes: how many events begin in each month, years, the window with two grips, the day.
import type { MonthCount } from '../atlas/events'
import { memoBy } from '../state/memo'
import { laneBook } from '../time/lanes'
import { timeScale, type Span, type TimeScale } from '../time/span'
import { ticksOf, type TickLabel } from '../time/ticks'
import type { LineBox, Measure, Rect, TextBox } from './boxes'

export interface StripScene {
  readonly width: number
  readonly height: number
  readonly unit: number
  readonly scale: TimeScale
  /** Top of the drawing and its base line. */
  readonly top: number
  readonly base: number
  readonly bins: readonly (Rect & { readonly inside: boolean })[]
  readonly lines: readonly LineBox[]
  readonly years: readonly TextBox[]
  readonly window: Rect
  readonly grips: readonly { readonly end: 'start' | 'end'; readonly x: number; readonly grip: Rect }[]
  /** Middle of the cursor's day. */
  readonly cursor: number
}

export interface StripAsk {
  readonly span: Span
  readonly window: Span
  readonly day: number
  readonly counts: readonly MonthCount[]
  readonly width: number
  readonly height: number
  readonly unit: number
  readonly measure: Measure
  /** `short`: a year in two figures. */
  readonly words: (label: TickLabel, day: number, short: boolean) => string
}

const GRIP = { width: 10, height: 22 } as const
/** Least px of a bin: months join where a span is long. */
const BIN = 3

/** What stays while the window and the day are moved. */
const stillOf = memoBy(
  ({ span, counts, width, height, unit, measure, words }: StripAsk) => [span.start, span.end, counts, width, height, unit, measure, words], // prettier-ignore
  (ask) => {
    const width = Math.max(0, ask.width)
    const height = Math.max(0, ask.height)
    const scale = timeScale(ask.span, width)
    const top = Math.min(3 * ask.unit, height)
    const base = Math.max(top, height - 20 * ask.unit)
    const bins = binBoxes(ask, scale, top, base)
    return { width, height, scale, top, base, bins, ...yearBoxes(ask, scale, base) }
  }
)

export function stripOf(ask: StripAsk): StripScene {
  const { window, unit } = ask
  const still = stillOf(ask)
  const { scale, top, base } = still
  const left = scale.x(window.start)
  const right = scale.x(window.end)
  return {
    ...still,
    unit,
    bins: still.bins.map(({ from, to, x, y, width, height }) => {
      const inside = to > window.start && from < window.end
      return { x, y, width, height, inside }
    }),
    window: { x: left, y: top, width: Math.max(1, right - left), height: base - top },
    grips: gripBoxes(left, right, top, base, unit),
    cursor: scale.x(ask.day + 0.5)
  }
}

/** On a narrow window the grips stand outside of it, so that it can still be held between them. */
function gripBoxes(
  left: number,
  right: number,
  top: number,
  base: number,
  unit: number
): StripScene['grips'] {
  const width = GRIP.width * unit
  const height = Math.min(GRIP.height * unit, base - top)
  const y = top + (base - top - height) / 2
  const out = right - left < 30 * unit ? width / 2 : 0
  const grip = (middle: number): Rect => ({ x: middle - width / 2, y, width, height })
  return [
    { end: 'start', x: left, grip: grip(left - out) },
    { end: 'end', x: right, grip: grip(right + out) }
  ]
}

/** A column with the days that it counts, half-open. */
type Bin = Rect & { readonly from: number; readonly to: number }

function binBoxes({ counts }: StripAsk, scale: TimeScale, top: number, base: number): readonly Bin[] {
  const group = Math.max(1, Math.ceil(BIN / (scale.pxPerDay * 30.4)))
  const bins: { from: number; to: number; count: number }[] = []
  for (let i = 0; i < counts.length; i += group) {
    const months = counts.slice(i, i + group)
    const from = months[0]?.span.start ?? 0
    const to = months.at(-1)?.span.end ?? from
    bins.push({ from, to, count: months.reduce((sum, month) => sum + month.count, 0) })
  }
  const most = Math.max(...bins.map(({ count }) => count), 0)
  const room = Math.max(0, base - top - 4)
  return bins
    .filter(({ count }) => count > Math.min(0.2, most / 10))
    .map(({ from, to, count }) => {
      const x = Math.max(0, scale.x(from))
      const right = Math.min(scale.width, scale.x(to))
      const air = right - x > 4 ? 0.75 : 0
      const high = Math.max(Math.min(1.5, room), (count / most) * room)
      return { from, to, x: x + air, y: base - high, width: Math.max(1, right - x - 2 * air), height: high }
    })
}

/** Years, or months where the whole span is as short as that, at their beginning; short years where there is no room. */
function yearBoxes(
  { span, unit, measure, words }: StripAsk,
  scale: TimeScale,
  base: number
): { lines: readonly LineBox[]; years: readonly TextBox[] } {
  const yearPx = scale.pxPerDay * 365.25
  const short = yearPx < measure(words('year', span.start, false), 'axis') + 8 * unit
  const book = laneBook(1, 4 * unit)
  const years: TextBox[] = []
  const { ticks } = ticksOf(span, scale.pxPerDay, (short ? 26 : 44) * unit)
  const major = ticks.filter((tick) => tick.major)
  for (const { day, label } of major) {
    if (label === null) continue
    const text = words(label, day, short)
    const width = measure(text, 'axis')
    const x = scale.x(day) + 5 * unit
    if (x + width > scale.width || book.take({ from: x, to: x + width }) === null) continue
    years.push({ x, y: base + 16 * unit, width, text, face: 'axis', ink: 'ink-2' })
  }
  const lines = major.map(({ day }): LineBox => ({
    x: scale.x(day),
    top: base,
    bottom: base + 5 * unit,
    tone: 'control'
  }))
  return { lines, years }
}
