import { expect, test } from 'vitest'
import { locatorText } from '../../../src/cite/locator'

const NBSP = '\u00a0'

test('numbers stand with the word of their kind, several in the plural and with an en dash', () => {
  expect(locatorText({ label: 'page', value: '69' }, 'en')).toBe(`p.${NBSP}69`)
  expect(locatorText({ label: 'page', value: '69-71' }, 'en')).toBe(`pp.${NBSP}69–71`)
  expect(locatorText({ label: 'chapter', value: '17.2' }, 'en')).toBe(`chapter${NBSP}17.2`)
  expect(locatorText({ label: 'chapter', value: 'iv' }, 'en')).toBe(`chapter${NBSP}iv`)
  expect(locatorText({ label: 'table', value: '5' }, 'zh-Hans')).toBe('表5')
  expect(locatorText({ label: 'page', value: '12-14' }, 'zh-Hans')).toBe('第12–14页')
})

test('words are not counted: a subject follows "on", a heading is quoted', () => {
  expect(locatorText({ label: 'chapter', value: 'on Xushui' }, 'en')).toBe('chapter on Xushui')
  expect(locatorText({ label: 'section', value: '2 February' }, 'en')).toBe('section “2 February”')
  expect(locatorText({ label: 'section', value: '1958' }, 'en')).toBe('section “1958”')
  expect(locatorText({ label: 'section', value: 'on Xushui' }, 'zh-Hans')).toBe('on Xushui')
})

test('a value that says its own kind is left as it is', () => {
  expect(locatorText({ label: 'section', value: 'parts 1 and 4' }, 'en')).toBe('parts 1 and 4')
})

test('an entry of a chronology is named by its date, in the words of each language', () => {
  const day = { label: 'entry', value: '1960-07-16' } as const
  expect(locatorText(day, 'en')).toBe('entry for 16 July 1960')
  expect(locatorText(day, 'zh-Hans')).toBe('1960年7月16日条')
  const days = { label: 'entry', value: '1958-08-17/1958-08-30' } as const
  expect(locatorText(days, 'en')).toBe('entry for 17 to 30 August 1958')
  expect(locatorText(days, 'zh-Hans')).toBe('1958年8月17日至30日条')
  expect(locatorText({ label: 'entry', value: '1958' }, 'en')).toBe('entry for 1958')
})

test('an entry of a dictionary is named by its word', () => {
  expect(locatorText({ label: 'entry', value: '瓜菜代' }, 'en')).toBe('entry “瓜菜代”')
  expect(locatorText({ label: 'entry', value: '瓜菜代' }, 'zh-Hans')).toBe('“瓜菜代”条')
})

test('a heading is quoted in Chinese too, what says its own kind is not', () => {
  expect(locatorText({ label: 'section', value: '破四旧' }, 'zh-Hans')).toBe('“破四旧”一节')
  expect(locatorText({ label: 'section', value: '第二节' }, 'zh-Hans')).toBe('第二节')
})

test('a place given by language is printed as it stands, and falls back like any text', () => {
  const place = { label: 'section', value: { en: 'section on Gansu', 'zh-Hans': '关于甘肃的部分' } } as const
  expect(locatorText(place, 'en')).toBe('section on Gansu')
  expect(locatorText(place, 'zh-Hans')).toBe('关于甘肃的部分')
  expect(locatorText({ label: 'section', value: { en: 'the caption' } }, 'zh-Hans')).toBe('the caption')
})
