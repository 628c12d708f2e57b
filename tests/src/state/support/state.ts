// An atlas with a border change, figures of some years and a few events, opened: what actions and queries are asked about in tests.
import type { Indicator, Place, Series } from '../../../../src/atlas/model'
import { openState, type AppState } from '../../../../src/state/appState'
import { firstView } from '../../../../src/state/view'
import { dayOf } from '../../../../src/time/days'
import {
  atlasOf,
  eventOf,
  indicatorId,
  measureId,
  pieceId,
  placeId,
  seriesId,
  unitId,
  unitOf
} from '../../atlas/support/atlas'

const rate: Indicator = {
  id: indicatorId('rate'),
  label: { en: 'Rate' },
  measure: measureId('per-thousand'),
  kind: 'rate',
  definition: { en: '' },
  breaks: [10, 20],
  drawn: [seriesId('narrow'), seriesId('wide')]
}
const value = (unit: string, year: number, of: number, checked = true) =>
  ({ unit: unitId(unit), year, value: of, checked, how: 'seen' }) as const

/** Counts the joint unit in the borders that it had after 1959. */
const narrow: Series = {
  id: seriesId('narrow'),
  indicator: rate.id,
  sources: [],
  label: { en: 'Narrow' },
  territory: { text: { en: 'later borders' }, pieces: new Map([[unitId('south'), [pieceId('s1')]]]) },
  values: [value('south', 1960, 10), value('south', 1961, 25, false), value('north', 1961, 9)]
}
const wide: Series = {
  id: seriesId('wide'),
  indicator: rate.id,
  sources: [],
  label: { en: 'Wide' },
  territory: 'ofTheDay',
  values: [value('north', 1960, 19.9), value('south', 1960, 99), value('south', 1961, 20)]
}
const counted: Series = {
  id: seriesId('counted'),
  indicator: indicatorId('count'),
  sources: [],
  label: { en: 'Counted' },
  territory: 'ofTheDay',
  values: [value('north', 1960, 7)]
}
const town: Place = {
  id: placeId('town'),
  name: { en: 'Town' },
  also: [],
  lat: 32,
  lon: 114,
  precision: 'seat',
  checked: true
}

export const atlas = atlasOf({
  units: [
    unitOf('north', [{ piece: 'n1' }, { piece: 'island', to: dayOf(1959, 6) }]),
    unitOf('south', [{ piece: 's1' }, { piece: 's2' }, { piece: 'island', from: dayOf(1959, 6) }])
  ],
  indicators: [rate, { ...rate, id: indicatorId('count'), kind: 'count', drawn: [] }],
  series: [narrow, wide, counted],
  places: [town],
  layer: 'rate',
  events: [
    eventOf('first', '1956-02-01', { place: placeId('town'), units: [unitId('north')] }),
    eventOf('month', '1958-08', { units: [unitId('south')] }),
    eventOf('long', '1959-07-02/1959-08-16', { scope: 'national', place: placeId('town') }),
    eventOf('same-day', '1959-07-02', { weight: 5, scope: 'abroad', place: placeId('town') }),
    eventOf('last', '1966-12-01'),
    eventOf('outside', '1970')
  ]
})

/** As the atlas opens, with the view changed as told. */
export function stateWith(view: Partial<AppState['view']> = {}): AppState {
  return openState(atlas, { ...firstView(atlas), ...view })
}
