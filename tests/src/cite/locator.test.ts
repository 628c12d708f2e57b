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
