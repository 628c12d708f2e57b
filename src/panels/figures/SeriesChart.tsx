// A chart of the figures of one indicator: drawn, named, read off by hand, key and voice. What is drawn is asked in src/atlas.
import './chart.css'
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { stopOn, stopsOf, type Chart, type Stop } from '../../atlas/chartSeries'
import type { Span } from '../../time/span'
import { setDay } from '../../state/actions'
import { dayOf, yearOf, ymdOf } from '../../time/days'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Axis } from '../evidence/axis'
import { ChartNames } from './ChartNames'
import { ChartReading } from './ChartReading'
import { dayAt } from './frame'
import { figureSaid } from './figureSaid'
import { nearestStop, stopAfter } from './stops'
import { useDrawnChart } from './useDrawnChart'
import { sharesOf, YearBand } from './YearBand'

export interface SeriesChartProps {
  readonly chart: Chart
  readonly axis: Axis
  readonly days: Span
  /** What the chart is of. */
  readonly label: string
  /** One of several small ones: no names at its right, less on its axes. */
  readonly small?: boolean
}

export function SeriesChart({ chart, axis, days, label, small = false }: SeriesChartProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const plot = useRef<HTMLDivElement>(null)
  const frame = useDrawnChart(plot, { chart, axis, days, small })
  const day = useAtlas((state) => state.view.day)
  const stops = useMemo(() => stopsOf([chart]), [chart])
  const [chosen, choose] = useState<number | null>(null)
  const here = stopOn(stops, day)
  const at = chosen !== null && chosen < stops.length ? chosen : here
  const words = useStopWords(chart)
  const nearest = (x: number): number => (frame.current ? nearestStop(stops, dayAt(frame.current, x)) : -1)
  const goTo = (index: number) => {
    const stop = stops[index]
    if (stop) store.act(setDay(dayWithin(stop, day)))
  }
  const key = (pressed: KeyboardEvent) => {
    const now = at < 0 ? nearestStop(stops, day) : at
    const to = stopAfter(pressed, now, stops.length)
    if (to === null) return
    pressed.preventDefault()
    if (to === 'go') goTo(now)
    else choose(to)
  }
  const stop = stops[at]
  const last = stops.length - 1
  return (
    <div className="fig-chart" data-small={small || undefined}>
      <div
        className="fig-plot"
        ref={plot}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(last, 0)}
        aria-valuenow={Math.max(at, 0)}
        aria-valuetext={stop ? words(stop) : speaker.t('figures.noneIn', { year: speaker.year(yearOf(day)) })}
        onKeyDown={key}
        onPointerMove={(move) => {
          choose(nearest(offsetOf(move)))
        }}
        onPointerLeave={() => {
          choose(null)
        }}
        onBlur={() => {
          choose(null)
        }}
        onClick={(click) => {
          goTo(nearest(click.clientX - click.currentTarget.getBoundingClientRect().left))
        }}
      >
        <YearBand days={days} />
        {stop && chosen !== null && <span className="fig-at" style={atMiddle(days, stop)} />}
        <div className="fig-svg" aria-hidden="true" />
        {!small && <ChartNames chart={chart} />}
      </div>
      <ChartReading chart={chart} stop={stop} day={day} />
    </div>
  )
}

function atMiddle(days: Span, stop: Stop) {
  const middle = (stop.days.start + stop.days.end) / 2
  return sharesOf(days, middle, middle)
}

function offsetOf(move: PointerEvent): number {
  return move.clientX - move.currentTarget.getBoundingClientRect().left
}

/** The day of a stop that the cursor goes to: its own day and month in the year of a figure, else the first day of its time. */
function dayWithin({ when, days }: Stop, now: number): number {
  if (typeof when !== 'number') return now >= days.start && now < days.end ? now : days.start
  const { month, day } = ymdOf(now)
  return Math.min(dayOf(when, month, 1) + day - 1, dayOf(when, month + 1, 1) - 1)
}

/** "1960: 25.43 official; 44.6 Banister". */
function useStopWords(chart: Chart): (stop: Stop) => string {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(chart.indicator.measure))
  return ({ when, figures }) => {
    const { indicator } = chart
    const told = figures.map(({ series, figure: { value } }) => {
      const words = `${figureSaid(value, { indicator, measure, speaker, bare: true })} ${speaker.text(series.label).text}`
      return value.checked ? words : `${words} (${speaker.t('panel.notChecked')})`
    })
    return speaker.t('figures.read', { when: speaker.when(when), figures: told.join('; ') })
  }
}
