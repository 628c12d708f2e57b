// What the legend says of where its figures are from: the series drawn, others to draw alone, land counted, method of the classes.
import { useMemo } from 'react'
import { unitSeries, whenOf, type Layer, type When } from '../atlas/layers'
import type { IndicatorId, Series, SeriesId } from '../atlas/model'
import type { LayerValues } from '../atlas/values'
import { setSeries } from '../state/actions'
import { useAtlas, useAtlasStore } from '../store/react'
import { RoomLink } from '../store/RoomLink'
import { useSpeaker } from '../store/speaker'
import type { Speaker } from '../words/speaker'
import { Choice } from './Choice'
import { rangesWords } from './figureWords'
import { Tool } from './Icons'
import { yearRanges } from './years'

/** No series can have this id. */
const ALL = '-'

/** Names the series that the map draws, one by one if `listed`; where the indicator has others, each can be drawn alone. */
export function SeriesChoice({ filled, listed }: { filled: LayerValues; listed: boolean }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const alone = useAtlas((state) => state.view.series)
  const { indicator } = filled
  const series = useMemo(() => unitSeries(atlas, indicator), [atlas, indicator])
  const options = useMemo(
    () =>
      series.map((one) => ({
        id: one.id,
        words: speaker.text(one.label).text,
        detail: reachWords(one, speaker)
      })),
    [series, speaker]
  )
  const drawn = drawnSeries(filled)
  const [only] = series
  const words =
    drawn.length > 1
      ? speaker.t('map.figures.sources', { count: drawn.length })
      : speaker.text((drawn[0] ?? only)?.label ?? indicator.label).text
  const label = speaker.t('map.figures.series')
  if (series.length < 2) {
    return (
      <p className="map-series">
        <span>{label}</span> <b>{words}</b>
      </p>
    )
  }
  return (
    <>
      <p className="map-series">
        <span>{label}</span>
        <Choice
          label={label}
          chosen={alone ?? ALL}
          words={words}
          groups={[
            { id: ALL, options: [{ id: ALL, words: speaker.t('map.figures.firstOf') }] },
            { id: 'series', options }
          ]}
          choose={(id) => {
            store.act(setSeries(id === ALL ? null : (id as SeriesId))) // an option's id
          }}
        />
      </p>
      {listed && drawn.length > 1 && (
        <ul className="map-drawn">
          {drawn.map((one) => (
            <li key={one.id}>
              {speaker.text(one.label).text} {speaker.t('map.unitsOfSeries', { count: unitsOf(filled, one) })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The series that the figures shown are from, in the order of the layer. */
function drawnSeries({ layer, byUnit, open }: LayerValues): readonly Series[] {
  const used = new Set([...byUnit.values(), ...open.values()].map(({ series }) => series))
  return layer.series.filter((series) => used.has(series))
}

function unitsOf({ byUnit }: LayerValues, series: Series): number {
  return [...byUnit.values()].filter((one) => one.series === series).length
}

/** "27 units, 1957–1962": how many units a series has figures of, and when. */
function reachWords({ values }: Series, speaker: Speaker): string {
  const units = new Set<string>()
  const years = new Set<number>()
  const others = new Map<string, When>()
  for (const value of values) {
    if (value.unit === undefined) continue
    units.add(value.unit)
    const when = whenOf(value)
    if (typeof when === 'number') years.add(when)
    else if (when) others.set(when.edtf, when)
  }
  const runs = rangesWords(yearRanges([...years].sort((a, b) => a - b)), speaker)
  const times = [...(runs ? [runs] : []), ...[...others.values()].map((when) => speaker.when(when))]
  return speaker.t('map.figures.unitsWhen', {
    units: speaker.t('map.figures.units', { count: units.size }),
    when: times.join(speaker.t('map.listJoin'))
  })
}

/** Definition, method of figures and classes, and for each series drawn its units, what to keep in mind, and the land it counted. */
export function AboutFigures({ filled }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const given = useAtlas(({ atlas }) => atlas.indicators.get(filled.indicator.id)?.breaks !== undefined)
  const { indicator, layer, byUnit } = filled
  const classes = classWords(layer, given)
  return (
    <details className="map-about">
      <summary>
        {speaker.t('map.aboutFigures', { count: byUnit.size })}
        <Tool name="fold" size={14} />
      </summary>
      <p>{speaker.text(indicator.definition).text}</p>
      {indicator.method && <p>{speaker.text(indicator.method).text}</p>}
      {classes && <p>{speaker.t(classes)}</p>}
      <ul>
        {drawnSeries(filled).map((series) => (
          <li key={series.id}>
            <b>{speaker.text(series.label).text}</b>{' '}
            {speaker.t('map.unitsOfSeries', { count: unitsOf(filled, series) })}
            {series.caveat && <> {speaker.text(series.caveat).text}</>}
            {series.territory !== 'ofTheDay' && (
              <>
                {' '}
                <i>{speaker.t('map.figures.landCounted')}</i> {speaker.text(series.territory.text).text}
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{speaker.t('map.countedFor')}</p>
      <ChartsLink indicator={indicator.id} />
    </details>
  )
}

/** Leads to the charts of the same figures over the years. */
function ChartsLink({ indicator }: { indicator: IndicatorId }) {
  const speaker = useSpeaker()
  return (
    <p className="map-charts">
      <RoomLink className="map-link" room={{ name: 'figures', indicator, of: 'units' }}>
        {speaker.t('map.figures.charts')}
      </RoomLink>
    </p>
  )
}

function classWords({ form, breaks, fixed }: Layer, given: boolean) {
  if (form === 'circles') return null
  if (breaks.length === 0) return 'map.figures.same'
  if (!given) return 'map.figures.fifths'
  return fixed ? 'map.figures.byHandOnce' : 'map.figures.byHand'
}
