// Tests series.json value by value against the statistics of the research.
import { describe, expect, it } from 'vitest'
import { measureOf } from '../../data/build/measures'
import { homePieces, readPieces } from '../../data/build/geography'
import { units } from '../../data/great-leap/units.json'
import citations from '../fixtures/citation-table.json'
import {
  byId,
  DERIVED,
  indicatorOf,
  indicators,
  rows,
  series,
  type LevelRow,
  type Series
} from './support/statistics'

const sourceIds: Record<string, string | null> = citations.ids

const HOW: Record<string, string> = { 'seen-rounded': 'rounded', memory: 'recalled' }

/** Rows whose year is a placeholder or too coarse: [level, indicator, series if not all, what it really is]. */
const TIMES: [level: string, indicator: string, series: string | null, time: string][] = [
  ['units', 'excess_deaths_registered', null, '1958/1962'],
  ['units', 'excess_deaths_registered_pct', null, '1958/1962'],
  ['units', 'excess_deaths_cao', null, '1958/1962'],
  ['units', 'excess_deaths_cao_pct', null, '1958/1962'],
  ['units', 'excess_deaths_yang', null, '1958/1960'],
  ['units', 'edr_1959_61', null, '1959/1961'],
  ['units', 'grain_transfer_out', null, '1959-07/1960-06'],
  ['units', 'commune_status_1958_09_30', null, '1958-09-30'],
  ['units', 'mess_hall_pct', 'ssb-1960', '1959-12-31'],
  ['units', 'mess_hall_pct', 'end-february-1960', '1960-02-29'],
  ['national', 'mess_hall_pct', 'end-1958', '1958-12-31'],
  ['national', 'mess_hall_pct', 'end-1959', '1959-12-31'],
  ['national', 'mess_halls', 'end-october-1958', '1958-10-31'],
  ['national', 'mess_halls', 'end-1958', '1958-12-31'],
  ['national', 'mess_halls', 'end-1959', '1959-12-31'],
  ['national', 'mess_halls', 'end-1959-dictionary', '1959-12-31'],
  ['national', 'communes', 'xinhua-30-sep-1958', '1958-09-30'],
  ['national', 'communes', 'end-october-1958', '1958-10-31'],
  ['national', 'communes', 'september-1961', '1961-09'],
  ['national', 'commune_households', '1958-09-29', '1958-09-29'],
  ['national', 'commune_households', 'end-october-1958', '1958-10-31'],
  ['national', 'commune_households_pct', 'xinhua-30-sep-1958', '1958-09-30'],
  ['national', 'commune_households_pct', 'end-october-1958', '1958-10-31']
]
function timeOf(row: LevelRow): string {
  if (row.indicator === 'grain_procurement_net' && row.series === 'zhou-enlai-1962') {
    return `${row.year}-07/${row.year + 1}-06`
  }
  const special = TIMES.find(
    ([level, indicator, name]) =>
      level === row.level && indicator === row.indicator && (name === null || name === row.series)
  )
  return special?.[3] ?? String(row.year)
}

const keyOf = (
  indicator: string,
  unit: string | undefined,
  time: string,
  v: number,
  checked: boolean,
  how: string
) => [indicator, unit ?? 'all', time, v, checked, how].join(' | ')

