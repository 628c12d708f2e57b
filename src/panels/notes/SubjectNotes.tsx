// The notes about what is read: a section of its own for an event or a unit, a fold for a person or a place. Nothing where there are none.
import { useMemo } from 'react'
import type { AtlasEvent, Note } from '../../atlas/model'
import { notesAbout, type Thing } from '../../atlas/notes'
import { notesOfSelectedUnit } from '../../state/notes'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'
import { Fold, Section } from '../Section'
import { Told } from '../Told'
import { NoteList } from './NoteList'

/** What the sources disagree on: the notes that the atlas itself has on it, else the summary of the event. */
export function EventDisagreement({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const { own } = useEventNotes(event)
  if (!event.disagreement && own.length === 0) return null
  return (
    <Section
      title={
        <>
          <Sign name="disputed" /> {speaker.t('panel.disagree')}
        </>
      }
    >
      {own.length > 0 ? (
        <NoteList notes={own} told />
      ) : (
        event.disagreement && (
          <p className="panel-note">
            <Told text={event.disagreement} />
          </p>
        )
      )}
    </Section>
  )
}

/** `own`: what the atlas itself has found out on the event; `rest`: what documents claim, and how they differ. */
function useEventNotes(event: AtlasEvent): Readonly<Record<'own' | 'rest', readonly Note[]>> {
  const atlas = useAtlas((state) => state.atlas)
  return useMemo(() => {
    const notes = notesAbout(atlas, { event: event.id })
    const isOwn = (note: Note) => !note.order && !note.about.some(({ source }) => source !== undefined)
    return { own: notes.filter(isOwn), rest: notes.filter((note) => !isOwn(note)) }
  }, [atlas, event])
}

export function EventNotes({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const { rest: notes } = useEventNotes(event)
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
