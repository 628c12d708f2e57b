// One map of a comparison: it sees the page as of its own day, moves with the others, and tells what the pointer is on. It draws as any map does.
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { UnitId } from '../../atlas/model'
import type { Geography } from '../../atlas/geography'
import { landCompared, seenBy, type ComparedMap as Which } from '../../state/compare'
import type { MapView } from '../../state/view'
import { lensedStore } from '../../store/lens'
import { AtlasStoreProvider, useAtlas, useAtlasStore } from '../../store/react'
import type { AtlasStore } from '../../store/store'
import type { AtlasMap } from '../atlasMap'
import { Drawing } from '../Drawing'
import type { Tip as TipOf } from '../hands'
import type { LandBook } from '../land'
import { LeafletPane } from '../LeafletPane'
import type { Point } from '../sheet'
import type { CameraGroup } from './cameraGroup'
import { CompareTip } from './CompareTip'
import type { TipHandle } from '../useBeside'

/** What all maps of a comparison share. */
export interface Shared {
  readonly geography: Geography
  readonly book: LandBook
  readonly relief: string | undefined
  readonly group: CameraGroup
}

interface ComparedMapProps extends Shared {
  readonly which: Which
  /** What the map is called for those who do not see it. */
  readonly label: string
  /** Outlines the land that belongs to another unit on the other day. */
  readonly outlined: boolean
  readonly onReady?: (map: AtlasMap | null) => void
  readonly onDrawn?: () => void
  /** Cards over the map, which see what it sees. */
  readonly children: ReactNode
  /** A card that sees the page as it is. */
  readonly overPage?: ReactNode
}

export function ComparedMap(props: ComparedMapProps) {
  const store = useAtlasStore()
  const { which } = props
  const lensed = useMemo(() => lensedStore(store, seenBy(which)), [store, which])
  const moved = useAtlas(landCompared)
  return (
    <AtlasStoreProvider value={lensed}>
      <Pane {...props} moved={moved} page={store} />
    </AtlasStoreProvider>
  )
}

function Pane({
  which,
  label,
  outlined,
  moved,
  geography,
  book,
  relief,
  group,
  onReady,
  onDrawn,
  children,
  overPage,
  page
}: ComparedMapProps & { readonly moved: ReturnType<typeof landCompared>; readonly page: AtlasStore }) {
  const root = useRef<HTMLDivElement>(null)
  const tip = useRef<TipHandle<UnitId>>(null)
  const [map, setMap] = useState<AtlasMap | null>(null)
  const looked = useCallback(
    (view: MapView | null, rests: boolean) => {
      group.looked(which, view, rests)
    },
    [group, which]
  )
  const showTip = useCallback((shown: TipOf | null, at: Point) => {
    tip.current?.show(shown?.kind === 'unit' ? shown.unit : null, at)
  }, [])

  useEffect(() => {
    onReady?.(map)
    const element = root.current
    if (!map || !element) return
    return group.join(which, map, () => ({ width: element.clientWidth, height: element.clientHeight }))
  }, [map, group, which, onReady])

  useEffect(() => {
    if (!map || !outlined || moved.length === 0) return
    map.outline({ units: [], pieces: moved })
    return () => map.outline(null)
  }, [map, outlined, moved])

  // After the drawing has called it a map, as any map.
  useEffect(() => {
    root.current?.querySelector('.map-sheet')?.setAttribute('aria-label', label)
  }, [label, map])

  return (
    <div className="map-pane cmp-map" data-which={which} ref={root}>
      <LeafletPane geography={geography} book={book}>
        <Drawing
          geography={geography}
          book={book}
          relief={relief}
          root={root}
          onReady={setMap}
          onDrawn={onDrawn}
          onTip={showTip}
          onOpened={nothing}
          looked={looked}
        />
      </LeafletPane>
      <div className="map-focus" />
      {children}
      <AtlasStoreProvider value={page}>
        {overPage}
        <CompareTip ref={tip} />
      </AtlasStoreProvider>
    </div>
  )
}

/** There are no events on these maps. */
function nothing(): void {
  // nothing stands as one
}