describe('every row of the research', () => {
  it('is in the atlas once, with its value, time, standing and source, and nothing else is', () => {
    expect(rows).toHaveLength(2426 + 569)
    const left = new Map<string, Series[]>()
    for (const s of series.filter(({ indicator }) => !DERIVED.includes(indicator))) {
      for (const v of s.values) {
        const key = keyOf(s.indicator, v.unit, String(v.year ?? v.period ?? v.day), v.value, v.checked, v.how)
        left.set(key, [...(left.get(key) ?? []), s])
      }
    }
    const missing: string[] = []
    for (const row of rows) {
      const how = HOW[row.provenance] ?? row.provenance
      const key = keyOf(indicatorOf(row), row.province, timeOf(row), row.value, row.verified, how)
      const candidates = left.get(key) ?? []
      const source = sourceIds[row.source]
      const at = candidates.findIndex((s) => source === null || s.sources.includes(source ?? ''))
      if (at < 0) missing.push(`${key} from ${row.source}`)
      else candidates.splice(at, 1)
    }
    expect(missing).toEqual([])
    expect([...left].filter(([, list]) => list.length > 0).map(([key]) => key)).toEqual([])
  })

  it('keeps the period that the research states', () => {
    const stated = rows.filter((row) => row.period !== undefined)
    expect(stated).toHaveLength(42)
    for (const row of stated) expect(timeOf(row)).toBe(row.period)
  })

  it('is in the measure of its indicator', () => {
    const measures = new Map(indicators.map((i) => [i.id, i.measure]))
    const finer: Record<string, string> = {
      'commune-households': 'million-households',
      'state-workers': 'million-people'
    }
    for (const row of rows) {
      const id = indicatorOf(row)
      expect(measures.get(id), id).toBe(finer[id] ?? measureOf(row.unit))
    }
  })

  it('carries a bound exactly where the research says more than, about or claimed', () => {
    const claims = ['grain-claim', 'grain-claim-units', 'steel-claim']
    const found = series.flatMap((s) =>
      s.values.filter((v) => v.bound).map((v) => [s.indicator, v.bound] as const)
    )
    const count = (bound: string): number => found.filter(([, b]) => b === bound).length
    const noted = (pattern: RegExp): number => rows.filter((r) => pattern.test(r.note ?? '')).length
    expect(count('about')).toBe(noted(/^~ reported/))
    expect(count('atLeast')).toBe(noted(/^>= |^"more than|incomplete count/))
    expect(count('claimed')).toBe(rows.filter((row) => claims.includes(indicatorOf(row))).length)
    expect(found.every(([indicator, bound]) => (bound === 'claimed') === claims.includes(indicator))).toBe(
      true
    )
    expect(found).toHaveLength(count('about') + count('atLeast') + count('claimed'))
  })
})

describe('series', () => {
  it('give each value exactly one of year, day and period', () => {
    for (const s of series) {
      for (const v of s.values) {
        expect(
          [v.year, v.period, v.day].filter((t) => t !== undefined),
          s.id
        ).toHaveLength(1)
      }
    }
  })

  it('never hold two values of one unit for one time', () => {
    for (const s of series) {
      const keys = s.values.map((v) => `${v.unit ?? ''} ${v.year ?? v.period ?? v.day ?? ''}`)
      expect(new Set(keys).size, s.id).toBe(keys.length)
    }
  })

  it('have their own id, an indicator, a source, a label in both languages', () => {
    expect(byId.size).toBe(series.length)
    const known = new Set(indicators.map(({ id }) => id))
    for (const s of series) {
      expect(known.has(s.indicator), s.id).toBe(true)
      expect(s.id.startsWith(s.indicator)).toBe(true)
      expect(s.sources.length, s.id).toBeGreaterThan(0)
      expect(s.label.en && s.label['zh-Hans'], s.id).toBeTruthy()
    }
  })

  it('mark every recalled value as unchecked and no value that was seen as recalled', () => {
    for (const { id, values } of series) {
      for (const { how, checked } of values) if (how === 'recalled') expect(checked, id).toBe(false)
    }
  })

  it('ship none of our working remarks', () => {
    const words = JSON.stringify([series, indicators])
    expect(words).not.toMatch(/memory|recalled(?!")|unverified|before display|not visible|third-party/i)
    for (const row of rows)
      if (row.note && row.note.length > 40) expect(words.includes(row.note), row.note).toBe(false)
  })

  it('name only units and pieces that exist, no piece twice in a territory', () => {
    const known = new Set(homePieces(readPieces()))
    const ids = new Set(units.map(({ id }) => id))
    for (const { id, territory, values } of series) {
      for (const { unit } of values) if (unit !== undefined) expect(ids.has(unit), id).toBe(true)
      if (territory === 'ofTheDay') continue
      const named = Object.values(territory.pieces ?? {}).flat()
      expect(
        named.filter((piece) => !known.has(piece)),
        id
      ).toEqual([])
      expect(new Set(named).size, id).toBe(named.length)
    }
  })

  it('leave out what a unit did not cover: Hainan, the coast of Qinzhou, Ningxia', () => {
    const pieces = (id: string): Record<string, string[]> | undefined => {
      const territory = byId.get(id)?.territory
      return territory === 'ofTheDay' ? undefined : territory?.pieces
    }
    expect(pieces('cdr-mqy2015')).toEqual({
      'CN-HE': ['HE'], 'CN-TJ': ['TJ', 'TJ-0'], 'CN-JS': ['JS'], 'CN-GD': ['GD'], 'CN-GS': ['GS']
    }) // prettier-ignore
    expect(pieces('excess-deaths-cao-cao2005-book')).toMatchObject({
      'CN-HE': ['HE', 'BJ', 'BJ-0', 'BJ-CP', 'BJ-N', 'TJ', 'TJ-0'],
      'CN-JS': ['JS', 'SH', 'SH-0', 'SH-1'],
      'CN-GS': ['GS', 'NX']
    })
    expect(byId.get('cdr-yang2008')?.territory).toBe('ofTheDay')
  })

  it('leave Zhejiang out of the harvest, whose column repeats Jiangsu', () => {
    const harvest = byId.get('grain-output-units-mqy2015')?.values ?? []
    expect(harvest.length).toBeGreaterThan(0)
    expect(harvest.filter(({ unit }) => unit === 'CN-ZJ')).toEqual([])
  })
})
