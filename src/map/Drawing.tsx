// The bridge from React to the drawn map inside MapContainer: starts it, follows sizes and language, stops it. It renders nothing.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import type { Geography } from '../atlas/geography'
import type { MapView } from '../state/view'
import { useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { startMap, type AtlasMap } from './atlasMap'
import { onDensityChange } from './density'
import type { Opened, Tip } from './hands'
import type { LandBook } from './land'
import type { Box, Point } from './sheet'

export interface DrawingProps {
  readonly geography: Geography
  readonly book: LandBook
  readonly relief: string | undefined
  /** The pane that holds map and cards. */
  readonly root: RefObject<HTMLDivElement | null>
  readonly onReady: (map: AtlasMap | null) => void
  readonly onDrawn: (() => void) | undefined
  readonly onTip: (tip: Tip | null, at: Point) => void
  readonly onOpened: (opened: Opened) => void
  /** Where several maps look at the same: see `Pane` of atlasMap. The same function as long as the map is there. */
  readonly looked?: (view: MapView | null, rests: boolean) => void
}

/** What lies over the map, px of the pane. */
function cardsIn(root: HTMLElement | null, which: string): Box[] {
  if (!root) return []
  const pane = root.getBoundingClientRect()
  return [...root.querySelectorAll(`:scope > .map-card${which}`)].flatMap((card): Box[] => {
    const { left, top, right, bottom, width } = card.getBoundingClientRect()
    // A hidden card would seem to stand in the window's corner.
    return width > 0 ? [[left - pane.left, top - pane.top, right - pane.left, bottom - pane.top]] : []
  })
}

/** Room for the map on a printed sheet of A4 across, below the title and above the legend, CSS px; no map is made much larger. */
const PAPER = { width: 1030, height: 410, most: 1.2 } as const

/** On paper cards stand elsewhere, and the map stays as it was on the screen. */
function onPaper(): boolean {
  return matchMedia('print').matches
}

/** Leaves the size in which the map is drawn for print.css: paper has another, and nothing is drawn for it anew. */
function tellPrinter(pane: HTMLElement, { clientWidth: width, clientHeight: height }: HTMLElement): void {
  if (width === 0 || height === 0) return
  pane.style.setProperty('--map-width', `${width}px`)
  pane.style.setProperty('--map-height', `${height}px`)
  const zoom = Math.min(PAPER.width / width, PAPER.height / height, PAPER.most)
  pane.style.setProperty('--map-print-zoom', zoom.toFixed(3))
}

export function Drawing(props: DrawingProps) {
  const { geography, book, relief, root, onReady, looked } = props
  const map = useMap()
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    const container = map.getContainer()
    container.tabIndex = 0
    container.setAttribute('role', 'application')
    container.setAttribute('aria-label', speaker.t('map.label'))
    container.setAttribute('aria-description', speaker.t('map.keys'))
  }, [map, speaker])

  useEffect(() => {
    let seen: readonly Box[] = []
    const drawn = startMap({
      map,
      store,
      geography,
      book,
      ...(relief !== undefined && { relief }),
      cards: () => (onPaper() ? seen : (seen = cardsIn(root.current, ':not(.map-list)'))),
      lists: () => cardsIn(root.current, '.map-list'),
      tip: (tip, at) => {
        latest.current.onTip(tip, at)
      },
      opened: (opened) => {
        latest.current.onOpened(opened)
      },
      drawn: () => latest.current.onDrawn?.(),
      ...(looked && { looked })
    })
    onReady(drawn)
    const container = map.getContainer()
    const sizes = new ResizeObserver((entries) => {
      if (onPaper()) return
      if (entries.some(({ target }) => target === container)) {
        drawn.resized()
        if (root.current) tellPrinter(root.current, container)
      } else drawn.cardsChanged()
    })
    sizes.observe(container)
    for (const card of root.current?.querySelectorAll(':scope > .map-card') ?? []) sizes.observe(card)
    // The pane keeps its size on another screen, but its canvases do not suit it any more.
    const stopDensity = onDensityChange(() => map.fire('resize'))
    return () => {
      stopDensity()
      sizes.disconnect()
      onReady(null)
      drawn.destroy()
    }
  }, [map, store, geography, book, relief, root, onReady, looked])

  return null
}
