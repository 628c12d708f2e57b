// About the map: the notice, the projection in words, and what the atlas says of its sources, accuracy and disputed land.
import type { AlbersParameters } from '../../atlas/geography'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { allChangesTitle } from './ChangeList'
import { MapDialog } from './MapDialog'

export function AboutMap({ onClose, onChanges }: { onClose: () => void; onChanges: () => void }) {
  const speaker = useSpeaker()
  const notice = speaker.text(useAtlas((state) => state.atlas.notice))
  const geography = useAtlas((state) => state.atlas.geography)
  const span = useAtlas((state) => state.atlas.span)
  if (!geography) return null
  return (
    <MapDialog
      title={speaker.t('map.about.title')}
      onClose={onClose}
      foot={
        <button type="button" className="map-link" onClick={onChanges}>
          {allChangesTitle(span, speaker)}
        </button>
      }
    >
      <p className="map-notice" lang={notice.fellBack ? notice.lang : undefined}>
        {notice.text}
      </p>
      <Projection {...geography.projection} />
      {geography.about.map(({ title, text }, i) => {
        const [head, body] = [speaker.text(title), speaker.text(text)]
        return (
          <section key={i}>
            <h3 lang={head.fellBack ? head.lang : undefined}>{head.text}</h3>
            <p lang={body.fellBack ? body.lang : undefined}>{body.text}</p>
          </section>
        )
      })}
    </MapDialog>
  )
}

function Projection({ parallels, meridian, origin, radius }: AlbersParameters) {
  const speaker = useSpeaker()
  const [south, north] = [...parallels].sort((a, b) => a - b).map((degrees) => speaker.number(degrees, 4))
  return (
    <section>
      <h3>{speaker.t('map.about.projection')}</h3>
      <p>
        {speaker.t('map.about.albers', {
          south: south ?? '',
          north: north ?? '',
          meridian: speaker.number(meridian, 4),
          origin: speaker.number(origin, 4),
          radius: speaker.number(radius / 1000, 1)
        })}
      </p>
    </section>
  )
}
