// A source as a line that opens its page in the room of sources.
import './noteList.css'
import type { Source } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { RoomLink } from '../../store/RoomLink'
import { SourceLine } from '../Sources'

/** On the source's own page the line leads nowhere and is plain text. */
export function SourceLink({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const here = useAtlas(({ view }) => view.room.name === 'sources' && view.room.source === source.id)
  if (here) return <SourceLine source={source} />
  return (
    // A link and no button: it runs over several lines like the words around it.
    <RoomLink
      room={{ name: 'sources', source: source.id }}
      className="note-source"
      title={speaker.t('notes.openSource')}
    >
      <SourceLine source={source} />
    </RoomLink>
  )
}
