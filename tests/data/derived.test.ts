// Tests the changes that the atlas computes from its own series: against the series as built, and on figures of any kind.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf } from '../../data/build/derived'
import { byId, indicators } from './support/statistics'

const panel = byId.get('grain-per-capita-panel')!
const change = byId.get('grain-per-capita-change-panel')!

describe('grain per head against 1955-57', () => {
  const at = (unit: string, year: number) => change.values.find((v) => v.unit === unit && v.year === year)!

  it('has a value wherever its panel has one, of the same land and sources, all of them derived', () => {
    expect(change.values).toHaveLength(panel.values.length)
    expect(change.territory).toEqual(panel.territory)
    expect(change.sources).toEqual(panel.sources)
    expect(new Set(change.values.map(({ how }) => how))).toEqual(new Set(['derived']))
    expect(change.values.every(({ checked }) => checked)).toBe(true)
  })

  it('is what the panel gives by hand: Anhui in 1961 a third below, Heilongjiang 54 per cent', () => {
    const of = (unit: string, year: number) =>
      panel.values.find((v) => v.unit === unit && v.year === year)!.value
    for (const unit of ['CN-AH', 'CN-HL']) {
      const mean = (of(unit, 1955) + of(unit, 1956) + of(unit, 1957)) / 3
      expect(at(unit, 1961).value).toBeCloseTo((100 * (of(unit, 1961) - mean)) / mean, 1)
    }
    expect([at('CN-AH', 1961).value, at('CN-HL', 1961).value]).toEqual([-33.4, -53.9])
  })

  it('says of Beijing and Shanghai, and of no other, that the land counted has grown', () => {
    const noted = new Set(change.values.filter(({ note }) => note).map(({ unit }) => unit))
    expect([...noted].sort()).toEqual(['CN-BJ', 'CN-SH'])
    expect(at('CN-SH', 1957).note).toBeUndefined()
    expect(at('CN-SH', 1958).note?.['zh-Hans']).toBeTruthy()
  })

  it('is drawn about an honest zero: a neutral class from −1 to +1, limits on both sides', () => {
    const { breaks } = indicators.find(({ id }) => id === 'grain-per-capita-change')!
    expect(breaks).toEqual([-40, -25, -10, -1, 1, 10, 25])
  })
})

describe('a change against the base years', () => {
  const value = (unit: string, year: number, of: number, checked = true) => ({
    unit,
    year,
    value: of,
    checked
  })
  const rule = { base: [1955, 1956] as [number, number], notes: [] }

  it('is zero on average over the base, whatever the figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
        const [first, second] = changeOf([value('u', 1955, a), value('u', 1956, b)], rule)
        expect(first!.value + second!.value).toBeCloseTo(0, 0)
      })
    )
  })

  it('is left out for a unit that lacks a base year or has none above zero', () => {
    expect(changeOf([value('u', 1955, 5), value('u', 1960, 4)], rule)).toEqual([])
    expect(changeOf([value('u', 1955, 0), value('u', 1956, 0), value('u', 1960, 4)], rule)).toEqual([])
  })

  it('is checked only where the year and its whole base are', () => {
    const values = [value('u', 1955, 5), value('u', 1956, 5, false), value('u', 1960, 4)]
    expect(changeOf(values, rule).map(({ checked }) => checked)).toEqual([false, false, false])
  })

  it('refuses a note on a unit that it has nothing of', () => {
    const notes = [{ unit: 'CN-XZ', from: 1958, text: { en: 'x', 'zh-Hans': 'x' } }]
    expect(() => changeOf([value('u', 1955, 5)], { ...rule, notes })).toThrow('CN-XZ')
  })
})
