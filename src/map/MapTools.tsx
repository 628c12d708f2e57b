// The buttons of the map: closer, farther, whole, what is selected, the lock by which timeline and lists follow it, two days compared, what the map is.
import { openRoom, setLock } from '../state/actions'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { AtlasMap } from './atlasMap'
import { Tool } from './Icons'
import { ToolButton, ZoomButtons } from './ToolButton'

interface MapToolsProps {
  readonly map: AtlasMap | null
  /** The map is shown as a list, too. */
  readonly asList: boolean
  readonly onList: (shown: boolean) => void
  readonly onAbout: () => void
}

export function MapTools({ map, asList, onList, onAbout }: MapToolsProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  return (
    <div className="map-card map-tools" role="group" aria-label={speaker.t('map.tools')}>
      <div className="map-stack">
        <ZoomButtons map={map} />
        <FitSelection map={map} />
      </div>
      <div className="map-stack">
        <MapLock />
        <button
          type="button"
          className="map-button"
          aria-pressed={asList}
          aria-label={speaker.t('map.things.button')}
          title={speaker.t('map.things.button')}
          onClick={() => {
            onList(!asList)
          }}
        >
          <Tool name="list" />
        </button>
      </div>
      <div className="map-stack">
        <ToolButton
          words={speaker.t('compare.enter')}
          tool="compare"
          press={() => store.act(openRoom({ name: 'compare', as: 'difference' }))}
        />
      </div>
      <div className="map-stack">
        <ToolButton words={speaker.t('map.about.title')} tool="about" press={onAbout} />
      </div>
    </div>
  )
}

/** Stays within reach of the keyboard when it can do nothing, and says why. */
function FitSelection({ map }: { map: AtlasMap | null }) {
  const speaker = useSpeaker()
  const can = useAtlas((state) =>
    state.view.selection === null ? 'fitNothing' : map?.fits(state) ? 'fit' : 'fitNowhere'
  )
  const words = speaker.t(`map.${can}`)
  return (
    <button
      type="button"
      className="map-button"
      aria-disabled={can !== 'fit'}
      aria-label={words}
      title={words}
      onClick={() => map?.fit()}
    >
      <Tool name="fit" />
    </button>
  )
}

function MapLock() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const on = useAtlas((state) => state.view.locks.map)
  return (
    <button
      type="button"
      className="map-button"
      aria-pressed={on}
      aria-label={speaker.t('map.lock')}
      title={speaker.t('map.lock')}
      onClick={() => store.act(setLock('map', !on))}
    >
      <Tool name={on ? 'locked' : 'unlocked'} />
    </button>
  )
}
