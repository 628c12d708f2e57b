// Tests that what sources disagree on is told in both languages with the same numbers, and has a note on each event.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { joinDisagreements } from '../../data/build/disagreements'
import { atlasList, Words } from './folderFiles'

const events = atlasList('events', z.object({ id: z.string(), disagreement: Words.optional() }))
const disputed = events.flatMap(({ id, disagreement }) => (disagreement ? [{ id, ...disagreement }] : []))

const DIGITS = '〇一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** The numbers written in figures: 1,500 is one number. */
function englishNumbers(text: string): number[] {
  return (text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
}

/** What a number below ten thousand in Chinese characters is worth. */
function inCharacters(text: string): number {
  let sum = 0
  let digit = 0
  for (const letter of text) {
    const unit = UNITS[letter]
    if (unit === undefined) digit = DIGITS.indexOf(letter)
    else {
      sum += Math.max(digit, 1) * unit
      digit = 0
    }
  }
  return sum + digit
}

/** The numbers in figures or characters; one before 万 or 亿 both bare and multiplied, as either end of a range may be. */
function chineseNumbers(text: string): number[] {
  const found = text.matchAll(
    /(\d+(?:\.\d+)?|[〇一二三四五六七八九十百千]+)(?:[至到—]\d+(?:\.\d+)?)?([万亿])?/g
  )
  const far = [...text.matchAll(/[至到—](\d+(?:\.\d+)?)([万亿])?/g)]
  return [...found, ...far].flatMap(([, number = '', unit = '']) => {
    const value = /\d/.test(number) ? Number(number) : inCharacters(number)
    return [value, value * (UNITS[unit] ?? 1)]
  })
}

/** Numbers of the English that the Chinese has not; it may spell a century out (1958-62) and count in 万 what is in millions. */
function missing({ en, 'zh-Hans': zh = '' }: Words): number[] {
  const there = chineseNumbers(zh)
  const equals = (one: number): boolean =>
    there.some((other) => Math.abs(one - other) < 1e-6 * Math.max(1, one))
  const large = [...(en.includes('million') ? [1e6] : []), ...(en.includes('billion') ? [1e9] : [])]
  return englishNumbers(en).filter(
    (one) => ![one, 1900 + one, ...large.map((unit) => one * unit)].some(equals)
  )
}

describe('what sources disagree on', () => {
  it('is told in Chinese wherever it is told in English', () => {
    expect(disputed.length).toBeGreaterThan(100)
    expect(disputed.filter((text) => !text['zh-Hans']).map(({ id }) => id)).toEqual([])
  })

  it('has every number of the English in the Chinese', () => {
    for (const text of disputed) expect(missing(text), `${text.id}: ${text['zh-Hans']}`).toEqual([])
  })

  it('has a note on each event', () => {
    const Note = z.object({ about: z.array(z.object({ event: z.string().optional() })), id: z.string() })
    const noted = new Set(
      atlasList('notes', Note)
        .filter(({ id }) => id.startsWith('differ-'))
        .flatMap(({ about }) => about.map(({ event }) => event))
    )
    expect(disputed.map(({ id }) => id).filter((id) => !noted.has(id))).toEqual([])
  })

  it('keeps the order of the events and leaves Chinese that is not there away', () => {
    const english = new Map([
      ['b', 'B'],
      ['a', 'A']
    ])
    expect([...joinDisagreements(english, { a: '甲' })]).toEqual([
      ['b', { en: 'B', 'zh-Hans': undefined }],
      ['a', { en: 'A', 'zh-Hans': '甲' }]
    ])
  })

  it('is refused in Chinese for an event that nothing is disputed about, which is named', () => {
    expect(() => joinDisagreements(new Map([['a', 'A']]), { b: '乙' })).toThrow('"b"')
  })
})

describe('the way of comparing numbers', () => {
  it('takes counts in 万, ranges, characters and short years for the same numbers', () => {
    expect(missing({ en: '1.2-1.75 million in 1958-62', 'zh-Hans': '1958—1962年120万至175万' })).toEqual([])
    expect(
      missing({ en: '44 days, 100 of 300-350 million', 'zh-Hans': '四十四天，3亿至3.5亿中的一百' })
    ).toEqual([])
    expect(missing({ en: '552,877 people', 'zh-Hans': '552877人' })).toEqual([])
  })

  it('finds a number that is left out or another', () => {
    expect(missing({ en: '89 of 1,500', 'zh-Hans': '1500个乡中的98个' })).toEqual([89])
    expect(missing({ en: '5.3 per cent', 'zh-Hans': '53%' })).toEqual([5.3])
    expect(missing({ en: '6 yuan', 'zh-Hans': '600万元' })).toEqual([6])
  })
})
