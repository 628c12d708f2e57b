import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AtlasEvent } from '../../../../src/atlas/model'
import { openState } from '../../../../src/state/appState'
import { lanesNow } from '../../../../src/state/lanes'
import { eventsInWindow } from '../../../../src/state/shown'
import { firstView, LANES_OF } from '../../../../src/state/view'
import { dayOf } from '../../../../src/time/days'
import {
  eventAt,
  eventRows,
  headsAt,
  positionAt,
  positionFrom,
  positionOf,
  rowAt,
  rowsOf,
  runsIn,
  type EventRows
} from '../../../../src/timeline/list/eventRows'
import { shippedAtlas } from '../support/shipped'
import { years } from '../support/years'

/** Every row told plainly: a heading by its key, an event by itself. */
function told({ groups }: EventRows): (string | AtlasEvent)[] {
  return groups.flatMap(({ key, events }) => [...(key === null ? [] : [key]), ...events])
}

const anyRows = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: years.events.length }), { maxLength: 6 }),
    headed: fc.boolean()
  })
  .map(({ sizes, headed }) => {
    let from = 0
    return rowsOf(
      sizes.map((size, i) => {
        // Each event in one group only, in the atlas's order.
        const events = years.events.slice(from, from + size)
        from += size
        return { key: headed ? `lane ${i}` : null, events }
      })
    )
  })

describe('the rows of the list', () => {
  test('are the events of the window, in the order in which they are stepped through', async () => {
    const atlas = await shippedAtlas()
    const window = { start: dayOf(1958, 8), end: dayOf(1961, 7) }
    const state = openState(atlas, { ...firstView(atlas), window })
    const rows = eventRows(state)
    expect(told(rows)).toEqual(eventsInWindow(state))
    expect(rows.events).toBe(eventsInWindow(state).length)
    expect(eventRows({ ...state, hover: { kind: 'event', id: atlas.events[0]!.id } })).toBe(rows)
  })
  test('stand under headings like the lanes, each event of the window once, and lanes without one have none', async () => {
    const atlas = await shippedAtlas()
    for (const lanes of LANES_OF.filter((one) => one !== 'none')) {
      const window = { start: dayOf(1959, 7), end: dayOf(1959, 9) }
      const state = openState(atlas, { ...firstView(atlas), window, lanes })
      const { groups, events } = eventRows(state)
      const order = lanesNow(state).map(({ key }) => key)
      expect(groups.map(({ key }) => key)).toEqual(
        order.filter((key) => groups.some((one) => one.key === key))
      )
      const all = groups.flatMap((group) => group.events)
      expect(new Set(all)).toEqual(new Set(eventsInWindow(state)))
      expect(all.length).toBe(events)
      expect(events).toBe(eventsInWindow(state).length)
      for (const group of groups) expect(group.events.length).toBeGreaterThan(0)
    }
  })
  test('and positions lead to each other', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const plain = told(rows)
        expect(plain.length).toBe(rows.rows)
        const events = plain.filter((one) => typeof one !== 'string')
        expect(events.length).toBe(rows.events)
        events.forEach((event, position) => {
          expect(eventAt(rows, position)).toBe(event)
          expect(positionOf(rows, event)).toBe(position)
          expect(plain[rowAt(rows, position)]).toBe(event)
          expect(positionAt(rows, rowAt(rows, position))).toBe(position)
          expect(headsAt(rows, position)).toBe(typeof plain[rowAt(rows, position) - 1] === 'string' ? 1 : 0)
        })
        expect(eventAt(rows, rows.events)).toBeUndefined()
      })
    )
  })
  test('of any stretch are those of the whole list', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(60), fc.nat(20), (rows, first, length) => {
        const run = runsIn(rows, first, first + length).flatMap(({ group, head, first: from, after }) => [
          ...(head ? [group.key!] : []),
          ...group.events.slice(from, after)
        ])
        expect(run).toEqual(told(rows).slice(first, first + length))
      })
    )
  })
  test('do not hold an event of another time, and begin to be read at the day', () => {
    const rows = rowsOf([{ key: null, events: years.events.slice(2, 6) }])
    expect(positionOf(rows, years.events[0]!)).toBe(-1)
    expect(positionOf(rows, years.events.at(-1)!)).toBe(-1)
    years.events.slice(2, 6).forEach((event, i) => {
      const at = positionFrom(rows, event.date.earliest)
      expect(years.events[2 + at]!.date.earliest).toBe(event.date.earliest)
      expect(at).toBeLessThanOrEqual(i)
    })
    expect(positionFrom(rows, dayOf(2000))).toBe(3)
    expect(positionFrom(rowsOf([]), dayOf(1960))).toBe(-1)
  })
})
