// One note: folded its claim, verdict and tally; unfolded the finding and every citation with its stance.
import './noteList.css'
import { useId, useState } from 'react'
import type { Note, SourceId } from '../../atlas/model'
import { nameOn } from '../heldNames'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Careful } from '../Careful'
import { Icon } from '../icons'
import { LanguageTag, Told } from '../Told'
import { authorWords } from './authorWords'
import { NoteCitation } from './NoteCitation'
import { Tally, Verdict } from './Verdict'

interface NoteEntryProps {
  note: Note
  /** The document whose claims are listed: the entry then tells its place in it, and not once more who claims it. */
  document?: SourceId
  /** The finding is read at once, and only who says what is folded. */
  told?: boolean
}

export function NoteEntry({ note, document, told = false }: NoteEntryProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="note">
      <button
        type="button"
        className="note-head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {document !== undefined && <Place note={note} />}
        <span className="note-claim">
          <Told text={note.claim} />
        </span>
        <span className="note-line">
          <Verdict verdict={note.verdict} />
          <Tally note={note} />
          {note.order && note.order.source !== document && <ClaimedIn source={note.order.source} />}
        </span>
        <Icon name="unfold" size={16} />
      </button>
      {told && <Finding note={note} />}
      {open && (
        <div id={id} className="note-body">
          {!told && <Finding note={note} />}
          <Evidence note={note} />
        </div>
      )}
    </div>
  )
}

/** "12 · Introduction, first sentence" */
function Place({ note: { order } }: { note: Note }) {
  const speaker = useSpeaker()
  if (!order) return null
  return (
    <span className="note-place">
      {speaker.number(order.at)}
      {order.place && (
        <>
          {' · '}
          <Told text={order.place} tag={false} />
        </>
      )}
    </span>
  )
}

function ClaimedIn({ source }: { source: SourceId }) {
  const speaker = useSpeaker()
  const record = useAtlas((state) => state.atlas.sources.get(source))
  if (!record) return null
  return (
    <span className="note-tally">{speaker.t('notes.claimedIn', { who: authorWords(record, speaker) })}</span>
  )
}

function Finding({ note: { finding, careful } }: { note: Note }) {
  return (
    <>
      <p className="note-finding">
        <Told text={finding} />
      </p>
      {careful && <Careful text={careful} />}
    </>
  )
}

/** What the numbers count, and every citation. */
function Evidence({ note: { citations, of } }: { note: Note }) {
  return (
    <>
      {of && citations.some(({ value }) => value !== undefined) && <Counted of={of} />}
      {citations.length > 0 && (
        <ul className="note-cites">
          {citations.map((citation, i) => (
            <NoteCitation key={i} citation={citation} of={of} />
          ))}
        </ul>
      )}
    </>
  )
}

/** What the numbers of the citations count: measure or statistic, time, unit as it was named then. */
function Counted({ of }: { of: NonNullable<Note['of']> }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const label =
    of.indicator === undefined
      ? atlas.measures.get(of.measure)?.label
      : atlas.indicators.get(of.indicator)?.label
  const unit = of.unit === undefined ? undefined : atlas.units.get(of.unit)
  const name = unit && nameOn(unit, of.period.earliest)?.name
  return (
    <p className="panel-dim">
      {speaker.t('notes.counted')} {label && <Told text={label} tag={false} />}
      {' · '}
      {speaker.date(of.period)}
      {name && (
        <>
          {' · '}
          <Told text={name} tag={false} />
        </>
      )}
      {label && <LanguageTag texts={[label, name]} />}
    </p>
  )
}
