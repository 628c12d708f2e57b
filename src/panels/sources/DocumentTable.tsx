// What the documents disagree on, side by side: one row a matter, one column a document, and what the record shows.
import { documentsOf } from '../../atlas/cited'
import type { Note, Source } from '../../atlas/model'
import { plainTitle } from '../../cite/cite'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { figureWords } from '../figureWords'
import { Verdict } from '../notes/Verdict'
import { Told } from '../Told'
import { ToSource } from './SourceLinks'

export function DocumentTable({ notes }: { notes: readonly Note[] }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const documents = documentsOf(atlas)
  return (
    <div className="source-table" role="region" aria-label={speaker.t('sources.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{speaker.t('sources.matter')}</th>
            {documents.map((source, i) => (
              <th key={source.id} scope="col">
                <ToSource id={source.id} className="source-inline">
                  {speaker.t('sources.document', { number: i + 1 })}
                </ToSource>
                <span className="source-table-title">{plainTitle(source, speaker.language)}</span>
                {source.custom.standing === 'rejected' && (
                  <span className="source-standing" data-standing="rejected">
                    {speaker.t('panel.standing.rejected')}
                  </span>
                )}
              </th>
            ))}
            <th scope="col">{speaker.t('sources.record')}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <tr key={note.id}>
              <th scope="row">
                <Told text={note.claim} />
              </th>
              {documents.map((source, i) => (
                <td key={source.id} data-label={speaker.t('sources.document', { number: i + 1 })}>
                  <Says note={note} source={source} />
                </td>
              ))}
              <td data-label={speaker.t('sources.record')}>
                <Verdict verdict={note.verdict} />
                <p>
                  <Told text={note.finding} />
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a document says on the matter, as far as it says anything. */
function Says({ note, source }: { note: Note; source: Source }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => note.of && state.atlas.measures.get(note.of.measure))
  const said = note.citations.filter((citation) => citation.source === source.id)
  if (said.length === 0) return <span className="panel-dim">{speaker.t('sources.silent')}</span>
  return said.map(({ says, value, bound }, i) => (
    <p key={i}>
      {says ? (
        <Told text={says} />
      ) : (
        value !== undefined && figureWords({ value, ...(bound && { bound }) }, speaker, measure)
      )}
    </p>
  ))
}
