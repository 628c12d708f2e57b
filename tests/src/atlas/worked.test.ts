// Tests the worked example against the atlas's own estimates and its series of excess deaths: the same method gives the same numbers.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Atlas, MeasureId, SeriesId } from '../../../src/atlas/model'
import { basesFor, excessOf, ratesFor, type Base } from '../../../src/atlas/worked'
import { shippedAtlas } from '../timeline/support/shipped'

let atlas: Atlas
const DEATHS = 'million-deaths' as MeasureId // the id stands in the shipped manifest

beforeAll(async () => {
  atlas = await shippedAtlas()
})

const totals = (base: Base) =>
  Object.fromEntries(
    ratesFor(atlas, DEATHS).map((one) => [one.series.id, Number(excessOf(one, base)?.total.toFixed(1))])
  )

describe('the worked example', () => {
  it('gives the shipped estimates of the atlas from the shipped series', () => {
    const own = ratesFor(atlas, DEATHS).filter(({ estimate }) => estimate !== undefined)
    expect(own).toHaveLength(3)
    for (const one of own) {
      const { estimate } = one
      const base = estimate?.worked?.base ?? [0, 0]
      expect(excessOf(one, base)?.total.toFixed(1), estimate?.id).toBe(estimate?.central?.toFixed(1))
    }
    expect(own.map(({ estimate }) => estimate?.central)).toEqual([16.4, 17, 30.7])
  })

  it('gives, year by year, what the series of excess deaths says in thousands', () => {
    for (const one of ratesFor(atlas, DEATHS)) {
      if (!one.estimate?.worked) continue
      const id = `excess-deaths-implied-${one.series.id.replace('cdr-', '')}` as SeriesId // as the conversion names them
      const told = atlas.series.get(id)?.values.map(({ year, value }) => [year, value])
      const worked = excessOf(one, one.estimate.worked.base)?.years.map(({ year, excess }) => [
        year,
        Math.round(excess * 1000)
      ])
      expect(worked, id).toEqual(told)
    }
  })

  it('takes every national series of death rates whose people are known, on the same years', () => {
    expect(basesFor(atlas, DEATHS)).toEqual([
      [1957, 1962],
      [1958, 1962]
    ])
    expect(totals([1957, 1962])).toEqual({
      'cdr-official': 16.4,
      'cdr-un-wpp2024': 16.9,
      'cdr-un-wpp2022': 17,
      'cdr-banister': 30.7
    })
    expect(Object.keys(totals([1958, 1962]))).toHaveLength(4)
  })

  it('has no answer where a year is missing, rather than a smaller one', () => {
    const [one] = ratesFor(atlas, DEATHS)
    expect(one && excessOf(one, [1950, 1962])).toBeNull()
    expect(one && excessOf({ ...one, people: () => undefined }, [1957, 1962])).toBeNull()
  })

  it('is nothing on a straight line, and grows in step with the people', () => {
    const rate = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(
        rate,
        rate,
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (a, b, n, k) => {
          const rates = new Map(Array.from({ length: n + 1 }, (_, i) => [1950 + i, a + ((b - a) * i) / n]))
          const base: Base = [1950, 1950 + n]
          expect(excessOf({ rates, people: () => 1000 }, base)?.total).toBeCloseTo(0)
          const raised = new Map(rates).set(1951, (rates.get(1951) ?? 0) + 1)
          const times = (people: number) =>
            excessOf({ rates: raised, people: () => people }, base)?.total ?? NaN
          expect(times(1000 * k)).toBeCloseTo(times(1000) * k)
        }
      )
    )
  })
})
