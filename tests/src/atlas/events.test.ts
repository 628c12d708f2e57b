import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventIndex } from '../../../src/atlas/eventIndex'
import { countByMonth, eventsOfUnit, nearestDay, standingOf } from '../../../src/atlas/events'
import type { Scope } from '../../../src/atlas/model'
import { dayOf, isoOf } from '../../../src/time/days'
import { atlasOf, eventOf, placeId, SPAN, unitId } from './support/atlas'

describe('counts by month', () => {
  const counts = (...dates: string[]) =>
    countByMonth(
      dates.map((date, i) => eventOf(`e${i}`, date)),
      SPAN
    )
  const shown = (...dates: string[]) =>
    counts(...dates)
      .filter(({ count }) => count > 0)
      .map(({ span, count }) => `${isoOf(span.start).slice(0, 7)} ${count.toFixed(3)}`)

  test('have every month of the span once, without gaps', () => {
    const months = counts()
    expect(months).toHaveLength(132)
    months.slice(1).forEach(({ span }, i) => expect(span.start).toBe(months[i]!.span.end))
  })
  test('count an event where it begins, not where it goes on', () => {
    expect(shown('1958-08-17', '1958-08/1959-03')).toEqual(['1958-08 2.000'])
  })
  test('spread what is known to the year over its days', () => {
    const year = counts('1959')
    expect(year.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(1, 9)
    expect(shown('1959')[1]).toBe(`1959-02 ${(28 / 365).toFixed(3)}`)
    expect(shown('1959-21')).toEqual(['1959-03 0.337', '1959-04 0.326', '1959-05 0.337'])
  })
  test('leave out what begins outside, and the part of it that may', () => {
    expect(shown('1955-12-31', '1967-01-01', '1950/1960')).toEqual([])
    expect(counts('195X').reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(
      (dayOf(1960) - dayOf(1956)) / 3652,
      9
    )
  })
  test('add up to the events that begin in the span', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1950, max: 1970 }), fc.integer({ min: 1, max: 12 }))),
        (dates) => {
          const sum = counts(...dates.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)).reduce(
            (s, { count }) => s + count,
            0
          )
          expect(sum).toBeCloseTo(dates.filter(([y]) => y >= 1956 && y <= 1966).length, 6)
        }
      )
    )
  })
})

describe('events that touch a window', () => {
  test('are those with a possible day in it', () => {
    const events = [eventOf('a', '1958-08'), eventOf('b', '1958-09-01'), eventOf('c', '1957/1960')]
    const ids = (start: number, end: number) =>
      eventIndex(events)
        .touching({ start, end })
        .map(({ id }) => id)
    expect(ids(dayOf(1958, 8, 31), dayOf(1958, 9, 1))).toEqual(['a', 'c'])
    expect(ids(dayOf(1958, 9, 1), dayOf(1958, 9, 2))).toEqual(['b', 'c'])
    expect(ids(dayOf(1961), dayOf(1962))).toEqual([])
  })
})

describe('where an event stands', () => {
  const town = { id: placeId('town'), name: { en: 'Town' }, also: [], lat: 30, lon: 110, precision: 'seat', checked: true } as const // prettier-ignore
  const atlas = atlasOf({ places: [town] })
  const standing = (scope: Scope, place?: string) =>
    standingOf(atlas, eventOf('e', '1958', { scope, ...(place !== undefined && { place: placeId(place) }) }))

  test('is the map when it happened in one known place', () => {
    expect([standing('local', 'town'), standing('regional', 'town')]).toEqual(['map', 'map'])
  })
  test('is the country when it concerned all of it, wherever that was decided', () => {
    expect([standing('national', 'town'), standing('national')]).toEqual(['country', 'country'])
  })
  test('is nowhere when no place is known, and the map when a line or an area is', () => {
    expect([standing('local'), standing('regional', 'gone')]).toEqual(['unplaced', 'unplaced'])
    const line = { type: 'LineString', coordinates: [[116, 39], [117, 39]] } as const // prettier-ignore
    expect(standingOf(atlas, eventOf('e', '1959', { scope: 'local', line }))).toBe('map')
  })
  test('is abroad wherever abroad', () => {
    expect([standing('abroad', 'town'), standing('abroad')]).toEqual(['abroad', 'abroad'])
  })
})

describe('the nearest day of an event', () => {
  const nearest = (edtf: string, ...day: [number, number, number]) =>
    isoOf(nearestDay(eventOf('e', edtf), dayOf(...day)))
  test('is the day itself inside, else the nearer end of what is certain', () => {
    expect(nearest('1959-07-02/1959-08-16', 1959, 7, 20)).toBe('1959-07-20')
    expect(nearest('1959-07-02/1959-08-16', 1956, 1, 1)).toBe('1959-07-02')
    expect(nearest('1959-07-02/1959-08-16', 1966, 1, 1)).toBe('1959-08-16')
    expect(nearest('1959-07/1959-09', 1956, 1, 1)).toBe('1959-07-31')
  })
  test('is within what is possible where nothing is certain', () => {
    expect(nearest('1959-07', 1956, 1, 1)).toBe('1959-07-01')
    expect(nearest('1959', 1966, 1, 1)).toBe('1959-12-31')
  })
})

describe('events of a unit', () => {
  test('are those that name it', () => {
    const events = [eventOf('a', '1958', { units: [unitId('CN-AH')] }), eventOf('b', '1958')]
    expect(eventsOfUnit(events, unitId('CN-AH')).map(({ id }) => id)).toEqual(['a'])
  })
})
