// Links of the source room: to a source's page, to an event on map and timeline. They go; they show little.
import type { ReactNode } from 'react'
import type { AtlasEvent, SourceId } from '../../atlas/model'
import { select } from '../../state/actions'
import { markKind } from '../../state/shown'
import { EXPLORE } from '../../state/view'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { KindMark } from '../icons'
import { RoomLink, type RoomLinkProps } from '../../store/RoomLink'
import { Told } from '../Told'

type ToSourceProps = Pick<RoomLinkProps, 'className' | 'current' | 'inner' | 'children'> & { id: SourceId }

export function ToSource({ id, ...link }: ToSourceProps) {
  return <RoomLink room={{ name: 'sources', source: id }} {...link} />
}

/** An event as a row that leads to it on map and timeline. `aside`: a few words under its title. */
export function ToEvent({ event, aside }: { event: AtlasEvent; aside?: ReactNode }) {
  const speaker = useSpeaker()
  const kind = useAtlas((state) => markKind(state.atlas, state.view.filters.hiddenKinds, event))
  return (
    <RoomLink
      room={EXPLORE}
      className="panel-row source-row"
      also={select({ kind: 'event', id: event.id })}
      hash={`sel=event:${event.id}`}
    >
      {kind ? <KindMark mark={kind.mark} /> : <span />}
      <span className="panel-row-title">
        <Told text={event.title} />
        {aside !== undefined && <span className="panel-dim"> · {aside}</span>}
      </span>
      <span className="panel-row-date">{speaker.date(event.date)}</span>
    </RoomLink>
  )
}
