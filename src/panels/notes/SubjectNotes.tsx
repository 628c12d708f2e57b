// The notes about what is read: a section of its own for an event or a unit, a fold for a person or a place. Nothing where there are none.
import type { AtlasEvent } from '../../atlas/model'
import { notesAbout, type Thing } from '../../atlas/notes'
import { notesOfSelectedUnit } from '../../state/notes'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Fold, Section } from '../Section'
import { NoteList } from './NoteList'

export function EventNotes({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const notes = notesAbout(atlas, { event: event.id })
  if (notes.length === 0) return null
  return (
    <Section title={speaker.t('notes.title')} aside={speaker.number(notes.length)}>
      <NoteList notes={notes} />
    </Section>
  )
}

/** Notes about the selected unit in the year shown; those on other years are folded. */
export function UnitNotes() {
  const speaker = useSpeaker()
  const { now, other } = useAtlas(notesOfSelectedUnit)
  if (now.length + other.length === 0) return null
  return (
    <Section title={speaker.t('notes.title')} aside={speaker.number(now.length + other.length)}>
      {now.length > 0 && <NoteList notes={now} />}
      {other.length > 0 && (
        <Fold words={() => `${speaker.t('notes.otherYears')} (${speaker.number(other.length)})`}>
          {() => <NoteList notes={other} />}
        </Fold>
      )}
    </Section>
  )
}

/** "3 notes", which unfold. */
export function NotesFold({ thing }: { thing: Thing }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const notes = notesAbout(atlas, thing)
  if (notes.length === 0) return null
  return (
    <div className="note-fold">
      <Fold words={() => speaker.t('notes.of', { count: notes.length })}>
        {() => <NoteList notes={notes} />}
      </Fold>
    </div>
  )
}
