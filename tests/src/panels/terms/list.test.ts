// Tries which terms are shown for a filter and beside an event.
import { expect, test } from 'vitest'
import type { Term } from '../../../../src/atlas/terms'
import { termsOf, termsShown } from '../../../../src/panels/terms/list'
import { eventId, eventOf } from '../../atlas/support/atlas'

const term = (id: string, en: string, zh: string, also: string[], events: string[] = []): Term => ({
  id,
  term: { en, 'zh-Hans': zh },
  also,
  explanation: { en: `What ${en} means.`, 'zh-Hans': '解释。' },
  events: events.map(eventId)
})
const TERMS = [
  term('ration', 'ration', '定量', ['dingliang']),
  term('canteen', 'communal canteen', '公共食堂', ['gonggong shitang', 'crude death ratē']),
  term('banner', 'banner', '旗', ['qi'], ['b'])
]
const shown = (filter: string, language: 'en' | 'zh-Hans' = 'en'): string[] =>
  termsShown(TERMS, filter, language).map(({ id }) => id)

test('all terms stand in the order of the language', () => {
  expect(shown('')).toEqual(['banner', 'canteen', 'ration'])
  expect(shown('', 'zh-Hans')).toEqual(['ration', 'canteen', 'banner'])
})

test('a filter finds a name in any language, another spelling without its accents, and the explanation', () => {
  expect(shown('食堂')).toEqual(['canteen'])
  expect(shown(' DingLiang')).toEqual(['ration'])
  expect(shown('rate')).toEqual(['canteen'])
  expect(shown('what banner', 'zh-Hans')).toEqual(['banner'])
  expect(shown('x')).toEqual([])
})

test('beside an event stand the terms of its text and those that name it', () => {
  const told = eventOf('a', '1958', { summary: { en: 'Rations fell.', 'zh-Hans': '公共食堂停办。' } })
  const of = (one: typeof told, language: 'en' | 'zh-Hans' = 'en') =>
    termsOf(one, TERMS, language).map(({ id }) => id)
  expect(of(told)).toEqual(['ration'])
  expect(of(told, 'zh-Hans')).toEqual(['canteen'])
  expect(of(eventOf('b', '1958', { summary: { en: 'Nothing.' } }))).toEqual(['banner'])
})
