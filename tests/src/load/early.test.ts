import { expect, test } from 'vitest'
import { Builder } from '../../../src/load/build'
import { EarlyEvents } from '../../../src/load/early'
import { records, small } from './support/atlases'
import { knownOfSmall } from './support/known'

function early(): EarlyEvents {
  const known = knownOfSmall()
  const ids = new Map([...known.ids].filter(([kind]) => kind !== 'event'))
  return new EarlyEvents({ ...known, ids }, new Builder(known.readDate, known.span))
}

test('sound events are built and stand in the place of their records', () => {
  const looker = early()
  const list = [...records('events')]
  looker.take(list)
  expect(looker.built).toHaveLength(list.length)
  expect(list).toEqual(looker.built)
  expect(looker.built.every(Object.isFrozen)).toBe(true)
  expect(looker.holds(list)).toBe(true)
})

test('after the first event that is not plainly sound none is looked at any more', () => {
  const looker = early()
  const sound = records('events')
  const broken = { ...small('events.json events[0]'), title: { en: 'In English only' } }
  const list = [sound[0], broken, ...structuredClone(sound.slice(1))]
  looker.take(list)
  looker.take([...structuredClone(sound)])
  expect(looker.built).toHaveLength(1)
  expect(list[1]).toBe(broken)
  expect(list.slice(2)).toEqual(sound.slice(1))
})

test('what events refer to among themselves is looked up when all are there', () => {
  // Places in the part of events, because the small atlas has no event that names another.
  const known = knownOfSmall()
  const ids = new Map([...known.ids].filter(([kind]) => kind !== 'place'))
  const looker = new EarlyEvents({ ...known, ids }, new Builder(known.readDate, known.span))
  const { place } = small('events.json events[0]')
  const list = [structuredClone(records('events')[0])]
  looker.take(list)
  expect(looker.built).toHaveLength(1)
  expect(looker.holds(list)).toBe(false)
  const also = small('events.json events[0]').also
  const all = [place, ...(Array.isArray(also) ? (also as unknown[]) : [])]
  expect(looker.holds(all.map((id) => ({ id })))).toBe(true)
})
