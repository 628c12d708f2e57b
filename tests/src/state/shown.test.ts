import { describe, expect, test } from 'vitest'
import { eventIndex } from '../../../src/atlas/eventIndex'
import type { Place } from '../../../src/atlas/model'
import {
  hideKinds,
  hover,
  select,
  setLock,
  setWindow,
  showPlaces,
  stepEvent,
  selectEnd
} from '../../../src/state/actions'
import { openState, type AppState } from '../../../src/state/appState'
import { monthCounts } from '../../../src/state/queries'
import {
  countInWindow,
  emptiedBy,
  eventsForMap,
  eventsInWindow,
  eventsListed,
  kindCounts,
  markKind,
  standingCounts,
  standingEvents
} from '../../../src/state/shown'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { atlasOf, eventId, eventOf, kindId, placeId, SPAN } from '../atlas/support/atlas'

const placeAt = (id: string): Place => ({
  id: placeId(id),
  name: { en: id },
  also: [],
  lat: 30,
  lon: 110,
  precision: 'seat',
  checked: true
})
const kinds = (...ids: string[]) => ids.map(kindId)
const atlas = atlasOf({
  places: ['east', 'west'].map(placeAt),
  events: [
    eventOf('east-policy', '1957-03', { place: placeId('east') }),
    { ...eventOf('east-both', '1958-05', { place: placeId('east') }), kinds: kinds('party', 'famine') },
    { ...eventOf('west-famine', '1959-06', { place: placeId('west') }), kinds: kinds('famine') },
    eventOf('national', '1959-07', { scope: 'national', place: placeId('west'), kind: 'party' }),
    eventOf('nowhere', '1960-02', { kind: 'party' }),
    eventOf('abroad', '1961-01', { scope: 'abroad', kind: 'party' })
  ]
})
const open = openState(atlas, firstView(atlas))
const after = (...actions: ((state: AppState) => AppState)[]) =>
  actions.reduce((state, act) => act(state), open)
const onMap = (state: AppState) => {
  const { events, span } = eventsForMap(state)
  return eventIndex(events).touching(span)
}
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id)
const only = (place: string) => showPlaces(new Set([placeId(place)]))
const middle = setWindow({ start: dayOf(1959), end: dayOf(1961) })
const locked = [only('east'), setLock('map', true)] as const

