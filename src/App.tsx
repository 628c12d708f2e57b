// The one page: where header, map, reading panel and timeline stand. It places; the rooms draw.
import { useEffect } from 'react'
import { Divider } from './layout/Divider'
import { usePageLayout } from './layout/usePageLayout'
import { MapPane } from './map/MapPane'
import { AddressNote } from './panels/AddressNote'
import { Header } from './panels/Header'
import { ReadingPanel } from './panels/ReadingPanel'
import { SettingsNotice } from './panels/settings/SettingsNotice'
import { useAtlas } from './store/react'
import { useSpeaker } from './store/speaker'
import { TimelinePane } from './timeline/TimelinePane'

const PLACES = ['map', 'panel', 'timeline'] as const

interface AppProps {
  /** Address of the atlas folder, ending in a slash. */
  readonly folder: string
  /** Called once for each of the two that draw, when it has first painted the atlas. */
  readonly onDrawn: (part: 'map' | 'timeline') => void
}

export function App({ folder, onDrawn }: AppProps) {
  const speaker = useSpeaker()
  const title = useAtlas((state) => state.atlas.title)
  const { text } = speaker.text(title)
  useEffect(() => {
    document.documentElement.lang = speaker.language
    document.title = text
  }, [speaker, text])

  return (
    <div className="app" lang={speaker.language}>
      <nav className="app-skip" aria-label={speaker.t('app.skip')}>
        {PLACES.map((place) => (
          <a key={place} href={`#${place}`} onClick={(click) => jump(click, place)}>
            {speaker.t('app.skipTo', { place: speaker.t(`app.${place}`) })}
          </a>
        ))}
      </nav>
      <header className="app-head">
        <Header />
      </header>
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
      <div className="app-notes">
        <AddressNote />
        <SettingsNotice />
      </div>
    </div>
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

/** Moves the focus without touching the hash, which holds the view. */
function jump(click: React.MouseEvent, place: string): void {
  click.preventDefault()
  const pane = document.getElementById(place)
  const inside = pane?.querySelector<HTMLElement>('[tabindex="0"], button, a[href]')
  ;(inside ?? pane)?.focus()
}
