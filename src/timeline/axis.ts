// Tick lines and their words in px: which labels find room on the axis, after the flags of days have taken their own.
import { laneBook } from '../time/lanes'
import type { TimeScale } from '../time/span'
import { ticksOf, type Tick, type TickLabel } from '../time/ticks'
import type { LineBox, Measure, Rect, TextBox } from './boxes'
import type { CanvasRows } from './rows'

/** Words of a tick; `roomy`: months are wide enough for whole names. */
export type TickWords = (label: TickLabel, day: number, roomy: boolean) => string

const AIR = 6

export function axisBoxes(
  scale: TimeScale,
  rows: CanvasRows,
  words: TickWords,
  measure: Measure,
  taken: readonly Rect[]
): { lines: readonly LineBox[]; axis: readonly TextBox[] } {
  const { unit, axisTop, height } = rows
  const { ticks, lead } = ticksOf(scale.span, scale.pxPerDay, 52 * unit)
  const roomy = scale.pxPerDay * 30 > 84 * unit
  const book = laneBook(1, AIR * unit)
  const axis: TextBox[] = []
  // A flag may reach over the neatline's ends; its own air is 4 px, not 6.
  for (const { x, width } of taken) book.take({ from: x + 2 * unit, to: x + width - 2 * unit })

  const put = (x: number, label: TickLabel, day: number, major: boolean): void => {
    const face = major ? 'major' : 'axis'
    const text = words(label, day, roomy)
    const width = measure(text, face)
    const left = x + AIR * unit
    if (left < 0 || left + width > scale.width - 2) return
    if (book.take({ from: left, to: left + width }) === null) return
    axis.push({ x: left, y: height - 10 * unit, width, text, face, ink: major ? 'ink' : 'ink-2' })
  }
  const place = (tick: Tick) => {
    if (tick.label) put(scale.x(tick.day), tick.label, tick.day, tick.major)
  }
  // Weeks and days would stand twice as thick as they are: an axis too low for words has none.
  if (height - axisTop >= 20 * unit) {
    ticks.filter((tick) => tick.major).forEach(place)
    if (lead) put(0, lead.label, lead.day, true)
    ticks.filter((tick) => !tick.major).forEach(place)
  }
  return { lines: ticks.map((tick) => lineOf(tick, scale, rows)), axis }
}

function lineOf({ day, reach }: Tick, scale: TimeScale, rows: CanvasRows): LineBox {
  const { unit, axisTop, laneTop, height } = rows
  const x = scale.x(day)
  if (reach === 'pane') return { x, top: 0, bottom: height, tone: 'rule' }
  if (reach === 'lanes') return { x, top: laneTop, bottom: axisTop + 10 * unit, tone: 'hair' }
  return { x, top: axisTop, bottom: axisTop + 6 * unit, tone: 'rule' }
}
