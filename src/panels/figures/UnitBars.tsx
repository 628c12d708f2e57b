// Figures of one period or day for all units, as bars of one scale: checked ones filled, others open, none hatched.
import type { UnitChart } from '../../atlas/chartSeries'
import { whenOf } from '../../atlas/layers'
import type { RowSeries } from '../../atlas/rowFigures'
import { select } from '../../state/actions'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { shareOn, type Axis } from '../evidence/axis'
import { nameOn } from '../heldNames'
import { RoomLink } from '../../store/RoomLink'
import { Told } from '../Told'
import { figureSaid } from './figureSaid'

export function UnitBars({ units, axis }: { units: readonly UnitChart[]; axis: Axis }) {
  const speaker = useSpeaker()
  const day = useAtlas((state) => state.view.day)
  return (
    <ul className="fig-bars">
      {units.map(({ unit, chart }) => {
        const name = nameOn(unit, day)?.name
        return (
          <li key={unit.id}>
            <RoomLink
              room={{ name: 'province', unit: unit.id }}
              also={select({ kind: 'unit', id: unit.id })}
              hash={`sel=unit:${unit.id}`}
              className="panel-text-button"
            >
              {name ? <Told text={name} /> : unit.id}
            </RoomLink>
            <div>
              {chart.series.map((one, index) => (
                <SeriesBars key={one.series.id} one={one} chart={chart} axis={axis} lead={index === 0} />
              ))}
              {chart.series.length === 0 && (
                <p className="fig-bar">
                  <span className="fig-bar-none fig-hatched" />
                  <span className="panel-dim">
                    {speaker.t(chart.hidden > 0 ? 'figures.noneChecked' : 'figures.none')}
                  </span>
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface SeriesBarsProps extends Pick<UnitChart, 'chart'> {
  readonly one: RowSeries
  readonly axis: Axis
  readonly lead: boolean
}

/** The bars of one series; of any but the first the series is named. */
function SeriesBars({ one, chart: { indicator }, axis, lead }: SeriesBarsProps) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  return one.figures.map(({ value }, i) => {
    const [from, to] = [shareOn(axis, 0), shareOn(axis, value.value)].sort((a, b) => a - b)
    const when = whenOf(value)
    return (
      <p key={i} className="fig-bar" data-other={!lead || undefined}>
        <span className="fig-bar-room">
          <span
            className="fig-bar-length"
            data-open={!value.checked || undefined}
            data-claimed={value.bound === 'claimed' || undefined}
            style={{ left: `${(from ?? 0) * 100}%`, width: `${((to ?? 0) - (from ?? 0)) * 100}%` }}
          />
        </span>
        <span className="fig-bar-words">
          <span className="panel-strong">
            {figureSaid(value, { indicator, measure, speaker, bare: true })}
          </span>
          <span className="panel-dim">
            {when !== undefined && ` ${speaker.when(when)}`}
            {!lead && ` · ${speaker.text(one.series.label).text}`}
            {!value.checked && ` · ${speaker.t('panel.notChecked')}`}
          </span>
        </span>
      </p>
    )
  })
}
