// The figures of charts as a table: a row for each series, a column for each time, the same numbers as are drawn.
import './table.css'
import { Fragment } from 'react'
import type { Chart } from '../../atlas/chartSeries'
import { tableOf } from '../../atlas/tables'
import { yearOf } from '../../time/days'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'
import { Told } from '../Told'
import { figureSaid } from './figureSaid'

interface ChartTableProps {
  readonly charts: readonly Chart[]
  readonly caption: string
}

export function ChartTable({ charts, caption }: ChartTableProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const year = useAtlas((state) => yearOf(state.view.day))
  const { columns, rows } = tableOf(charts)
  const ofUnits = rows.some(({ unit }) => unit !== null)
  if (rows.length === 0) return null
  return (
    <div className="fig-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {ofUnits && <th scope="col">{speaker.t('figures.province')}</th>}
            <th scope="col">{speaker.t('figures.seriesHead')}</th>
            {columns.map(({ when }, i) => (
              <th key={i} scope="col" data-now={when === year || undefined}>
                {speaker.when(when)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, series, cells }, at) => {
            const name = unit === null ? undefined : atlas.units.get(unit)?.names.at(-1)?.name
            const indicator = atlas.indicators.get(series.indicator)
            const first = rows.findIndex((row) => row.unit === unit) === at
            return (
              <tr key={`${unit ?? ''} ${series.id}`} data-first={(ofUnits && first) || undefined}>
                {ofUnits && <th scope="row">{name && <Told text={name} tag={false} />}</th>}
                <th scope={ofUnits ? undefined : 'row'}>
                  <Told text={series.label} tag={false} />
                </th>
                {cells.map((values, i) => (
                  <td key={i} data-now={columns[i]?.when === year || undefined}>
                    {values.map((value, k) => (
                      <Fragment key={k}>
                        {k > 0 && ' / '}
                        {indicator &&
                          figureSaid(value, {
                            indicator,
                            measure: atlas.measures.get(indicator.measure),
                            speaker,
                            bare: true
                          })}
                        {!value.checked && (
                          <>
                            {' '}
                            <Sign name="unchecked" size={12} />
                            <span className="unseen">{speaker.t('panel.notChecked')}</span>
                          </>
                        )}
                      </Fragment>
                    ))}
                    {values.length === 0 && (
                      <>
                        <span aria-hidden="true" className="panel-dim">
                          –
                        </span>
                        <span className="unseen">{speaker.t('figures.none')}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
