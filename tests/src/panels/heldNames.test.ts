import { describe, expect, test } from 'vitest'
import type { Person, PersonId, Unit } from '../../../src/atlas/model'
import { landHeldBy, nameOn, rolesOn, touches } from '../../../src/panels/heldNames'
import { dayOf } from '../../../src/time/days'
import { dateOf, pieceId, SPAN, unitId } from '../atlas/support/atlas'

const founded = dayOf(1958, 10, 25)
const ningxia: Unit = {
  id: unitId('CN-NX'),
  names: [{ held: { start: founded, end: SPAN.end }, name: { en: 'Ningxia' }, kind: 'autonomous-region' }],
  capitals: [],
  leaders: [],
  pieces: [{ held: { start: founded, end: SPAN.end }, piece: pieceId('NX') }],
  changes: []
}

describe('a unit on a day', () => {
  test('has the name that it bore then, else the next, else the last', () => {
    const renamed: Unit = {
      ...ningxia,
      names: [
        { held: { start: founded, end: dayOf(1960) }, name: { en: 'First' }, kind: 'province' },
        { held: { start: dayOf(1961), end: dayOf(1962) }, name: { en: 'Second' }, kind: 'province' }
      ]
    }
    const on = (day: number) => nameOn(renamed, day)
    expect(on(founded - 1)).toEqual({ name: { en: 'First' }, when: 'later' })
    expect(on(founded)).toEqual({ name: { en: 'First' }, when: 'then' })
    expect(on(dayOf(1960))).toEqual({ name: { en: 'Second' }, when: 'later' })
    expect(on(dayOf(1962))).toEqual({ name: { en: 'Second' }, when: 'earlier' })
    expect(nameOn({ ...ningxia, names: [] }, founded)).toBeNull()
  })
  test('that does not exist yet names who holds its land, and none once it holds any itself', () => {
    expect(landHeldBy(ningxia, new Map([[pieceId('NX'), unitId('CN-GS')]]))).toEqual(['CN-GS'])
    expect(landHeldBy(ningxia, new Map([[pieceId('NX'), unitId('CN-NX')]]))).toEqual([])
    expect(landHeldBy(ningxia, new Map())).toEqual([])
  })
})

describe('a person on a day', () => {
  const person: Person = {
    id: 'liu' as PersonId, // the brand of a test's own record
    name: { en: 'Liu' },
    also: [],
    roles: [
      { text: { en: 'Vice-chairman' }, to: dateOf('1966-08') },
      { text: { en: 'Chairman' }, from: dateOf('1959-04') },
      { text: { en: 'Member' } }
    ],
    checked: true
  }
  test('has the roles that can have been held then', () => {
    const on = (day: number) => rolesOn(person, day).map((role) => role.en)
    expect(on(dayOf(1958))).toEqual(['Vice-chairman', 'Member'])
    expect(on(dayOf(1959, 4, 1))).toEqual(['Vice-chairman', 'Chairman', 'Member'])
    expect(on(dayOf(1966, 9, 1))).toEqual(['Chairman', 'Member'])
  })
  test('whose term ends in a year can have held it to the last day of that year', () => {
    const term = { from: dateOf('1952'), to: dateOf('1962') }
    expect(touches(term, dayOf(1962, 12, 31))).toBe(true)
    expect(touches(term, dayOf(1963))).toBe(false)
    expect(touches(term, dayOf(1951, 12, 31))).toBe(false)
  })
})
