// National death rates year by year as lines, the chosen one with its straight line between two years; a picture, its numbers stand beside it.
import type { Base, Rates } from '../../atlas/worked'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { axisFor, shareOn } from './axis'

const WIDTH = 400
const HEIGHT = 200
const INSIDE = { left: 30, right: WIDTH - 8, top: 8, bottom: HEIGHT - 22 }

interface ChartProps {
  readonly rates: readonly Rates[]
  readonly drawn: Rates | null
  readonly base: Base
}

export function RatesChart({ rates, drawn, base }: ChartProps) {
  const speaker = useSpeaker()
  const indicator = useAtlas((state) => drawn && state.atlas.indicators.get(drawn.series.indicator))
  const measure = useAtlas((state) => indicator && state.atlas.measures.get(indicator.measure))
  const years = rates.flatMap((one) => [...one.rates.keys()])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const axis = axisFor(rates.flatMap((one) => [...one.rates.values()]))
  const x = (year: number) =>
    INSIDE.left + ((year - first) / (last - first || 1)) * (INSIDE.right - INSIDE.left)
  const y = (rate: number) => INSIDE.bottom - shareOn(axis, rate) * (INSIDE.bottom - INSIDE.top)
  const path = (points: Iterable<readonly [year: number, rate: number]>) =>
    [...points]
      .map(([year, rate], i) => `${i === 0 ? 'M' : 'L'}${x(year).toFixed(1)} ${y(rate).toFixed(1)}`)
      .join('')
  const ends = base.flatMap((year): (readonly [number, number])[] => {
    const rate = drawn?.rates.get(year)
    return rate === undefined ? [] : [[year, rate]]
  })
  const between = [...(drawn?.rates ?? [])].filter(([year]) => year >= base[0] && year <= base[1])
  const peak = [...(drawn?.rates ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  return (
    <figure className="ev-chart">
      <figcaption className="panel-dim">
        {indicator &&
          measure &&
          speaker.t('evidence.chart', {
            what: speaker.text(indicator.label).text,
            unit: speaker.text(measure.unit).text
          })}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <path className="ev-chart-grid" d={`M${INSIDE.left} ${y(tick)}H${INSIDE.right}`} />
            <text x={INSIDE.left - 6} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {[...new Set([first, ...base, ...(peak === undefined ? [] : [peak]), last])].map((year) => (
          <text key={year} x={x(year)} y={HEIGHT - 6} textAnchor={year === last ? 'end' : 'middle'}>
            {year}
          </text>
        ))}
        {ends.length === 2 && (
          <path
            className="ev-chart-excess"
            d={`${path(between)}${path(ends.toReversed()).replace('M', 'L')}Z`}
          />
        )}
        {rates.map((one, i) => (
          <path
            key={one.series.id}
            className="ev-line"
            data-line={i}
            data-drawn={one === drawn || undefined}
            d={path(one.rates)}
          />
        ))}
        {ends.length === 2 && <path className="ev-chart-base" d={path(ends)} />}
      </svg>
    </figure>
  )
}
