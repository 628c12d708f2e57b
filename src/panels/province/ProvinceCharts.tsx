// The figures of a province over the years as small charts, each with its place among the provinces; those of one time as lines.
import { useMemo } from 'react'
import { reachOf, stopsOf, unitChart, type Chart } from '../../atlas/chartSeries'
import type { When } from '../../atlas/layers'
import type { Unit } from '../../atlas/model'
import { rankOf, type Rank } from '../../atlas/rank'
import { yearOf } from '../../time/days'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Speaker } from '../../words/speaker'
import { UncheckedSwitch } from '../EventFigures'
import { ChartReading } from '../figures/ChartReading'
import { ChartTable } from '../figures/ChartTable'
import { chartAxis, wholeYears } from '../figures/frame'
import { SaveFigures } from '../figures/SaveFigures'
import { SeriesChart } from '../figures/SeriesChart'
import { RoomLink } from '../../store/RoomLink'
import { Fold, Section } from '../Section'
import { Told } from '../Told'

interface ProvinceChartsProps {
  readonly unit: Unit
  readonly name: string
}

export function ProvinceCharts({ unit, name }: ProvinceChartsProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const unchecked = useAtlas((state) => state.settings.showUnchecked)
  const all = useMemo(
    () =>
      [...atlas.indicators.values()]
        .map((indicator) => unitChart(atlas, indicator, unit.id, unchecked))
        .filter(({ series }) => series.length > 0),
    [atlas, unit, unchecked]
  )
  const hidden = useMemo(
    () =>
      [...atlas.indicators.values()].reduce(
        (sum, indicator) => sum + unitChart(atlas, indicator, unit.id, false).hidden,
        0
      ),
    [atlas, unit]
  )
  const charts = all.filter((chart) => stopsOf([chart]).length > 1)
  const single = all.filter((chart) => !charts.includes(chart))
  return (
    <Section title={speaker.t('province.charts')}>
      <p className="panel-note panel-dim">
        {speaker.t(charts.length > 0 ? 'province.chartsLead' : 'province.noCharts')}
      </p>
      <UncheckedSwitch count={hidden} />
      <div className="prov-charts">
        {charts.map((chart) => (
          <ProvinceChart key={chart.indicator.id} chart={chart} name={name} />
        ))}
      </div>
      {single.length > 0 && (
        <ul className="prov-single">
          {single.map((chart) => (
            <SingleFigure key={chart.indicator.id} chart={chart} />
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <>
          <SaveFigures charts={all} name={unit.id.toLowerCase()} />
          <Fold words={(shown) => speaker.t(shown ? 'figures.hideTable' : 'figures.showTable')}>
            {() =>
              all.map((chart) => (
                <ChartTable
                  key={chart.indicator.id}
                  charts={[chart]}
                  caption={speaker.text(chart.indicator.label).text}
                />
              ))
            }
          </Fold>
        </>
      )}
    </Section>
  )
}

function ProvinceChart({ chart, name }: { chart: Chart; name: string }) {
  const speaker = useSpeaker()
  const { indicator } = chart
  const year = useAtlas((state) => yearOf(state.view.day))
  const span = useAtlas((state) => state.atlas.span)
  const measured = useMemo(() => {
    const reach = reachOf([chart])
    return reach && { axis: chartAxis(reach.low, reach.high), days: wholeYears(reach.days, span) }
  }, [chart, span])
  const what = speaker.t('province.chartOf', { what: speaker.text(indicator.label).text, name })
  return (
    <figure className="prov-chart">
      <ChartHead chart={chart} />
      {measured && (
        <SeriesChart chart={chart} {...measured} label={speaker.t('figures.readOff', { what })} small />
      )}
      {measured && measured.axis.from > 0 && (
        <p className="panel-dim">
          {speaker.t('figures.notFromZero', { from: speaker.number(measured.axis.from) })}
        </p>
      )}
      <RankLine chart={chart} when={year} />
    </figure>
  )
}

function ChartHead({ chart: { indicator } }: { chart: Chart }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  return (
    <figcaption className="prov-chart-head">
      <span>
        <RoomLink
          room={{ name: 'figures', indicator: indicator.id, of: 'units' }}
          className="panel-text-button"
        >
          <Told text={indicator.label} />
        </RoomLink>
        {measure && <span className="panel-dim"> · {speaker.text(measure.label).text}</span>}
      </span>
    </figcaption>
  )
}

/** What the atlas knows for one time only: its number, and its place. */
function SingleFigure({ chart }: { chart: Chart }) {
  const day = useAtlas((state) => state.view.day)
  const [stop] = stopsOf([chart])
  if (!stop) return null
  return (
    <li className="prov-chart">
      <ChartHead chart={chart} />
      <ChartReading chart={chart} stop={stop} day={day} />
      <RankLine chart={chart} when={stop.when} />
    </li>
  )
}

function RankLine({ chart: { indicator, unit }, when }: { chart: Chart; when: When }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const rank = useMemo(
    () => (unit === null ? null : rankOf(atlas, indicator, unit, when)),
    [atlas, indicator, unit, when]
  )
  // Of one it would be no rank.
  if (!rank || rank.of < 2) return null
  return (
    <p className="prov-rank">
      <span className="panel-strong">
        {rankWords(rank, when, speaker)}
        {speaker.t('panel.stop')}
      </span>{' '}
      <span className="panel-dim">
        {speaker.t('province.rank.by', { series: speaker.text(rank.series.label).text })}
      </span>
    </p>
  )
}

/** "highest of 28 provinces with a figure for 1960, the same as one other" */
function rankWords({ place, fromEnd, of, tied }: Rank, when: When, speaker: Speaker): string {
  const key = place === 1 ? 'highest' : fromEnd === 1 ? 'lowest' : 'place'
  const words = speaker.t(`province.rank.${key}`, { place, of, when: speaker.when(when) })
  return tied === 0
    ? words
    : words + speaker.t('panel.comma') + speaker.t('province.rank.tied', { count: tied })
}
