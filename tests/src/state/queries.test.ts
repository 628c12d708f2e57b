import { describe, expect, test } from 'vitest'
import {
  hover,
  panTime,
  pinYear,
  select,
  setDay,
  setSeries,
  setLanguage,
  setLayer,
  setMapView,
  zoomTime
} from '../../../src/state/actions'
import { memoBy } from '../../../src/state/memo'
import {
  borderStretchOf,
  eventsOfSelectedUnit,
  figureYear,
  fillNow,
  layersOf,
  layerYears,
  monthCounts,
  ownersNow,
  paneSpanOf,
  selectedEvent,
  selectedUnit,
  stateOn,
  unitsNow
} from '../../../src/state/queries'
import { eventsInWindow, standingCounts } from '../../../src/state/shown'
import { dayOf, yearOf } from '../../../src/time/days'
import { eventId, indicatorId, pieceId, seriesId, unitId } from '../atlas/support/atlas'
import { stateWith } from './support/state'

const state = stateWith({ day: dayOf(1960, 3, 15) })

describe('a remembered answer', () => {
  test('is asked for again only when a key has changed', () => {
    let asked = 0
    const ask = memoBy(
      ({ a }: { a: unknown; b: unknown }) => [a],
      () => ({ number: ++asked })
    )
    const first = ask({ a: NaN, b: 1 })
    expect(ask({ a: NaN, b: 2 })).toBe(first)
    expect(ask({ a: 2, b: 2 })).not.toBe(first)
    expect(asked).toBe(2)
  })
  test('is kept for as many askers in turn as it was told, and no more', () => {
    let asked = 0
    const ask = memoBy(
      (key: string) => [key],
      () => ({ number: ++asked }),
      2
    )
    const [a, b] = [ask('a'), ask('b')]
    expect([ask('a'), ask('b'), ask('a')]).toEqual([a, b, a])
    ask('c')
    expect(ask('a')).toBe(a)
    expect(ask('b')).not.toBe(b)
    expect(asked).toBe(4)
  })
})

describe('the state on another day', () => {
  test('shows the borders and figures of that day, whatever year is pinned', () => {
    const pinned = pinYear(true)(state)
    const then = stateOn({ state: pinned, day: dayOf(1961, 2) })
    expect(fillNow(then)?.when).toBe(1961)
    expect(ownersNow(then).get(pieceId('island'))).toBe('south')
    expect(ownersNow(stateOn({ state, day: dayOf(1958) })).get(pieceId('island'))).toBe('north')
  })
  test('asks nothing anew while maps of several days are asked in turn', () => {
    const days = [dayOf(1958), dayOf(1960), dayOf(1961)]
    const fills = () => days.map((day) => fillNow(stateOn({ state, day })))
    const before = fills()
    fills().forEach((fill, i) => expect(fill).toBe(before[i]))
  })
})

describe('a chosen series', () => {
  test('is shown alone, and given up with its layer', () => {
    const alone = setSeries(seriesId('wide'))(state)
    expect([...fillNow(alone)!.byUnit.values()].map(({ series }) => series.id)).toEqual(['wide', 'wide'])
    expect(setLayer(indicatorId('count'))(alone).view.series).toBeNull()
  })
})

