// A button of the map's tools, and the three that every map has: closer, farther, whole.
import { useSpeaker } from '../store/speaker'
import type { AtlasMap } from './atlasMap'
import { Tool } from './Icons'
import { STEP } from './wheelAndKeys'

interface ToolButtonProps {
  readonly words: string
  readonly tool: Parameters<typeof Tool>[0]['name']
  readonly press: () => void
}

export function ToolButton({ words, tool, press }: ToolButtonProps) {
  return (
    <button type="button" className="map-button" aria-label={words} title={words} onClick={press}>
      <Tool name={tool} />
    </button>
  )
}

export function ZoomButtons({ map }: { readonly map: AtlasMap | null }) {
  const speaker = useSpeaker()
  return (
    <>
      <ToolButton words={speaker.t('map.zoomIn')} tool="in" press={() => map?.zoom(STEP)} />
      <ToolButton words={speaker.t('map.zoomOut')} tool="out" press={() => map?.zoom(-STEP)} />
      <ToolButton words={speaker.t('map.home')} tool="home" press={() => map?.home()} />
    </>
  )
}
