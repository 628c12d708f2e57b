// The room in which two days are compared: where tools, maps, list and timeline stand. It places; the rooms draw.
import './look/compareRoom.css'
import { useEffect, useState } from 'react'
import { BorderChanges } from './map/compare/BorderChanges'
import { CompareMaps } from './map/compare/CompareMaps'
import { ComparePanel } from './panels/compare/ComparePanel'
import { CompareTools } from './panels/compare/CompareTools'
import { keepCompared } from './state/compare'
import { COMPARED_AS } from './state/view'
import { useAtlas, useAtlasStore } from './store/react'
import { useSpeaker } from './store/speaker'
import { TimelinePane } from './timeline/TimelinePane'

interface CompareRoomProps {
  /** Address of the atlas folder, ending in a slash. */
  readonly folder: string
}

export function CompareRoom({ folder }: CompareRoomProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const as = useAtlas(({ view: { room } }) => (room.name === 'compare' ? room.as : COMPARED_AS[0]))
  const none = useAtlas(({ view }) => view.compare === null)
  const [table, setTable] = useState(false)
  // Entered without a day to compare with: from then on it stays where it is.
  useEffect(() => {
    if (none) store.act(keepCompared)
  }, [store, none])
  return (
    <div className="cmp" data-as={as}>
      <div className="cmp-head">
        <CompareTools as={as} table={table} onTable={setTable} />
      </div>
      <section className="cmp-part-maps" aria-label={speaker.t('compare.maps')}>
        <CompareMaps as={as} folder={folder} />
      </section>
      <section className="cmp-part-list" aria-label={speaker.t('compare.list')}>
        <ComparePanel table={table} borders={<BorderChanges />} />
      </section>
      <section className="cmp-part-time app-time" id="timeline" aria-label={speaker.t('app.timeline')}>
        <TimelinePane />
      </section>
    </div>
  )
}
