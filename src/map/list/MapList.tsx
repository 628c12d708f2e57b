// The map as a list, its one stop for provinces and marks: a list box, seen as a card while it has the focus or is asked for.
import './list.css'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { hover } from '../../state/actions'
import { useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { AtlasMap } from '../atlasMap'
import { Tool } from '../Icons'
import { MapOptions, optionId } from './MapOptions'
import { useMapList } from './useMapList'

interface MapListProps {
  readonly map: AtlasMap | null
  /** It was asked for by its button, and stays. */
  readonly shown: boolean
  readonly onClose: () => void
}

export function MapList({ map, shown, onClose }: MapListProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(false)
  const back = useCallback(() => {
    if (shown) onClose()
    else list.current?.closest('.map-pane')?.querySelector<HTMLElement>('.map-sheet')?.focus()
  }, [shown, onClose])
  const { marked, mark, moved, come, choose, press } = useMapList(map, back)
  const live = shown || focused

  useEffect(() => {
    if (!shown) return
    const before = document.activeElement
    list.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [shown])

  useLayoutEffect(() => {
    const box = list.current
    const row = live && marked !== null ? document.getElementById(optionId(marked)) : null
    if (!box || !row) return
    const { top, bottom } = box.getBoundingClientRect()
    const { top: above, bottom: below } = row.getBoundingClientRect()
    if (above < top) box.scrollTop -= top - above + HEAD
    else if (below > bottom) box.scrollTop += below - bottom
  }, [live, marked])

  return (
    <div className="map-card map-list map-things" data-shown={shown || undefined}>
      <div className="map-list-head">
        <h2 id="map-things-head">{speaker.t('map.things.title')}</h2>
        {shown && (
          <button type="button" className="map-button" aria-label={speaker.t('map.close')} onClick={onClose}>
            <Tool name="close" />
          </button>
        )}
      </div>
      <div
        ref={list}
        className="map-things-box"
        role="listbox"
        tabIndex={0}
        aria-labelledby="map-things-head"
        aria-activedescendant={live && marked !== null ? optionId(marked) : undefined}
        onFocus={() => {
          setFocused(true)
          come()
        }}
        onBlur={() => {
          setFocused(false)
          store.act(hover(null))
        }}
        onKeyDown={(event) => {
          if (!press(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        {live && <MapOptions map={map} marked={marked} onMark={mark} onChoose={choose} onMoved={moved} />}
      </div>
    </div>
  )
}

/** Room for the heading that sticks to the top of the box, px. */
const HEAD = 32
