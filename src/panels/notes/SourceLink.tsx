// A source as a line that opens its page in the room of sources.
import './noteList.css'
import type { Source } from '../../atlas/model'
import { openRoom } from '../../state/actions'
import { roomText } from '../../state/roomText'
import type { Room } from '../../state/view'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { SourceLine } from '../Sources'

/** On the source's own page the line leads nowhere and is plain text. */
export function SourceLink({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const here = useAtlas(({ view }) => view.room.name === 'sources' && view.room.source === source.id)
  if (here) return <SourceLine source={source} />
  const room: Room = { name: 'sources', source: source.id }
  return (
    // A link and no button: it runs over several lines like the words around it.
    <a
      className="note-source"
      // What a new tab opens; here the view goes along.
      href={`#room=${roomText(room) ?? ''}&lang=${speaker.language}`}
      title={speaker.t('notes.openSource')}
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return
        click.preventDefault()
        store.act(openRoom(room))
      }}
    >
      <SourceLine source={source} />
    </a>
  )
}
