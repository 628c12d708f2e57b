// The figures of one indicator for all units, each in a small chart of one shared scale; those without figures are hatched.
import './units.css'
import { useMemo, useState } from 'react'
import { peakOf, reachOf, unitCharts, type UnitChart } from '../../atlas/chartSeries'
import type { Indicator } from '../../atlas/model'
import { unitSeries } from '../../atlas/layers'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Choice } from '../Choice'
import type { Span } from '../../time/span'
import type { Axis } from '../evidence/axis'
import { UncheckedSwitch } from '../EventFigures'
import { Fold } from '../Section'
import { AboutFigures } from './AboutFigures'
import { AxisNote } from './AxisNote'
import { CardReading } from './CardReading'
import { ChartTable } from './ChartTable'
import { chartAxis, wholeYears } from './frame'
import { SaveFigures } from './SaveFigures'
import { UnitBars } from './UnitBars'
import { UnitCard, type CardRead } from './UnitCard'

const ORDERS = ['place', 'peak'] as const
type Order = (typeof ORDERS)[number]

export function UnitsFigures({ indicator }: { indicator: Indicator }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const unchecked = useAtlas((state) => state.settings.showUnchecked)
  const [order, setOrder] = useState<Order>('place')
  const all = useMemo(() => unitCharts(atlas, indicator, unchecked), [atlas, indicator, unchecked])
  const measured = useMemo(() => {
    const reach = reachOf(unitCharts(atlas, indicator, true).map(({ chart }) => chart))
    // They are compared by height and length: the axis always begins at zero.
    const [low, high] = reach ? [Math.min(0, reach.low), Math.max(0, reach.high)] : [0, 0]
    return (
      reach && {
        axis: chartAxis(low, high),
        bars: { from: low, to: high || 1, step: high - low, ticks: [low, high] },
        days: wholeYears(reach.days, atlas.span)
      }
    )
  }, [atlas, indicator])
  const open = useMemo(
    () => unitCharts(atlas, indicator, false).reduce((sum, { chart }) => sum + chart.hidden, 0),
    [atlas, indicator]
  )
  if (!measured) return <p className="fig-empty">{speaker.t('figures.noUnits')}</p>
  const sorted = order === 'place' ? all : [...all].sort((a, b) => peak(b) - peak(a))
  const charts = sorted.map(({ chart }) => chart).filter(({ series }) => series.length > 0)
  const drawn = new Set(charts.flatMap(({ series }) => series.map((one) => one.series)))
  const yearly = charts.some(({ series }) =>
    series.some(({ figures }) => figures.some(({ value }) => value.year !== undefined))
  )
  const label = speaker.t('figures.ofUnits', { what: speaker.text(indicator.label).text })
  return (
    <div className="fig-columns">
      <div className="fig-main">
        <div className="fig-line">
          <AxisNote
            indicator={indicator}
            axis={yearly ? measured.axis : measured.bars}
            shared
            lines={yearly}
          />
          <Choice
            name={speaker.t('figures.order')}
            value={order}
            values={ORDERS}
            words={(value) => speaker.t(`figures.orders.${value}`)}
            onChoose={setOrder}
          />
        </div>
        {yearly && <p className="panel-note panel-dim">{speaker.t('figures.cardsLead')}</p>}
        <UncheckedSwitch count={open} />
        {yearly ? (
          <Cards units={sorted} axis={measured.axis} days={measured.days} />
        ) : (
          <UnitBars units={sorted} axis={measured.bars} />
        )}
        <SaveFigures charts={charts} name={`${indicator.id}-units`} />
        <Fold words={(shown) => speaker.t(shown ? 'figures.hideTable' : 'figures.showTable')}>
          {() => <ChartTable charts={charts} caption={label} />}
        </Fold>
      </div>
      <AboutFigures
        indicator={indicator}
        series={unitSeries(atlas, indicator).filter((one) => drawn.has(one))}
      />
    </div>
  )
}

interface CardsProps {
  readonly units: readonly UnitChart[]
  readonly axis: Axis
  readonly days: Span
}

/** The small charts, and the line that reads them off. */
function Cards({ units, axis, days }: CardsProps) {
  const [read, setRead] = useState<CardRead | null>(null)
  return (
    <div>
      <CardReading read={read} />
      <ul className="fig-cards">
        {units.map((one) => (
          <li key={one.unit.id}>
            <UnitCard {...one} axis={axis} days={days} onRead={setRead} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function peak({ chart }: UnitChart): number {
  return peakOf(chart)?.value.value ?? -Infinity
}
