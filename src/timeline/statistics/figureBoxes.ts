// The figures of the layer as boxes on the timeline's own axis: a pure function of figures, scale and row; no canvas, no wording.
import type { RowFigure, RowFigures } from '../../atlas/rowFigures'
import type { SeriesValue } from '../../atlas/model'
import { dayOf, yearOf } from '../../time/days'
import type { TimeScale } from '../../time/span'
import type { FigureRow, FigureStep, Measure, Rect, TextBox } from '../boxes'
import type { CanvasRows } from '../rows'

interface FigureWords {
  /** Whose figures, and what they count. */
  readonly title: string
  /** All that is said of a day, or null where nothing is. */
  readonly on: (day: number) => string | null
  readonly number: (value: number) => string
}

export interface FigureAsk {
  readonly figures: RowFigures
  readonly words: FigureWords
}

/** Where a row is drawn. */
interface Place {
  readonly rows: CanvasRows
  readonly scale: TimeScale
  readonly day: number
  /** px from which words may stand: right of the window's left handle. */
  readonly from: number
  readonly measure: Measure
}

/** px of the title's line. */
const HEAD = 16
const AIR = 8
/** A stretch no longer than this is a point in time, days. */
const DAY = 2

/** Null where the row is not shown. */
export function figureBoxes(ask: FigureAsk | null, place: Place): FigureRow | null {
  const { rows, scale } = place
  if (!ask || rows.figureTop >= rows.axisTop) return null
  const { figures } = ask
  const { unit } = rows
  const top = rows.figureTop + HEAD * unit
  const foot = rows.axisTop - 3 * unit
  const { low, high } = reachOf(figures)
  const y = (value: number) => foot - ((value - low) / (high - low)) * (foot - top)
  const marked = figures.series.length === 0 ? [] : low < 0 ? [high, low] : [high, high / 2]
  return {
    top,
    foot,
    zero: y(0),
    lines: marked.map(y),
    steps: stepsOf(figures, scale, y),
    gaps: gapsOf(figures, scale, foot, unit),
    words: [...headWords(ask, place), ...marked.map((value) => axisWord(ask, place, value, y(value)))]
  }
}

function stepsOf({ indicator, unit, series }: RowFigures, scale: TimeScale, y: (value: number) => number): FigureStep[] {
  const steps: FigureStep[] = []
  for (const [at, { series: one, figures }] of series.entries()) {
    const filled = at === 0 && unit !== null && indicator.drawn.includes(one.id)
    for (const figure of figures) {
      const x = scale.x(figure.days.start)
      const width = scale.x(figure.days.end) - x
      if (x + width <= 0 || x >= scale.width) continue
      const form = formOf(figure)
      steps.push({ x, width, y: y(figure.value.value), series: at, filled: filled && form === 'year', form, open: isOpen(figure.value) })
    }
  }
  return steps
} // prettier-ignore

function formOf({ days, value }: RowFigure): FigureStep['form'] {
  if (value.year !== undefined) return 'year'
  return days.end - days.start <= DAY ? 'day' : 'stretch'
}

function isOpen({ checked, bound }: SeriesValue): boolean {
  return !checked || bound === 'claimed'
}

/** Both ends of the axis: zero and a round number beyond all figures, the same for all years. */
export function reachOf({ low, high }: Pick<RowFigures, 'low' | 'high'>): { low: number; high: number } {
  if (low === 0 && high === 0) return { low: 0, high: 1 }
  return { low: low < 0 ? -roundUp(-low) : 0, high: roundUp(high) }
}

const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 10]

/** The least round number that is not smaller; 0 stays. */
function roundUp(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  return (ROUND.find((one) => one * power >= value * 0.999999) ?? 10) * power
}

/** Years of the pane in which no series has a figure, as a low band. */
function gapsOf({ series }: RowFigures, scale: TimeScale, foot: number, unit: number): Rect[] {
  const gaps: Rect[] = []
  const last = yearOf(Math.ceil(scale.span.end) - 1)
  for (let year = yearOf(Math.floor(scale.span.start)); year <= last; year++) {
    const days = { start: dayOf(year), end: dayOf(year + 1) }
    const counted = series.some(({ figures }) =>
      figures.some((one) => one.days.start < days.end && one.days.end > days.start)
    )
    const x = scale.x(days.start)
    if (!counted) gaps.push({ x, y: foot - 10 * unit, width: scale.x(days.end) - x, height: 10 * unit })
  }
  return gaps
}

/** The title, and beside the cursor what is said of its day, where there is room for both. */
function headWords({ words }: FigureAsk, { rows, scale, day, from, measure }: Place): TextBox[] {
  const y = rows.figureTop + 12 * rows.unit
  const air = AIR * rows.unit
  const title: TextBox = { x: from, y, width: measure(words.title, 'axis'), text: words.title, face: 'axis', ink: 'ink-2' }
  const text = words.on(day)
  const x = scale.x(day + 0.5)
  if (text === null || !(x >= 0 && x <= scale.width)) return [title]
  const width = measure(text, 'chosen')
  const after = title.x + title.width + 2 * air
  const right = Math.max(x + air, after)
  const left = x - air - width
  const at = right + width <= scale.width ? right : left >= after ? left : null
  return at === null ? [title] : [title, { x: at, y, width, text, face: 'chosen', ink: 'ink' }]
} // prettier-ignore

/** A number of the axis, just below its hairline. */
function axisWord({ words }: FigureAsk, { rows, from, measure }: Place, value: number, y: number): TextBox {
  const text = words.number(value)
  const below = Math.min(y + 11 * rows.unit, rows.axisTop - 2 * rows.unit)
  return { x: from, y: below, width: measure(text, 'axis'), text, face: 'axis', ink: 'ink-2' }
}
