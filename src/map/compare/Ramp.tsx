// The classes of a layer from low to high as a narrow ramp with the limits between them, or each with its words: colours and patterns as on the map, nothing to press.
import type { Layer } from '../../atlas/layers'
import { useSpeaker } from '../../store/speaker'
import { classCount, classToken } from '../colours'
import { classWords, limitWords } from '../figureWords'
import { Swatch } from '../LegendClasses'

export function Ramp({ layer }: { layer: Layer }) {
  const speaker = useSpeaker()
  const count = classCount(layer)
  const tokens = Array.from({ length: count }, (_, index) => classToken(layer, index))
  const signed = layer.indicator.kind === 'change'
  if (layer.indicator.classes) {
    const rows = tokens.map((token, index) => ({ token, words: classWords(layer, { index }, speaker) }))
    return (
      <ul className="map-classes cmp-classes cmp-named">
        {rows.reverse().map(({ token, words }) => (
          <li key={token}>
            <Swatch token={token} />
            {words}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className="map-classes cmp-classes">
      <div className="cmp-ramp">
        {tokens.map((token) => (
          <Swatch key={token} token={token} />
        ))}
      </div>
      <div className="map-breaks">
        {layer.breaks.map((limit, index) => (
          <span key={limit} style={{ left: `${((index + 1) * 100) / count}%` }}>
            {limitWords(limit, speaker, signed)}
          </span>
        ))}
      </div>
    </div>
  )
}
