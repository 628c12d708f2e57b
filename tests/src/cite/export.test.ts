import { describe, expect, test } from 'vitest'
import type { CslName } from '../../../src/atlas/model'
import { exported, FORMATS } from '../../../src/cite/export'
import { referenceLines } from './support/citeproc'
import { namesIn, readBibtex, readRis, unescaped } from './support/readers'
import { record, SHIPPED } from './support/record'

const named = ({ literal, family, given }: CslName) =>
  literal ?? [family, given].filter((part) => part !== undefined).join(', ')
/** As a field stands in a file: one space between words. */
const told = (value: unknown) =>
  typeof value === 'string'
    ? value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[,;:]$/, '')
    : undefined

describe('BibTeX of the whole bibliography', () => {
  const entries = readBibtex(exported('bibtex', SHIPPED, 'en'))
  test('has every source once, under its own id', () => {
    expect(entries.map(({ key }) => key)).toEqual(SHIPPED.map(({ id }) => id))
  })
  test('gives names, title, container, year, numbers and address back as the record has them', () => {
    for (const [i, source] of SHIPPED.entries()) {
      const { fields } = entries[i]!
      const back = (field: string) => {
        const text = fields.get(field)
        return text === undefined ? undefined : unescaped(text)
      }
      const people = fields.get('author')
      expect(people && namesIn(people), source.id).toEqual(source.author?.map(named))
      expect(back('title'), source.id).toBe(told(source.title))
      expect(back('journal') ?? back('booktitle') ?? back('howpublished'), source.id).toBe(
        told(source['container-title'])
      )
      const [parts] = source.issued?.['date-parts'] ?? []
      expect(back('year'), source.id).toBe(parts ? String(parts[0]) : source.issued?.literal)
      expect(back('volume'), source.id).toBe(source['volume'])
      expect(back('publisher') ?? back('institution') ?? back('school'), source.id).toBe(
        told(source.publisher ?? source['authority'])
      )
      expect(fields.get('url'), source.id).toBe(source.URL?.trim())
      expect(fields.get('doi'), source.id).toBe(source['DOI'])
    }
  })
})

test('BibTeX escapes what TeX would take for its own, and keeps bodies and keys whole', () => {
  const [entry] = readBibtex(
    exported(
      'bibtex',
      [
        record({
          id: 'odd id{1}',
          title: 'R&D at 100 % {cost} of $5_000 ~ C:\\x #1^2',
          author: [
            { literal: 'Smith and Sons' },
            { family: 'King', given: 'M.', suffix: 'Jr.' },
            { family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' }
          ],
          issued: {
            'date-parts': [
              [1958, 5, 4],
              [1958, 6]
            ]
          },
          page: '12-14',
          URL: 'https://a.test/{x}?a=1&b=%20_c'
        })
      ],
      'en'
    )
  )
  expect(entry?.key).toBe('odd-id-1-')
  expect(unescaped(entry?.fields.get('title') ?? '')).toBe('R&D at 100 % {cost} of $5_000 ~ C:\\x #1^2')
  expect(entry?.fields.get('author')).toBe('{Smith and Sons} and King, Jr., M. and van Gogh, V.')
  expect(entry?.fields.get('date')).toBe('1958-05-04/1958-06')
  expect(entry?.fields.get('month')).toBe('may')
  expect(entry?.fields.get('pages')).toBe('12--14')
  expect(entry?.fields.get('url')).toBe('https://a.test/%7Bx%7D?a=1&b=%20_c')
})

test('two ids that BibTeX could not tell apart get keys of their own', () => {
  const keys = readBibtex(exported('bibtex', [record({ id: 'a b' }), record({ id: 'a{b' })], 'en'))
  expect(keys.map(({ key }) => key)).toEqual(['a-b', 'a-b-2'])
})

test('RIS gives every source back with its names, title, year and address', () => {
  const records = readRis(exported('ris', SHIPPED, 'en'))
  expect(records).toHaveLength(SHIPPED.length)
  for (const [i, source] of SHIPPED.entries()) {
    const all = (tag: string) => records[i]!.filter(([one]) => one === tag).map(([, value]) => value)
    expect(all('ID')).toEqual([source.id])
    expect(all('TY'), source.id).toHaveLength(1)
    expect(all('AU'), source.id).toEqual((source.author ?? []).map(named))
    expect(all('TI'), source.id).toEqual([told(source.title)])
    expect(all('T2'), source.id).toEqual([told(source['container-title'])].filter(Boolean))
    const year = source.issued?.['date-parts']?.[0]?.[0]
    expect(all('PY'), source.id).toEqual(
      [year === undefined ? source.issued?.literal : String(year)].filter(Boolean)
    )
    expect(all('UR'), source.id).toEqual([source.URL].filter(Boolean))
    const pages = source['page']
    const shown = [...all('SP'), ...all('EP')].join('-')
    expect(shown, source.id).toBe(typeof pages === 'string' ? pages.replace(/[–—]/g, '-') : '')
  }
})

test('CSL-JSON is the record without what only the atlas says, and the reference formatter reads it', async () => {
  const items = JSON.parse(exported('csl', SHIPPED, 'en')) as Record<string, unknown>[]
  expect(items).toEqual(
    SHIPPED.map((source) => JSON.parse(JSON.stringify({ ...source, custom: undefined })) as unknown)
  )
  const some = SHIPPED.slice(0, 40)
  const back = JSON.parse(exported('csl', some, 'en')) as typeof some
  expect(await referenceLines(back)).toEqual(await referenceLines(some))
})

test('plain text has one entry a paragraph, in the order given', () => {
  const paragraphs = exported('text', SHIPPED, 'en').trim().split('\n\n')
  expect(paragraphs).toHaveLength(SHIPPED.length)
})

test('an empty list is an empty file of its format', () => {
  for (const format of FORMATS) expect(exported(format, [], 'en').trim()).toBe(format === 'csl' ? '[]' : '')
})
