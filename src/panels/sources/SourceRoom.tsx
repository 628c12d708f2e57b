// The source room: the whole bibliography of the atlas. It chooses between the list and one source; what they show is in their own files.
import './sources.css'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { SourceLine } from '../Sources'

export function SourceRoom() {
  const speaker = useSpeaker()
  const sources = useAtlas((state) => state.atlas.sources)
  return (
    <div className="sources" tabIndex={0} role="group" aria-label={speaker.t('app.rooms.sources')}>
      <h2 className="sources-title">{speaker.t('app.rooms.sources')}</h2>
      <ul className="sources-list">
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}
