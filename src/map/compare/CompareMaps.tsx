// The maps of a comparison in its three forms: one of the change with both days small beside it, two side by side, one over the other.
import '../map.css'
import '../cards.css'
import '../legend.css'
import './compareLegend.css'
import './compareMaps.css'
import './swipe.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Geography } from '../../atlas/geography'
import { comparedNow, dayOfSide, landCompared, type ComparedMap as Which } from '../../state/compare'
import { memoBy } from '../../state/memo'
import type { ComparedAs } from '../../state/view'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { AtlasMap } from '../atlasMap'
import { ZoomButtons } from '../ToolButton'
import { landBook } from '../land'
import { useSmall } from '../useSmall'
import { cameraGroup } from './cameraGroup'
import { ChangeLegend } from './ChangeLegend'
import { ComparedMap, type Shared } from './ComparedMap'
import { DayLegend } from './DayLegend'
import { ChangeStamp, DayStamp } from './DayStamp'
import { Swipe } from './Swipe'

/** Merged once: the forms of a comparison show the same land. */
const bookOf = memoBy((geography: Geography) => [geography], landBook)

interface CompareMapsProps {
  readonly as: ComparedAs
  /** Address of the atlas folder, ending in a slash: where the relief picture is. */
  readonly folder: string
}

export function CompareMaps({ as, folder }: CompareMapsProps) {
  const speaker = useSpeaker()
  const geography = useAtlas((state) => state.atlas.geography)
  if (!geography) return <p className="map-none">{speaker.t('map.none')}</p>
  // Maps of another form have other sizes and another one that leads.
  return <Drawn key={as} as={as} folder={folder} geography={geography} />
}

function Drawn({ as, folder, geography }: CompareMapsProps & { readonly geography: Geography }) {
  const store = useAtlasStore()
  const book = bookOf(geography)
  const main: Which = as === 'difference' ? 'change' : 'b'
  const group = useMemo(() => cameraGroup(store, main), [store, main])
  useEffect(() => group.followPage(), [group])
  const [map, setMap] = useState<AtlasMap | null>(null)
  const relief = geography.relief === undefined ? undefined : folder + geography.relief
  const shared: Shared = { geography, book, relief, group }
  const forms = { shared, map, onMap: setMap }
  return (
    <div className="cmp-maps" data-as={as}>
      {as === 'difference' && <OfChange {...forms} />}
      {as === 'side' && <BesideEachOther {...forms} />}
      {as === 'swipe' && <OverEachOther {...forms} />}
    </div>
  )
}

interface FormProps {
  readonly shared: Shared
  /** The map that leads. */
  readonly map: AtlasMap | null
  readonly onMap: (map: AtlasMap | null) => void
}

/** "Map of China, 15 March 1957" */
function useLabels(): Readonly<Record<Which, string>> {
  const speaker = useSpeaker()
  const a = speaker.day(useAtlas((state) => dayOfSide(state, 'a')))
  const b = speaker.day(useAtlas((state) => dayOfSide(state, 'b')))
  return {
    a: speaker.t('compare.mapOf', { side: 'A', day: a }),
    b: speaker.t('compare.mapOf', { side: 'B', day: b }),
    change: speaker.t('compare.mapOfChange', { a, b })
  }
}

function OfChange({ shared, map, onMap }: FormProps) {
  const pane = useRef<HTMLDivElement>(null)
  const small = useSmall(pane)
  const labels = useLabels()
  const compared = useAtlas(comparedNow)
  const moved = useAtlas((state) => landCompared(state).length > 0)
  return (
    <>
      <ComparedMap {...shared} which="a" label={labels.a} outlined={false}>
        <DayStamp side="a" />
        <DayLegend tiny />
      </ComparedMap>
      <ComparedMap {...shared} which="b" label={labels.b} outlined={false}>
        <DayStamp side="b" />
        <DayLegend tiny />
      </ComparedMap>
      <div className="cmp-change" ref={pane}>
        <ComparedMap
          {...shared}
          which="change"
          label={labels.change}
          outlined
          onReady={onMap}
          overPage={<ChangeStamp />}
        >
          <ChangeLegend compared={compared} moved={moved} folded={small} />
          <Tools map={map} />
        </ComparedMap>
      </div>
    </>
  )
}

function BesideEachOther({ shared, map, onMap }: FormProps) {
  const labels = useLabels()
  return (
    <>
      <ComparedMap {...shared} which="a" label={labels.a} outlined>
        <DayStamp side="a" />
        <DayLegend />
      </ComparedMap>
      <ComparedMap {...shared} which="b" label={labels.b} outlined onReady={onMap}>
        <DayStamp side="b" />
        <DayLegend />
        <Tools map={map} />
      </ComparedMap>
    </>
  )
}

function OverEachOther({ shared, map, onMap }: FormProps) {
  const speaker = useSpeaker()
  const labels = useLabels()
  const names = [
    speaker.day(useAtlas((state) => dayOfSide(state, 'a'))),
    speaker.day(useAtlas((state) => dayOfSide(state, 'b')))
  ] as const
  return (
    <Swipe
      names={names}
      left={
        <ComparedMap {...shared} which="a" label={labels.a} outlined>
          <DayStamp side="a" />
          <DayLegend />
        </ComparedMap>
      }
      right={
        <ComparedMap {...shared} which="b" label={labels.b} outlined onReady={onMap}>
          <DayStamp side="b" />
          <DayLegend />
          <Tools map={map} />
        </ComparedMap>
      }
    />
  )
}

/** Closer, farther, whole: of all maps at once. */
function Tools({ map }: { readonly map: AtlasMap | null }) {
  const speaker = useSpeaker()
  return (
    <div className="map-card map-tools" role="group" aria-label={speaker.t('map.tools')}>
      <div className="map-stack">
        <ZoomButtons map={map} />
      </div>
    </div>
  )
}
