import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canSubtract,
  changeLimits,
  differenceOf,
  largestFirst,
  piecesMoved,
  subtract,
  type FigureChange
} from '../../../src/atlas/difference'
import { classOf, layerOf } from '../../../src/atlas/layers'
import type { Indicator, Series, SeriesValue, Unit } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { atlasOf, dateOf, indicatorId, measureId, pieceId, seriesId, unitId, unitOf } from './support/atlas'

const of = (unit: string, year: number, value: number, more: Partial<SeriesValue> = {}): SeriesValue => ({
  unit: unitId(unit),
  year,
  value,
  checked: true,
  how: 'seen',
  ...more
})
const series = (id: string, values: readonly SeriesValue[], more: Partial<Series> = {}): Series => ({
  id: seriesId(id),
  indicator: indicatorId('rate'),
  sources: [],
  label: { en: id },
  territory: 'ofTheDay',
  values,
  ...more
})
const rate = (more: Partial<Indicator> = {}): Indicator => ({
  id: indicatorId('rate'),
  label: { en: 'Rate' },
  measure: measureId('per-thousand'),
  kind: 'rate',
  definition: { en: '' },
  drawn: [seriesId('first'), seriesId('second')],
  ...more
})
/** The island goes from the first to the second unit in the middle of 1958. */
const UNITS: readonly Unit[] = [
  unitOf('one', [{ piece: 'p1' }, { piece: 'island', to: dayOf(1958, 6) }]),
  unitOf('two', [{ piece: 'p2' }, { piece: 'island', from: dayOf(1958, 6) }]),
  unitOf('three', [{ piece: 'p3' }])
]
/** One figure of a year that no test asks for, so that there always is a layer. */
const ELSEWHERE = series('first', [of('one', 1950, 5)])
const worldOf = (all: readonly Series[], indicators: readonly Indicator[] = [rate()]) =>
  atlasOf({
    units: UNITS,
    indicators,
    series: all.some(({ values }) => values.length > 0) ? all : [ELSEWHERE]
  })
function between(all: readonly Series[], from: number, to: number) {
  const atlas = worldOf(all)
  const layer = layerOf(atlas, indicatorId('rate'))!
  return differenceOf(atlas, layer, { day: dayOf(from), when: from }, { day: dayOf(to), when: to })
}
const amounts = (changes: readonly FigureChange[]) => changes.map(({ unit, amount }) => [unit, amount])

