// Tests estimates.json against the research: every published toll with its own span, concept and standing, and no claimed range.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { typographic } from '../../data/build/typography'
import { makeEstimates } from '../../data/build/estimates'
import { atlasFileText } from '../../data/build/write'
import file from '../../data/great-leap/estimates.json'
import { events } from '../../data/great-leap/events.json'
import { series } from '../../data/great-leap/series.json'
import { sources } from '../../data/great-leap/sources.json'
import citations from '../fixtures/citation-table.json'
import research from '../fixtures/research/estimates.json'

interface Estimate {
  id: string
  measure: string
  author: string
  year?: number
  low?: number
  central?: number
  high?: number
  bound?: string
  period: string
  concept: { en: string; 'zh-Hans'?: string }
  method: { en: string; 'zh-Hans'?: string }
  standing: string
  sources: string[]
  checked: boolean
  note?: { en: string }
  event?: string
  label?: { en: string; 'zh-Hans'?: string }
  brief?: { en: string; 'zh-Hans'?: string }
}
// The types of a JSON file lose which members are optional.
const all = file.estimates as Estimate[]
const TOLL = ['million-deaths', 'million-people']
const estimates = all.filter(({ measure }) => TOLL.includes(measure))
const byId = new Map(estimates.map((e) => [e.id, e]))
const sourceIds: Record<string, string | null> = citations.ids

describe('the estimates of the toll', () => {
  it('are the 35 of the research with their numbers, authors and years', () => {
    expect(estimates).toHaveLength(35)
    for (const row of research.estimates) {
      const found = byId.get(row.id)
      expect([found?.author, found?.year ?? null], row.id).toEqual([
        typographic(row.author),
        row.year ?? null
      ])
      expect([found?.low ?? null, found?.central ?? null, found?.high ?? null], row.id).toEqual([
        row.low,
        row.central,
        row.high
      ])
      // The research calls this number checked and recalled at once, and its article was not opened.
      expect(found?.checked, row.id).toBe(row.verified && row.id !== 'li-chengrui-1997')
      expect('low' in (found ?? {}), row.id).toBe(row.low !== null)
    }
  })

  it('keep the span of the research, but for Cao, whose table is headed 1958-1962', () => {
    const other: Record<string, string> = {
      'ashton-1984': '1958-07/1962-06',
      'cao-2005': '1958/1962',
      'lin-yunhui-2008': '1958/1962'
    }
    for (const row of research.estimates) {
      expect(byId.get(row.id)?.period, row.id).toBe(other[row.id] ?? row.span.replace('-', '/'))
    }
    expect(byId.get('lin-yunhui-2008')?.note?.en).toContain('1959-61')
  })

  it('keep the standing of each, our own arithmetic apart', () => {
    const count = (standing: string): number => estimates.filter((e) => e.standing === standing).length
    const inResearch = (word: RegExp): number =>
      research.estimates.filter((e) => word.test(e.standing)).length
    expect(count('accepted')).toBe(inResearch(/^accepted/))
    expect(count('contested')).toBe(inResearch(/contested/))
    expect(count('rejected')).toBe(inResearch(/^rejected/))
    expect(estimates.filter((e) => e.standing === 'ours').map((e) => e.id)).toEqual([
      'derived-official',
      'derived-un-wpp2024',
      'derived-banister'
    ])
    expect(byId.get('yang-songlin-2021')?.standing).toBe('rejected')
    expect(byId.get('dikotter-2010')?.standing).toBe('contested')
  })

  it('say at most for Sun and at least for Dikötter', () => {
    expect(estimates.filter((e) => e.bound).map((e) => [e.id, e.bound])).toEqual([
      ['sun-jingxian-2011', 'atMost'],
      ['dikotter-2010', 'atLeast']
    ])
  })

  it('count deaths in millions, and the official fall in population as people', () => {
    expect(byId.get('official-pop-1960')?.measure).toBe('million-people')
    expect(new Set(estimates.filter((e) => e.id !== 'official-pop-1960').map((e) => e.measure))).toEqual(
      new Set(['million-deaths'])
    )
  })

  it('cite the works of the research, and are unchecked where there is none', () => {
    const known = new Set(sources.map(({ id }) => id))
    for (const row of research.estimates) {
      const found = byId.get(row.id)
      const expected = new Set(row.sources.map((id) => sourceIds[id]).filter((id) => id != null))
      expect(new Set(found?.sources), row.id).toEqual(expected)
      for (const id of found?.sources ?? []) expect(known.has(id), id).toBe(true)
      if (found?.sources.length === 0) expect(found.checked, row.id).toBe(false)
    }
    expect(byId.get('wang-weizhi')?.sources).toEqual([])
  })

  it('leave out the ranges that documents claim, and every source that is one of the three documents', () => {
    expect(research.ranges).toHaveLength(4)
    for (const range of research.ranges) {
      expect(byId.has(range.id)).toBe(false)
      expect(
        estimates.filter((e) => e.low === range.low && e.high === range.high && e.id !== 'kung-lin-2003')
      ).toEqual([])
    }
    const documents = ['seed-investopedia', 'seed-hartnett', 'seed-third'].map((id) => sourceIds[id])
    expect(documents.every((id) => typeof id === 'string')).toBe(true)
    expect(estimates.filter((e) => e.sources.some((id) => documents.includes(id)))).toEqual([])
  })

  it('tell concept and method in both languages and in our own words', () => {
    for (const { id, concept, method } of estimates) {
      for (const text of [concept, method]) expect(text.en && text['zh-Hans'], id).toBeTruthy()
      const row = research.estimates.find((r) => r.id === id)
      if ((row?.method.length ?? 0) > 30) expect(method.en, id).not.toBe(row?.method)
    }
    expect(JSON.stringify(file)).not.toMatch(/recalled|memory|wiki copy/i)
  })
})

describe('numbers that the atlas has elsewhere, set side by side', () => {
  const sides = all.filter(({ measure }) => !TOLL.includes(measure))
  const eventFigures = new Map(
    events.map(({ id, figures }) => [id, (figures ?? []).flatMap(({ value }) => value as number)])
  )
  const seriesValues = new Set(series.flatMap(({ values }) => values.map(({ value }) => value)))

  it('are what the conversion makes of series, events and the hand-made list', () => {
    const there = readFileSync(new URL('../../data/great-leap/estimates.json', import.meta.url), 'utf8')
    expect(there === atlasFileText('estimates.json', makeEstimates())).toBe(true)
  })

  it('have no number that no series and no event has', () => {
    for (const { id, event, low, central, high } of sides) {
      for (const value of [low, central, high].filter((one) => one !== undefined)) {
        // Provincial tolls are counted in thousands, the figures of events in people or millions.
        const same = event
          ? [value, value * 1000, value / 1000].some((one) => eventFigures.get(event)?.includes(one))
          : seriesValues.has(value)
        expect(same, `${id}: ${value}`).toBe(true)
      }
    }
  })

  it('are claims, and so not among the accepted, where their figure is', () => {
    for (const { id, bound, standing } of sides)
      expect(bound === 'claimed' ? standing : '', id).not.toBe('accepted')
    expect(sides.filter(({ bound }) => bound === 'claimed').length).toBeGreaterThan(15)
  })

  it('are at least two of each measure, named in both languages', () => {
    for (const measure of new Set(sides.map((one) => one.measure)))
      expect(sides.filter((one) => one.measure === measure).length, measure).toBeGreaterThan(1)
    for (const { id, label, brief } of all)
      expect([label?.en, label?.['zh-Hans'], brief?.en, brief?.['zh-Hans']].every(Boolean), id).toBe(true)
  })
})
