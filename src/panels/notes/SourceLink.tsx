// A source as a line that opens its page in the room of sources.
import './noteList.css'
import type { Source } from '../../atlas/model'
import { openRoom } from '../../state/actions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { SourceLine } from '../Sources'

/** On the source's own page the line leads nowhere and is plain text. */
export function SourceLink({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const here = useAtlas(({ view }) => view.room.name === 'sources' && view.room.source === source.id)
  if (here) return <SourceLine source={source} />
  return (
    <button
      type="button"
      className="note-source"
      title={speaker.t('notes.openSource')}
      onClick={() => {
        store.act(openRoom({ name: 'sources', source: source.id }))
      }}
    >
      <SourceLine source={source} />
    </button>
  )
}
