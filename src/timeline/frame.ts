// What belongs to the window and the cursor rather than to events: veils, handles, day line and flag, in px.
import type { TimeScale, Span } from '../time/span'
import { DAY_LINES } from '../time/ticks'
import type { CursorBox, HandleBox, Measure, Rect } from './boxes'
import type { CanvasRows } from './rows'

export const GRIP = { width: 12, height: 40 } as const

export function veilBoxes(window: Span, scale: TimeScale, rows: CanvasRows): readonly Rect[] {
  const left = clip(scale.x(window.start), scale.width)
  const right = clip(scale.x(window.end), scale.width)
  const veils = [
    { x: 0, y: 0, width: left, height: rows.axisTop },
    { x: right, y: 0, width: scale.width - right, height: rows.axisTop }
  ]
  return veils.filter(({ width }) => width > 0)
}

/** Both handles, as far as they are on the pane; at its very edges they still are. */
export function handleBoxes(window: Span, scale: TimeScale, rows: CanvasRows): readonly HandleBox[] {
  const { unit, laneTop, strokeTop } = rows
  const width = GRIP.width * unit
  const height = Math.min(GRIP.height * unit, rows.axisTop)
  const y = Math.max(0, Math.min(rows.axisTop - height, (laneTop + strokeTop - height) / 2))
  return (['start', 'end'] as const)
    .map((end): HandleBox => {
      const x = scale.x(window[end])
      return { end, x, grip: { x: x - width / 2, y, width, height } }
    })
    .filter(({ x }) => x >= -1 && x <= scale.width + 1)
}

/** The middle of the cursor's day with its flag; null when the day is not on the pane. */
export function cursorBox(
  day: number,
  scale: TimeScale,
  rows: CanvasRows,
  words: string,
  measure: Measure
): CursorBox | null {
  const x = scale.x(day + 0.5)
  if (!(x >= 0 && x <= scale.width)) return null
  const { unit, axisTop, height } = rows
  const text = measure(words, 'flag')
  const width = Math.min(scale.width, text + 20 * unit)
  const flag = {
    x: Math.max(0, Math.min(scale.width - width, x - width / 2)),
    y: axisTop + 4 * unit,
    width,
    height: Math.max(0, height - axisTop - 8 * unit)
  }
  const column =
    scale.pxPerDay > DAY_LINES ? { x: scale.x(day), y: 0, width: scale.pxPerDay, height: axisTop } : null
  return {
    x,
    column,
    flag,
    words: {
      x: flag.x + (width - text) / 2,
      y: flag.y + flag.height / 2 + 4.8 * unit,
      width: text,
      text: words,
      face: 'flag',
      ink: 'on-accent'
    }
  }
}

function clip(x: number, width: number): number {
  return Math.max(0, Math.min(width, x))
}
