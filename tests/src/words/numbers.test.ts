import { describe, expect, test } from 'vitest'
import { valueWords, numberWords } from '../../../src/words/numbers'

describe('a figure in words', () => {
  test('has groups of three and at most two decimals unless asked otherwise', () => {
    expect(numberWords(8500000, 'en')).toBe('8,500,000')
    expect(numberWords(68.58, 'en')).toBe('68.58')
    expect(numberWords(1453.4567, 'en', 0)).toBe('1,453')
    expect(numberWords(8500000, 'zh-Hans')).toBe('8,500,000')
  })
  test('says its bound in both languages', () => {
    expect(valueWords(40, 'atLeast', 'en')).toBe('at least 40')
    expect(valueWords(40, 'atLeast', 'zh-Hans')).toBe('至少40')
    expect(valueWords(7.2, 'claimed', 'en')).toBe('7.2 (claimed)')
  })
  test('says a range with both ends and never its middle', () => {
    expect(valueWords([2, 3], undefined, 'en')).toBe('2 to 3')
    expect(valueWords([2, 3], 'about', 'zh-Hans')).toBe('约2至3')
  })
})
