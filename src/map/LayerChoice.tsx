// The choice of the map's layer, in groups, and the time of its figures: a year with its pin, or a time that no day changes.
import { useMemo } from 'react'
import { yearsOf, type Layer, type LayerList } from '../atlas/layers'
import type { IndicatorId } from '../atlas/model'
import { pinYear, setLayer } from '../state/actions'
import { figureYear, layerNow, layersOf } from '../state/queries'
import { useAtlas, useAtlasCalmly, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { yearOf } from '../time/days'
import type { Span } from '../time/span'
import type { Speaker } from '../words/speaker'
import { Choice } from './Choice'
import { FormSign, Tool } from './Icons'
import { rangesWords } from './figureWords'
import type { Option, OptionGroup } from './option'
import { yearRanges } from './years'

/** No indicator can have this id. */
const NONE = '-'

const GROUPS = ['byYear', 'counts', 'once', 'unchecked'] as const

export function LayerChoice() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const layers = useAtlas(layersOf)
  const layer = useAtlas(layerNow)
  const span = useAtlas((state) => state.atlas.span)
  const groups = useMemo(() => {
    const all = groupedLayers(layers, layer)
    const shown = GROUPS.flatMap((id): OptionGroup[] => {
      const options = all[id].map((one) => optionOf(one, span, speaker))
      return options.length > 0 ? [{ id, title: speaker.t(`map.figures.${id}`), options }] : []
    })
    return [...shown, { id: NONE, options: [{ id: NONE, words: speaker.t('map.bordersOnly') }] }]
  }, [layers, layer, span, speaker])
  if (groups.length < 2) return null
  return (
    <div className="map-layer">
      <Tool name="layers" size={16} />
      <Choice
        label={speaker.t('map.layer')}
        chosen={layer?.indicator.id ?? NONE}
        groups={groups}
        choose={(id) => {
          store.act(setLayer(id === NONE ? null : (id as IndicatorId))) // an option's id
        }}
      />
      {layer && !layer.fixed && <FigureYear />}
    </div>
  )
}

/** A layer of unchecked figures stays in the list while it is the one chosen, whether or not such figures are shown. */
function groupedLayers(
  { checked, unchecked }: LayerList,
  now: Layer | null
): Record<(typeof GROUPS)[number], readonly Layer[]> {
  const listed = [...checked, ...unchecked].some(({ indicator }) => indicator === now?.indicator)
  return {
    byYear: checked.filter(({ fixed, form }) => !fixed && form === 'fill'),
    counts: checked.filter(({ fixed, form }) => !fixed && form === 'circles'),
    once: checked.filter(({ fixed }) => fixed),
    unchecked: now && !listed ? [...unchecked, now] : unchecked
  }
}

function optionOf(layer: Layer, span: Span, speaker: Speaker): Option {
  const { indicator, form, fixed } = layer
  const [first, last] = [yearOf(span.start), yearOf(span.end - 1)]
  const years = yearRanges(yearsOf(layer).filter((year) => year >= first && year <= last))
  const detail = fixed ? speaker.when(fixed) : rangesWords(years, speaker)
  return {
    id: indicator.id,
    words: speaker.text(indicator.label).text,
    sign: <FormSign form={form} />,
    ...(detail && { detail })
  }
}

/** The year of the figures, and the pin that keeps it whatever the day. */
function FigureYear() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const year = useAtlasCalmly(figureYear)
  const pinned = useAtlas((state) => state.view.pinnedYear !== null)
  const words = speaker.t('map.pinYear', { year: speaker.year(year) })
  return (
    <span className="map-year">
      {speaker.year(year)}
      <button
        type="button"
        className="map-pin"
        aria-pressed={pinned}
        aria-label={words}
        title={words}
        onClick={() => store.act(pinYear(!pinned))}
      >
        <Tool name="pin" size={16} />
      </button>
    </span>
  )
}
