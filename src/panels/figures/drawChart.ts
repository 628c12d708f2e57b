// Draws the figures of a chart with Observable Plot into an SVG of given measures: what is joined, what stands alone. No words but its axes.
import { axisX, axisY, dot, gridY, line, link, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { runsOf, type Chart } from '../../atlas/chartSeries'
import type { RowFigure } from '../../atlas/rowFigures'
import { dayOf } from '../../time/days'
import { namedYears, valueAt, xOf, dayAt, type Frame } from './frame'
import { leadLook, lookOf, type Look } from './looks'

/** Where the name of a series stands beside the chart: the middle of its height in px. */
export interface NamedAt {
  readonly index: number
  readonly y: number
}

interface Drawing {
  readonly frame: Frame
  readonly year: (year: number) => string
  readonly value: (value: number) => string
  /** Series after the first in thin lines. */
  readonly lead?: boolean
  readonly names?: readonly NamedAt[]
  /** Names of the ends of the axis of values only. */
  readonly sparse?: boolean
}

const BOUNDS = { about: '≈', atLeast: '≥', atMost: '≤' } as const

export function drawChart(chart: Chart, drawing: Drawing): SVGSVGElement {
  const { frame, sparse = false } = drawing
  const { days, axis, line: size } = frame
  const years = namedYears(frame, size * 3.2)
  const ticks = sparse ? [axis.from, axis.to] : axis.ticks
  const svg = plot({
    className: 'fig-drawn',
    width: frame.width,
    height: frame.height,
    marginLeft: frame.left,
    marginRight: frame.right,
    marginTop: frame.top,
    marginBottom: frame.bottom,
    x: { type: 'linear', domain: [days.start, days.end], label: null },
    y: { type: 'linear', domain: [axis.from, axis.to], label: null },
    marks: [
      gridY({ ticks: sparse ? ticks : axis.ticks, className: 'fig-grid' }),
      ruleY([axis.from <= 0 ? 0 : axis.from], { className: 'fig-zero' }),
      axisX({
        ticks: years.map(middleOf),
        tickFormat: (_, i) => drawing.year(years[i] ?? 0),
        tickSize: 0,
        tickPadding: size * 0.45,
        className: 'fig-axis'
      }),
      axisY({ ticks, tickFormat: drawing.value, tickSize: 0, tickPadding: 6, className: 'fig-axis' }),
      chart.series.flatMap((one, index) => {
        const look = drawing.lead === true ? leadLook(index) : lookOf(index)
        const thin = drawing.lead === true && index > 0
        return [
          ...leaders(
            one.figures,
            frame,
            drawing.names?.find((name) => name.index === index)
          ),
          ...runsOf(one).map((run) =>
            line(run, {
              x: middle,
              y: height,
              stroke: look.colour,
              strokeWidth: thin ? 1 : 2,
              strokeDasharray: look.dash,
              strokeLinejoin: 'round'
            })
          ),
          ...stretches(one.figures, look, frame),
          ...points(one.figures, look, thin ? 1.2 : sparse ? 2.2 : 3.4)
        ]
      })
    ]
  })
  // Without figure or legend options Plot answers an SVG element.
  return svg as SVGSVGElement
}

function middleOf(year: number): number {
  return (dayOf(year) + dayOf(year + 1)) / 2
}

const middle = ({ days }: RowFigure) => (days.start + days.end) / 2
const height = ({ value }: RowFigure) => value.value

/** Marks of the figures: full where checked, open where not, an outline where it was only claimed. */
function points(figures: readonly RowFigure[], look: Look, radius: number) {
  const style = { x: middle, y: height, symbol: look.symbol, r: radius, strokeWidth: 1.4 }
  const full = figures.filter(({ value }) => value.checked && value.bound !== 'claimed')
  const claimed = figures.filter(({ value }) => value.checked && value.bound === 'claimed')
  const open = figures.filter(({ value }) => !value.checked)
  const bounded = figures.filter(({ value }) => value.bound !== undefined && value.bound !== 'claimed')
  return [
    dot(full, { ...style, fill: look.colour, stroke: look.colour }),
    dot(claimed, { ...style, r: radius * 1.5, fill: 'var(--surface)', stroke: look.colour }),
    dot(open, {
      ...style,
      r: radius * 1.25,
      fill: 'var(--surface)',
      stroke: look.colour,
      strokeDasharray: '2 1.6'
    }),
    text(bounded, {
      x: middle,
      y: height,
      text: ({ value }: RowFigure) => BOUNDS[value.bound as keyof typeof BOUNDS],
      dy: -radius * 3.4,
      className: 'fig-bound'
    })
  ]
}

/** A bar over the time of a figure that is no calendar year and longer than a day, with an end on either side. */
function stretches(figures: readonly RowFigure[], look: Look, frame: Frame) {
  const long = figures.filter(({ value, days }) => value.year === undefined && days.end - days.start > 31)
  const half = valueAt(frame, 0) - valueAt(frame, 5)
  const ends = long.flatMap(({ value, days }) =>
    [days.start, days.end].map((day) => ({ day, value: value.value }))
  )
  return [
    ruleY(long, {
      y: height,
      x1: ({ days }: RowFigure) => days.start,
      x2: ({ days }: RowFigure) => days.end,
      stroke: look.colour,
      strokeWidth: 2
    }),
    ruleX(ends, {
      x: 'day',
      y1: ({ value }: { value: number }) => value - half,
      y2: ({ value }: { value: number }) => value + half,
      stroke: look.colour,
      strokeWidth: 1.6
    })
  ]
}

/** Longer ones, px, would look like figures themselves; the sign beside the name says whose it is. */
const LONGEST_LEADER = 64

/** From the last figure to the name of its series, where the two are near. */
function leaders(figures: readonly RowFigure[], frame: Frame, name: NamedAt | undefined) {
  const last = figures.at(-1)
  if (!name || !last) return []
  const from = xOf(frame, middle(last)) + 6
  const to = frame.width - frame.right + 4
  if (to <= from || to - from > LONGEST_LEADER) return []
  return [
    link([last], {
      x1: dayAt(frame, from),
      y1: height(last),
      x2: dayAt(frame, to),
      y2: valueAt(frame, name.y),
      stroke: 'var(--control)',
      strokeWidth: 0.75
    })
  ]
}
