// Tests how estimates stand together: nothing lost, nothing averaged, what is rejected never among the others.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  disputedMeasures, groupsOf, GROUPINGS, kindOf, ORDERS, questionOf, reachOf, standsApart, usersOf, usualGrouping,
  type Question
} from '../../../src/atlas/estimates' // prettier-ignore
import type { Atlas, Estimate, MeasureId } from '../../../src/atlas/model'
import { shippedAtlas } from '../timeline/support/shipped'

let atlas: Atlas
let toll: Question
const DEATHS = 'million-deaths' as MeasureId // the id stands in the shipped manifest

const questions = () =>
  disputedMeasures(atlas).map(({ id }) => questionOf(atlas, id)).filter((question) => question !== null) // prettier-ignore
const nameOf = ({ author }: Estimate): string => author

beforeAll(async () => {
  atlas = await shippedAtlas()
  toll = questions()[0] as Question // there is one, or the first test fails
})

describe('the questions', () => {
  it('begin with the death toll and ask each measure that has two estimates or more', () => {
    expect(toll.measure.id).toBe(DEATHS)
    const counted = atlas.estimates.map(({ measure }) => measure)
    expect(new Set(questions().map(({ measure }) => measure.id))).toEqual(
      new Set(counted.filter((id, i) => counted.indexOf(id) !== i))
    )
  })

  it('put the fall of the registered population beside the death toll, not among it', () => {
    expect(toll.estimates).toHaveLength(34)
    expect(toll.beside.map(({ id }) => id)).toEqual(['official-pop-1960'])
  })

  it('group the toll by standing and harvests, yields and provinces by what is counted', () => {
    const usual = Object.fromEntries(questions().map((one) => [one.measure.id, usualGrouping(one)]))
    expect(usual[DEATHS]).toBe('standing')
    for (const id of ['grain-harvest', 'grain-exports', 'yield-claims', 'province-deaths'])
      expect(usual[id], id).toBe('concept')
  })
})

describe('the groups', () => {
  const all = () =>
    questions().flatMap((question) =>
      GROUPINGS.flatMap((grouping) =>
        ORDERS.map((order) => ({ question, groups: groupsOf(question, grouping, order, nameOf, 'en') }))
      )
    )

  it('hold every estimate once, whatever the grouping and the order', () => {
    for (const { question, groups } of all()) {
      const ids = groups.flatMap(({ estimates }) => estimates.map(({ id }) => id))
      expect([...ids].sort()).toEqual([...question.estimates, ...question.beside].map(({ id }) => id).sort())
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
    }
  })

  it('never mix what is rejected, counts something else or was worked here with the others', () => {
    for (const { question, groups } of all())
      for (const { by, estimates } of groups) {
        const kinds = new Set(estimates.map((estimate) => kindOf(estimate, question.measure.id)))
        const apart = estimates.filter((estimate) => standsApart(estimate, question.measure.id))
        if (apart.length > 0) expect('kind' in by && kinds.size === 1).toBe(true)
      }
  })

  it('stand below all others where they are apart', () => {
    const keys = groupsOf(toll, 'period', 'figure', nameOf, 'en').map(({ key }) => key)
    expect(keys.slice(-3)).toEqual(['kind beside', 'kind ours', 'kind rejected'])
    expect(keys.slice(0, -3).every((key) => key.startsWith('period'))).toBe(true)
  })

  it('run by their lowest number, by name or by year as asked', () => {
    for (const { estimates } of groupsOf(toll, 'standing', 'figure', nameOf, 'en')) {
      const lows = estimates.map((estimate) => reachOf(estimate).low)
      expect(lows).toEqual([...lows].sort((a, b) => a - b))
    }
    for (const { estimates } of groupsOf(toll, 'standing', 'year', nameOf, 'en')) {
      const years = estimates.map(({ year }) => year ?? Infinity)
      expect(years).toEqual([...years].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    }
    for (const { estimates } of groupsOf(toll, 'standing', 'author', nameOf, 'en')) {
      const names = estimates.map(nameOf)
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
    }
  })
})

describe('what is drawn of an estimate', () => {
  const value = fc.double({ min: 0, max: 1e6, noNaN: true })
  const bounds = fc.constantFrom(undefined, 'about', 'atLeast', 'atMost', 'claimed')

  it('is only what was published: no middle of a range, no other end of a bound', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 3 }),
        fc.nat(6),
        bounds,
        (values, pick, bound) => {
          const [a = 0, b = a, c = b] = [...values].sort((x, y) => x - y)
          const shapes = [
          { central: a }, { low: a }, { high: a }, { low: a, high: c }, { low: a, central: b, high: c },
          { low: a, central: b }, { central: b, high: c }
        ] // prettier-ignore
          const shape = shapes[pick] ?? { central: a }
          const reach = reachOf({ ...shape, ...(bound && { bound }) })
          const published: number[] = Object.values(shape)
          for (const drawn of [reach.low, reach.high, reach.point ?? reach.low])
            expect(published).toContain(drawn)
          expect(reach.low <= reach.high).toBe(true)
          if (published.length === 2 && !('central' in shape)) expect(reach.point).toBeUndefined()
          expect(reach.open).toBe(bound === 'atLeast' ? 'up' : bound === 'atMost' ? 'down' : undefined)
        }
      )
    )
  })

  it('is an arrow for Dikötter and Sun, a bracket without a centre for the range of Kung and Lin', () => {
    const reach = (id: string) => reachOf(atlas.estimates.find((one) => one.id === id) as Estimate) // these ids are shipped
    expect(reach('dikotter-2010')).toEqual({ low: 45, high: 45, point: 45, open: 'up' })
    expect(reach('sun-jingxian-2011')).toEqual({ low: 3.66, high: 3.66, point: 3.66, open: 'down' })
    expect(reach('kung-lin-2003')).toEqual({ low: 16.5, high: 30 })
  })
})

