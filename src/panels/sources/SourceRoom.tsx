// The source room: the bibliography of the atlas, and beside it the source that is read. What they show is in their own files.
import '../controls.css'
import '../panel.css'
import '../reading.css'
import '../records.css'
import './sources.css'
import './page.css'
import { useEffect, useRef, type RefObject } from 'react'
import type { Source } from '../../atlas/model'
import { openRoom } from '../../state/actions'
import { keyIn } from '../../state/keys'
import { useAtlas, useAtlasStore } from '../../store/react'
import { RoomHome } from './RoomHome'
import { SourceList } from './SourceList'
import { SourcePage } from './SourcePage'

export function SourceRoom() {
  const store = useAtlasStore()
  const source = useAtlas(({ view, atlas }) =>
    view.room.name === 'sources' && view.room.source !== null
      ? atlas.sources.get(view.room.source)
      : undefined
  )
  const page = useReadFrom(source)
  return (
    <div className="source-room">
      <div
        className="sources"
        data-open={source !== undefined}
        onKeyDown={(key) => {
          if (!source || keyIn('sources', key) !== 'all' || key.target instanceof HTMLInputElement) return
          store.act(openRoom({ name: 'sources', source: null }))
        }}
      >
        <SourceList open={source?.id ?? null} />
        <div className="source-page" ref={page} tabIndex={-1}>
          {source ? <SourcePage key={source.id} source={source} /> : <RoomHome />}
        </div>
      </div>
    </div>
  )
}

/** The scrolling page: begins each source at its top, and takes the focus along when the reader chose it. */
function useReadFrom(source: Source | undefined): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null)
  const id = source?.id
  const last = useRef(id)
  useEffect(() => {
    if (last.current === id) return
    last.current = id
    page.current?.scrollTo(0, 0)
    page.current?.focus({ preventScroll: true })
  }, [id])
  return page
}
