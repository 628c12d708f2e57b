// The same changes as a table for reading, copying and printing: both figures, the change, the series on each side, what to keep in mind.
import type { FigureChange } from '../../atlas/difference'
import type { UnitId } from '../../atlas/model'
import { useSpeaker } from '../../store/speaker'
import { changeNotes, changeSaid, figureSaid, type ComparedWords } from '../../words/compared'
import { usePointing } from '../pointing'
import { useUnitNames } from './useUnitNames'

interface ChangeTableProps {
  readonly changes: readonly FigureChange[]
  readonly words: ComparedWords
  readonly caption: string
}

export function ChangeTable({ changes, words, caption }: ChangeTableProps) {
  const speaker = useSpeaker()
  const nameOf = useUnitNames()
  const { years } = words
  return (
    <table className="cmp-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{speaker.t('compare.unit')}</th>
          <th scope="col">{speaker.year(years.a)}</th>
          <th scope="col">{speaker.year(years.b)}</th>
          <th scope="col">{speaker.t('compare.change')}</th>
          <th scope="col">{speaker.t('compare.series')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const notes = changeNotes(change, words)
          return (
            <tr key={change.unit}>
              <th scope="row">
                <UnitName unit={change.unit} name={nameOf(change.unit)} />
              </th>
              <td>{figureSaid(change.before.value, words)}</td>
              <td>{figureSaid(change.after.value, words)}</td>
              <td>
                <b>{changeSaid(change, words)}</b>
              </td>
              <td>
                {seriesOf(change).map((label) => (
                  <span key={label.id}>{speaker.text(label.label).text}</span>
                ))}
                {notes.length > 0 && <small>{notes.join(' ')}</small>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function seriesOf({ before, after }: FigureChange) {
  return before.series === after.series ? [before.series] : [before.series, after.series]
}

function UnitName({ unit, name }: { unit: UnitId; name: string }) {
  return (
    <button type="button" className="panel-text-button" {...usePointing('unit', unit)}>
      {name}
    </button>
  )
}
