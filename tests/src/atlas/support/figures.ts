// Indicators, series and values for tests of pure code: what a test does not name is as plain as can be.
import type { Indicator, Series, SeriesValue } from '../../../../src/atlas/model'
import { indicatorId, measureId, seriesId } from './atlas'

export function indicatorOf(id: string, drawn: readonly string[] = []): Indicator {
  return {
    id: indicatorId(id),
    label: { en: id },
    measure: measureId('per-thousand'),
    kind: 'rate',
    definition: { en: '' },
    drawn: drawn.map(seriesId)
  }
}

export function seriesOf(
  id: string,
  values: readonly SeriesValue[],
  given: Partial<Omit<Series, 'id' | 'values'>> = {}
): Series {
  return {
    id: seriesId(id),
    indicator: indicatorId('rate'),
    sources: [],
    label: { en: id },
    territory: 'ofTheDay',
    ...given,
    values
  }
}

export function valueOf(value: number, given: Partial<SeriesValue>): SeriesValue {
  return { value, checked: true, how: 'seen', ...given }
}
