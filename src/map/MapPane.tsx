// The map section: the Leaflet pane, its cards and buttons. It fills its slot; all drawing is in atlasMap and below.
import './map.css'
import './cards.css'
import './print.css'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Geography } from '../atlas/geography'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { AtlasMap } from './atlasMap'
import { Changes, type MapSheet } from './Changes'
import { KeptDay } from './compare/KeptDay'
import { Drawing } from './Drawing'
import { EventList, type Listed } from './EventList'
import type { Opened, Tip as TipOf } from './hands'
import { landBook, type LandBook } from './land'
import { LeafletPane } from './LeafletPane'
import { Legend } from './Legend'
import { MapTools } from './MapTools'
import { Scale } from './Scale'
import { MapList } from './list/MapList'
import { OpenedWords } from './list/OpenedWords'
import type { Point } from './sheet'
import { Stamp } from './Stamp'
import { Tip } from './Tip'
import type { TipHandle } from './useBeside'
import { useSmall } from './useSmall'

// The pane renders anew when the map is there, and for what opens over it: neither concerns these.
const KeptStamp = memo(Stamp)
const KeptLegend = memo(Legend)

export interface MapPaneProps {
  /** Called once, after the first frame in which every unit of the day is filled. */
  readonly onDrawn?: () => void
  /** Address of the atlas folder, ending in a slash: where the relief picture is. */
  readonly folder?: string
}

export function MapPane({ onDrawn, folder }: MapPaneProps) {
  const speaker = useSpeaker()
  const geography = useAtlas((state) => state.atlas.geography)
  useEffect(() => {
    // Without a map there is nothing to wait for.
    if (!geography) onDrawn?.()
  }, [geography, onDrawn])
  if (!geography) return <p className="map-none">{speaker.t('map.none')}</p>
  return <DrawnMap geography={geography} onDrawn={onDrawn} folder={folder} />
}

interface DrawnProps {
  readonly geography: Geography
  readonly onDrawn: (() => void) | undefined
  readonly folder: string | undefined
}

function DrawnMap({ geography, onDrawn, folder }: DrawnProps) {
  const root = useRef<HTMLDivElement>(null)
  const book = useMemo(() => mergedLand(geography), [geography])
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null)
  const tip = useRef<TipHandle<TipOf>>(null)
  const [listed, setListed] = useState<Listed | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [asList, setAsList] = useState(false)
  const [sheet, setSheet] = useState<MapSheet | null>(null)
  const small = useSmall(root)
  const showTip = useCallback((shown: TipOf | null, at: Point) => {
    tip.current?.show(shown, at)
  }, [])
  const open = useCallback((now: Opened) => {
    setOpened(now)
    if (now.how === 'list') setListed(now)
  }, [])
  const list = useCallback((title: string, events: Listed['events']) => {
    setListed({ title, events })
  }, [])
  const close = useCallback(() => {
    setListed(null)
  }, [])

  return (
    <div
      className="map-pane"
      ref={root}
      onPointerDownCapture={(event) => {
        if (!(event.target instanceof Element && event.target.closest('.map-list'))) close()
      }}
    >
      <LeafletPane geography={geography} book={book}>
        <Drawing
          geography={geography}
          book={book}
          relief={
            folder !== undefined && geography.relief !== undefined ? folder + geography.relief : undefined
          }
          root={root}
          onReady={setAtlasMap}
          onDrawn={onDrawn}
          onTip={showTip}
          onOpened={open}
        />
      </LeafletPane>
      <div className="map-focus" />
      <MapList
        map={atlasMap}
        shown={asList}
        onClose={() => {
          setAsList(false)
        }}
      />
      <KeptStamp onList={list} />
      <KeptLegend folded={small} sheet={book.sheet} />
      <MapTools
        map={atlasMap}
        asList={asList}
        onList={setAsList}
        onAbout={() => {
          setSheet({ name: 'about' })
        }}
      />
      <Scale map={atlasMap} geography={geography} sheet={book.sheet} />
      <KeptDay />
      <Changes map={atlasMap} sheet={sheet} onSheet={setSheet} />
      <OpenedWords opened={opened} />
      {listed && <EventList listed={listed} onClose={close} />}
      <Tip ref={tip} />
    </div>
  )
}

/** The land book, with the time that merging and projecting took left for the bench to read. */
function mergedLand(geography: Geography): LandBook {
  performance.mark('atlas-merging')
  const book = landBook(geography)
  performance.measure('atlas-merge', 'atlas-merging')
  return book
}
