// The one page: its head, and below it the room that the view names. It places; the rooms draw.
import { useEffect, useRef } from 'react'
import { Explore } from './Explore'
import { OtherRoom } from './OtherRoom'
import { plainTitle } from './cite/cite'
import { AddressNote } from './panels/AddressNote'
import { estimateTitle } from './panels/estimateName'
import { Header } from './panels/Header'
import { nameOn } from './panels/heldNames'
import type { RoomName } from './panels/doors'
import { SettingsNotice } from './panels/settings/SettingsNotice'
import { useAtlas } from './store/react'
import { useSpeaker } from './store/speaker'

/** Where the skip links of a room lead, by the ids of its parts. */
const PLACES: Readonly<Record<RoomName, readonly ('map' | 'panel' | 'timeline' | 'room')[]>> = {
  explore: ['map', 'panel', 'timeline'],
  compare: ['room', 'timeline'],
  figures: ['room'],
  province: ['room'],
  evidence: ['room'],
  sources: ['room'],
  terms: ['room']
}

interface AppProps {
  /** Address of the atlas folder, ending in a slash. */
  readonly folder: string
  /** Called once for each part that draws, when it has first painted the atlas; `room` stands for all of a room without map. */
  readonly onDrawn: (part: 'map' | 'timeline' | 'room') => void
}

export function App({ folder, onDrawn }: AppProps) {
  const speaker = useSpeaker()
  const room = useAtlas((state) => state.view.room.name)
  usePageTitle(room)
  useFocusOn(room)

  return (
    <div className="app" data-room={room} lang={speaker.language}>
      <nav className="app-skip" aria-label={speaker.t('app.skip')}>
        {PLACES[room].map((place) => (
          <a key={place} href={`#${place}`} onClick={(click) => jump(click, place)}>
            {speaker.t('app.skipTo', {
              place: place === 'room' ? speaker.t(`app.rooms.${room}`) : speaker.t(`app.${place}`)
            })}
          </a>
        ))}
      </nav>
      <header className="app-head">
        <Header />
      </header>
      {room === 'explore' ? (
        <Explore folder={folder} onDrawn={onDrawn} />
      ) : (
        <OtherRoom room={room} folder={folder} onDrawn={() => onDrawn('room')} />
      )}
      <div className="app-notes">
        <AddressNote />
        <SettingsNotice />
      </div>
    </div>
  )
}

/** The page is called as the atlas is, and outside its first room also as the room and what is read there. */
function usePageTitle(room: RoomName): void {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => speaker.text(state.atlas.title).text)
  const source = useAtlas(({ view, atlas: { sources } }) =>
    view.room.name === 'sources' && view.room.source !== null ? sources.get(view.room.source) : undefined
  )
  const estimate = useAtlas(({ view, atlas: { estimates } }) => {
    if (view.room.name !== 'evidence') return undefined
    const { estimate: id } = view.room
    return id === null ? undefined : estimates.find((one) => one.id === id)
  })
  const shown = useAtlas(({ view, atlas: { units, indicators } }) => {
    if (view.room.name === 'province') {
      const unit = units.get(view.room.unit)
      return unit && nameOn(unit, view.day)?.name
    }
    if (view.room.name !== 'figures' || view.room.indicator === null) return undefined
    return indicators.get(view.room.indicator)?.label
  })
  useEffect(() => {
    document.documentElement.lang = speaker.language
    const read =
      (source && plainTitle(source, speaker.language)) ??
      (estimate && estimateTitle(estimate, speaker)) ??
      (shown && speaker.text(shown).text)
    const names = [read, room === 'explore' ? undefined : speaker.t(`app.rooms.${room}`), atlas]
    document.title = names.filter((name) => name !== undefined).join(' · ')
  }, [speaker, atlas, room, source, estimate, shown])
}

/** Takes the focus along into a room that is entered, so that reading goes on there; the first room of all leaves it where it is. */
function useFocusOn(room: RoomName): void {
  const last = useRef(room)
  useEffect(() => {
    if (last.current === room) return
    last.current = room
    document.getElementById(room === 'explore' ? 'panel' : 'room')?.focus({ preventScroll: true })
  }, [room])
}

/** Moves the focus without touching the hash, which holds the view. */
function jump(click: React.MouseEvent, place: string): void {
  click.preventDefault()
  const pane = document.getElementById(place)
  const inside = pane?.querySelector<HTMLElement>('[tabindex="0"], button, a[href]')
  ;(inside ?? pane)?.focus()
}
