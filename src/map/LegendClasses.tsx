// The classes of a layer in the legend: how many units each holds now, its colour and pattern, its limits. A class under the pointer or the focus lights up on the map.
import { useEffect, type PointerEvent } from 'react'
import type { LayerValues } from '../atlas/values'
import { hoverClass } from '../state/actions'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { classToken } from './colours'
import { limitWords, namesOf, rangeWords } from './figureWords'
import { classUnits } from './histogram'
import { classOfHovered } from './lit'
import { patternOf, tileLine, tilePath } from './patterns'

export function LegendClasses({ filled }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.view.day)
  const pointed = useAtlas((state) => state.hoverClass)
  const hovered = useAtlas(classOfHovered)
  const { layer } = filled
  const classes = classUnits(filled)
  const most = Math.max(1, ...classes.map(({ units }) => units.length))
  const signed = layer.indicator.kind === 'change'
  const measure = atlas.measures.get(layer.indicator.measure)
  const unit = measure ? speaker.text(measure.unit).text : ''
  // A class of a layer that is left must not light up another's.
  useEffect(() => () => store.act(hoverClass(null)), [store, layer])

  return (
    <div className="map-classes" role="group" aria-label={speaker.t('map.figures.classes')}>
      <div className="map-ramp">
        {classes.map((one) => {
          const { index, units } = one
          const range = `${rangeWords(one, speaker, signed)} ${unit}`.trim()
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
              key={index}
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
              <span className="map-class-count">{units.length > 0 ? units.length : ''}</span>
              <span className="map-class-bar" style={{ height: `${units.length / most}rem` }} />
              <Swatch token={classToken(layer, index)} />
            </button>
          )
        })}
      </div>
      <div className="map-breaks">
        {layer.breaks.map((limit, index) => (
          <span key={limit} style={{ left: `${((index + 1) * 100) / classes.length}%` }}>
            {limitWords(limit, speaker, signed)}
          </span>
        ))}
      </div>
    </div>
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
