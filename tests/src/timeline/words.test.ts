import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/time/days'
import { sceneWords, stripWords, windowWords } from '../../../src/timeline/words'
import { speakerFor } from '../../../src/words/speaker'
import { eventOf } from '../atlas/support/atlas'

const english = speakerFor('en', ['en', 'zh-Hans'])
const chinese = speakerFor('zh-Hans', ['en', 'zh-Hans'])
type Ymd = [number, number?, number?]
const said = (from: Ymd, after: Ymd) => {
  const window = { start: dayOf(...from), end: dayOf(...after) }
  return [windowWords(english, window), windowWords(chinese, window)]
}

describe('a window in words', () => {
  test('names years where it is whole years', () => {
    expect(said([1956], [1967])).toEqual(['1956–1966', '1956—1966年'])
    expect(said([1958], [1959])).toEqual(['1958', '1958年'])
  })
  test('names months where it is whole months or long', () => {
    expect(said([1958, 8], [1961, 7])).toEqual(['August 1958 – June 1961', '1958年8月—1961年6月'])
    expect(said([1958, 8], [1958, 12])).toEqual(['August – November 1958', '1958年8月—11月'])
    expect(said([1958, 8], [1958, 9])).toEqual(['August 1958', '1958年8月'])
    expect(said([1958, 8, 7], [1961, 7, 3])).toEqual(['August 1958 – July 1961', '1958年8月—1961年7月'])
  })
  test('names a single day once', () => {
    expect(said([1959, 12, 9], [1959, 12, 10])).toEqual(['9 December 1959', '1959年12月9日'])
  })
  test('names both days where it is short, the year once', () => {
    expect(said([1959, 7, 21], [1959, 7, 26])).toEqual(['21–25 July 1959', '1959年7月21日—25日'])
    expect(said([1959, 6, 20], [1959, 10, 12])).toEqual([
      '20 June – 11 October 1959',
      '1959年6月20日—10月11日'
    ])
    expect(said([1959, 12, 20], [1960, 1, 12])).toEqual(['20 December 1959 – 11 January 1960', '1959年12月20日—1960年1月11日']) // prettier-ignore
  })
})

describe('the name of an event', () => {
  const name = (speaker: typeof english, given: Parameters<typeof eventOf>[2], selected = false) =>
    sceneWords(speaker).event(eventOf('e', '1958', given), selected)

  test('is its short label, else a title of at most 34 letters', () => {
    expect(name(english, { title: 'A title', label: { en: 'A label' } })).toBe('A label')
    expect(name(english, { title: 'A title' })).toBe('A title')
    expect(name(english, { title: 'n'.repeat(34) })).toBe('n'.repeat(34))
    expect(name(english, { title: 'n'.repeat(35) })).toBeNull()
    expect(name(english, { title: 'n'.repeat(2000) })).toBeNull()
  })
  test('may be longer for the selected event', () => {
    expect(name(english, { title: 'n'.repeat(60) }, true)).toBe('n'.repeat(60))
    expect(name(english, { title: 'n'.repeat(2000) }, true)).toBeNull()
  })
  test('counts a Chinese character as two letters', () => {
    expect(name(chinese, { title: { en: 'e', 'zh-Hans': '字'.repeat(17) } })).toBe('字'.repeat(17))
    expect(name(chinese, { title: { en: 'e', 'zh-Hans': '字'.repeat(18) } })).toBeNull()
  })
  test("prefers a title in the reader's language to a label in another", () => {
    const given = { title: { en: 'English', 'zh-Hans': '中文' }, label: { en: 'Label' } }
    expect(name(chinese, given)).toBe('中文')
    expect(name(chinese, { title: { en: 'English' }, label: { en: 'Label' } })).toBe('Label')
  })
  test('is one line, and none when there are no words', () => {
    expect(name(english, { title: 'Two\n lines' })).toBe('Two lines')
    expect(name(english, { title: ' ' })).toBeNull()
  })
})

describe('words of the axis', () => {
  const day = dayOf(1958, 8, 4)
  test('are said in either language', () => {
    const both = (...ask: Parameters<ReturnType<typeof sceneWords>['tick']>) =>
      [english, chinese].map((speaker) => sceneWords(speaker).tick(...ask))
    expect(both('year', day, false)).toEqual(['1958', '1958年'])
    expect(both('month', day, false)).toEqual(['Aug', '8月'])
    expect(both('month', day, true)).toEqual(['August', '8月'])
    expect(both('monthOfYear', day, false)).toEqual(['August 1958', '1958年8月'])
    expect(both('day', day, false)).toEqual(['4', '4'])
    expect(both('weekday', day, false)).toEqual(['4 Mon', '4 周一'])
  })
  test('shorten years to two figures where the strip is narrow', () => {
    expect(stripWords(english)('year', day, true)).toBe('\u201958')
    expect(stripWords(chinese)('year', day, false)).toBe('1958年')
  })
})
