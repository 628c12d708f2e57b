// The numbers behind the worked example: the arithmetic of one series year by year, and every rate that the chart draws.
import type { ReactNode } from 'react'
import type { Excess, Rates } from '../../atlas/worked'
import { useSpeaker } from '../../store/speaker'
import { Told } from '../Told'

/** As the estimates are printed: 17.0, not 17. */
export function toTenth(millions: number): string {
  return millions.toFixed(1)
}

export function Years({ name, excess }: { name: ReactNode; excess: Excess }) {
  const speaker = useSpeaker()
  return (
    <table className="ev-years">
      <caption>{name}</caption>
      <thead>
        <tr>
          {(['year', 'rate', 'line', 'people', 'excess'] as const).map((column) => (
            <th key={column} scope="col">
              {speaker.t(`evidence.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {excess.years.map(({ year, rate, line, people, excess: more }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{speaker.number(rate, 2)}</td>
            <td>{speaker.number(line, 2)}</td>
            <td>{speaker.number(people / 1000, 1)}</td>
            <td>{speaker.number(more, 2)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={4}>
            {speaker.t('evidence.total')}
          </th>
          <td>{toTenth(excess.total)}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** What the lines of the chart say; a rate that a series does not have is left blank. */
export function RatesTable({ rates }: { rates: readonly Rates[] }) {
  const speaker = useSpeaker()
  const years = [...new Set(rates.flatMap((one) => [...one.rates.keys()]))].sort((a, b) => a - b)
  return (
    <table className="ev-years">
      <caption>{speaker.t('evidence.rates')}</caption>
      <thead>
        <tr>
          <th scope="col">{speaker.t('evidence.year')}</th>
          {rates.map(({ series }) => (
            <th key={series.id} scope="col">
              <Told text={series.label} tag={false} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {rates.map((one) => {
              const rate = one.rates.get(year)
              return <td key={one.series.id}>{rate === undefined ? '' : speaker.number(rate, 2)}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
