import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language, Source } from '../../../src/atlas/model'
import { citation, citationText, type Form } from '../../../src/cite/cite'
import { record } from './support/record'

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans']
const FORMS: readonly Form[] = ['entry', 'note', 'short']
const entry = (source: Source) => citationText(source, { form: 'entry', language: 'en', address: true })
const note = (source: Source) => citationText(source, { form: 'note', language: 'en' })

describe('a record of any program', () => {
  const one = (more: Record<string, unknown>) => entry(record({ title: 'Grain', ...more }))
  test('with names in all their parts', () => {
    const author = (...names: Record<string, unknown>[]) => one({ author: names })
    expect(author({ family: 'Zanden', given: 'Jan Luiten', 'non-dropping-particle': 'van' })).toBe(
      'van Zanden, Jan Luiten. Grain, n.d.'
    )
    expect(author({ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' })).toBe(
      'Beauvoir, Simone de. Grain, n.d.'
    )
    expect(author({ family: 'King', given: 'Martin', suffix: 'Jr.' })).toBe('King, Martin, Jr. Grain, n.d.')
    expect(author({ literal: 'State Council <i>of</i> China &amp; others' })).toBe(
      'State Council of China & others. Grain, n.d.'
    )
    expect(author({ family: 'Madonna' })).toBe('Madonna. Grain, n.d.')
    expect(author({}, { family: ' ', given: '' }, { family: 'Hill', given: 'K.' })).toBe(
      'Hill, K. Grain, n.d.'
    )
  })
  test('with sixty authors names seven in an entry and one in a note', () => {
    const sixty = Array.from({ length: 60 }, (_, i) => ({ family: `Writer${i}`, given: 'A.' }))
    const long = record({ title: 'Grain', author: sixty })
    expect(entry(long)).toMatch(/^Writer0, A\., A\. Writer1, .*A\. Writer6, et al\. Grain, n\.d\.$/)
    expect(note(long)).toBe('A. Writer0 et al., Grain, n.d.')
  })
  test('with Chinese names beside others keeps the order in which they sign', () => {
    const beside = [
      { family: 'Frank', given: 'Eyal G.' },
      { family: 'Wang', given: 'Shaoda' }
    ]
    expect(one({ author: beside })).toBe('Frank, Eyal G., and Shaoda Wang. Grain, n.d.')
    expect(one({ author: [beside[1]] })).toBe('Wang Shaoda. Grain, n.d.')
    expect(one({ author: [{ family: 'Chang', given: 'Jung' }] })).toBe('Chang, Jung. Grain, n.d.')
    expect(one({ author: [{ family: 'Yang', given: 'Dali L.' }] })).toBe('Yang, Dali L. Grain, n.d.')
  })
  test('with dates of every kind', () => {
    const dated = (issued: unknown, type = 'webpage') => note(record({ type, title: 'Grain', issued }))
    expect(dated({ 'date-parts': [[1958], [1962]] }, 'book')).toBe('Grain, 1958–1962')
    expect(
      dated({
        'date-parts': [
          [1958, 5, 5],
          [1958, 5, 23]
        ]
      })
    ).toBe('“Grain,” 5 May 1958–23 May 1958')
    expect(dated({ 'date-parts': [['1958', '05']] })).toBe('“Grain,” May 1958')
    expect(dated({ 'date-parts': [[1959]], season: 'Spring' })).toBe('“Grain,” Spring 1959')
    expect(dated({ 'date-parts': [[1959, 22]] })).toBe('“Grain,” Summer 1959')
    expect(dated({ 'date-parts': [[1959]], circa: true })).toBe('“Grain,” ca. 1959')
    expect(dated({ literal: '1983, 1984, 1999' }, 'book')).toBe('Grain, 1983, 1984, 1999')
    expect(dated({ literal: 'n.d.' })).toBe('“Grain,” n.d.')
    expect(dated({ raw: '1958-11-25' })).toBe('“Grain,” 25 November 1958')
    expect(dated({ 'date-parts': [[-91]] }, 'book')).toBe('Grain, 91 BC')
    expect(dated({ 'date-parts': [[0, 0, 0]] })).toBe('“Grain,” n.d.')
    expect(dated('soon')).toBe('“Grain,” n.d.')
  })
  test('with markup and entities in its title', () => {
    const marked = record({
      title: 'On <i>Passer montanus</i> &amp; CO<sub>2</sub> in <span class="nocase">the PRC</span>'
    })
    expect(note(marked)).toBe('On Passer montanus & CO2 in the PRC, n.d.')
    expect(citation(marked, { form: 'note', language: 'en' }).slice(0, 4)).toEqual([
      { text: 'On ', italic: true },
      { text: 'Passer montanus' },
      { text: ' & CO', italic: true },
      { text: '2', italic: true, shift: 'sub' }
    ])
  })
  test('of an unknown type, without a title, with a title wholly in brackets', () => {
    expect(one({ type: 'hologram' })).toBe('Grain, n.d.')
    expect(one({ title: undefined, author: [{ literal: 'Someone' }] })).toBe('Someone. untitled, n.d.')
    expect(one({ title: '[Essay on the Xinyang incident]' })).toBe('Essay on the Xinyang incident, n.d.')
    expect(one({ title: 'Why did they die?' })).toBe('Why did they die?, n.d.')
  })
  test('is worded without a hole whatever its fields hold', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '.',
        ',',
        'A',
        'Grain.',
        'Why?',
        '墓碑 [Tombstone]',
        '[About it]',
        '<i>A</i> b',
        'x &amp; y',
        '“Q”',
        '《书》',
        12,
        null,
        [],
        {}
      ),
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '四', '1') })
    )
    const name = fc.record({ family: text, given: text, literal: text, suffix: text }, { requiredKeys: [] })
    const date = fc.oneof(
      fc.record(
        {
          'date-parts': fc.array(fc.array(fc.oneof(fc.integer(), text))),
          literal: text,
          season: text,
          circa: text
        },
        { requiredKeys: [] }
      ),
      text
    )
    const types = fc.constantFrom(
      'book',
      'article-journal',
      'article-newspaper',
      'chapter',
      'webpage',
      'report',
      'thesis',
      'dataset',
      'document',
      'x'
    )
    const fields = [
      'title',
      'container-title',
      'volume',
      'issue',
      'page',
      'publisher',
      'publisher-place',
      'collection-title',
      'genre',
      'number',
      'archive',
      'DOI'
    ]
    const any = fc.record(
      {
        type: types,
        author: fc.oneof(fc.array(name), text),
        editor: fc.array(name),
        issued: date,
        accessed: date,
        ...Object.fromEntries(fields.map((field) => [field, text]))
      },
      { requiredKeys: ['type'] }
    )
    fc.assert(
      fc.property(any, fc.constantFrom(...FORMS), fc.constantFrom(...LANGUAGES), (fields, form, language) => {
        const line = citationText(record(fields), { form, language })
        expect(line).not.toMatch(/undefined|null|NaN|\[object/)
        expect(line).not.toMatch(/,,|，，|\(\s*\)|\(,|“”|《》|\[\]|\s{2}|^[\s,.，。]/)
        expect(line).not.toMatch(/[^.]\.\.$/)
      }),
      { numRuns: 500 }
    )
  })
})
