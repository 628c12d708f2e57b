// Where a change of units leads: its event on map and timeline, its source in the room of sources, and what is to be known of it.
import type { Change } from '../atlas/changes'
import { shortCitation } from '../cite/cite'
import { select } from '../state/actions'
import { useAtlas, useAtlasStore } from '../store/react'
import { RoomLink } from '../store/RoomLink'
import { useSpeaker } from '../store/speaker'

/** `onGo` is called when a link leads away from where it stands. */
export function ChangeLinks({ change: { told }, onGo }: { change: Change; onGo: () => void }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const event = useAtlas(({ atlas }) => (told?.event ? atlas.eventsById.get(told.event) : undefined))
  const source = useAtlas(({ atlas }) => (told?.source ? atlas.sources.get(told.source) : undefined))
  if (!told) return null
  const words = event && speaker.text(event.title)
  return (
    <>
      {!told.drawn && <span className="map-change-note">{speaker.t('map.change.notDrawn')}</span>}
      {!told.checked && <span className="map-change-note">{speaker.t('map.change.notChecked')}</span>}
      {event && words && (
        <button
          type="button"
          className="map-link"
          lang={words.fellBack ? words.lang : undefined}
          onClick={() => {
            store.act(select({ kind: 'event', id: event.id }))
            onGo()
          }}
        >
          {words.text}
        </button>
      )}
      {source && (
        <RoomLink className="map-link" room={{ name: 'sources', source: source.id }} followed={onGo}>
          {speaker.t('map.change.source', { source: shortCitation(source, speaker.language) })}
        </RoomLink>
      )}
    </>
  )
}