describe('the filter of kinds', () => {
  test('leaves out events of which every kind is hidden', () => {
    expect(ids(eventsListed(after(hideKinds(kinds('party')))))).toEqual([
      'east-policy',
      'east-both',
      'west-famine'
    ])
    expect(ids(eventsListed(after(hideKinds(kinds('famine', 'party')))))).toEqual(['east-policy'])
    expect(ids(eventsListed(after(hideKinds(kinds('famine', 'party', 'policy')))))).toEqual([])
  })
  test('holds alike for timeline, map, counts, months and steps', () => {
    const state = after(hideKinds(kinds('policy', 'famine')))
    const left = ['east-both', 'national', 'nowhere', 'abroad']
    expect(ids(eventsInWindow(state))).toEqual(left)
    expect(ids(onMap(state))).toEqual(left)
    expect(standingCounts(state)).toEqual({ map: 1, country: 1, abroad: 1, unplaced: 1 })
    expect(monthCounts(state).reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(selectEnd('first')(state).view.selection?.id).toBe('east-both')
    expect(stepEvent(1)(selectEnd('first')(state)).view.selection?.id).toBe('national')
  })
  test('keeps the order of the atlas and changes nothing where nothing changes', () => {
    const state = after(hideKinds(kinds('famine', 'policy')))
    expect(state.view.filters.hiddenKinds).toEqual(['policy', 'famine'])
    expect(hideKinds(kinds('policy', 'famine'))(state)).toBe(state)
    expect(hideKinds([kindId('weather')])(open)).toBe(open)
    expect(hideKinds([])(state).view).toEqual(open.view)
  })
  test('counts the window’s events of every kind, hidden or not, each event for all of its kinds', () => {
    expect([...kindCounts(after(hideKinds(kinds('famine'))))]).toEqual([['policy', 1], ['party', 4], ['famine', 2]]) // prettier-ignore
    expect([...kindCounts(after(middle))]).toEqual([['policy', 0], ['party', 2], ['famine', 1]]) // prettier-ignore
  })
  test('never leaves a mark of a hidden kind', () => {
    const event = atlas.eventsById.get(eventId('east-both'))!
    expect(markKind(atlas, [], event)?.id).toBe('party')
    expect(markKind(atlas, kinds('party'), event)?.id).toBe('famine')
    // Drawn all the same when selected.
    expect(markKind(atlas, kinds('party', 'famine'), event)?.id).toBe('party')
  })
})

describe('the lock by which the map follows time', () => {
  test('is on at first: the map shows the events of the window', () => {
    const state = after(middle)
    expect(onMap(state)).toEqual(eventsInWindow(state))
    expect(eventsForMap(state)).toBe(eventsForMap({ ...state, hover: null }))
    expect(standingCounts(state)).toEqual({ map: 1, country: 1, abroad: 0, unplaced: 1 })
  })
  test('off, lets the map and its counts show all years; the window is counted as before', () => {
    const state = after(middle, setLock('time', false))
    expect(ids(onMap(state))).toEqual(ids(atlas.events))
    expect(standingCounts(state)).toEqual({ map: 3, country: 1, abroad: 1, unplaced: 1 })
    expect(ids(standingEvents(state, 'map'))).toEqual(['east-policy', 'east-both', 'west-famine'])
    expect(ids(eventsInWindow(state))).toEqual(['west-famine', 'national', 'nowhere'])
  })
})

describe('the lock by which timeline and lists follow the map', () => {
  test('leaves out what stands on the map outside of what it shows, and nothing else', () => {
    const state = after(...locked)
    const left = ['east-policy', 'east-both', 'national', 'nowhere', 'abroad']
    expect(ids(eventsListed(state))).toEqual(left)
    expect(ids(eventsInWindow(state))).toEqual(left)
    expect(standingCounts(state)).toEqual({ map: 2, country: 1, abroad: 1, unplaced: 1 })
    expect(ids(standingEvents(state, 'country'))).toEqual(['national'])
    expect(ids(standingEvents(state, 'unplaced'))).toEqual(['nowhere'])
  })
  test('leaves the map itself as it is: what lies beyond its edge may stand in a group at the edge', () => {
    expect(ids(onMap(after(...locked)))).toEqual(ids(atlas.events))
    expect(ids(onMap(after(...locked, middle)))).toEqual(['west-famine', 'national', 'nowhere'])
  })
  test('does nothing while it is off, or while no map has told what it shows', () => {
    expect(eventsListed(after(only('east')))).toBe(atlas.events)
    expect(eventsListed(after(setLock('map', true)))).toBe(atlas.events)
  })
  test('does not ask again while the map shows the same places', () => {
    const state = after(...locked)
    expect(only('east')(state)).toBe(state)
    expect(eventsListed(hover({ kind: 'event', id: eventId('abroad') })(state))).toBe(eventsListed(state))
  })
})

describe('an event that is selected', () => {
  test('is counted nowhere once it is left out', () => {
    const state = after(
      select({ kind: 'event', id: eventId('west-famine') }),
      hideKinds(kinds('famine')),
      ...locked
    )
    expect(ids(eventsListed(state))).not.toContain('west-famine')
    expect(ids(eventsInWindow(state))).not.toContain('west-famine')
    expect(countInWindow(state)).toBe(eventsInWindow(state).length)
  })
})

describe('a window without events', () => {
  const quiet = setWindow({ start: dayOf(1959, 6, 1), end: dayOf(1959, 7, 1) })
  test('names what emptied it', () => {
    expect(emptiedBy(after(quiet, hideKinds(kinds('famine'))))).toEqual({ kinds: true, map: false })
    expect(emptiedBy(after(quiet, ...locked))).toEqual({ kinds: false, map: true })
    expect(emptiedBy(after(quiet, ...locked, hideKinds(kinds('famine'))))).toEqual({ kinds: true, map: true })
  })
  test('says nothing of filters where there are events, or none to be left out', () => {
    expect(emptiedBy(after(quiet))).toBeNull()
    expect(emptiedBy(after(setWindow({ start: SPAN.end - 30, end: SPAN.end }), ...locked))).toBeNull()
  })
})
