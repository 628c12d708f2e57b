// Reads the glossary of the atlas: both languages say the same, in order, and each term leads somewhere.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { termsIn, type Term } from '../../src/atlas/terms'
import { atlasList, Named, Words } from './folderFiles'
import { events } from './support/events'
import { missingInChinese } from './support/numerals'

const terms = atlasList(
  'glossary',
  Named.extend({
    term: Words,
    also: z.array(z.string()).optional(),
    explanation: Words,
    events: z.array(z.string()).optional()
  })
)

test('there are some seventy terms in the order of the alphabet, each word for one of them only', () => {
  expect(terms.length).toBeGreaterThanOrEqual(60)
  const names = terms.map(({ term }) => term.en)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  const spellings = terms.flatMap(({ term, also = [] }) => [term.en, term['zh-Hans'], ...also])
  expect(spellings.filter((one, i) => spellings.indexOf(one) !== i)).toEqual([])
})

test('every term has its pinyin or another spelling in Latin letters', () => {
  for (const { id, also = [] } of terms)
    expect(
      also.some((one) => /^[a-zü' ]+$/.test(one)),
      id
    ).toBe(true)
})

test('explanations are one to three sentences in both languages, with the same numbers', () => {
  for (const { id, explanation } of terms) {
    const { en, 'zh-Hans': zh = '' } = explanation
    expect(en, id).toMatch(/[.”"]$/)
    expect(zh, id).toMatch(/。$/)
    expect(en.length, id).toBeLessThanOrEqual(260)
    expect(en, id).not.toMatch(/\p{Script=Han}/u)
    expect(zh, id).not.toMatch(/\p{Script=Han}[,;:?!.]|["'()]/u)
    expect(missingInChinese(en, zh), id).toEqual([])
  }
})

test('most terms stand in the text of an event, in English and in Chinese', () => {
  const all: Term[] = terms.map(({ id, term, also = [], explanation }) => ({
    id,
    also,
    events: [],
    term: { en: term.en, ...(term['zh-Hans'] !== undefined && { 'zh-Hans': term['zh-Hans'] }) },
    explanation: { en: explanation.en }
  }))
  for (const language of ['en', 'zh-Hans'] as const) {
    const text = events
      .map(({ title, summary, careful }) =>
        [title, summary, careful].map((one) => one?.[language]).join('\n')
      )
      .join('\n')
    const named = termsIn(text, all, language)
    expect(named.length, language).toBeGreaterThan(terms.length * 0.6)
  }
})

test('every event that a term names is there', () => {
  const ids = new Set(events.map(({ id }) => id))
  for (const term of terms)
    expect(
      (term.events ?? []).filter((id) => !ids.has(id)),
      term.id
    ).toEqual([])
})
