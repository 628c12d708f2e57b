// What becomes of every value of a province: painted by a layer of the map, or by which listed reason it is not.
import { mapLayers, sameWhen, whenOf, type Layer } from '../../../src/atlas/layers'
import type { Atlas, SeriesValue } from '../../../src/atlas/model'
import { layerValues } from '../../../src/atlas/values'
import { dayOf, yearOf } from '../../../src/time/days'
import { containsDay } from '../../../src/time/span'
import type { Table } from './table'

const FATES = {
  painted: 'painted by a layer of the map',
  circle: 'drawn by a layer of the map as a circle',
  open: 'not checked: drawn as an open mark, with the switch only',
  unchecked:
    'not checked, of an indicator with too few provinces or another time: in the panel only, with the switch',
  otherSeries:
    'another series of the indicator is painted for this province and time; this one when it is chosen',
  otherTime: 'of another time than the one that its layer shows; shown when its series is chosen',
  noLayer: 'its indicator has figures of too few provinces: in the panel only',
  outside: 'of a year before or after those of the atlas: in the panel and the charts only',
  unpainted: 'its land is claimed by a narrower figure'
} as const
type Fate = keyof typeof FATES

/** Values of provinces and what becomes of each; values of the whole country are not among them. */
export function fatesOf(atlas: Atlas): ReadonlyMap<SeriesValue, Fate> {
  const { checked, unchecked } = mapLayers(atlas)
  const layers = new Map([...checked, ...unchecked].map((layer) => [layer.indicator.id, layer]))
  const fates = new Map<SeriesValue, Fate>()
  for (const indicator of atlas.indicators.values()) {
    const layer = layers.get(indicator.id)
    const drawn = layer ? drawnBy(atlas, layer) : null
    for (const { values, indicator: of } of atlas.series.values()) {
      if (of !== indicator.id) continue
      for (const value of values)
        if (value.unit !== undefined) fates.set(value, fateOf(atlas, value, layer, drawn))
    }
  }
  return fates
}

interface Drawn {
  readonly painted: ReadonlySet<SeriesValue>
  readonly open: ReadonlySet<SeriesValue>
}

function fateOf(atlas: Atlas, value: SeriesValue, layer: Layer | undefined, drawn: Drawn | null): Fate {
  if (drawn?.painted.has(value)) return layer?.form === 'circles' ? 'circle' : 'painted'
  if (drawn?.open.has(value)) return 'open'
  if (!layer || !drawn) return value.checked ? 'noLayer' : 'unchecked'
  const when = whenOf(value)
  if (typeof when === 'number' && !containsDay(atlas.span, dayOf(when, 7))) return 'outside'
  if (layer.fixed ? !sameWhen(when, layer.fixed) : typeof when !== 'number')
    return value.checked ? 'otherTime' : 'unchecked'
  const rival = [...drawn.painted].some((other) => other.unit === value.unit && sameWhen(whenOf(other), when))
  if (!value.checked) return 'unchecked'
  return rival ? 'otherSeries' : 'unpainted'
}

/** What the layer draws on the last day of each year, or at its one time. */
function drawnBy(atlas: Atlas, layer: Layer): Drawn {
  const painted = new Set<SeriesValue>()
  const open = new Set<SeriesValue>()
  for (let year = yearOf(atlas.span.start); year <= yearOf(atlas.span.end - 1); year++) {
    const when = layer.fixed ?? year
    const drawn = layerValues(atlas, layer, { day: dayOf(year, 12, 31), when, unchecked: true })
    for (const { value } of drawn.areas) if (value) painted.add(value)
    for (const { value } of drawn.open.values()) open.add(value)
  }
  return { painted, open }
}

export function valueTable(atlas: Atlas): Table {
  const counts = new Map<Fate, number>()
  for (const fate of fatesOf(atlas).values()) counts.set(fate, (counts.get(fate) ?? 0) + 1)
  return {
    title: 'Values of provinces',
    says: 'Every value that a series gives for a province, and what becomes of it.',
    head: ['what becomes of it', 'values'],
    rows: Object.entries(FATES).map(([fate, words]) => [words, counts.get(fate as Fate) ?? 0]) // a key of the same object
  }
}
