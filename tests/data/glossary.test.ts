// Reads the glossary of the atlas: both languages say the same, in order, and each term leads somewhere.
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Language } from '../../src/atlas/ids'
import { termsIn, type Term } from '../../src/atlas/terms'
import { atlasList, Named, Words } from './folderFiles'
import { events, type AtlasEvent } from './support/events'
import { missingInChinese } from './support/numerals'

const terms = atlasList(
  'glossary',
  Named.extend({
    term: Words,
    also: z.array(z.string()).optional(),
    explanation: Words,
    events: z.array(z.string()).optional(),
    citations: z.array(z.object({ source: z.string(), checked: z.literal(true) })).optional()
  })
)

/** Terms for which English and Chinese have one word each; others, such as "ration", are also words of every day. */
const STRICT = [
  'abnormal-deaths',
  'big-character-poster',
  'cadre',
  'communal-canteen',
  'contracting-to-households',
  'four-cleanups',
  'free-supply',
  'great-leap-forward',
  'household-registration',
  'oedema',
  'peoples-commune',
  'plenum',
  'politburo',
  'private-plot',
  'procurement',
  'production-team',
  're-education-through-labour',
  'responsibility-field',
  'revisionism',
  'right-opportunism',
  'sixty-articles',
  'third-front',
  'three-red-banners',
  'twelve-articles'
]

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
    expect(en.length, id).toBeLessThanOrEqual(320)
    expect(en, id).not.toMatch(/\p{Script=Han}/u)
    expect(zh, id).not.toMatch(/\p{Script=Han}[,;:?!.]|["'()]/u)
    expect(missingInChinese(en, zh), id).toEqual([])
  }
})

const all: readonly Term[] = terms.map(({ id, term, also = [], explanation }) => ({
  id,
  also,
  events: [],
  term: { en: term.en, ...(term['zh-Hans'] !== undefined && { 'zh-Hans': term['zh-Hans'] }) },
  explanation: { en: explanation.en }
}))
const told = ({ title, summary, careful }: AtlasEvent, language: Language): string =>
  [title, summary, careful].map((one) => one?.[language] ?? '').join('\n')

test('most terms stand in the text of an event, in English and in Chinese', () => {
  for (const language of ['en', 'zh-Hans'] as const) {
    const text = events.map((event) => told(event, language)).join('\n')
    expect(termsIn(text, all, language).length, language).toBeGreaterThan(terms.length * 0.6)
  }
})

test('what the English of an event calls by a term, the Chinese does, too', () => {
  const strict = STRICT.map((id) => all.find((term) => term.id === id) ?? id)
  expect(strict.filter((one) => typeof one === 'string')).toEqual([])
  const sought = strict.filter((one) => typeof one !== 'string')
  for (const event of events) {
    const chinese = termsIn(told(event, 'zh-Hans'), sought, 'zh-Hans')
    for (const term of termsIn(told(event, 'en'), sought, 'en'))
      expect(chinese, `${event.id} ${term.id}`).toContain(term)
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

/** Words of every day and measures, for which no source of this atlas is an authority. */
const PLAIN = [
  'banner',
  'big-character-poster',
  'cadre',
  'crude-death-rate',
  'first-secretary',
  'gazetteer',
  'jin',
  'mu',
  'plenum',
  'politburo',
  'prefecture',
  'resale-grain',
  'sending-down',
  'struggle-meeting'
]

test('every explanation but of plain words names what was read for it', () => {
  const bare = terms.filter(({ citations }) => !citations)
  expect(bare.map(({ id }) => id).sort()).toEqual(PLAIN)
})

test('an explanation that names a year after 1966 or before 1956 rests on a source', () => {
  for (const { id, explanation, citations } of terms) {
    const years = (explanation.en.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)
    if (years.some((year) => year < 1956 || year > 1966))
      expect([id, citations?.length ?? 0]).not.toEqual([id, 0])
  }
})
