// The first room of the page: where map, reading panel and timeline stand, and the lines between them. It places; the rooms draw.
import { Divider } from './layout/Divider'
import { usePageLayout } from './layout/usePageLayout'
import { MapPane } from './map/MapPane'
import { ReadingPanel } from './panels/ReadingPanel'
import { useSpeaker } from './store/speaker'
import { TimelinePane } from './timeline/TimelinePane'

interface ExploreProps {
  /** Address of the atlas folder, ending in a slash. */
  readonly folder: string
  /** Called once for each of the two that draw, when it has first painted the atlas. */
  readonly onDrawn: (part: 'map' | 'timeline') => void
}

export function Explore({ folder, onDrawn }: ExploreProps) {
  const speaker = useSpeaker()
  return (
    <main className="app-main">
      <section className="app-map" id="map" aria-label={speaker.t('app.map')}>
        <MapPane folder={folder} onDrawn={() => onDrawn('map')} />
      </section>
      <section className="app-panel" id="panel" tabIndex={-1} aria-label={speaker.t('app.panel')}>
        <ReadingPanel />
      </section>
      <section className="app-time" id="timeline" aria-label={speaker.t('app.timeline')}>
        <TimelinePane onDrawn={() => onDrawn('timeline')} />
      </section>
      <Dividers />
    </main>
  )
}

/** The lines between the panes; in a component of its own, so that dragging one renders nothing else again. */
function Dividers() {
  const { layout, drag } = usePageLayout()
  if (layout.scrolls) return null
  const panel = layout.panel === 'beside' ? 'panelWidth' : 'panelHeight'
  return (
    <>
      <Divider
        key={panel}
        pane={panel}
        axis={layout.panel === 'beside' ? 'x' : 'y'}
        range={layout.panelSize}
        unit={layout.unit}
        onDrag={(size) => drag(panel, size)}
      />
      <Divider
        pane="timeHeight"
        axis="y"
        range={layout.timeHeight}
        unit={layout.unit}
        onDrag={(size) => drag('timeHeight', size)}
      />
    </>
  )
}
