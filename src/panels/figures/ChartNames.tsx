// The names of the series at the right edge of a chart, each where its line ends; useDrawnChart puts them there.
import type { Chart } from '../../atlas/chartSeries'
import { SeriesSwatch } from './SeriesSwatch'
import { Told } from '../Told'

export function ChartNames({ chart }: { chart: Chart }) {
  return chart.series.map(({ series }, index) => (
    <span className="fig-name" key={series.id} style={{ color: `var(--fig-${(index % 8) + 1})` }}>
      <SeriesSwatch index={index} />
      <span className="fig-name-words">
        <Told text={series.label} tag={false} />
      </span>
    </span>
  ))
}
