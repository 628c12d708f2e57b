// The scale bar, true at the middle of the map: follows the view frame by frame without React. Lengths are worked out in scale.ts.
import './scale.css'
import { useLayoutEffect, useRef } from 'react'
import type { Geography } from '../atlas/geography'
import { useSpeaker } from '../store/speaker'
import type { Speaker } from '../words/speaker'
import type { AtlasMap } from './atlasMap'
import { metresPerPx, scaleBar, type ScaleBar } from './scale'
import type { Sheet } from './sheet'

export interface ScaleProps {
  readonly map: AtlasMap | null
  readonly geography: Geography
  readonly sheet: Sheet
}

/** The longest bar, as a part of the text size. */
const MOST = 6.5

export function Scale({ map, geography, sheet }: ScaleProps) {
  const speaker = useSpeaker()
  const card = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = card.current
    if (!map || !element) return
    const most = MOST * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
    let before = ''
    return map.watch((camera) => {
      const bar = scaleBar(metresPerPx(geography.projection, sheet, camera), most)
      const key = bar ? `${bar.metres} ${bar.px.toFixed(1)}` : ''
      if (key === before) return
      before = key
      show(element, bar, speaker)
    })
  }, [map, geography, sheet, speaker])

  return (
    <div className="map-card map-scale" role="img" ref={card} hidden>
      <span className="map-scale-words" />
      <span className="map-scale-bar" />
    </div>
  )
}

function show(card: HTMLElement, bar: ScaleBar | null, speaker: Speaker): void {
  card.hidden = bar === null
  const [words, line] = card.querySelectorAll<HTMLElement>(':scope > *')
  if (!bar || !words || !line) return
  const length =
    bar.metres < 1000
      ? speaker.t('map.metres', { number: speaker.number(bar.metres) })
      : speaker.t('map.km', { number: speaker.number(bar.metres / 1000) })
  line.style.width = `${bar.px.toFixed(1)}px`
  if (words.textContent === length) return
  words.textContent = length
  card.setAttribute('aria-label', speaker.t('map.scale', { length }))
}
