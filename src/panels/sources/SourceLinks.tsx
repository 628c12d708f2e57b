// Links of the source room: to a source's page, to an event on map and timeline, to the room of estimates. They go; they show little.
import type { ReactNode } from 'react'
import type { AtlasEvent, SourceId } from '../../atlas/model'
import { openRoom, select, type Action } from '../../state/actions'
import { roomText } from '../../state/roomText'
import { markKind } from '../../state/shown'
import { EXPLORE, type Room } from '../../state/view'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { KindMark } from '../icons'
import { Told } from '../Told'

interface RoomLinkProps {
  room: Room
  className: string
  current?: boolean
  /** What is done besides. */
  also?: Action
  /** Out of the tab order: arrow keys lead to it. */
  inner?: boolean
  /** Part of the address besides the room: what a new tab opens. */
  hash?: string
  children: ReactNode
}

export function RoomLink({
  room,
  className,
  current = false,
  inner = false,
  also,
  hash,
  children
}: RoomLinkProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const text = roomText(room)
  const parts = [hash, text === null ? undefined : `room=${text}`, `lang=${speaker.language}`]
  return (
    <a
      className={className}
      tabIndex={inner ? -1 : undefined}
      href={`#${parts.filter((part) => part !== undefined).join('&')}`}
      aria-current={current ? 'true' : undefined}
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return
        click.preventDefault()
        const go = openRoom(room)
        store.act(also ? (state) => also(go(state)) : go)
      }}
    >
      {children}
    </a>
  )
}

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
