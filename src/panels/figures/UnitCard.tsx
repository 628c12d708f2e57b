// One of many small charts: a unit, its figures on the scale that all share, and its highest year; it leads to the unit's profile.
import './chart.css'
import { useMemo, useRef, useState, type RefObject } from 'react'
import { peakOf, stopOn, stopsOf, type Stop, type UnitChart } from '../../atlas/chartSeries'
import type { Span } from '../../time/span'
import { yearOf } from '../../time/days'
import { select } from '../../state/actions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Axis } from '../evidence/axis'
import { nameOn } from '../heldNames'
import { RoomLink } from '../../store/RoomLink'
import { Told } from '../Told'
import { figureSaid } from './figureSaid'
import { dayAt, type Frame } from './frame'
import { nearestStop, stopAfter } from './stops'
import { useDrawnChart } from './useDrawnChart'
import { sharesOf, YearBand } from './YearBand'

/** What a hand or the keys are on: a unit at one time of its chart. */
export interface CardRead extends UnitChart {
  readonly stop: Stop
}

interface UnitCardProps extends UnitChart {
  readonly axis: Axis
  readonly days: Span
  readonly onRead: (read: CardRead | null) => void
}

export function UnitCard({ unit, chart, axis, days, onRead }: UnitCardProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const measure = useAtlas((state) => state.atlas.measures.get(chart.indicator.measure))
  const name = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  const selected = useAtlas(({ view }) => view.selection?.kind === 'unit' && view.selection.id === unit.id)
  const year = useAtlas((state) => yearOf(state.view.day))
  const plot = useRef<HTMLSpanElement>(null)
  const frame = useRef<Frame | null>(null)
  const stops = useMemo(() => stopsOf([chart]), [chart])
  const [at, setAt] = useState<number | null>(null)
  const stop = at === null ? undefined : stops[at]
  const peak = peakOf(chart)
  const now = chart.series[0]?.figures.find(({ value }) => value.year === year)
  const { indicator } = chart
  const read = (index: number | null) => {
    if (index === at) return
    setAt(index)
    const to = index === null ? undefined : stops[index]
    onRead(to ? { unit, chart, stop: to } : null)
  }
  const fromCursor = () => {
    const { day } = store.state().view
    const here = stopOn(stops, day)
    return here < 0 ? nearestStop(stops, day) : here
  }
  return (
    <RoomLink
      room={{ name: 'province', unit: unit.id }}
      also={select({ kind: 'unit', id: unit.id })}
      hash={`sel=unit:${unit.id}`}
      className="fig-card"
      current={selected}
      on={{
        onPointerMove({ clientX }) {
          const left = plot.current?.getBoundingClientRect().left
          if (left !== undefined && frame.current)
            read(nearestStop(stops, dayAt(frame.current, clientX - left)))
        },
        onPointerLeave: () => {
          read(null)
        },
        onFocus({ target }) {
          if (target.matches(':focus-visible')) read(fromCursor())
        },
        onBlur: () => {
          read(null)
        },
        onKeyDown(pressed) {
          const to = stopAfter(pressed, at ?? fromCursor(), stops.length)
          // The key that goes follows the link.
          if (to === null || to === 'go' || stops.length === 0) return
          pressed.preventDefault()
          read(to)
        }
      }}
    >
      <span className="fig-card-name">{name && <Told text={name} />}</span>
      {chart.series.length > 0 ? (
        <Drawing chart={chart} axis={axis} days={days} stop={stop} plot={plot} frame={frame} />
      ) : (
        <span className="fig-card-none fig-hatched" />
      )}
      <span className="fig-card-peak">
        {now && (
          <span className="fig-card-now">
            {speaker.t('figures.read', {
              when: speaker.year(year),
              figures: figureSaid(now.value, { indicator, measure, speaker, bare: true })
            })}
          </span>
        )}
        {peak
          ? speaker.t('figures.peak', {
              value: figureSaid(peak.value, { indicator, measure, speaker, bare: true }),
              when: speaker.when(peak.value.year ?? peak.value.period ?? peak.value.day ?? 0)
            })
          : speaker.t(chart.hidden > 0 || chart.series.length > 0 ? 'figures.noneChecked' : 'figures.none')}
      </span>
    </RoomLink>
  )
}

interface DrawingProps extends Pick<UnitCardProps, 'chart' | 'axis' | 'days'> {
  readonly stop: Stop | undefined
  readonly plot: RefObject<HTMLSpanElement | null>
  /** Is told the frame of what is drawn. */
  readonly frame: RefObject<Frame | null>
}

function Drawing({ chart, axis, days, stop, plot, frame }: DrawingProps) {
  useDrawnChart(plot, { chart, axis, days, small: true, lead: true }, frame)
  const middle = stop && (stop.days.start + stop.days.end) / 2
  return (
    <span className="fig-plot" ref={plot}>
      <YearBand days={days} />
      {middle !== undefined && <span className="fig-at" style={sharesOf(days, middle, middle)} />}
      <span className="fig-svg" aria-hidden="true" />
    </span>
  )
}
