import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueWords, numberWords } from '../../../src/words/numbers'

describe('a figure in words', () => {
  test('has groups of three and at most two decimals unless asked otherwise', () => {
    expect(numberWords(8500000)).toBe('8,500,000')
    expect(numberWords(68.58)).toBe('68.58')
    expect(numberWords(1453.4567, 0)).toBe('1,453')
    expect(numberWords(7.2)).toBe('7.2')
    expect(numberWords(-1.5)).toBe('\u22121.5')
    expect(numberWords(-0.001)).toBe('0')
  })
  test('is printed as the standard of both languages prints it', () => {
    const standard = ['en-GB', 'zh-CN'].map(
      (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    )
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const value = hundredths / 100
        for (const format of standard)
          expect(numberWords(value).replace('\u2212', '-')).toBe(format.format(value))
      })
    )
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
