// A list of notes; a long one with filters by verdict and by what its sources do, and cut short until somebody asks for the rest.
import './noteList.css'
import { useState } from 'react'
import type { Note, SourceId } from '../../atlas/model'
import { filteredNotes, NO_FILTER, type NoteFilter } from '../../atlas/notes'
import { useSpeaker } from '../../store/speaker'
import { NoteEntry } from './NoteEntry'
import { FoldedFilters, NoteFilters } from './NoteFilters'

/** A longer list has filters, and shows as many at first. */
const LONG = 6

interface NoteListProps {
  notes: readonly Note[]
  /** The document whose claims these are: all are shown, each with its place in the text. */
  document?: SourceId
  /** The findings are read at once. */
  told?: boolean
}

export function NoteList({ notes, document, told = false }: NoteListProps) {
  const speaker = useSpeaker()
  const [filter, setFilter] = useState<NoteFilter>(NO_FILTER)
  const [whole, setWhole] = useState(document !== undefined)
  const left = filteredNotes(notes, filter)
  const shown = whole ? left : left.slice(0, LONG)
  const rest = left.length - shown.length
  const filters = { notes, filter, left: left.length, change: setFilter }
  return (
    <>
      {notes.length > LONG &&
        (document === undefined ? <FoldedFilters {...filters} /> : <NoteFilters {...filters} />)}
      {left.length === 0 ? (
        <p className="panel-note">{speaker.t('notes.none')}</p>
      ) : (
        <ul className="note-list">
          {shown.map((note) => (
            <li key={note.id}>
              <NoteEntry note={note} told={told} {...(document !== undefined && { document })} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button
          type="button"
          className="panel-text-button"
          onClick={() => {
            setWhole(true)
          }}
        >
          {speaker.t('panel.showMore', { count: rest })}
        </button>
      )}
    </>
  )
}
