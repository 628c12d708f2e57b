// One source: its citation, what it is and how it stands, which copy was read, and all that rests on it.
import { useMemo } from 'react'
import { citedFrom, documentsOf, notesOf, timesCited, type NotesOf } from '../../atlas/cited'
import type { Note, Source } from '../../atlas/model'
import { plainTitle } from '../../cite/cite'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Icon } from '../icons'
import { NoteList } from '../notes/NoteList'
import { Section } from '../Section'
import { SourceLine } from '../Sources'
import { Told } from '../Told'
import { CitedThings } from './CitedThings'
import { CopyAs } from './CopyAs'
import { DocumentTable } from './DocumentTable'
import { RoomLink } from '../../store/RoomLink'

export function SourcePage({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const notes = useMemo(() => notesOf(atlas, source.id), [atlas, source])
  const { claims } = notes
  const { standing, kind } = source.custom
  return (
    <article className="source-read" aria-labelledby="source-title">
      <RoomLink room={{ name: 'sources', source: null }} className="source-back">
        <Icon name="previous" size={16} />
        {speaker.t('sources.back')}
      </RoomLink>
      <p className="panel-top">
        <span>
          {claims.length > 0
            ? speaker.t('sources.document', { number: documentsOf(atlas).indexOf(source) + 1 })
            : speaker.t(`panel.sourceKind.${kind}`)}
        </span>
        <span className="source-standing" data-standing={standing}>
          {speaker.t(`panel.standing.${standing}`)}
        </span>
      </p>
      <h2 id="source-title" className="panel-title">
        {plainTitle(source, speaker.language)}
      </h2>
      {standing === 'rejected' && (
        <div className="source-rejected">
          <p className="panel-strong">{speaker.t('sources.rejected')}</p>
          <p>
            <Told text={source.custom.assessment} />
          </p>
          {claims.length > 0 && <p>{speaker.t('sources.rejectedClaims')}</p>}
        </div>
      )}
      <p className="source-cite panel-cite">
        <SourceLine source={source} form="entry" address />
      </p>
      <CopyAs source={source} />
      <About source={source} />
      {claims.length > 0 && (
        <Section title={speaker.t('sources.claims')} aside={speaker.t('notes.of', { count: claims.length })}>
          <p className="panel-note">{speaker.t('sources.claimsLead')}</p>
          <NoteList notes={claims} document={source.id} />
        </Section>
      )}
      <Against {...notes} />
      <CitedThings cited={citedFrom(atlas, source.id)} />
      <Noted title={speaker.t('sources.notes')} notes={notes.others} />
      {timesCited(atlas, source.id) === 0 && claims.length === 0 && (
        <p className="panel-note">{speaker.t('sources.nothing')}</p>
      )}
    </article>
  )
}

/** What it is good for, what its standing means, and whether it was read. */
function About({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const { standing, seen, copy, assessment } = source.custom
  return (
    <Section title={speaker.t('sources.about')}>
      <dl className="source-facts">
        {/* What is rejected says why at its head. */}
        {standing !== 'rejected' && (
          <div>
            <dt>{speaker.t('sources.assessment')}</dt>
            <dd>
              <Told text={assessment} />
            </dd>
          </div>
        )}
        <div>
          <dt>{speaker.t(`panel.standing.${standing}`)}</dt>
          <dd>{speaker.t(`sources.standings.${standing}`)}</dd>
        </div>
        <div>
          <dt>{speaker.t('sources.reading')}</dt>
          <dd>
            {speaker.t(seen ? (copy ? 'sources.seenCopy' : 'sources.seen') : 'sources.notSeen')}
            {copy && (
              <>
                {' '}
                <Told text={copy} />
                {speaker.t('panel.stop')}
              </>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  )
}

/** Where it stands against others and others against it; the claims of a document have their own list. */
function Against({ table, contradicts, contradicted }: NotesOf) {
  const speaker = useSpeaker()
  return (
    <>
      {table.length > 0 && (
        <Section title={speaker.t('sources.table')} aside={speaker.number(table.length)}>
          <p className="panel-note">{speaker.t('sources.tableLead')}</p>
          <DocumentTable notes={table} />
        </Section>
      )}
      <Noted title={speaker.t('sources.contradicts')} notes={contradicts} />
      <Noted title={speaker.t('sources.contradicted')} notes={contradicted} />
    </>
  )
}

function Noted({ title, notes }: { title: string; notes: readonly Note[] }) {
  const speaker = useSpeaker()
  if (notes.length === 0) return null
  return (
    <Section title={title} aside={speaker.t('notes.of', { count: notes.length })}>
      <NoteList notes={notes} />
    </Section>
  )
}
