import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankOf } from '../../../src/atlas/rank'
import { atlasOf, dateOf, unitId } from './support/atlas'
import { indicatorOf, seriesOf, valueOf } from './support/figures'
import { shippedAtlas } from '../timeline/support/shipped'
import { indicatorId } from './support/atlas'

const rate = indicatorOf('rate', ['map'])
const of = (values: readonly (readonly [unit: string, value: number])[], given = {}) =>
  seriesOf(
    'map',
    values.map(([unit, value]) => valueOf(value, { unit: unitId(unit), year: 1960, ...given }))
  )
const ask = (series: ReturnType<typeof of>[], unit: string, when: number = 1960) =>
  rankOf(atlasOf({ indicators: [rate], series }), rate, unitId(unit), when)

describe('the rank of a unit', () => {
  test('counts larger and smaller figures of the same time, and says how many are equal', () => {
    const series = [of([['a', 5], ['b', 9], ['c', 5], ['d', -1]])] // prettier-ignore
    expect(ask(series, 'b')).toMatchObject({ place: 1, fromEnd: 4, of: 4, tied: 0 })
    expect(ask(series, 'a')).toMatchObject({ place: 2, fromEnd: 2, of: 4, tied: 1 })
    expect(ask(series, 'd')).toMatchObject({ place: 4, fromEnd: 1, of: 4, tied: 0 })
    expect(ask(series, 'a', 1961)).toBeNull()
  })
  test('compares within one series only, the first of the map that has a figure of the unit', () => {
    const other = seriesOf('other', [
      valueOf(50, { unit: unitId('x'), year: 1960 }),
      valueOf(70, { unit: unitId('a'), year: 1960 }),
      valueOf(60, { unit: unitId('y'), year: 1960 })
    ])
    const series = [other, of([['a', 5], ['b', 9]])] // prettier-ignore
    expect(ask(series, 'a')).toMatchObject({ series: { id: 'map' }, place: 2, of: 2 })
    expect(ask(series, 'x')).toMatchObject({ series: { id: 'other' }, place: 3, of: 3 })
  })
  test('leaves out what is not checked and what is only a bound', () => {
    const series = seriesOf('map', [
      valueOf(5, { unit: unitId('a'), year: 1960 }),
      valueOf(9, { unit: unitId('b'), year: 1960, checked: false }),
      valueOf(7, { unit: unitId('c'), year: 1960, bound: 'atLeast' })
    ])
    expect(ask([series], 'a')).toMatchObject({ place: 1, fromEnd: 1, of: 1 })
    expect(ask([series], 'b')).toBeNull()
    expect(ask([series], 'c')).toBeNull()
  })
  test('is of one period, never of a year within it', () => {
    const series = [of([['a', 5], ['b', 9]], { year: undefined, period: dateOf('1958/1962') })] // prettier-ignore
    const atlas = atlasOf({ indicators: [rate], series })
    expect(rankOf(atlas, rate, unitId('b'), dateOf('1958/1962'))).toMatchObject({ place: 1, of: 2 })
    expect(rankOf(atlas, rate, unitId('b'), 1960)).toBeNull()
  })
  test('places, equals and the rest add up for all units', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 }), (values) => {
        const series = [of(values.map((value, i) => [`u${i}`, value] as const))]
        for (const [i, value] of values.entries()) {
          const rank = ask(series, `u${i}`)
          expect(rank?.of).toBe(values.length)
          expect((rank?.place ?? 0) + (rank?.fromEnd ?? 0) + (rank?.tied ?? 0)).toBe(values.length + 1)
          expect(rank?.place === 1).toBe(value === Math.max(...values))
        }
      })
    )
  })
  test('Anhui had the highest registered death rate of 1960', async () => {
    const atlas = await shippedAtlas()
    const cdr = atlas.indicators.get(indicatorId('cdr'))
    if (!cdr) throw new Error('no death rate')
    const rank = rankOf(atlas, cdr, unitId('CN-AH'), 1960)
    expect(rank).toMatchObject({ place: 1, tied: 0, value: { value: 68.58 } })
    expect(rank?.of).toBeGreaterThan(20)
  })

  test('is none among classes, which are reported and not counted', () => {
    const classes = { ...rate, kind: 'class' as const }
    const atlas = atlasOf({ indicators: [classes], series: [of([['a', 100], ['b', 90]])] }) // prettier-ignore
    expect(rankOf(atlas, classes, unitId('a'), 1960)).toBeNull()
    expect(rankOf(atlas, rate, unitId('a'), 1960)).not.toBeNull()
  })
})
