// Tests how marks join: none is lost, leads follow the rules, panning does not matter.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crowd, zoomApart } from '../../../src/map/crowd'
import { markAt } from './support/sheets'

const reach = { tokens: 33, dotToToken: 20, dots: 10 }

describe('a crowd of marks', () => {
  test('loses none and shows none twice', () => {
    const mark = fc
      .record({
        x: fc.double({ min: 0, max: 256, noNaN: true }),
        y: fc.double({ min: 0, max: 195, noNaN: true }),
        look: fc.constantFrom('token', 'sign', 'dot'),
        weight: fc.integer({ min: 1, max: 5 })
      })
      .map(({ x, y, look, weight }) => markAt([x, y], { look, weight }))
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 60 }),
        fc.double({ min: 0.5, max: 100, noNaN: true }),
        (marks, scale) => {
          const { tokens, dots } = crowd(marks, scale, reach)
          const shown = [...tokens, ...dots].flatMap((group) => group.marks)
          expect(shown).toHaveLength(marks.length)
          expect(new Set(shown).size).toBe(marks.length)
          for (const { lead, marks: all } of [...tokens, ...dots]) expect(all[0]).toBe(lead)
        }
      )
    )
  })

  test('keeps the leads of tokens apart', () => {
    const marks = [[10, 10], [10.5, 10], [14, 10], [40, 40]].map(([x = 0, y = 0]) => markAt([x, y])) // prettier-ignore
    const { tokens } = crowd(marks, 10, reach)
    expect(tokens.map(({ marks: all }) => all.length)).toEqual([2, 1, 1])
  })

  test('is led by the selected one, then by the heaviest', () => {
    const light = markAt([10, 10], { weight: 3 })
    const heavy = markAt([10, 10], { weight: 5 })
    const chosen = markAt([10, 10], { weight: 1, selected: true })
    expect(crowd([light, heavy], 4, reach).tokens[0]?.lead).toBe(heavy)
    expect(crowd([light, heavy, chosen], 4, reach).tokens[0]?.lead).toBe(chosen)
  })

  test('is led by what happened there rather than by what was decided there', () => {
    const decided = markAt([10, 10], { weight: 5, look: 'sign' })
    const happened = markAt([10, 10], { weight: 3 })
    expect(crowd([decided, happened], 4, reach).tokens[0]?.lead).toBe(happened)
  })

  test('takes dots into tokens near by, and dots into dots', () => {
    const token = markAt([10, 10])
    const dots = [[10.2, 10], [30, 30], [30.1, 30], [60, 60]].map(([x = 0, y = 0]) => markAt([x, y], { look: 'dot' })) // prettier-ignore
    const crowded = crowd([token, ...dots], 10, reach)
    expect(crowded.tokens[0]?.marks).toHaveLength(2)
    expect(crowded.dots.map(({ marks }) => marks.length)).toEqual([2, 1])
  })
})

describe('the zoom that parts marks', () => {
  test('is where the farthest two stand so many px apart', () => {
    const zoom = zoomApart([markAt([0, 0]), markAt([1, 0]), markAt([4, 0])], 32)
    expect(4 * 2 ** zoom).toBeCloseTo(32)
  })
  test('does not exist for events of one place', () => {
    expect(zoomApart([markAt([5, 5]), markAt([5, 5])], 32)).toBe(Infinity)
  })
})
