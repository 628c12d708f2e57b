// The scale of circles in the legend: round numbers as nested rings, at the size that the map draws them.
import { useRef } from 'react'
import type { LayerValues } from '../atlas/values'
import { useSpeaker } from '../store/speaker'
import { circleMost, largestOf, radiusShare, referenceSteps } from './circles'
import { usePane } from './usePane'

/** Room around the rings and between ring and number, and the least distance of two numbers, px at the usual text size. */
const AIR = 2
const AWAY = 14
const LINE = 15

export function LegendCircles({ filled: { layer, byUnit } }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const box = useRef<HTMLDivElement>(null)
  const pane = usePane(box)
  const largest = largestOf(layer)
  const negative = [...byUnit.values()].some(({ value }) => value.value < 0)
  const steps = referenceSteps(largest)
  return (
    <div className="map-circles" ref={box}>
      {steps.length === 0 && <p>{speaker.t('map.figures.noRing')}</p>}
      {pane && steps.length > 0 && (
        <Rings
          rings={steps.map((step) => ({
            words: speaker.number(step),
            radius: circleMost(pane, pane.rem) * radiusShare(step, largest)
          }))}
          px={pane.rem / 16}
        />
      )}
      <p>
        {speaker.t(layer.fixed ? 'map.figures.ringsOnce' : 'map.figures.rings')}
        {negative && <> {speaker.t('map.figures.negative')}</>}
      </p>
    </div>
  )
}

interface Ring {
  readonly words: string
  readonly radius: number
}

/** Numbers stand at the tops of their rings, at least `apart` px from each other. */
function topsOf(rings: readonly Ring[], foot: number, apart: number): readonly number[] {
  const tops: number[] = []
  for (const { radius } of rings) tops.push(Math.max(foot - 2 * radius, (tops.at(-1) ?? -Infinity) + apart))
  return tops
}

function Rings({ rings, px }: { rings: readonly Ring[]; px: number }) {
  const widest = rings[0]?.radius ?? 0
  const foot = 2 * widest + AIR
  const tops = topsOf(rings, foot, LINE * px)
  const height = Math.max(foot, ...tops) + LINE * 0.5 * px
  const middle = widest + AIR
  return (
    <svg
      className="map-rings"
      width={widest * 2 + 76 * px}
      height={height}
      role="img"
      aria-label={rings.map(({ words }) => words).join(', ')}
    >
      {rings.map(({ radius, words }, index) => {
        const top = tops[index] ?? 0
        return (
          <g key={words}>
            <circle className="map-ring" cx={middle} cy={foot - radius} r={Math.max(radius - 1, 0.5)} />
            <path
              className="map-ring-line"
              d={`M${middle} ${foot - 2 * radius + 1}L${middle * 2 + 4} ${top + 1}H${middle * 2 + AWAY - 2}`}
            />
            <text x={middle * 2 + AWAY} y={top + 5 * px}>
              {words}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
