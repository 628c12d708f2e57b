// Tests which changes of units an atlas tells, on which day each is passed, and what lies between two days.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween, changesOf, type Change } from '../../../src/atlas/changes'
import type { Unit } from '../../../src/atlas/model'
import { borderChanges } from '../../../src/atlas/units'
import { dayOf, isoOf, type Day } from '../../../src/time/days'
import { shippedAtlas } from '../timeline/support/shipped'
import { atlasOf, dateOf, placeId, SPAN, unitOf } from './support/atlas'

const shipped = await shippedAtlas()
const all = changesOf(shipped)

function told(edtf: string, en: string, drawn = true): Unit['changes'][number] {
  return { date: dateOf(edtf), text: { en }, drawn, checked: true }
}

const JULY = dayOf(1958, 7, 9)
const moved = [
  { ...unitOf('a', [{ piece: 'p' }, { piece: 'q', to: JULY }]), changes: [told('1958-07', 'The south goes to B.')] },
  { ...unitOf('b', [{ piece: 'r' }, { piece: 'q', from: JULY }]), changes: [told('1958-07', 'The south goes to B.')] }
] // prettier-ignore

describe('changes', () => {
  test('that two units tell in the same words are one, on the day the land moves', () => {
    expect(changesOf(atlasOf({ units: moved }))).toEqual([
      {
        day: JULY,
        units: ['a', 'b'],
        told: moved[0]?.changes[0],
        shifts: [
          { unit: 'a', shift: 'land' },
          { unit: 'b', shift: 'land' }
        ],
        pieces: ['q']
      }
    ])
  })

  test('that only the tables show are there too, each day once', () => {
    const untold = moved.map((unit) => ({ ...unit, changes: [] }))
    const [change, ...rest] = changesOf(atlasOf({ units: untold }))
    expect(rest).toEqual([])
    expect(change).toMatchObject({ day: JULY, units: ['a', 'b'], pieces: ['q'] })
    expect(change?.told).toBeUndefined()
  })

  test('not drawn lie on the first day they can have happened, whatever moves in that time', () => {
    const units = [
      { ...unitOf('a', [{ piece: 'p' }, { piece: 'q', to: JULY }]), changes: [told('1958', 'A mill.', false)] }
    ] // prettier-ignore
    const days = changesOf(atlasOf({ units })).map(({ day, told }) => [isoOf(day), told?.drawn])
    expect(days).toEqual([
      ['1958-01-01', false],
      ['1958-07-09', undefined]
    ])
  })

  test('are a forming, an end, another name or another seat', () => {
    const always = { start: SPAN.start, end: SPAN.end }
    const [first, second] = [
      { start: SPAN.start, end: JULY },
      { start: JULY, end: SPAN.end }
    ]
    const units: Unit[] = [
      unitOf('new', [{ piece: 'p', from: JULY }]),
      unitOf('old', [{ piece: 'p', to: JULY }]),
      {
        ...unitOf('named', [{ piece: 'q' }]),
        names: [
          { held: first, name: { en: 'N' }, kind: 'province' },
          { held: second, name: { en: 'N' }, kind: 'autonomous-region' }
        ]
      },
      {
        ...unitOf('seated', [{ piece: 'r' }]),
        names: [{ held: always, name: { en: 'S' }, kind: 'province' }],
        capitals: [
          { held: first, place: placeId('x') },
          { held: second, place: placeId('y') }
        ]
      }
    ]
    const [change] = changesOf(atlasOf({ units }))
    expect(change?.shifts).toEqual([
      { unit: 'new', shift: 'formed' },
      { unit: 'old', shift: 'ended' },
      { unit: 'named', shift: 'name' },
      { unit: 'seated', shift: 'capital' }
    ])
  })

  test('are none in an atlas whose units stay as they are', () => {
    expect(changesOf(atlasOf({ units: [unitOf('a', [{ piece: 'p' }])] }))).toEqual([])
    expect(changesOf(atlasOf())).toEqual([])
  })
})

describe('the shipped atlas', () => {
  const inside = all.filter(({ day }) => day > SPAN.start && day < SPAN.end)

  test('tells in words every change that its tables show', () => {
    expect(all.filter((change) => !change.told)).toEqual([])
  })

  test('passes a change on every day on which borders change', () => {
    const days = new Set(inside.filter(({ pieces }) => pieces.length > 0).map(({ day }) => day))
    expect([...days].sort((a, b) => a - b)).toEqual(borderChanges(shipped))
  })

  test('forms Ningxia from Gansu on 25 October 1958', () => {
    const [change] = inside.filter(({ shifts }) => shifts.some(({ shift }) => shift === 'formed'))
    expect(change && isoOf(change.day)).toBe('1958-10-25')
    expect(change?.units).toEqual(['CN-GS', 'CN-NX'])
    expect(change?.pieces).toEqual(['NX'])
    expect(change?.told?.event).toBe('ningxia-autonomous-region')
  })

  test('ends Tianjin once, renames three times and moves the seat of Hebei twice', () => {
    const of = (wanted: string) =>
      inside.filter(({ shifts }) => shifts.some(({ shift }) => shift === wanted)).map(({ day }) => isoOf(day))
    expect(of('ended')).toEqual(['1958-02-11'])
    expect(of('name')).toEqual(['1958-03-05', '1965-09-09', '1965-10-12'])
    expect(of('capital')).toEqual(['1958-04-01', '1966-05-01'])
  })

  test('dates the five counties around Beijing by the day the map follows, though only the month is told', () => {
    const [change] = inside.filter(({ told }) => told?.date.edtf === '1958-03')
    expect(change && isoOf(change.day)).toBe('1958-03-07')
  })

  test('moves no land in a change that is not drawn', () => {
    const undrawn = all.filter(({ told }) => told?.drawn === false)
    expect(undrawn.length).toBeGreaterThan(8)
    expect(undrawn.filter(({ pieces }) => pieces.length > 0)).toEqual([])
  })
})

describe('what lies between two days', () => {
  const day = fc.integer({ min: dayOf(1953), max: dayOf(1968) }) as fc.Arbitrary<Day> // whole numbers are days
  const between = (from: Day, to: Day) => changesBetween(all, from, to)

  test('is nothing from a day to itself', () => {
    fc.assert(fc.property(day, (at) => between(at, at).length === 0))
  })

  test('is the same in both directions', () => {
    fc.assert(fc.property(day, day, (a, b) => { expect(between(a, b)).toEqual(between(b, a)) })) // prettier-ignore
  })

  test('is passed once and only once, however many steps the way has', () => {
    fc.assert(
      fc.property(day, fc.array(day, { minLength: 1, maxLength: 12 }), (start, stops) => {
        const way = [start, ...stops].sort((a, b) => a - b)
        const steps = way.slice(1).flatMap((to, i) => between(way[i] ?? to, to))
        expect(steps).toEqual(between(way[0] ?? start, way.at(-1) ?? start))
      })
    )
  })

  test('is every change after the first day and up to the last', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const held = (change: Change) => change.day > Math.min(a, b) && change.day <= Math.max(a, b)
        expect(between(a, b)).toEqual(all.filter(held))
      })
    )
  })
})
