// The changes of a comparison as a list, largest first: a dumbbell a unit on one axis, with the number and its sign. One tab stop, linked with the maps.
import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'
import type { FigureChange } from '../../atlas/difference'
import type { UnitId } from '../../atlas/model'
import { hover, select } from '../../state/actions'
import { keyIn } from '../../state/keys'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { changeNotes, changeSaid, changeSpoken, type ComparedWords } from '../../words/compared'
import { axisFor, shareOn, type Axis } from '../evidence/axis'
import { useUnitNames } from './useUnitNames'

interface ChangeListProps {
  /** In the order in which they stand. */
  readonly changes: readonly FigureChange[]
  readonly words: ComparedWords
  readonly label: string
}

export function ChangeList({ changes, words, label }: ChangeListProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const nameOf = useUnitNames()
  const box = useRef<HTMLUListElement>(null)
  const id = useId()
  const [focused, setFocused] = useState(false)
  const hovered = useAtlas(({ hover: now }) => (now?.kind === 'unit' ? now.id : null))
  const selected = useAtlas(({ view }) => (view.selection?.kind === 'unit' ? view.selection.id : null))
  const axis = useMemo(
    () => axisFor(changes.flatMap(({ before, after }) => [before.value.value, after.value.value])),
    [changes]
  )
  /** The row that the keys are on; a selection made elsewhere since takes them along. */
  const [at, setAt] = useState<{ readonly unit: UnitId; readonly selected: UnitId | null } | null>(null)
  const keyed = at?.selected === selected ? at.unit : selected
  const now = Math.max(
    0,
    changes.findIndex(({ unit }) => unit === keyed)
  )

  /** Goes to a row: the unit is pointed at everywhere. */
  function go(to: number): void {
    const next = Math.max(0, Math.min(changes.length - 1, to))
    const change = changes[next]
    if (!change) return
    setAt({ unit: change.unit, selected })
    store.act(hover({ kind: 'unit', id: change.unit }))
    box.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  function press(event: KeyboardEvent): void {
    const key = keyIn('compare', event.nativeEvent)
    if (key === 'previous') go(now - 1)
    else if (key === 'next') go(now + 1)
    else if (key === 'first') go(0)
    else if (key === 'last') go(changes.length - 1)
    else if (key === 'choose') choose(now)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  function choose(row: number): void {
    const change = changes[row]
    if (change) store.act(select({ kind: 'unit', id: change.unit }))
  }

  // What is selected on a map is brought into sight here.
  useEffect(() => {
    const row = changes.findIndex(({ unit }) => unit === selected)
    if (row >= 0) box.current?.children[row]?.scrollIntoView({ block: 'nearest' })
  }, [selected, changes])
  useEffect(() => () => store.act(hover(null)), [store])

  // Custom properties are not in React's type of a style.
  const lines = { '--step': axis.step / (axis.to - axis.from), '--zero': shareOn(axis, 0) } as CSSProperties
  return (
    <div className="cmp-list" style={lines}>
      <Ticks axis={axis} />
      <ul
        ref={box}
        className="cmp-rows"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={focused && changes.length > 0 ? `${id}-${now}` : undefined}
        onFocus={() => {
          setFocused(true)
          const change = changes[now]
          if (change) store.act(hover({ kind: 'unit', id: change.unit }))
        }}
        onBlur={() => {
          setFocused(false)
          store.act(hover(null))
        }}
        onKeyDown={press}
      >
        {changes.map((change, row) => {
          const { unit } = change
          const name = nameOf(unit)
          const notes = changeNotes(change, words)
          const spoken = speaker.t('compare.spokenOf', { name, change: changeSpoken(change, words) })
          return (
            // Its keys are those of the box, which keeps the focus.
            <li
              key={unit}
              id={`${id}-${row}`}
              role="option"
              className="cmp-row"
              aria-selected={unit === selected}
              aria-label={[spoken, ...notes].join(' ')}
              data-hovered={unit === hovered || undefined}
              data-active={(focused && row === now) || undefined}
              onPointerEnter={() => store.act(hover({ kind: 'unit', id: unit }))}
              onPointerLeave={() => store.act(hover(null))}
              onClick={() => {
                choose(row)
              }}
            >
              <span className="cmp-name">{name}</span>
              <Dumbbell change={change} axis={axis} />
              <b className="cmp-amount">{changeSaid(change, words)}</b>
              {notes.length > 0 && <span className="cmp-notes">{notes.join(' ')}</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Letters for which an axis has room where the list is narrowest. */
const LETTERS = 16

function Ticks({ axis }: { axis: Axis }) {
  const speaker = useSpeaker()
  const words = axis.ticks.map((tick) => speaker.number(tick))
  // Long numbers close together would run into each other.
  const longest = Math.max(...words.map(({ length }) => length))
  const every = Math.ceil((words.length * longest) / LETTERS)
  return (
    <div className="cmp-row cmp-axis" aria-hidden="true">
      <span />
      <span className="cmp-plot">
        {axis.ticks.map(
          (tick, i) =>
            i % every === 0 && (
              <span key={tick} className="cmp-tick" style={{ left: `${shareOn(axis, tick) * 100}%` }}>
                {words[i]}
              </span>
            )
        )}
      </span>
      <span />
    </div>
  )
}

/** Both figures and the line between them. */
function Dumbbell({ change: { before, after, amount }, axis }: { change: FigureChange; axis: Axis }) {
  const [a, b] = [shareOn(axis, before.value.value), shareOn(axis, after.value.value)]
  const kind = amount > 0 ? 'rise' : amount < 0 ? 'fall' : 'same'
  // Custom properties are not in React's type of a style.
  const style = { '--a': a, '--b': b, '--from': Math.min(a, b), '--to': Math.max(a, b) } as CSSProperties
  return (
    <span className="cmp-plot" data-kind={kind} style={style} aria-hidden="true">
      <i className="cmp-bar" />
      <i className="cmp-dot" data-side="a" />
      <i className="cmp-dot" data-side="b" />
    </span>
  )
}
