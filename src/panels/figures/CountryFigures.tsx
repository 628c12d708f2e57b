// The figures of one indicator for the whole country: all series of all sources on one chart, and the same numbers as a table.
import { useMemo } from 'react'
import { chartOf, reachOf } from '../../atlas/chartSeries'
import type { Indicator } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { UncheckedSwitch } from '../EventFigures'
import { AboutFigures } from './AboutFigures'
import { AxisNote } from './AxisNote'
import { ChartTable } from './ChartTable'
import { chartAxis, wholeYears } from './frame'
import { SaveFigures } from './SaveFigures'
import { SeriesChart } from './SeriesChart'

export function CountryFigures({ indicator }: { indicator: Indicator }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const unchecked = useAtlas((state) => state.settings.showUnchecked)
  const measured = useMemo(() => {
    const chart = chartOf(atlas, indicator, null, unchecked)
    // The axes stay where they are when unchecked figures come and go.
    const reach = reachOf([chartOf(atlas, indicator, null, true)])
    return (
      reach && { chart, axis: chartAxis(reach.low, reach.high), days: wholeYears(reach.days, atlas.span) }
    )
  }, [atlas, indicator, unchecked])
  const label = speaker.t('figures.ofCountry', { what: speaker.text(indicator.label).text })
  const open = useMemo(() => chartOf(atlas, indicator, null, false).hidden, [atlas, indicator])
  if (!measured) return <p className="fig-empty">{speaker.t('figures.noCountry')}</p>
  const { chart } = measured
  return (
    <div className="fig-columns">
      <div className="fig-main">
        <figure className="fig-figure">
          <figcaption>
            <AxisNote indicator={indicator} axis={measured.axis} />
          </figcaption>
          {chart.series.length > 0 ? (
            <SeriesChart
              key={indicator.id}
              {...measured}
              label={speaker.t('figures.readOff', { what: label })}
            />
          ) : (
            <p className="fig-empty fig-hatched">
              <span>{speaker.t('figures.noneChecked')}</span>
            </p>
          )}
        </figure>
        <UncheckedSwitch count={open} />
        <ChartTable charts={[chart]} caption={label} />
        <SaveFigures charts={[chart]} name={indicator.id} />
      </div>
      <AboutFigures indicator={indicator} series={chart.series.map(({ series }) => series)} signed />
    </div>
  )
}