describe('queries on the state', () => {
  test('answer the same object while what they depend on is the same', () => {
    const elsewhere = setMapView({ zoom: 1, lat: 30, lon: 100 })(
      setLanguage('zh-Hans')(hover({ kind: 'event', id: eventId('long') })(state))
    )
    for (const query of [
      eventsInWindow,
      standingCounts,
      ownersNow,
      unitsNow,
      fillNow,
      layerYears,
      layersOf,
      monthCounts,
      eventsOfSelectedUnit
    ]) {
      const before = query(state)
      expect(query(elsewhere), query.name).toBe(before)
    }
  })
  test('give the same events while the window covers the same whole days', () => {
    const before = eventsInWindow(stateWith({ window: { start: dayOf(1958), end: dayOf(1960) } }))
    expect(eventsInWindow(stateWith({ window: { start: dayOf(1958) + 0.2, end: dayOf(1960) - 0.3 } }))).toBe(
      before
    )
    expect(eventsInWindow(stateWith({ window: { start: dayOf(1958) + 1, end: dayOf(1960) } }))).not.toBe(
      before
    )
  })
  test('give the events that can touch the window, whole extent counted', () => {
    const touching = (from: number, to: number) =>
      eventsInWindow(stateWith({ window: { start: from, end: to } })).map(({ id }) => id)
    expect(touching(dayOf(1959, 8, 16), dayOf(1959, 8, 30))).toEqual(['long'])
    expect(touching(dayOf(1959, 8, 17), dayOf(1959, 8, 30))).toEqual([])
    expect(touching(dayOf(1958, 8, 31), dayOf(1958, 9, 20))).toEqual(['month'])
  })
  test('count every event of the window once: on the map, for the country, abroad', () => {
    expect(standingCounts(state)).toEqual({ map: 1, country: 1, abroad: 1, unplaced: 2 })
  })
  test('keep borders and fills while the cursor stays between two changes', () => {
    const owners = ownersNow(state)
    const fill = fillNow(state)
    const later = setDay(dayOf(1960, 11, 2))(state)
    expect(ownersNow(later)).toBe(owners)
    expect(fillNow(later)).toBe(fill)
    const nextYear = setDay(dayOf(1961, 1, 1))(state)
    expect(ownersNow(nextYear)).toBe(owners)
    expect(fillNow(nextYear)).not.toBe(fill)
    const before = setDay(dayOf(1959, 5, 31))(state)
    expect(ownersNow(before)).not.toBe(owners)
    expect([borderStretchOf(before), borderStretchOf(state)]).toEqual([0, 1])
  })
  test('give each piece to the unit that held it on the day', () => {
    expect(ownersNow(setDay(dayOf(1959, 5, 31))(state)).get(pieceId('island'))).toBe('north')
    expect(ownersNow(setDay(dayOf(1959, 6, 1))(state)).get(pieceId('island'))).toBe('south')
    expect(unitsNow(state).map(({ id }) => id)).toEqual(['north', 'south'])
  })
  test('fill nothing without a layer, and name the years that a layer has', () => {
    expect(fillNow(setLayer(null)(state))).toBeNull()
    expect(layerYears(state)).toEqual([1960, 1961])
    expect(layerYears(setLayer(null)(state))).toEqual([])
    expect(fillNow(setLayer(indicatorId('gone'))(state))).toBeNull()
  })
  test('fill with the figures of the pinned year while the cursor moves on', () => {
    const pinned = pinYear(true)(state)
    expect([figureYear(pinned), fillNow(pinned)?.when]).toEqual([1960, 1960])
    const later = setDay(dayOf(1961, 3, 15))(pinned)
    expect([figureYear(later), yearOf(later.view.day)]).toEqual([1960, 1961])
    expect(fillNow(later)).toBe(fillNow(pinned))
    expect(fillNow(setDay(dayOf(1957, 3, 15))(pinned))?.byUnit).toEqual(fillNow(pinned)?.byUnit)
    expect(fillNow(pinYear(false)(later))?.when).toBe(1961)
    expect(pinYear(true)(pinned)).toBe(pinned)
  })
  test('tell what is selected, and its events of the window', () => {
    expect(selectedEvent(state)).toBeNull()
    expect(selectedEvent(select({ kind: 'event', id: eventId('long') })(state))?.id).toBe('long')
    const unit = select({ kind: 'unit', id: unitId('south') })(state)
    expect(selectedUnit(unit)?.id).toBe('south')
    expect(eventsOfSelectedUnit(unit).map(({ id }) => id)).toEqual(['month'])
    expect(eventsOfSelectedUnit(panTime(0)(unit))).toBe(eventsOfSelectedUnit(unit))
    expect(eventsOfSelectedUnit(state)).toEqual([])
  })
  test('put a margin around the window in the pane', () => {
    const zoomed = zoomTime(dayOf(1960), 0.2)(state)
    expect(paneSpanOf(zoomed).start).toBeLessThan(zoomed.view.window.start)
    expect(paneSpanOf(zoomed).end).toBeGreaterThan(zoomed.view.window.end)
  })
})
