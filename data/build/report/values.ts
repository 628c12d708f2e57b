// What becomes of every value of a province: painted by a layer of the map, or by which listed reason it is not.
import type { Atlas, Indicator, SeriesId, SeriesValue } from '../../../src/atlas/model'
import { choropleth, mapLayers } from '../../../src/atlas/values'
import { dayOf, yearOf } from '../../../src/time/days'
import type { Table } from './table'

const FATES = {
  painted: 'painted by a layer of the map',
  unchecked: 'not checked: shown only with the switch, and marked',
  otherSeries: 'another series of the indicator is painted for this province and year',
  notDrawn: 'of a series that the layer does not draw: in the panel only',
  noLayer: 'its indicator has no classes, or too few provinces: in the panel only',
  outside: 'of a year before or after those of the atlas: in the panel only',
  period: 'of a period or a day: in the panel only',
  unpainted: 'of a drawn series, but its land is claimed by a narrower figure'
} as const
type Fate = keyof typeof FATES

interface Years {
  readonly first: number
  readonly last: number
}

/** Values of provinces and what becomes of each; values of the whole country are not among them. */
export function fatesOf(atlas: Atlas): ReadonlyMap<SeriesValue, Fate> {
  const fates = new Map<SeriesValue, Fate>()
  const years = { first: yearOf(atlas.span.start), last: yearOf(atlas.span.end - 1) }
  const layers = new Set(mapLayers(atlas))
  for (const indicator of atlas.indicators.values()) {
    const painted = layers.has(indicator) ? paintedValues(atlas, indicator) : null
    const drawn: ReadonlySet<SeriesId> = new Set(indicator.drawn)
    for (const series of atlas.series.values()) {
      if (series.indicator !== indicator.id) continue
      for (const value of series.values) {
        if (value.unit === undefined) continue
        fates.set(value, fateOf(value, painted, drawn.has(series.id), years))
      }
    }
  }
  return fates
}

function fateOf(
  value: SeriesValue,
  painted: ReadonlySet<SeriesValue> | null,
  drawn: boolean,
  years: Years
): Fate {
  if (painted?.has(value)) return 'painted'
  if (!value.checked) return 'unchecked'
  if (value.year === undefined) return 'period'
  if (value.year < years.first || value.year > years.last) return 'outside'
  if (!painted) return 'noLayer'
  const rival = [...painted].some((other) => other.unit === value.unit && other.year === value.year)
  if (rival) return 'otherSeries'
  return drawn ? 'unpainted' : 'notDrawn'
}

/** What the layer fills land with on the last day of each year. */
function paintedValues(atlas: Atlas, indicator: Indicator): ReadonlySet<SeriesValue> {
  const values = new Set<SeriesValue>()
  for (let year = yearOf(atlas.span.start); year <= yearOf(atlas.span.end - 1); year++) {
    for (const { value } of choropleth(atlas, indicator.id, dayOf(year, 12, 31))?.areas ?? [])
      if (value) values.add(value)
  }
  return values
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
