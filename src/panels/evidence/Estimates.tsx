// The list of estimates on one axis: one tab stop, arrow keys from row to row, Enter or a tap to read; groups with their names.
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { type Group, type Question } from '../../atlas/estimates'
import type { Estimate, Measure } from '../../atlas/model'
import { keyIn } from '../../state/keys'
import { useSpeaker } from '../../store/speaker'
import type { Axis } from './axis'
import { Row } from './Row'
import { groupWords } from './words'

interface EstimatesProps {
  readonly question: Question
  readonly groups: readonly Group[]
  readonly axis: Axis
  readonly selected: string | null
  readonly onSelect: (estimate: Estimate) => void
}

export function Estimates({ question, groups, axis, selected, onSelect }: EstimatesProps) {
  const speaker = useSpeaker()
  const list = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => groups.flatMap(({ estimates }) => estimates), [groups])
  const reached = shown.find(({ id }) => id === selected) ?? shown[0]

  const onKeyDown = (press: KeyboardEvent) => {
    const key = keyIn('evidence', press)
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])]
    const now = rows.findIndex((row) => row === document.activeElement)
    if (key === null || now < 0) return
    press.preventDefault()
    press.stopPropagation()
    if (key === 'read') rows[now]?.click()
    else rows[{ previous: now - 1, next: now + 1, first: 0, last: rows.length - 1 }[key]]?.focus()
  }
  return (
    <div
      className="ev-groups"
      role="listbox"
      aria-label={speaker.t('evidence.list')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <GroupOf key={group.key} group={group}>
          {(estimate) => (
            <Row
              key={estimate.id}
              estimate={estimate}
              asked={question.measure}
              axis={axis}
              selected={estimate.id === selected}
              reached={estimate === reached}
              onSelect={onSelect}
            />
          )}
        </GroupOf>
      ))}
    </div>
  )
}

function GroupOf({ group, children }: { group: Group; children: (estimate: Estimate) => React.ReactNode }) {
  const speaker = useSpeaker()
  const name = groupWords(group, speaker)
  const kind = 'kind' in group.by ? group.by.kind : undefined
  return (
    <div className="ev-group" role="group" aria-label={name} data-kind={kind}>
      <p className="ev-group-name" aria-hidden="true">
        {name}
        <span className="ev-group-count">
          {speaker.t('evidence.estimates', { count: group.estimates.length })}
        </span>
      </p>
      <div className="ev-rows" role="presentation">
        {group.estimates.map(children)}
      </div>
    </div>
  )
}

/** Letters of all numbers of the axis from which on every second one is left out: the narrowest axis has no room for more. */
const DENSE = 24

/** The names of the columns and the numbers of the axis, for eyes; each row says them for itself. */
export function ColumnHeads({ axis, measure }: { axis: Axis; measure: Measure }) {
  const speaker = useSpeaker()
  const labels = axis.ticks.map((tick) => speaker.number(tick, measure.decimals))
  const dense = labels.join('').length > DENSE
  return (
    <div className="ev-heads" aria-hidden="true">
      <span>{speaker.t('evidence.column.estimate')}</span>
      <span className="ev-period">{speaker.t('evidence.column.period')}</span>
      <span className="ev-axis">
        {axis.ticks.map((tick, i) => (
          <span
            key={tick}
            className="ev-tick"
            data-minor={(dense && i % 2 === 1) || undefined}
            // Custom properties are not in React's type of a style.
            style={{ '--at': (tick - axis.from) / (axis.to - axis.from) } as React.CSSProperties}
          >
            {labels[i]}
          </span>
        ))}
      </span>
      <span className="ev-how">{speaker.t('evidence.column.method')}</span>
    </div>
  )
}
