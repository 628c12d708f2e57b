// What the source room shows while no source is read: the documents that the atlas examines, how they disagree, what standings mean.
import { documentsAgainst, documentsOf } from '../../atlas/cited'
import type { Source } from '../../atlas/model'
import { claimsOf } from '../../atlas/notes'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Section } from '../Section'
import { SourceLine } from '../Sources'
import { DocumentTable } from './DocumentTable'
import { STANDINGS } from './list'
import { ToSource } from './SourceLinks'
import { VerdictTally } from './VerdictTally'

export function RoomHome() {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const documents = documentsOf(atlas)
  const rows = documentsAgainst(atlas)
  return (
    <div className="source-read">
      <p className="panel-lead">{speaker.t('sources.lead')}</p>
      {documents.length > 0 && (
        <Section title={speaker.t('sources.documents')} aside={speaker.number(documents.length)}>
          <p className="panel-note">{speaker.t('sources.documentsLead')}</p>
          <ol className="source-documents">
            {documents.map((source, i) => (
              <li key={source.id}>
                <DocumentCard source={source} number={i + 1} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {rows.length > 0 && (
        <Section title={speaker.t('sources.table')} aside={speaker.number(rows.length)}>
          <p className="panel-note">{speaker.t('sources.tableLead')}</p>
          <DocumentTable notes={rows} />
        </Section>
      )}
      <Section title={speaker.t('sources.standingsTitle')}>
        <dl className="source-facts">
          {STANDINGS.map((standing) => (
            <div key={standing}>
              <dt>{speaker.t(`panel.standing.${standing}`)}</dt>
              <dd>{speaker.t(`sources.standings.${standing}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  )
}

function DocumentCard({ source, number }: { source: Source; number: number }) {
  const speaker = useSpeaker()
  const claims = claimsOf(
    useAtlas((state) => state.atlas),
    source.id
  )
  const rejected = source.custom.standing === 'rejected'
  return (
    <div className="source-card" data-standing={source.custom.standing}>
      <ToSource id={source.id} className="source-inline panel-strong">
        {speaker.t('sources.document', { number })}
      </ToSource>
      {rejected && (
        <span className="source-standing" data-standing="rejected">
          {speaker.t('panel.standing.rejected')}
        </span>
      )}
      <p className="panel-cite">
        <SourceLine source={source} form="entry" />
      </p>
      <VerdictTally notes={claims} />
    </div>
  )
}
