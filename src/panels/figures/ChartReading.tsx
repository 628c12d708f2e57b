// What every series of a chart says at one time: its key and its numbers in one list. It chooses no time itself.
import type { Chart, Stop } from '../../atlas/chartSeries'
import { yearOf } from '../../time/days'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Told } from '../Told'
import { figureSaid } from './figureSaid'
import { SeriesSwatch } from './SeriesSwatch'

interface ChartReadingProps {
  readonly chart: Chart
  readonly stop: Stop | undefined
  readonly day: number
}

export function ChartReading({ chart, stop, day }: ChartReadingProps) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(chart.indicator.measure))
  const { indicator } = chart
  return (
    <div className="fig-reading">
      <p className="fig-reading-when">{stop ? speaker.when(stop.when) : speaker.year(yearOf(day))}</p>
      <ul>
        {chart.series.map(({ series }, index) => {
          const told = stop?.figures.filter((one) => one.series === series) ?? []
          return (
            <li key={series.id} data-none={told.length === 0 || undefined}>
              <SeriesSwatch index={index} />
              <span className="fig-reading-value">
                {told.length === 0
                  ? speaker.t('figures.none')
                  : told
                      .map(({ figure: { value } }) =>
                        figureSaid(value, { indicator, measure, speaker, bare: true })
                      )
                      .join(speaker.t('panel.comma'))}
                {told.some(({ figure }) => !figure.value.checked) && (
                  <span className="panel-dim"> {speaker.t('panel.notChecked')}</span>
                )}
              </span>
              <span className="fig-reading-name">
                <Told text={series.label} tag={false} />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
