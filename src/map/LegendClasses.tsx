// The classes of a layer in the legend: how many units each holds now, its colour and pattern, its limits or its words. A class under the pointer or the focus lights up on the map.
import { useEffect, type PointerEvent, type ReactNode } from 'react'
import type { Atlas } from '../atlas/model'
import type { LayerValues } from '../atlas/values'
import { hoverClass } from '../state/actions'
import { useAtlas, useAtlasCalmly, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Day } from '../time/days'
import { classToken } from './colours'
import { classWords, limitWords, namesOf } from './figureWords'
import { classUnits, type ClassUnits } from './histogram'
import { classOfHovered } from './lit'
import { patternOf, tileLine, tilePath } from './patterns'

export function LegendClasses({ filled }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const { layer } = filled
  // A class of a layer that is left must not light up another's.
  useEffect(() => () => store.act(hoverClass(null)), [store, layer])
  const shared: Shared = {
    filled,
    atlas: useAtlas((state) => state.atlas),
    day: useAtlasCalmly((state) => state.view.day),
    pointed: useAtlas((state) => state.hoverClass),
    hovered: useAtlas(classOfHovered)
  }
  const classes = classUnits(filled)
  const Classes = layer.indicator.classes ? Named : Histogram
  return (
    <div className="map-classes" role="group" aria-label={speaker.t('map.figures.classes')}>
      <Classes classes={classes} shared={shared} />
    </div>
  )
}

/** What all classes of a legend look at, asked once. */
interface Shared {
  readonly filled: LayerValues
  readonly atlas: Atlas
  readonly day: Day
  /** Class that is lit up by the legend, and the one of the unit under the pointer. */
  readonly pointed: number | null
  readonly hovered: number | null
}

interface ClassesProps {
  readonly classes: readonly ClassUnits[]
  readonly shared: Shared
}

/** Bars over a ramp of colours, with the limits below. */
function Histogram({ classes, shared }: ClassesProps) {
  const speaker = useSpeaker()
  const { layer } = shared.filled
  const most = Math.max(1, ...classes.map(({ units }) => units.length))
  const signed = layer.indicator.kind === 'change'
  return (
    <>
      <div className="map-ramp">
        {classes.map((one) => (
          <ClassButton key={one.index} one={one} shared={shared}>
            <span className="map-class-count">{one.units.length > 0 ? one.units.length : ''}</span>
            <span className="map-class-bar" style={{ height: `${one.units.length / most}rem` }} />
            <Swatch token={classToken(layer, one.index)} />
          </ClassButton>
        ))}
      </div>
      <div className="map-breaks">
        {layer.breaks.map((limit, index) => (
          <span key={limit} style={{ left: `${((index + 1) * 100) / classes.length}%` }}>
            {limitWords(limit, speaker, signed)}
          </span>
        ))}
      </div>
    </>
  )
}

/** A row for each class, the highest first: what it says, and how many units it holds. */
function Named({ classes, shared }: ClassesProps) {
  const speaker = useSpeaker()
  const { filled } = shared
  return (
    <div className="map-named">
      {[...classes].reverse().map((one) => (
        <ClassButton key={one.index} one={one} shared={shared}>
          <Swatch token={classToken(filled.layer, one.index)} />
          <span>{classWords(filled, one, speaker)}</span>
          <span className="map-class-count">
            {speaker.t('map.figures.units', { count: one.units.length })}
          </span>
        </ClassButton>
      ))}
    </div>
  )
}

interface ClassButtonProps {
  readonly one: ClassUnits
  readonly shared: Shared
  readonly children: ReactNode
}

function ClassButton({ one: { index, units, ...limits }, shared, children }: ClassButtonProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const { filled, atlas, day, pointed, hovered } = shared
  const measure = atlas.measures.get(filled.indicator.measure)
  const unit = filled.indicator.classes || !measure ? '' : speaker.text(measure.unit).text
  const range = `${classWords(filled, { index, ...limits }, speaker)} ${unit}`.trim()
  const words =
    units.length === 0
      ? speaker.t('map.figures.inNone', { range })
      : speaker.t('map.figures.inClass', {
          range,
          count: units.length,
          units: namesOf(atlas, units, day, speaker)
        })
  const byMouse = (act: () => void) => (event: PointerEvent) => {
    if (event.pointerType === 'mouse') act()
  }
  const light = () => {
    store.act(hoverClass(index))
  }
  const darken = () => {
    store.act(hoverClass(null))
  }
  return (
    <button
      type="button"
      className="map-class"
      data-on={index === pointed || index === hovered || undefined}
      aria-label={words}
      title={words}
      aria-pressed={index === pointed}
      onPointerEnter={byMouse(light)}
      onPointerLeave={byMouse(darken)}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) light()
      }}
      onBlur={darken}
      onPointerUp={({ pointerType }) => {
        // A finger does not hover: a tap lights up, another puts out.
        if (pointerType !== 'mouse') store.act(hoverClass(pointed === index ? null : index))
      }}
    >
      {children}
    </button>
  )
}

/** Steps whose colour is so far from the page's ground that their pattern takes the ground's colour. */
const FAR = ['--c5', '--c6', '--d3', '--d4', '--d-2', '--d-3']

/** The colour of a class, and its pattern where the theme asks for patterns. */
export function Swatch({ token }: { token: string }) {
  const pattern = patternOf(token)
  const id = `map-pattern${token}`
  return (
    <span className="map-class-swatch" style={{ background: `var(${token})` }}>
      {pattern && (
        <svg className="map-pattern" width="100%" height="100%" aria-hidden="true">
          <pattern id={id} width={pattern.side} height={pattern.side} patternUnits="userSpaceOnUse">
            <path
              d={tilePath(pattern)}
              stroke={`var(${FAR.includes(token) ? '--halo' : '--ink'})`}
              strokeWidth={tileLine(pattern)}
              strokeLinecap={pattern.kind === 'dots' ? 'round' : 'butt'}
            />
          </pattern>
          <rect width="100%" height="100%" fill={`url(#${id})`} />
        </svg>
      )}
    </span>
  )
}
