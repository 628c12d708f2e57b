// A link to a room of the page, or to a thing in it: here the view goes along, a new tab opens what its address says.
import type { ComponentProps, ReactNode } from 'react'
import { openRoom, type Action } from '../state/actions'
import { roomText } from '../state/roomText'
import type { Room } from '../state/view'
import { useAtlasStore } from './react'
import { useSpeaker } from './speaker'

export interface RoomLinkProps {
  room: Room
  className?: string
  /** It leads to what is shown: a thing of the room, or the whole page. */
  current?: boolean | 'page'
  title?: string
  /** What is done besides. */
  also?: Action
  /** Out of the tab order: arrow keys lead to it. */
  inner?: boolean
  /** Part of the address besides the room: what a new tab opens. */
  hash?: string
  /** What hands and keys do on it besides following it. */
  on?: Pick<ComponentProps<'a'>, 'onFocus' | 'onBlur' | 'onKeyDown' | 'onPointerMove' | 'onPointerLeave'>
  /** Called when it is followed here, not in a new tab. */
  followed?: () => void
  children: ReactNode
}

export function RoomLink({
  room,
  className,
  current = false,
  inner = false,
  also,
  hash,
  title,
  on,
  followed,
  children
}: RoomLinkProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const text = roomText(room)
  const parts = [hash, text === null ? undefined : `room=${text}`, `lang=${speaker.language}`]
  return (
    <a
      {...on}
      className={className}
      tabIndex={inner ? -1 : undefined}
      href={`#${parts.filter((part) => part !== undefined).join('&')}`}
      title={title}
      aria-current={current || undefined}
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return
        click.preventDefault()
        const go = openRoom(room)
        store.act(also ? (state) => also(go(state)) : go)
        followed?.()
      }}
    >
      {children}
    </a>
  )
}
