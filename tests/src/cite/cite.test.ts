import { describe, expect, test } from 'vitest'
import type { Language, Source } from '../../../src/atlas/model'
import { citation, citationText, lineLanguage, shortCitation, type Form } from '../../../src/cite/cite'
import { HOLES, record, SHIPPED } from './support/record'

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans']
const FORMS: readonly Form[] = ['entry', 'note', 'short']
const entry = (source: Source, language: Language = 'en') =>
  citationText(source, { form: 'entry', language, address: true })
const note = (source: Source, language: Language = 'en') => citationText(source, { form: 'note', language })

/** Addresses may hold anything. */
const words = (line: string) => line.replace(/https?:\S+/g, 'address')

function expectWhole(line: string, of: string): void {
  for (const hole of HOLES) expect(words(line), `${of}: ${line}`).not.toMatch(hole)
  expect(line.length, of).toBeGreaterThan(1)
}

describe('every record of the shipped bibliography', () => {
  test('is worded without a hole in every form and language', () => {
    expect(SHIPPED.length).toBeGreaterThan(650)
    for (const source of SHIPPED)
      for (const language of LANGUAGES) {
        for (const form of FORMS)
          for (const address of [true, false])
            expectWhole(citationText(source, { form, language, address }), source.id)
        expectWhole(shortCitation(source, language), source.id)
      }
  })
  test('ends its entry with one full stop, and its notes with none', () => {
    for (const source of SHIPPED)
      for (const language of LANGUAGES) {
        const stop = lineLanguage(source, language) === 'en' ? /[.?!](”|’”)?$/ : /。$/
        expect(entry(source, language), source.id).toMatch(stop)
        expect(note(source, language), source.id).not.toMatch(/。$|\.\.$/)
      }
  })
  test('opens and closes its brackets and marks alike', () => {
    const count = (text: string, sign: string) => text.split(sign).length
    for (const source of SHIPPED)
      for (const language of LANGUAGES)
        for (const form of FORMS)
          for (const [open = '', close = ''] of ['()', '（）', '《》', '〈〉', '[]', '“”']) {
            const line = citationText(source, { form, language })
            expect(count(line, open), `${source.id}: ${line}`).toBe(count(line, close))
          }
  })
})

describe('in English', () => {
  const people = [
    { family: 'Ashton', given: 'Basil' },
    { family: 'Hill', given: 'Kenneth' }
  ]
  test('a book', () => {
    const book = record({
      title: 'Tombstone: The Great Chinese Famine',
      author: [{ family: 'Yang', given: 'Jisheng' }],
      translator: [{ family: 'Mosher', given: 'Stacy' }],
      publisher: 'Farrar, Straus and Giroux',
      'publisher-place': 'New York',
      issued: { 'date-parts': [[2012, 10, 30]] }
    })
    expect(entry(book)).toBe(
      'Yang Jisheng. Tombstone: The Great Chinese Famine. Translated by Stacy Mosher. New York: Farrar, Straus and Giroux, 2012.'
    )
    expect(
      citationText(book, { form: 'note', language: 'en', locator: { label: 'page', value: '12-14' } })
    ).toBe(
      'Yang Jisheng, Tombstone: The Great Chinese Famine, trans. Stacy Mosher (New York: Farrar, Straus and Giroux, 2012), pp.\u00a012–14'
    )
    expect(
      citationText(book, { form: 'short', language: 'en', locator: { label: 'chapter', value: '3' } })
    ).toBe('Yang, Tombstone, chapter\u00a03')
    expect(citation(book, { form: 'note', language: 'en' }).filter(({ italic }) => italic)).toEqual([
      { text: 'Tombstone: The Great Chinese Famine', italic: true }
    ])
  })
  test('an article: quoted title, numbers, pages shortened; a locator stands for its pages', () => {
    const article = record({
      type: 'article-journal',
      title: 'Hard facts: what "registers" say',
      author: people,
      'container-title': 'China Information',
      volume: 27,
      issue: '2',
      page: '223-246',
      DOI: 'https://doi.org/10.1177/0920203X13485390',
      issued: { 'date-parts': [[2013]] }
    })
    expect(entry(article)).toBe(
      'Ashton, Basil, and Kenneth Hill. “Hard facts: what ‘registers’ say.” China Information 27, no. 2 (2013): 223–46. https://doi.org/10.1177/0920203X13485390.'
    )
    expect(
      citationText(article, { form: 'note', language: 'en', locator: { label: 'page', value: '230' } })
    ).toBe(
      'Basil Ashton and Kenneth Hill, “Hard facts: what ‘registers’ say,” China Information 27, no. 2 (2013), p.\u00a0230'
    )
  })
  test('a chapter in an edited book', () => {
    const chapter = record({
      type: 'chapter',
      title: 'A Lamentation',
      author: [{ family: 'Becker', given: 'J.' }],
      editor: people,
      'container-title': 'The River',
      page: '100-108',
      publisher: 'Sharpe',
      issued: { 'date-parts': [[1998]] }
    })
    expect(entry(chapter)).toBe(
      'Becker, J. “A Lamentation.” In The River, edited by Basil Ashton and Kenneth Hill, 100–108. Sharpe, 1998.'
    )
    expect(note(chapter)).toBe(
      'J. Becker, “A Lamentation,” in The River, ed. Basil Ashton and Kenneth Hill (Sharpe, 1998), 100–108'
    )
  })
  test('a thesis, a report, a newspaper, a page, data, a paper of an archive', () => {
    const of = (type: string, more: Record<string, unknown>) =>
      entry(record({ type, title: 'Grain', author: [{ family: 'Roe', given: 'Ann' }], ...more }))
    expect(of('thesis', { genre: 'PhD diss.', publisher: 'SOAS', issued: { 'date-parts': [[2001]] } })).toBe(
      'Roe, Ann. “Grain.” PhD diss., SOAS, 2001.'
    )
    expect(of('report', { number: 'Paper 7', publisher: 'NBER' })).toBe(
      'Roe, Ann. “Grain.” Paper 7. NBER, n.d.'
    )
    expect(
      of('article-newspaper', { 'container-title': 'The Times', issued: { 'date-parts': [[1957, 6, 18]] } })
    ).toBe('Roe, Ann. “Grain.” The Times, 18 June 1957.')
    expect(
      of('webpage', {
        'container-title': 'Some Site',
        URL: 'https://a.test/x?y=1',
        accessed: { 'date-parts': [['2026', '11', '21']] }
      })
    ).toBe('Roe, Ann. “Grain.” Some Site. Accessed 21 November 2026. https://a.test/x?y=1.')
    expect(of('dataset', { publisher: 'UN', issued: { 'date-parts': [[2024]] } })).toBe(
      'Roe, Ann. “Grain.” UN, 2024.'
    )
    expect(
      of('manuscript', {
        archive: 'State Archive',
        archive_location: 'fond 5',
        issued: { 'date-parts': [[1961, 3]] }
      })
    ).toBe('Roe, Ann. “Grain,” March 1961. Fond 5. State Archive.')
  })
  test('a Chinese work keeps its title in its own marks, with the translation beside', () => {
    const article = record({
      type: 'article-magazine',
      title: '“三线”轶事 [Anecdotes of the Third Front]',
      author: [{ family: '张', given: '恒国' }],
      'container-title': '黔史纵横 (Qianshi zongheng)',
      issue: '5',
      language: 'zh',
      issued: { 'date-parts': [[2009]] }
    })
    expect(entry(article)).toBe(
      '张恒国. 《“三线”轶事》 [Anecdotes of the Third Front]. 《黔史纵横》 (Qianshi zongheng), no. 5 (2009).'
    )
    expect(
      citation(article, { form: 'note', language: 'en' }).filter(({ lang }) => lang === 'zh-Hans')
    ).toHaveLength(2)
  })
})

