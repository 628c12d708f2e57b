// The links between the rooms of the page: a row in a wide head, a list under a button in a narrow one. It opens rooms, nothing more.
import './rooms.css'
import { useEffect, useId, useRef, useState } from 'react'
import { keyIn } from '../state/keys'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { DOORS } from './doors'
import { Icon } from './icons'
import { RoomLink } from '../store/RoomLink'

export function Rooms() {
  const speaker = useSpeaker()
  const now = useAtlas((state) => state.view.room.name)
  const terms = useAtlas((state) => state.atlas.glossary.length > 0)
  const [open, setOpen] = useState(false)
  const nav = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && nav.current?.contains(event.target))) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])

  return (
    <nav
      className="panel-rooms"
      ref={nav}
      aria-label={speaker.t('app.rooms.label')}
      onKeyDown={(key) => {
        if (!open || keyIn('page', key.nativeEvent) !== 'close') return
        key.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        type="button"
        className="panel-rooms-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {speaker.t(`app.rooms.${now}`)}
        <Icon name="unfold" size={14} />
      </button>
      <ul id={id} data-open={open}>
        {Object.values(DOORS)
          .filter(({ name }) => name !== 'terms' || terms || now === name)
          .map((door) => (
            <li key={door.name}>
              <RoomLink
                room={door}
                current={door.name === now && 'page'}
                followed={() => {
                  setOpen(false)
                }}
              >
                {speaker.t(`app.rooms.${door.name}`)}
              </RoomLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
