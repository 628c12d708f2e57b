import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  filteredRows,
  groupedRows,
  GROUPINGS,
  ORDERS,
  rowOf,
  sortedRows
} from '../../../src/panels/sources/list'
import { record, SHIPPED } from '../cite/support/record'

const rows = SHIPPED.map((source, i) => rowOf(source, 'en', i % 7, 0))
const ids = (list: readonly { source: { id: string } }[]) => list.map(({ source }) => source.id)

describe('the list of sources', () => {
  test('keeps every source once in every order and grouping', () => {
    const all = ids(rows).sort()
    for (const order of ORDERS)
      for (const grouping of GROUPINGS) {
        const groups = groupedRows(sortedRows(rows, order, 'en'), grouping)
        expect(ids(groups.flatMap((group) => group.rows)).sort()).toEqual(all)
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        for (const group of groups) expect(group.rows.length).toBeGreaterThan(0)
      }
  })
  test('sorts by year with what has no date last, and by how often it is cited', () => {
    const years = sortedRows(rows, 'year', 'en').map(({ year }) => year ?? Infinity)
    expect(years).toEqual([...years].sort((a, b) => a - b))
    const cited = sortedRows(rows, 'cited', 'en').map((row) => row.cited)
    expect(cited).toEqual([...cited].sort((a, b) => b - a))
  })
  test('sorts by author with what nobody signed last, in either language', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const authors = sortedRows(rows, 'author', language).map(({ author }) => author === '')
      expect(authors.indexOf(true)).toBeGreaterThan(authors.lastIndexOf(false))
    }
  })
  test('groups by decade, in the order of time', () => {
    const decades = groupedRows(rows, 'year').map(({ key }) => key)
    expect(decades.at(-1)).toBe('')
    expect(decades.slice(0, -1)).toEqual([...decades.slice(0, -1)].sort())
    for (const { key, rows: own } of groupedRows(rows, 'year'))
      for (const { year } of own) expect(year === undefined ? '' : String(year).slice(0, 3) + '0').toBe(key)
  })
  test('puts documents that are examined under a heading of their own, whatever their record calls them', () => {
    const document = rowOf(record({ title: 'A text' }), 'en', 0, 12)
    expect(groupedRows([...rows, document], 'kind')[0]).toEqual({ key: 'examined', rows: [document] })
  })
})

describe('the filter', () => {
  const found = (filter: string) => ids(filteredRows(rows, filter))
  test('finds author, title and year in any order and without accents or capitals', () => {
    expect(found('dikotter 2010')).toContain('dikotter-2010')
    expect(found('2010 DIKÖTTER great')).toContain('dikotter-2010')
    expect(found('曹树基')).toEqual([])
    expect(found('陈云')).toContain('chen-yun-selected-works-3')
    expect(found('mao’s crusade')).toEqual(found("mao's crusade"))
    expect(found("mao's crusade")).toContain('chan-2001')
  })
  test('leaves only rows that hold every word, and all of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.nat(20), fc.nat(20), (row, from, length) => {
        const part = row.words.slice(from, from + length)
        const left = filteredRows(rows, part)
        expect(left).toContain(row)
        for (const word of part.split(/\s+/)) for (const { words } of left) expect(words).toContain(word)
      })
    )
  })
  test('with nothing but blanks leaves all', () => {
    expect(filteredRows(rows, '  ')).toBe(rows)
  })
})
