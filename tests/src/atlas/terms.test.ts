import { expect, test } from 'vitest'
import { termsIn, type Term } from '../../../src/atlas/terms'

const term = (id: string, en: string, zh?: string, also: string[] = []): Term => ({
  id,
  term: { en, ...(zh !== undefined && { 'zh-Hans': zh }) },
  also,
  explanation: { en: 'It means something.' },
  events: []
})
const TERMS = [
  term('jin', 'jin', '市斤'),
  term('canteen', 'communal canteen', '公共食堂', ['mess hall', 'canteen', '食堂']),
  term('mu', 'mu', '亩'),
  term('banner', 'banner', '旗'),
  term('banners', 'Three Red Banners', '三面红旗'),
  term('cleanups', 'Four Cleanups (of 1963)', '四清')
]
const ids = (text: string, language: 'en' | 'zh-Hans' = 'en'): string[] =>
  termsIn(text, TERMS, language).map(({ id }) => id)

test('a term is found in any case of letters, in the plural, and in the order of the list', () => {
  expect(ids('Communal canteens gave each a half jin.')).toEqual(['jin', 'canteen'])
})

test('a term is found by its other spellings in either language', () => {
  expect(ids('the mess halls')).toEqual(['canteen'])
  expect(ids('停办食堂', 'zh-Hans')).toEqual(['canteen'])
})

test('a term in Latin letters is not found inside a longer word', () => {
  expect(ids('Nanjing and the munitions of jinan')).toEqual([])
  expect(ids('four jin, (mu) and "jin"')).toEqual(['jin', 'mu'])
})

test('of two that overlap the longer is meant', () => {
  expect(ids('the three red banners')).toEqual(['banners'])
  expect(ids('three red banners in a banner')).toEqual(['banner', 'banners'])
})

test('a term in Chinese is found anywhere, a single character nowhere, and one without Chinese in no Chinese text', () => {
  expect(ids('开办公共食堂的四清干部，亩产，红旗', 'zh-Hans')).toEqual(['canteen', 'cleanups'])
  expect(termsIn('half a catty', [term('catty', 'catty')], 'zh-Hans')).toEqual([])
})

test('signs of a term are taken as they stand', () => {
  expect(ids('the Four Cleanups (of 1963) began')).toEqual(['cleanups'])
  expect(ids('the Four Cleanups xof 1963x began')).toEqual([])
})
