// The row of figures onto the canvas: the series of the map as filled years, others as lines of their own dash; nothing is joined.
import type { Brush } from '../brush'
import type { FigureRow } from '../boxes'
import { paintText } from '../paintText'

/** Dashes of the series beside the first, in order; more than these begin again. */
const DASHES: readonly (readonly number[])[] = [[], [5, 2], [2, 2], [8, 2, 2, 2], [1, 3]]

export function paintFigures(brush: Brush, row: FigureRow, width: number, unit: number): void {
  const { context, theme } = brush
  context.fillStyle = theme.color('--surface')
  context.fillRect(0, row.top - 16 * unit, width, row.foot - row.top + 19 * unit)
  paintGaps(brush, row, unit)
  context.fillStyle = theme.color('--hair')
  for (const y of row.lines) context.fillRect(0, Math.round(y) - 0.5, width, 1)
  context.fillStyle = theme.color('--rule')
  context.fillRect(0, Math.round(row.zero) - 0.5, width, 1)
  for (const step of row.steps) {
    if (step.filled) paintFilled(brush, row, step)
  }
  for (const step of row.steps) if (!step.filled) paintLine(brush, step, unit)
  context.setLineDash([])
  // A line that runs at the height of a number would strike it through, halo or not.
  context.fillStyle = theme.color('--surface')
  for (const { x, y, width: wide } of row.words) {
    context.fillRect(x - unit, y - 9.5 * unit, wide + 2 * unit, 11.5 * unit)
  }
  for (const text of row.words) paintText(brush, text, theme.color('--surface'))
}

type Step = FigureRow['steps'][number]

/** The series of the map: years as columns with a strong top, so that it is found at once. */
function paintFilled(brush: Brush, row: FigureRow, step: Step): void {
  const { context, theme } = brush
  const { x, y, width, open } = step
  const top = Math.min(y, row.zero)
  const height = Math.abs(y - row.zero)
  if (!open) {
    context.globalAlpha = 0.3
    context.fillStyle = theme.color('--ink-3')
    context.fillRect(x + 1, top, width - 2, height)
    context.globalAlpha = 1
    context.fillStyle = theme.color('--ink')
    context.fillRect(x + 1, y - 1, width - 2, 2)
    return
  }
  context.strokeStyle = theme.color('--ink-2')
  context.lineWidth = 1
  context.setLineDash([3, 2])
  context.strokeRect(x + 1.5, top, width - 3, height)
}

/** A line over its years, a bracket over a longer time, a dot on a day; open where it is not checked or only claimed. */
function paintLine({ context, theme }: Brush, { x, y, width, series, form, open }: Step, unit: number): void {
  context.strokeStyle = theme.color('--ink-2')
  context.fillStyle = theme.color('--ink-2')
  context.lineWidth = 1.5
  context.setLineDash([...(DASHES[series % DASHES.length] ?? [])])
  context.beginPath()
  if (form === 'day') {
    context.arc(x + width / 2, y, 3 * unit, 0, 2 * Math.PI)
    if (!open) context.fill()
  } else {
    const inset = form === 'year' ? 1 : 0
    context.moveTo(x + inset, y)
    context.lineTo(x + width - inset, y)
  }
  context.stroke()
  if (form !== 'stretch') return
  context.setLineDash([])
  context.beginPath()
  for (const end of [x, x + width]) {
    context.moveTo(end, y - 4 * unit)
    context.lineTo(end, y + 4 * unit)
  }
  context.stroke()
} // prettier-ignore

/** Oblique hatch, as land without a figure has on the map. */
function paintGaps({ context, theme }: Brush, { gaps }: FigureRow, unit: number): void {
  if (gaps.length === 0) return
  context.strokeStyle = theme.color('--hatch')
  context.lineWidth = 1
  for (const { x, y, width, height } of gaps) {
    context.save()
    context.beginPath()
    context.rect(x, y, width, height)
    context.clip()
    context.beginPath()
    const from = Math.max(x, -height)
    const to = Math.min(x + width, from + 8000)
    for (let at = from - height; at < to; at += 5 * unit) {
      context.moveTo(at, y + height)
      context.lineTo(at + height, y)
    }
    context.stroke()
    context.restore()
  }
}
