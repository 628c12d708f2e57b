// One of many small charts: a unit, its figures on the scale that all share, and its highest year; it leads to the unit's profile.
import './chart.css'
import { useRef } from 'react'
import { peakOf, type UnitChart } from '../../atlas/chartSeries'
import type { Span } from '../../time/span'
import { yearOf } from '../../time/days'
import { select } from '../../state/actions'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Axis } from '../evidence/axis'
import { nameOn } from '../heldNames'
import { RoomLink } from '../RoomLink'
import { Told } from '../Told'
import { figureSaid } from './figureSaid'
import { useDrawnChart } from './useDrawnChart'
import { YearBand } from './YearBand'

interface UnitCardProps extends UnitChart {
  readonly axis: Axis
  readonly days: Span
}

export function UnitCard({ unit, chart, axis, days }: UnitCardProps) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(chart.indicator.measure))
  const name = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  const selected = useAtlas(({ view }) => view.selection?.kind === 'unit' && view.selection.id === unit.id)
  const year = useAtlas((state) => yearOf(state.view.day))
  const peak = peakOf(chart)
  const now = chart.series[0]?.figures.find(({ value }) => value.year === year)
  const { indicator } = chart
  return (
    <RoomLink
      room={{ name: 'province', unit: unit.id }}
      also={select({ kind: 'unit', id: unit.id })}
      hash={`sel=unit:${unit.id}`}
      className="fig-card"
      current={selected}
    >
      <span className="fig-card-name">{name && <Told text={name} />}</span>
      {chart.series.length > 0 ? (
        <Drawing chart={chart} axis={axis} days={days} />
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

function Drawing({ chart, axis, days }: Omit<UnitCardProps, 'unit'>) {
  const at = useRef<HTMLDivElement>(null)
  useDrawnChart(at, { chart, axis, days, small: true, lead: true })
  return (
    <span className="fig-plot" ref={at}>
      <YearBand days={days} />
      <span className="fig-svg" aria-hidden="true" />
    </span>
  )
}
