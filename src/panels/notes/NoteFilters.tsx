// The filters of a long list of notes: one verdict or all, one stance or any; only what occurs in the list is offered, counted.
import type { ReactNode } from 'react'
import type { Note } from '../../atlas/model'
import { filteredNotes, NO_FILTER, STANCES, VERDICTS, type NoteFilter } from '../../atlas/notes'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'
import { Fold } from '../Section'
import { StanceWord, Verdict } from './Verdict'

interface NoteFiltersProps {
  notes: readonly Note[]
  filter: NoteFilter
  /** How many notes the filter leaves. */
  left: number
  change: (filter: NoteFilter) => void
}

/** Behind a button: in the reading panel there is little height, and the notes come first. */
export function FoldedFilters(props: NoteFiltersProps) {
  const speaker = useSpeaker()
  return (
    <div className="note-filter-fold">
      <Fold words={() => speaker.t('notes.filter')}>{() => <NoteFilters {...props} />}</Fold>
    </div>
  )
}

export function NoteFilters({ notes, filter, left, change }: NoteFiltersProps) {
  const speaker = useSpeaker()
  return (
    <div className="note-filters">
      <Choice
        label={speaker.t('notes.byVerdict')}
        all={speaker.t('notes.all')}
        options={VERDICTS}
        most={notes.length}
        chosen={filter.verdict}
        count={(verdict) => filteredNotes(notes, { ...NO_FILTER, verdict }).length}
        words={(verdict) => <Verdict verdict={verdict} />}
        choose={(verdict) => {
          change({ ...filter, verdict })
        }}
      />
      <Choice
        label={speaker.t('notes.byStance')}
        all={speaker.t('notes.any')}
        options={STANCES}
        most={notes.length}
        chosen={filter.stance}
        count={(stance) => filteredNotes(notes, { ...NO_FILTER, stance }).length}
        words={(stance) => (
          <>
            <Sign name={stance} />
            <StanceWord stance={stance} />
          </>
        )}
        choose={(stance) => {
          change({ ...filter, stance })
        }}
      />
      <p className="panel-dim" role="status">
        {left < notes.length && speaker.t('notes.shown', { shown: left, count: notes.length })}
      </p>
    </div>
  )
}

interface ChoiceProps<Option extends string> {
  label: string
  /** The word for no choice. */
  all: string
  options: readonly Option[]
  /** Notes in the whole list. */
  most: number
  chosen: Option | null
  count: (option: Option) => number
  words: (option: Option) => ReactNode
  choose: (option: Option | null) => void
}

function Choice<Option extends string>({
  label,
  all,
  options,
  most,
  chosen,
  count,
  words,
  choose
}: ChoiceProps<Option>) {
  const speaker = useSpeaker()
  const offered = options
    .map((option) => ({ option, of: count(option) }))
    // What all or none of them have parts nothing.
    .filter(({ of }) => of > 0 && of < most)
  if (offered.length === 0) return null
  return (
    <div className="note-choice" role="group" aria-label={label}>
      <span className="panel-dim" aria-hidden="true">
        {label}
      </span>
      <button
        type="button"
        className="panel-chip"
        aria-pressed={chosen === null}
        onClick={() => {
          choose(null)
        }}
      >
        {all}
      </button>
      {offered.map(({ option, of }) => (
        <button
          key={option}
          type="button"
          className="panel-chip"
          aria-pressed={chosen === option}
          onClick={() => {
            choose(chosen === option ? null : option)
          }}
        >
          {words(option)} <span className="panel-dim">{speaker.number(of)}</span>
        </button>
      ))}
    </div>
  )
}
