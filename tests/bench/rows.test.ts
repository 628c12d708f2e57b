// Tests how the bench judges: bars, noise, ratios and options.
import { describe, expect, it } from 'vitest'
import { readOptions } from './options'
import { rowText, verdictOf } from './rows'
import { figureOf, median, noiseOf, p95, ratioOf } from './statistics'

describe('A verdict', () => {
  it('is that of the value where the noise is small', () => {
    expect(verdictOf({ value: 3.9, noise: 0.1, bar: 4 })).toBe('reached')
    expect(verdictOf({ value: 4.1, noise: 0.1, bar: 4 })).toBe('MISSED')
  })

  it('is withheld where the noise is large and the bar within it', () => {
    expect(verdictOf({ value: 3.9, noise: 0.4, bar: 4 })).toBe('too noisy to judge')
    expect(verdictOf({ value: 4.1, noise: 0.4, bar: 4 })).toBe('too noisy to judge')
    expect(verdictOf({ value: 3.9, noise: NaN, bar: 4 })).toBe('too noisy to judge')
  })

  it('is given in spite of noise where the bar lies beyond it', () => {
    expect(verdictOf({ value: 1 / 5000, noise: 0.5, bar: 1 / 1000 })).toBe('reached')
    expect(verdictOf({ value: 9, noise: 0.5, bar: 4 })).toBe('MISSED')
  })

  it('says where nothing was measured', () => {
    expect(verdictOf({ value: NaN, noise: NaN, bar: 4 })).toBe('not measured')
  })

  it('of a missed bar tells the reason below, of a reached one it does not', () => {
    const row = { what: 'a', noise: 0.02, bar: 0.2, unit: 'times', counts: true, why: 'a reason' } as const
    expect(rowText({ ...row, value: 3 })).toMatch(/MISSED\n {4}a reason$/)
    expect(rowText({ ...row, value: 0.1 })).toMatch(/reached$/)
  })

  it('is only information where the row does not count', () => {
    const row = { what: 'a', value: 0.001, noise: 0.02, bar: 0.2, unit: 'times', counts: false } as const
    expect(rowText(row)).toMatch(/1\/1,000 times {2}at most 1\/5 .*± 2 % .*for information \(reached\)$/)
  })
})

describe('A figure', () => {
  it('is of all values, its noise of how far the rounds differ', () => {
    const rounds = [
      [1, 1, 10],
      [1, 1, 12],
      [1, 1, 14]
    ]
    expect(figureOf(rounds, median)).toEqual({ value: 1, noise: 0 })
    expect(figureOf([[8], [10], [12]], median)).toEqual({ value: 10, noise: 0.1 })
  })

  it('of a single round takes its noise from the values', () => {
    expect(figureOf([[8, 10, 12]], median)).toEqual({ value: 10, noise: noiseOf([8, 10, 12]) })
  })

  it('in terms of another adds up their noises', () => {
    expect(ratioOf({ value: 2, noise: 0.1 }, { value: 8, noise: 0.2 }).value).toBe(0.25)
    expect(ratioOf({ value: 2, noise: 0.1 }, { value: 8, noise: 0.2 }).noise).toBeCloseTo(0.3)
  })

  it('of late steps leaves out one of twenty', () => {
    expect(p95([...Array.from({ length: 20 }, () => 1), 100])).toBe(1)
  })
})

describe('The options of the bench', () => {
  it('are all parts without arguments', () => {
    const { parts, full } = readOptions([])
    expect([...parts].sort()).toEqual(['loading', 'map', 'startup', 'timeline'])
    expect(full).toBe(false)
  })

  it('name parts, sizes and rounds', () => {
    expect(readOptions(['--only', 'timeline,map', '--full', '--events=1000,10000', '--rounds', '2'])).toEqual(
      {
        parts: new Set(['timeline', 'map']),
        full: true,
        events: [1_000, 10_000],
        rounds: 2
      }
    )
  })

  it('refuse what they do not know, by name', () => {
    expect(() => readOptions(['--only', 'maps'])).toThrow('"maps" is no part')
    expect(() => readOptions(['--fast'])).toThrow('--fast is no option')
    expect(() => readOptions(['--rounds', '0'])).toThrow('"0" is no number')
  })
})
