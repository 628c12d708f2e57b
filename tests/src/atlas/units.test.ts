import { describe, expect, test } from 'vitest'
import { borderChanges, borderStretch, heldOn, ownersOn, unitsOn } from '../../../src/atlas/units'
import { dayOf } from '../../../src/time/days'
import { atlasOf, pieceId, unitOf } from './support/atlas'

const atlas = atlasOf({
  units: [
    unitOf('a', [
      { piece: 'p', to: dayOf(1958, 3) },
      { piece: 'q', to: dayOf(1950) }
    ]),
    unitOf('b', [{ piece: 'p', from: dayOf(1958, 3) }]),
    unitOf('c', [{ piece: 'r', from: dayOf(1957, 1, 2), to: dayOf(1958, 3) }])
  ]
})

describe('units in time', () => {
  test('hold a piece from the first day to before the last', () => {
    expect(ownersOn(atlas, dayOf(1958, 2, 28)).get(pieceId('p'))).toBe('a')
    expect(ownersOn(atlas, dayOf(1958, 3, 1)).get(pieceId('p'))).toBe('b')
    expect(ownersOn(atlas, dayOf(1958, 3, 1)).has(pieceId('r'))).toBe(false)
  })
  test('are there only while they hold land', () => {
    expect(unitsOn(atlas, dayOf(1956)).map(({ id }) => id)).toEqual(['a'])
    expect(unitsOn(atlas, dayOf(1957, 6)).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(unitsOn(atlas, dayOf(1960)).map(({ id }) => id)).toEqual(['b'])
  })
  test('have the name that held on the day', () => {
    const names = [
      { held: { start: -Infinity, end: 5 }, name: 'old' },
      { held: { start: 5, end: Infinity }, name: 'new' }
    ]
    expect(heldOn(names, dayOf(1970, 1, 5))?.name).toBe('old')
    expect(heldOn(names, dayOf(1970, 1, 6))?.name).toBe('new')
    expect(heldOn(names.slice(2), dayOf(1970))).toBeUndefined()
  })
})

describe('border changes', () => {
  const changes = borderChanges(atlas)
  test('are the days inside the span on which a piece changes hands, each once, rising', () => {
    expect(changes).toEqual([dayOf(1957, 1, 2), dayOf(1958, 3)])
  })
  test('part time into stretches of the same borders', () => {
    expect([dayOf(1956), dayOf(1957, 1, 1), dayOf(1957, 1, 2), dayOf(1958, 2, 28), dayOf(1958, 3), dayOf(1966)].map((day) => borderStretch(changes, day))).toEqual([0, 0, 1, 1, 2, 2]) // prettier-ignore
    expect(borderStretch([], dayOf(1960))).toBe(0)
  })
})
