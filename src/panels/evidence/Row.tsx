// One estimate as a line of the list: name and year, years counted, its place on the axis, how it was made; spoken whole.
import { kindOf } from '../../atlas/estimates'
import type { Estimate, Measure } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { nameOf, yearBeside } from '../estimateName'
import { Told } from '../Told'
import type { Axis } from './axis'
import { Plot } from './Plot'
import { shortPeriod, spokenRow } from './words'

interface RowProps {
  readonly estimate: Estimate
  /** What is asked: the measure of the list, which an estimate beside it does not count. */
  readonly asked: Measure
  readonly axis: Axis
  readonly selected: boolean
  /** The one row that Tab reaches. */
  readonly reached: boolean
  readonly onSelect: (estimate: Estimate) => void
}

export function Row({ estimate, asked, axis, selected, reached, onSelect }: RowProps) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(estimate.measure)) ?? asked
  const kind = kindOf(estimate, asked.id)
  const year = yearBeside(estimate, speaker)
  return (
    <div
      className="ev-row"
      role="option"
      aria-selected={selected}
      aria-label={spokenRow(estimate, asked.id, speaker, measure)}
      tabIndex={reached ? 0 : -1}
      data-id={estimate.id}
      data-kind={kind}
      onClick={() => {
        onSelect(estimate)
      }}
    >
      <span className="ev-name">
        {nameOf(estimate, speaker)}
        {year !== undefined && <span className="ev-year"> {year}</span>}
      </span>
      <span className="ev-period">{shortPeriod(estimate.period, speaker)}</span>
      <Plot estimate={estimate} kind={kind} axis={axis} measure={measure} />
      <span className="ev-how">
        <Told text={estimate.brief ?? estimate.method} tag={false} />
      </span>
    </div>
  )
}
