import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { chartOf, unitCharts } from '../../../../src/atlas/chartSeries'
import { linesOf } from '../../../../src/atlas/tables'
import { cells, csvOf } from '../../../../src/panels/figures/csv'
import { speakerFor } from '../../../../src/words/speaker'
import { indicatorId } from '../../atlas/support/atlas'
import { shippedAtlas } from '../../timeline/support/shipped'

const read = (text: string) => Papa.parse<string[]>(text, { header: false }).data
const speaker = speakerFor('en', ['en', 'zh-Hans'])
const atlas = await shippedAtlas()
const cdr = atlas.indicators.get(indicatorId('cdr'))
if (!cdr) throw new Error('no death rate')

describe('a cell of the file', () => {
  test('that a spreadsheet would run is defused, whatever signs and blanks it begins with', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠')
    const before = fc.constantFrom('', ' ', '\n', '\u00a0', '\u200b', '  \n')
    fc.assert(
      fc.property(before, sign, fc.string(), (blank, first, rest) => {
        const text = blank + first + rest
        const [[cell] = []] = read(cells([[text, 'x']]))
        expect(cell).toBe(`'${text}`)
      })
    )
    expect(read(cells([['=1+1\n=cmd()', 'x']]))[0]?.[0]).toBe("'=1+1\n=cmd()")
  })
  test('that is a number is that number when it is read back, also below zero', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [[cell] = []] = read(cells([[number, 'x']]))
        expect(Number(cell) === number).toBe(true)
        expect(cell?.startsWith("'")).toBe(false)
      })
    )
    expect(cells([[-12.5, 0, 3e-7]])).toBe('-12.5,0,3e-7')
  })
  test('keeps any other text as it is: quotes, commas, line breaks, Chinese', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        const plain = texts.map((text) => `安徽 "${text}", ${text}`)
        expect(read(cells([plain]))).toEqual([plain])
      })
    )
  })
})

describe('the file of a chart', () => {
  const chart = chartOf(atlas, cdr, null, true)
  const text = csvOf(atlas, [chart], speaker)
  const rows = read(text.slice(1))
  const heads = rows.findIndex((row) => row[0] === 'Indicator' && row[1] === 'Unit of measure')
  const lines = rows.slice(heads + 1)

  test('begins with a mark of its encoding, says what it is and keeps notice and terms', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const told = new Map(rows.slice(0, heads).map((row) => [row[0], row[1] ?? '']))
    expect([told.get('Indicator'), told.get('Unit of measure')]).toEqual(['Death rate', 'Per 1,000 people'])
    expect(told.get('Note on borders')).toBe(atlas.notice.en)
    expect(told.get('Terms of use')).toContain('Attribution 4.0')
    expect(told.get('Atlas')).toContain(atlas.version)
  })
  test('has one line for every figure that is drawn, with its number, series, source and whether it was checked', () => {
    const drawn = linesOf([chart])
    expect(lines).toHaveLength(drawn.length)
    expect(drawn.length).toBeGreaterThanOrEqual(52)
    for (const [i, { value, series }] of drawn.entries()) {
      const line = lines[i] ?? []
      expect(Number(line[6])).toBe(value.value)
      expect(line[3]).toBe(String(value.year))
      expect(line.slice(4, 6)).toEqual([`${value.year}-01-01`, `${value.year}-12-31`])
      expect(line[8]).toBe(series.label.en)
      expect(line[9]).not.toBe('')
      expect(line[10]).toBe(value.checked ? 'checked' : 'not checked')
    }
  })
  test('of provinces names each with its code; a change below zero stays a number', () => {
    const change = atlas.indicators.get(indicatorId('cdr-change'))
    if (!change) throw new Error('no change of the death rate')
    const charts = unitCharts(atlas, change, false).map((one) => one.chart)
    const told = read(csvOf(atlas, charts, speaker).slice(1))
    const anhui = told.filter((row) => row[2] === 'Anhui (CN-AH)')
    expect(anhui.length).toBeGreaterThan(5)
    const below = told.filter((row) => row[0] === change.label.en && Number(row[6]) < 0)
    expect(below.length).toBeGreaterThan(5)
    expect(below.every((row) => row[6]?.startsWith('-'))).toBe(true)
  })
  test('speaks Chinese where the page does', () => {
    const chinese = read(csvOf(atlas, [chart], speakerFor('zh-Hans', ['zh-Hans', 'en'])).slice(1))
    expect(chinese[1]).toEqual(['指标', '死亡率'])
  })
})