describe('the difference of two years', () => {
  test('is the later figure minus the earlier, with its sign', () => {
    const { changes } = between([series('first', [of('one', 1957, 9.1), of('one', 1960, 68.6), of('two', 1957, 12), of('two', 1960, 10.5)])], 1957, 1960) // prettier-ignore
    expect(amounts(changes)).toEqual([['one', 59.5], ['two', -1.5]]) // prettier-ignore
  })
  test('does not exist where one of the figures is missing or not checked', () => {
    const { changes, onlyBefore, onlyAfter } = between(
      [series('first', [of('one', 1957, 9), of('two', 1960, 7), of('three', 1957, 8), of('three', 1960, 3, { checked: false })])], // prettier-ignore
      1957,
      1960
    )
    expect(changes).toEqual([])
    expect(onlyBefore.map(({ unit }) => unit)).toEqual(['one', 'three'])
    expect(onlyAfter.map(({ unit }) => unit)).toEqual(['two'])
  })
  test('never takes the nearest year instead', () => {
    const { changes } = between([series('first', [of('one', 1956, 9), of('one', 1960, 20)])], 1957, 1960)
    expect(changes).toEqual([])
  })
  test('is taken within one series, even if a series named earlier has one of the figures', () => {
    const { changes } = between(
      [series('first', [of('one', 1957, 9)]), series('second', [of('one', 1957, 11), of('one', 1960, 20)])],
      1957,
      1960
    )
    expect(changes.map(({ amount, oneSeries, before }) => [amount, oneSeries, before.series.id])).toEqual([
      [9, true, 'second']
    ])
  })
  test('is marked where no one series has both figures', () => {
    const { changes } = between(
      [series('first', [of('one', 1957, 9)]), series('second', [of('one', 1960, 20)])],
      1957,
      1960
    )
    expect(changes.map(({ amount, oneSeries }) => [amount, oneSeries])).toEqual([[11, false]])
  })
  test('says which land only one of the figures was counted for', () => {
    const figures = ['one', 'two'].flatMap((unit) => [of(unit, 1957, 5), of(unit, 1960, 6)])
    const { changes } = between([series('first', figures)], 1957, 1960)
    expect(changes.map(({ unit, gained, lost }) => [unit, gained, lost])).toEqual([
      ['one', [], ['island']],
      ['two', ['island'], []]
    ])
  })
  test('finds no change of land where the series counts the same land in every year', () => {
    const figures = [of('one', 1957, 5), of('one', 1960, 6)]
    const territory = { text: { en: 'later borders' }, pieces: new Map([[unitId('one'), [pieceId('p1')]]]) }
    const { changes } = between([series('first', figures, { territory })], 1957, 1960)
    expect(changes.map(({ gained, lost, pieces }) => [gained, lost, pieces])).toEqual([[[], [], ['p1']]])
  })
  test('is not exact where a figure is not', () => {
    const figures = [of('one', 1957, 5, { bound: 'about' }), of('one', 1960, 6)]
    expect(between([series('first', figures)], 1957, 1960).changes[0]?.inexact).toBe(true)
  })
  test('is the same with the other sign the other way round', () => {
    const figures = fc.array(
      fc.record({
        unit: fc.constantFrom('one', 'two', 'three'),
        year: fc.constantFrom(1957, 1960),
        tenths: fc.integer({ min: -2000, max: 2000 }),
        id: fc.constantFrom('first', 'second'),
        checked: fc.boolean()
      }),
      { maxLength: 20 }
    )
    fc.assert(
      fc.property(figures, (given) => {
        const all = ['first', 'second'].map((name) =>
          series(
            name,
            given.filter(({ id }) => id === name).map(({ unit, year, tenths, checked }) => of(unit, year, tenths / 10, { checked })) // prettier-ignore
          )
        )
        const [forth, back] = [between(all, 1957, 1960), between(all, 1960, 1957)]
        expect(back.changes.map(({ unit, amount }) => [unit, amount === 0 ? 0 : -amount])).toEqual(amounts(forth.changes)) // prettier-ignore
        expect(back.onlyBefore.map(({ unit }) => unit)).toEqual(forth.onlyAfter.map(({ unit }) => unit))
        // Each amount comes from two checked figures that are there, and from no others.
        for (const { before, after, amount } of forth.changes) {
          expect([before.value.checked, after.value.checked]).toEqual([true, true])
          expect([before.value.year, after.value.year]).toEqual([1957, 1960])
          expect(Math.round(amount * 10)).toBe(Math.round(after.value.value * 10) - Math.round(before.value.value * 10)) // prettier-ignore
        }
      })
    )
  })
})

describe('subtracting', () => {
  test('leaves no dust of binary fractions', () => {
    expect(subtract(68.6, 9.1)).toBe(59.5)
    expect(subtract(0.3, 0.1)).toBe(0.2)
    expect(Object.is(subtract(5, 5), 0)).toBe(true)
    expect(Object.is(subtract(0.1, 0.1), 0)).toBe(true)
  })
  test('comes within rounding of the plain difference, for whatever numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(number, number, (b, a) => {
        const size = Math.max(Math.abs(a), Math.abs(b), 1e-12)
        expect(Math.abs(subtract(b, a) - (b - a))).toBeLessThanOrEqual(size * 1e-12)
      })
    )
  })
})

