// Opens a bibliography as Zotero writes it through the loader, and follows every record to its lines and its files.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language, Source, SourceId } from '../../../src/atlas/model'
import { citationText, shortCitation, type Form } from '../../../src/cite/cite'
import { exported, FORMATS } from '../../../src/cite/export'
import { isList, isObject } from '../../../src/load/jsonTypes'
import { problemText } from '../../../src/load/problems'
import { load, records, smallFiles } from '../load/support/atlases'
import { HOLES } from './support/record'

const file = path.join(import.meta.dirname, '../../fixtures/zotero-export.json')
const LANGUAGES: readonly Language[] = ['en', 'zh-Hans']
const FORMS: readonly Form[] = ['entry', 'note', 'short']
const SIXTY = {
  id: 'sixty',
  type: 'article-journal',
  title: 'By sixty',
  'container-title': 'Fields',
  author: Array.from({ length: 60 }, (_, i) => ({ family: `Writer${i}`, given: 'A.' })),
  issued: { 'date-parts': [['1999', '4', '1']] }
}
const custom = {
  kind: 'scholarship',
  standing: 'sound',
  seen: true,
  assessment: { en: 'Of a test.', 'zh-Hans': '测试用。' }
}

const exportedByZotero: unknown = JSON.parse(readFileSync(file, 'utf8'))
if (!isList(exportedByZotero)) throw new Error('the export is no list')
const given = [...exportedByZotero, SIXTY].filter(isObject)

let sources: readonly Source[]
let warnings: readonly string[]
beforeAll(async () => {
  const judged = given.map((item) => ({ ...item, custom }))
  const { atlas, problems } = await load(
    smallFiles({ 'sources.json': { sources: [...records('sources'), ...judged] } })
  )
  expect(atlas, problems.map(problemText).join('\n')).not.toBeNull()
  sources = given.flatMap(({ id }) => atlas?.sources.get(id as SourceId) ?? []) // ids of this test's records
  warnings = problems.map(problemText)
})
const entry = (id: string, language: Language = 'en') => {
  const source = sources.find((one) => one.id === id)
  if (!source) throw new Error(id)
  return citationText(source, { form: 'entry', language, address: true })
}

describe('a bibliography as Zotero writes it', () => {
  test('opens whole, every record with all its fields', () => {
    expect(sources).toHaveLength(given.length)
    for (const [i, source] of sources.entries()) expect(source).toEqual({ ...given[i], custom })
  })

  test('brings a warning only for what no line can be made of, with what is done instead', () => {
    expect(warnings).toEqual([
      expect.stringMatching(
        /URL \(raw\): found "www\.example\.org\/page", expected an address .* It is shown as it stands\.$/
      ),
      expect.stringMatching(
        /issued\.date-parts\[0\]\[0\] \(blank-date\): found null, expected a number\. It is left aside/
      ),
      expect.stringMatching(
        /issued\.date-parts \(worded-parts\): found "May", expected a year, .* It is cited without a date\./
      ),
      expect.stringMatching(
        /type \(new-type\): found "hologram", expected one of article, .* no special type\.$/
      ),
      expect.stringMatching(/type \(near-type\): found "journal-article", .*/),
      expect.stringMatching(/type \(trap-type\): found "constructor", .*/)
    ])
  })

  test('is worded without a hole in every form and language', () => {
    for (const source of sources)
      for (const language of LANGUAGES) {
        const lines = FORMS.map((form) => citationText(source, { form, language, address: false }))
        for (const line of [...lines, shortCitation(source, language)]) {
          expect(line.length, source.id).toBeGreaterThan(1)
          for (const hole of HOLES) expect(line, source.id).not.toMatch(hole)
        }
      }
  })

  test('is dated as it says: quoted numbers, ranges, seasons, about, in words, or not at all', () => {
    expect(entry('http://zotero.org/users/1/items/AAAA1958')).toBe(
      'van Zanden, Jan Luiten. A Long Year & CO2, 1958.'
    )
    expect(entry('literal-date')).toBe('“Grain,” about the autumn of 1959.')
    expect(entry('range')).toContain('(December 1959–February 1961)')
    expect(entry('season')).toContain('Spring 1960')
    expect(entry('season-as-month')).toContain('Summer 1960')
    expect(entry('circa')).toContain('ca. 1961')
    expect(entry('raw')).toContain('7 May 1962')
    for (const id of ['no-date', 'empty-date', 'blank-date', 'worded-parts'])
      expect(entry(id), id).toContain('n.d.')
  })

  test('names bodies, particles and many authors as they are to be named', () => {
    expect(entry('organisation')).toMatch(/^State Statistical Bureau of China\. “Yearbook,”/)
    expect(entry('particles')).toMatch(/^Beauvoir, Simone de, Martin King Jr\., and 曹树基\. Names/)
    expect(entry('sixty')).toMatch(/A\. Writer6, et al\. “By sixty\.”/)
  })

  test('is exported whole in every format', () => {
    for (const format of FORMATS) {
      const text = exported(format, sources, 'en')
      expect(text, format).not.toMatch(/undefined|NaN|\[object|function /)
      if (format !== 'csl') expect(text, format).not.toMatch(/null/)
    }
    for (const format of ['bibtex', 'ris'] as const)
      expect(exported(format, sources, 'en')).toContain('State Statistical Bureau of China')
    expect(exported('bibtex', sources, 'en').match(/^@\w+\{/gm)).toHaveLength(sources.length)
    expect(exported('ris', sources, 'en').match(/^TY {2}- [A-Z]+\r$/gm)).toHaveLength(sources.length)
    expect(JSON.parse(exported('csl', sources, 'en'))).toEqual(given)
  })
})
