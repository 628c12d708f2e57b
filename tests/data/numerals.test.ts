// Tries the reading of numbers that holds English and Chinese texts against each other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseAmounts, chineseNumber, englishNumerals, missingInChinese } from './support/numerals'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const STEPS = ['千', '百', '十', '']

/** A number below ten thousand in Chinese numerals, written plainly: 3060 is 三千零六十. */
function inNumerals(value: number): string {
  const digits = Array.from(String(value).padStart(4, '0'), Number)
  const full = digits.map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${STEPS[i] ?? ''}`))
  return full
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

describe('numbers of two languages', () => {
  it('meet as the same amount, however written', () => {
    for (const [english, chinese] of [
      ['1.2 million people', '120万人'],
      ['25.17 million people', '二千五百一十七万人'],
      ['694.6 million', '六亿九千四百六十万'],
      ['694.6 million', '6亿9460万'],
      ['846 million jin', '8.46亿斤'],
      ['1956-62', '1956至1962年'],
      ['1956-62', '1956—62年'],
      ['200 to 300 million tonnes', '2亿至3亿吨'],
      ['120,000 to 160,000', '12至16万'],
      ['the May 16 notification', '《五一六通知》'],
      ['360 households', '三百六十户'],
      ['7,600 died', '死亡7600多人'],
      ['2,011 sheep', '两千零一十一只羊'],
      ['30 per cent', '百分之三十'],
      ['the 1950s', '1950年代'],
      ['the 1980s', '20世纪80年代'],
      ['of 1956, 1957 and 1958', '1956至1958年'],
      ['Yao 18, Coale 27, Cao 32.5 million', '姚1800万、科尔2700万、曹3250万'],
      ['9.55 per 1,000', '9.55‰'],
      ['15:00 Beijing time', '北京时间15时']
    ] as const)
      expect(missingInChinese(english, chinese), `${english} ${chinese}`).toEqual([])
  })

  it('are missed where the Chinese has another or none', () => {
    expect(missingInChinese('1.2 million in 1958', '12万人，1958年')).toEqual(['1.2'])
    expect(missingInChinese('aged 97 in 1979', '1979年获得平反')).toEqual(['97'])
    expect(missingInChinese('170 million in 1959', '1959年降到一亿六千万吨')).toEqual(['170'])
  })

  it('of Chinese below ten thousand are read as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(chineseNumber(inNumerals(value))).toBe(value)
      })
    )
  })

  it('in 万 and 亿 are read alike in digits and in numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }), (high, low) => {
        const value = high * 1e8 + low * 1e4
        expect(chineseNumber(`${inNumerals(high)}亿${inNumerals(low)}万`)).toBe(value)
        expect(chineseAmounts(`${high}亿${low}万`)).toContain(value)
      })
    )
  })

  it('of English take the scale that follows and the century of the year before', () => {
    expect(englishNumerals('from 8.5 million in 1958-62')).toEqual([
      { written: '8.5', amounts: [8.5e6] },
      { written: '1958', amounts: [1958, 1958] },
      { written: '62', amounts: [1962, 62] }
    ])
  })
})