describe('in Chinese', () => {
  test('a Chinese article, book and chapter as footnotes in China set them', () => {
    const issued = { 'date-parts': [[2005]] }
    const author = [{ family: '曹', given: '树基' }]
    const title = '1959—1961年中国的人口死亡及其成因 [Deaths]'
    const article = record({
      type: 'article-journal',
      title,
      author,
      issued,
      'container-title': '中国人口科学',
      issue: 1,
      page: '1-10'
    })
    expect(entry(article, 'zh-Hans')).toBe(
      '曹树基：《1959—1961年中国的人口死亡及其成因》，《中国人口科学》2005年第1期，第1—10页。'
    )
    const book = record({ title: '大饥荒 [Famine]', author, issued, publisher: '时代国际出版有限公司' })
    expect(
      citationText(book, { form: 'note', language: 'zh-Hans', locator: { label: 'page', value: '12' } })
    ).toBe('曹树基：《大饥荒》，时代国际出版有限公司，2005年，第12页')
    const page = record({
      type: 'webpage',
      title: '撤走专家',
      'container-title': "People's Daily Online",
      URL: "https://a.org/x'y"
    })
    expect(citationText(page, { form: 'entry', language: 'zh-Hans', address: true })).toMatch(
      /People’s Daily Online.*x'y/
    )
    const chapter = record({
      type: 'chapter',
      title: '安徽',
      author,
      editor: [{ family: '李', given: '锐' }],
      'container-title': '《论集》',
      issued
    })
    expect(entry(chapter, 'zh-Hans')).toBe('曹树基：《安徽》，载李锐编《论集》，2005年。')
  })
  test('a work that is not Chinese stays in English', () => {
    const book = record({ title: 'Hungry Ghosts', author: [{ family: 'Becker', given: 'Jasper' }] })
    expect(entry(book, 'zh-Hans')).toBe('Becker, Jasper. Hungry Ghosts, n.d.')
    expect(lineLanguage(book, 'zh-Hans')).toBe('en')
  })
  test('marks within marks go by turns', () => {
    expect(note(record({ title: '《评〈海瑞罢官〉》发表前后' }), 'zh-Hans')).toBe(
      '《〈评《海瑞罢官》〉发表前后》，日期不详'
    )
    expect(note(record({ title: '《内部参考》' }), 'zh-Hans')).toBe('《内部参考》，日期不详')
  })
})

describe('short words', () => {
  test('are surnames and year, or the title where nobody is named', () => {
    const year = { issued: { 'date-parts': [[2015]] } }
    const two = [
      { family: 'Cao', given: 'Shuji' },
      { family: 'Yang', given: 'Bin' }
    ]
    expect(shortCitation(record({ title: 'Grain', author: two, ...year }), 'en')).toBe('Cao and Yang 2015')
    expect(
      shortCitation(record({ title: '陈云文选', author: [{ family: '陈', given: '云' }] }), 'zh-Hans')
    ).toBe('陈云')
    const unnamed = record({ title: '百年党史 [A hundred years of Party history]', ...year })
    expect(shortCitation(unnamed, 'en')).toBe('A hundred years of Party history (2015)')
    expect(shortCitation(unnamed, 'zh-Hans')).toBe('百年党史（2015）')
  })
})
