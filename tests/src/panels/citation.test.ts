import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language, Source, SourceId } from '../../../src/atlas/model'
import {
  citationLanguage,
  citationPieces,
  citationText,
  commaFor,
  shortCitation
} from '../../../src/panels/citation'

const file = path.join(import.meta.dirname, '../../../data/great-leap/sources.json')
// The shipped bibliography; that it is one is tested by the loader.
const shipped = (JSON.parse(readFileSync(file, 'utf8')) as { sources: Source[] }).sources
const LANGUAGES: readonly Language[] = ['en', 'zh-Hans']

function source(fields: Record<string, unknown>): Source {
  return {
    id: 'it' as SourceId, // the brand of a test's own record
    type: 'book',
    custom: { kind: 'scholarship', standing: 'sound', seen: true, assessment: { en: 'Good.' } },
    ...fields
  }
}

describe('every record of the shipped bibliography', () => {
  test('has a line without remains of what it lacks', () => {
    expect(shipped.length).toBeGreaterThan(600)
    for (const record of shipped) {
      for (const language of LANGUAGES) {
        const line = citationText(record, language)
        expect(line, record.id).not.toMatch(/undefined|null|NaN|\[object/)
        expect(line, record.id).not.toMatch(/\.\.(?!\.)|。。|,\s*,|，\s*，|;\s*[,;]|\.,,/)
        expect(line, record.id).not.toMatch(/\(\s*\)|（\s*）|\[\s*\]|“\s*”|《\s*》/)
        expect(line, record.id).not.toMatch(/^[\s,.;，。]|[\s,;，；]$|\s{2}|\s,/)
        expect(line.length, record.id).toBeGreaterThan(3)
      }
    }
  })
  test('has short words for a narrow place', () => {
    for (const record of shipped) {
      for (const language of LANGUAGES) {
        expect(shortCitation(record, language), record.id).not.toMatch(
          /undefined|\(\s*\)|（\s*）|^\s*$|\s{2}/
        )
      }
    }
  })
  test('opens and closes its brackets alike', () => {
    const count = (text: string, sign: string) => text.split(sign).length
    for (const record of shipped) {
      for (const language of LANGUAGES) {
        const line = citationText(record, language)
        for (const [open, close] of ['()', '（）', '《》', '[]'].map(
          (pair) => [pair[0] ?? '', pair[1] ?? ''] as const
        )) {
          expect(count(line, open), `${record.id}: ${line}`).toBe(count(line, close))
        }
      }
    }
  })
})

describe('a line', () => {
  test('of a book names author, title, publisher and year, and sets the title as a work', () => {
    const book = source({
      title: 'Tombstone',
      author: [{ family: 'Yang', given: 'Jisheng' }],
      publisher: 'Farrar, Straus and Giroux',
      issued: { 'date-parts': [[2012]] }
    })
    expect(citationText(book, 'en')).toBe('Yang, Jisheng, Tombstone (Farrar, Straus and Giroux, 2012)')
    expect(citationPieces(book, 'en').find((piece) => piece.work)?.text).toBe('Tombstone')
  })
  test('of an article quotes its title and names volume, number and pages with an en dash', () => {
    const article = source({
      type: 'article-journal',
      title: 'Hard facts',
      author: [{ family: 'Garnaut', given: 'Anthony' }],
      'container-title': 'China Information',
      volume: '27',
      issue: 2,
      page: '223-246',
      issued: { 'date-parts': [[2013, 7]] }
    })
    expect(citationText(article, 'en')).toBe(
      'Garnaut, Anthony, “Hard facts”, China Information 27, no. 2 (2013), pp. 223–246'
    )
  })
  test('of a Chinese work keeps the title in its own marks and translates it for readers of English only', () => {
    const book = source({
      title: '“三线”轶事 [Anecdotes of the Third Front]',
      author: [{ family: '张', given: '恒国' }],
      'container-title': '黔史纵横',
      type: 'article-magazine',
      issue: '5',
      issued: { 'date-parts': [[2009, 3]] }
    })
    expect(citationText(book, 'en')).toBe(
      '张恒国, 《“三线”轶事》 [Anecdotes of the Third Front], 《黔史纵横》 no. 5 (March 2009)'
    )
    expect(citationText(book, 'zh-Hans')).toBe('张恒国，《“三线”轶事》，载《黔史纵横》第5期（2009年3月）')
    expect(citationLanguage(book)).toBe('zh-Hans')
    expect([commaFor(book, 'en'), commaFor(book, 'zh-Hans')]).toEqual([', ', '，'])
  })
  test('turns title marks inside a Chinese title into the inner ones', () => {
    expect(citationText(source({ title: '《海瑞罢官》导演谈' }), 'zh-Hans')).toBe('《〈海瑞罢官〉导演谈》')
    expect(citationText(source({ title: '《内部参考》' }), 'zh-Hans')).toBe('《内部参考》')
  })
  test('leaves a description undressed', () => {
    expect(citationText(source({ title: '[Essay on the Xinyang incident]' }), 'en')).toBe(
      'Essay on the Xinyang incident'
    )
  })
  test('says who edited what has no author', () => {
    const book = source({ title: 'A Documentary History', editor: [{ family: 'Zhou', given: 'Xun' }] })
    expect(citationText(book, 'en')).toBe('Zhou, Xun (ed.), A Documentary History')
  })
  test('names at most three authors and keeps Latin names apart in Chinese', () => {
    const names = [
      { family: 'Xin', given: 'Yi' },
      { family: 'Ge', given: 'Ling' }
    ]
    const more = [...names, { family: 'Li' }, { family: 'Wu' }]
    expect(citationText(source({ title: '粮食政策', author: names }), 'zh-Hans')).toBe(
      'Xin, Yi; Ge, Ling，《粮食政策》'
    )
    expect(citationText(source({ title: 'Grain', author: more }), 'en')).toBe('Xin, Yi and others, Grain')
  })
  test('does not double a full stop and does not invent a title', () => {
    expect(citationText(source({ title: 'An end.', author: [{ literal: 'Someone Ltd.' }] }), 'en')).toBe(
      'Someone Ltd., An end'
    )
    expect(citationText(source({ author: [{ literal: 'Someone' }] }), 'en')).toBe('Someone, Untitled')
  })
  test('gives the day of a newspaper and the literal words of a date without numbers', () => {
    const day = { 'date-parts': [[1957, 6, 18]] }
    expect(citationText(source({ type: 'article-newspaper', title: 'Report', issued: day }), 'en')).toBe(
      '“Report” (18 June 1957)'
    )
    expect(citationText(source({ title: 'Report', issued: { literal: 'n.d.' } }), 'en')).toBe('Report (n.d.)')
  })
})

describe('short words', () => {
  test('are surnames and year, or the title where nobody is named', () => {
    const year = { issued: { 'date-parts': [[2015]] } }
    const two = [
      { family: 'Cao', given: 'Shuji' },
      { family: 'Yang', given: 'Bin' }
    ]
    expect(shortCitation(source({ title: 'Grain', author: two, ...year }), 'en')).toBe('Cao and Yang 2015')
    expect(
      shortCitation(source({ title: '陈云文选', author: [{ family: '陈', given: '云' }] }), 'zh-Hans')
    ).toBe('陈云')
    const unnamed = source({ title: '百年党史 [A hundred years of Party history]', ...year })
    expect(shortCitation(unnamed, 'en')).toBe('A hundred years of Party history (2015)')
    expect(shortCitation(unnamed, 'zh-Hans')).toBe('百年党史（2015）')
  })
})
