// A room other than the first: fetched when it is first entered, so that the way to the first drawing does not pay for it.
import { Suspense, useEffect, useRef, type ComponentType } from 'react'
import { usePageLayout } from './layout/usePageLayout'
import type { RoomName } from './panels/doors'
import { fetched } from './store/fetched'
import { useSpeaker } from './store/speaker'

type Other = Exclude<RoomName, 'explore'>

/** What a room may need of the page besides the state. */
interface RoomProps {
  /** Address of the atlas folder, ending in a slash. */
  readonly folder: string
}

/** Where the words stand that say that a room could not be fetched. */
const INSTEAD = 'app-room-wait'

const VIEWS: Readonly<Record<Other, ComponentType<RoomProps>>> = {
  compare: fetched(async () => (await import('./CompareRoom')).CompareRoom, INSTEAD),
  figures: fetched(async () => (await import('./panels/figures/FiguresRoom')).FiguresRoom, INSTEAD),
  province: fetched(async () => (await import('./panels/province/ProvinceRoom')).ProvinceRoom, INSTEAD),
  evidence: fetched(async () => (await import('./panels/evidence/EvidenceRoom')).EvidenceRoom, INSTEAD),
  sources: fetched(async () => (await import('./panels/sources/SourceRoom')).SourceRoom, INSTEAD),
  terms: fetched(async () => (await import('./panels/terms/TermRoom')).TermRoom, INSTEAD)
}

interface OtherRoomProps extends RoomProps {
  readonly room: Other
  /** Called once, when a room has first been laid out. */
  readonly onDrawn: () => void
}

export function OtherRoom({ room, folder, onDrawn }: OtherRoomProps) {
  const speaker = useSpeaker()
  usePageLayout()
  const View = VIEWS[room]
  return (
    <main className="app-main">
      <section className="app-room" id="room" tabIndex={-1} aria-label={speaker.t(`app.rooms.${room}`)}>
        <Suspense fallback={<p className="app-room-wait">{speaker.t('app.rooms.opening')}</p>}>
          <View folder={folder} />
          <Drawn onDrawn={onDrawn} />
        </Suspense>
      </section>
    </main>
  )
}

/** Stands beside a room and tells when it is there: effects wait for what is still being fetched. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  const told = useRef(onDrawn)
  useEffect(() => {
    told.current()
  }, [])
  return null
}
