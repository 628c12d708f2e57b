import { describe, expect, test } from 'vitest'
import { foldLanes, hideKinds, setLanes, setWindow } from '../../../src/state/actions'
import { openState, type AppState } from '../../../src/state/appState'
import { laneCount, laneCounts, laneKeys, lanesInWindow, lanesNow, NO_LANE } from '../../../src/state/lanes'
import { eventsListed } from '../../../src/state/shown'
import { firstView, LANES_OF } from '../../../src/state/view'
import type { PersonId } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { atlasOf, eventOf, kindId, unitId, unitOf } from '../atlas/support/atlas'

// The cast makes the brand from the plain word of a test.
const person = (id: string) => id as PersonId
const events = atlasOf({
  units: ['north', 'south'].map((id) => unitOf(id, [{ piece: id }])),
  events: [
    { ...eventOf('two', '1957', { units: [unitId('south'), unitId('north')] }), kinds: [kindId('party'), kindId('famine')] }, // prettier-ignore
    eventOf('south', '1958', { units: [unitId('south')], people: [person('peng')] }),
    eventOf('open', '1959', { people: [person('peng'), person('mao')], confidence: 'low' }),
    eventOf('mao', '1960', { people: [person('mao')], kind: 'famine' }),
    eventOf('last', '1961', { people: [person('peng')], kind: 'famine' })
  ]
}) // prettier-ignore
const people = ['mao', 'peng'].map((id) => ({
  id: person(id),
  name: { en: id },
  also: [],
  roles: [],
  checked: true
}))
const atlas = { ...events, people: new Map(people.map((one) => [one.id, one])) }
const open = openState(atlas, firstView(atlas))
const after = (...actions: ((state: AppState) => AppState)[]) =>
  actions.reduce((state, act) => act(state), open)
const told = (state: AppState) =>
  lanesNow(state).map(({ key, events }) => [key, events.map(({ id }) => id).join(' ')])

describe('lanes', () => {
  test('are of nothing at first', () => {
    expect(lanesNow(open)).toEqual([])
    expect([...laneCounts(open)]).toEqual([])
  })
  test('of kinds follow the order of the atlas; each event stands once, in the lane of its first shown kind', () => {
    expect(told(after(setLanes('kind')))).toEqual([
      ['policy', 'south open'],
      ['party', 'two'],
      ['famine', 'mao last']
    ])
    const hidden = after(setLanes('kind'), hideKinds([kindId('party')]))
    expect(told(hidden)).toEqual([
      ['policy', 'south open'],
      ['famine', 'two mao last']
    ])
  })
  test('of units end with the events of none', () => {
    expect(told(after(setLanes('unit')))).toEqual([
      ['south', 'two south'],
      [NO_LANE, 'open mao last']
    ])
  })
  test('of persons begin with the one who stands in most', () => {
    expect(told(after(setLanes('person')))).toEqual([
      ['peng', 'south open last'],
      ['mao', 'mao'],
      [NO_LANE, 'two']
    ])
  })
  test('of confidence go from high to low', () => {
    expect(told(after(setLanes('confidence')))).toEqual([
      ['high', 'two south mao last'],
      ['low', 'open']
    ])
  })
  test('of anything hold every listed event once', () => {
    for (const lanes of LANES_OF.slice(1)) {
      const state = after(setLanes(lanes))
      const all = lanesNow(state).flatMap(({ events }) => events)
      expect(new Set(all)).toEqual(new Set(eventsListed(state)))
      expect(all).toHaveLength(eventsListed(state).length)
    }
  })
  test('count their events in the window, and those that belong to others as well', () => {
    const state = after(setLanes('person'), setWindow({ start: dayOf(1959), end: dayOf(1961) }))
    expect([...laneCounts(state)]).toEqual([['peng', { events: 1, more: 1 }], ['mao', { events: 1, more: 0 }], [NO_LANE, { events: 0, more: 0 }]]) // prettier-ignore
    expect(laneCounts(after(setLanes('person'), setWindow({ start: dayOf(1959) + 0.2, end: dayOf(1961) - 0.2 })))).toEqual(laneCounts(state)) // prettier-ignore
  })
  test('are counted one by one as all together', () => {
    for (const lanes of LANES_OF.slice(1)) {
      const state = after(setLanes(lanes), setWindow({ start: dayOf(1959), end: dayOf(1961) }))
      for (const [key, count] of laneCounts(state)) expect(laneCount(state, key)).toEqual(count)
      expect(laneCount(state, 'nobody')).toEqual({ events: 0, more: 0 })
    }
  })
  test('of persons and units have a row only with events in the window; of kinds all keep theirs', () => {
    const window = setWindow({ start: dayOf(1959), end: dayOf(1961) })
    const rows = (lanes: (typeof LANES_OF)[number]) => lanesInWindow(after(setLanes(lanes), window)).map(({ key }) => key)
    expect(rows('person')).toEqual(['peng', 'mao'])
    expect(rows('unit')).toEqual([NO_LANE])
    expect(rows('kind')).toEqual(['policy', 'party', 'famine'])
    const half = setWindow({ start: dayOf(1959) + 0.2, end: dayOf(1961) - 0.2 })
    expect(lanesInWindow(after(setLanes('person'), half)).map(({ key }) => key)).toEqual(['peng', 'mao'])
  }) // prettier-ignore
  test('name all that an event belongs to, its own first', () => {
    const [two] = atlas.events
    expect(laneKeys(two!, 'unit', [])).toEqual(['south', 'north'])
    expect(laneKeys(two!, 'kind', [kindId('party')])).toEqual(['famine'])
    expect(laneKeys(two!, 'kind', [kindId('party'), kindId('famine')])).toEqual(['party', 'famine'])
  })
  test('unfold when they become lanes of something else', () => {
    const folded = after(setLanes('kind'), foldLanes(['policy', 'party']))
    expect(folded.foldedLanes).toEqual(['policy', 'party'])
    expect(foldLanes(['policy', 'party'])(folded)).toBe(folded)
    expect(setLanes('unit')(folded).foldedLanes).toEqual([])
    expect(setLanes('kind')(folded)).toBe(folded)
  })
})