describe('layers', () => {
  test('of one fixed time, and of classes, have nothing to subtract', () => {
    const fixed = { ...series('first', [{ unit: unitId('one'), period: dateOf('1958/1962'), value: 3, checked: true, how: 'seen' as const }]) } // prettier-ignore
    expect(canSubtract(layerOf(worldOf([fixed]), indicatorId('rate'))!)).toBe(false)
    const yearly = [series('first', [of('one', 1957, 1)])]
    expect(canSubtract(layerOf(worldOf(yearly), indicatorId('rate'))!)).toBe(true)
    expect(canSubtract(layerOf(worldOf(yearly, [rate({ kind: 'class' })]), indicatorId('rate'))!)).toBe(false)
  })
})

describe('class limits of changes', () => {
  const limitsOf = (values: readonly SeriesValue[], others: readonly Indicator[] = []) => {
    const atlas = worldOf([series('first', values)], [rate(), ...others])
    return changeLimits(atlas, layerOf(atlas, indicatorId('rate'))!)
  }
  test('are those that the atlas gives for changes in the same measure, mirrored at zero', () => {
    const given = rate({ id: indicatorId('other'), kind: 'change', breaks: [-1, 1, 5, 15, 30], middle: 0 })
    expect(limitsOf([of('one', 1957, 5)], [given])).toMatchObject({
      breaks: [-30, -15, -5, -1, 1, 5, 15, 30],
      from: 'atlas'
    })
    const elsewhere = { ...given, measure: measureId('kilograms') }
    expect(limitsOf([of('one', 1957, 5), of('one', 1958, 205)], [elsewhere]).from).toBe('spread')
  })
  test('are round shares of the largest change where the atlas gives none', () => {
    expect(limitsOf([of('one', 1957, 100), of('one', 1958, 350), of('one', 1960, 150)])).toEqual({
      breaks: [-100, -50, -20, -5, 5, 20, 50, 100],
      from: 'spread',
      largest: 250
    })
  })
  test('are none where nothing ever changes', () => {
    expect(limitsOf([of('one', 1957, 5), of('one', 1958, 5)]).breaks).toEqual([])
    expect(limitsOf([of('one', 1957, 5)]).breaks).toEqual([])
  })
  test('rise, mirror each other and leave no change in the middle class, for whatever figures', () => {
    const pair = fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: -1e9, max: 1e9, noNaN: true })) // prettier-ignore
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { breaks } = limitsOf([of('one', 1957, a), of('one', 1960, b)])
        expect([...breaks].sort((x, y) => x - y)).toEqual([...breaks])
        expect(new Set(breaks).size).toBe(breaks.length)
        expect(breaks.map((limit) => -limit).reverse()).toEqual([...breaks])
        expect(classOf(breaks, 0)).toBe(breaks.length / 2)
      })
    )
  })
})

describe('the order of changes', () => {
  const changesOf = (...list: readonly number[]) => {
    const values = list.flatMap((amount, i) => {
      const unit = ['one', 'two', 'three'][i] ?? ''
      return [of(unit, 1957, 0), of(unit, 1960, amount)]
    })
    return largestFirst(between([series('first', values)], 1957, 1960).changes)
  }
  test('begins with the largest rise, and with the largest fall where that is larger', () => {
    expect(changesOf(3, -1, 8)).toMatchObject({ first: 'rises' })
    expect(changesOf(3, -1, 8).changes.map(({ amount }) => amount)).toEqual([8, 3, -1])
    expect(changesOf(3, -9, 8)).toMatchObject({ first: 'falls' })
    expect(changesOf(3, -9, 8).changes.map(({ amount }) => amount)).toEqual([-9, 3, 8])
  })
})

describe('land that has moved', () => {
  test('is told whichever day comes first', () => {
    const atlas = worldOf([])
    expect(piecesMoved(atlas, dayOf(1957), dayOf(1960))).toEqual(['island'])
    expect(piecesMoved(atlas, dayOf(1960), dayOf(1957))).toEqual(['island'])
    expect(piecesMoved(atlas, dayOf(1959), dayOf(1960))).toEqual([])
  })
})