describe('who uses an estimate', () => {
  it('is told by those that take it over', () => {
    const users = (id: string) =>
      usersOf(atlas, atlas.estimates.find((one) => one.id === id) as Estimate).map((user) => user.id) // shipped
    expect(users('banister-1987')).toEqual(['yang-dali-1996', 'becker-1996'])
    expect(users('becker-1996')).toEqual([])
  })
})

describe('claims of documents', () => {
  const period = { earliest: -4000, latest: -3000 } // days within 1959-1961
  const note = (of: object, citations: object[]) => ({ citations, of: { measure: DEATHS, period, ...of } })
  const cited = (value?: unknown, stance = 'asserts', source = 'document', says?: object) => ({
    source,
    stance,
    value,
    checked: true,
    ...(says && { says })
  })
  const claimed = (...notes: object[]) =>
    // Only what the question looks at is filled in.
    questionOf({ ...atlas, notes: notes as unknown as Atlas['notes'] }, DEATHS)?.claims ?? []

  it('are the values that a note says are asserted for the whole country and these years, and nothing else', () => {
    const claims = claimed(
      note({}, [cited([30, 45]), cited(20, 'contradicts'), cited()]),
      note({ unit: 'CN-AH' }, [cited(1)]),
      note({ measure: 'people' }, [cited(2)]),
      note({ period: { earliest: -14000, latest: -13000 } }, [cited(6)])
    )
    expect(claims.map(({ citation }) => citation.value)).toEqual([[30, 45]])
  })

  it('stand once for each document, with what it says, and not again for a number within its range', () => {
    const says = { en: 'executions included' }
    const claims = claimed(
      note({}, [cited([30, 45]), cited([15, 45], 'asserts', 'other')]),
      note({}, [cited([30, 45], 'asserts', 'document', says), cited(45), cited(50)])
    )
    expect(claims.map(({ citation: { source, value, says } }) => [source, value, says?.en])).toEqual([
      ['other', [15, 45], undefined],
      ['document', [30, 45], 'executions included'],
      ['document', 50, undefined]
    ])
  })
})
