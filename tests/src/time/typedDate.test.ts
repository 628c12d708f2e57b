import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, daysInMonth, isoOf } from '../../../src/time/days'
import type { Span } from '../../../src/time/span'
import { parseTyped } from '../../../src/time/typedDate'

const limits: Span = { start: dayOf(1956), end: dayOf(1967) }
/** Readings as `first day..last day`, or why there are none. */
const read = (text: string, within = limits) => {
  const typed = parseTyped(text, within)
  if (typed.kind !== 'read') return typed.kind
  return typed.readings.map(({ span }) => `${isoOf(span.start)}..${isoOf(span.end - 1)}`).join(' or ')
}

describe('a typed date', () => {
  test.each([
    ['1958-08-01..1958-08-31', ['Aug 1958', 'August 1958', 'aug. 1958', 'AUGUST, 1958', '1958 Aug', 'Aug 58', '1958-08', '8/1958', '8.1958', '1958/8', '1958年8月', '一九五八年八月', '１９５８年８月', '五八年八月', 'about August 1958', '约1958年8月']], // prettier-ignore
    ['1958-08-17..1958-08-17', ['17 Aug 1958', 'Aug 17, 1958', '17th of August, 1958', '17-Aug-1958', '17.8.1958', '17/8/1958', '8/17/1958', '17/8/58', '1958-08-17', '1958.8.17', '1958 8 17', '19580817', '1958年8月17日', '1958年8月17号', '一九五八年八月十七日', '17 Aug 58']], // prettier-ignore
    ['1958-01-01..1958-12-31', ['1958', '58', '’58', '1958年', '一九五八年', 'the year 1958']],
    ['1959-03-01..1959-05-31', ['spring 1959', 'spring of 1959', '1959年春', '1959年春季', '一九五九年春天', 'March – May 1959', '1959年3月—5月']], // prettier-ignore
    ['1959-12-01..1960-02-29', ['winter 1959', '1959年冬']],
    ['1960-01-01..1960-04-30', ['early 1960', 'Jan-Apr 1960']],
    ['1960-01-01..1960-02-29', ['1960年初', 'beginning of 1960']],
    ['1959-05-01..1959-08-31', ['mid-1959', 'mid 1959', 'the middle of 1959', '1959年中']],
    ['1958-09-01..1958-12-31', ['late 1958']],
    ['1958-11-01..1958-12-31', ['1958年底', '1958年末', 'end of 1958']],
    ['1958-01-01..1958-06-30', ['first half of 1958', '1958年上半年']],
    ['1958-07-01..1958-09-30', ['Q3 1958', 'third quarter of 1958', '3rd quarter 1958', '1958年第三季度']],
    ['1958-08-11..1958-08-20', ['mid-August 1958', '1958年8月中旬']],
    ['1958-01-01..1961-12-31', ['1958-1961', '1958–61', '1958..1961', '58-61', '1958 to 1961', 'from 1958 to 1961', 'between 1958 and 1961', '1958至1961年', '一九五八年到一九六一年', '1958—1961年']], // prettier-ignore
    [
      '1959-05-05..1959-05-20',
      ['5 to 20 May 1959', '5–20 May 1959', '1959年5月5日至20日', '1959年5月5—20日']
    ],
    [
      '1958-08-01..1962-01-31',
      ['1958-08..1962-01', '1958-08/1962-01', 'Aug 1958 – Jan 1962', '1958-08 - 1962-01']
    ],
    ['1956-01-01..1959-12-31', ['1950s', "1950's", 'the 1950s', '50s', '1950年代', '50年代', '二十世纪五十年代', 'until 1959', '至1959年']], // prettier-ignore
    ['1958-01-01..1958-01-31', ['1958 to January 1958', '1958/1958-01']],
    ['1963-01-01..1966-12-31', ['from 1963 on', 'since 1963', 'after 1962', '1963年起', '1962年以后']]
  ])('means %s when it says so in any of the usual ways', (days, texts) => {
    for (const text of texts) expect(read(text), text).toBe(days)
  })
  test('with day and month in figures alone has two readings, unless only one is a day', () => {
    expect(read('3/4/1958')).toBe('1958-04-03..1958-04-03 or 1958-03-04..1958-03-04')
    expect(read('4/4/1958')).toBe('1958-04-04..1958-04-04')
    expect(read('3/4/1958 - 5/6/1958')).toBe('1958-04-03..1958-06-05 or 1958-03-04..1958-05-06')
  })
  test('of a hundred years is also the first ten of them', () => {
    expect(read('1900s', { start: dayOf(1880), end: dayOf(2000) })).toBe('1900-01-01..1909-12-31 or 1900-01-01..1999-12-31') // prettier-ignore
  })
  test('that is no date is not understood', () => {
    for (const text of [
      'the Great Leap',
      '17',
      'Aug',
      '17 Aug',
      '8月',
      '195808',
      '1958 1959',
      'early',
      'to',
      '1958-',
      '19588',
      '大跃进'
    ])
      // prettier-ignore
      expect(read(text), text).toBe('notUnderstood')
    for (const text of ['', '  ', '\u3000']) expect(read(text)).toBe('nothing')
  })
  test('that the calendar does not have is told apart, and so is a range that runs backwards', () => {
    for (const text of ['31 Feb 1958', '29.2.1959', '1958-13', '1958年13月', '40/40/1958'])
      expect(read(text), text).toBe('noSuchDay')
    for (const text of ['1961-1958', 'Aug 1960 to Mar 1958', 'Oct to Apr 1960'])
      expect(read(text), text).toBe('reversed')
  })
  test('outside the limits is told apart', () => {
    for (const text of ['1970', 'Aug 1955', '1911-1949', 'Aug 47', '1940s', 'before 1950', '1911年'])
      // prettier-ignore
      expect(read(text), text).toBe('outside')
  })
  test('that reaches over a limit is cut there, and its day is the first inside', () => {
    expect(parseTyped('1950-1958', limits)).toEqual({
      kind: 'read',
      readings: [{ span: { start: limits.start, end: dayOf(1959) }, day: limits.start, range: true }]
    })
  })
  test('of two figures is the one year of the limits that ends so', () => {
    expect(read('58', { start: dayOf(1800), end: dayOf(1900) })).toBe('1858-01-01..1858-12-31')
    expect(read('58', { start: dayOf(1800), end: dayOf(2000) })).toBe('notUnderstood')
  })
  test('never throws, answers days inside the limits, and keeps no one waiting, whatever is typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Array.from('0123456789年月日号春初底末至到一二十〇廿 -/.,~–’?'), 'to', 'aug', 'from', 'early', 's', '..', '年代', '起', 'q1'), // prettier-ignore
      fc.string()
    )
    const texts = fc.oneof(fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')), fc.string({ maxLength: 400, unit: 'binary' })) // prettier-ignore
    fc.assert(
      fc.property(texts, (text) => {
        const typed = parseTyped(text, limits)
        if (typed.kind !== 'read') return
        for (const { span, day } of typed.readings) {
          expect(span.start).toBeGreaterThanOrEqual(limits.start)
          expect(span.end).toBeLessThanOrEqual(limits.end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(day).toBe(span.start)
        }
      }),
      { numRuns: 3000 }
    )
    const since = performance.now()
    for (const text of [
      '1-'.repeat(5000),
      ' '.repeat(100_000) + 'x',
      '一'.repeat(50_000),
      'from '.repeat(20_000)
    ])
      expect(read(text)).not.toBe('read')
    expect(performance.now() - since).toBeLessThan(500)
  })
  test('in the figures of ISO 8601, and in those of Germany and China, is that day', () => {
    const anyDay = fc.tuple(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })) // prettier-ignore
    fc.assert(
      fc.property(anyDay, ([year, month, given]) => {
        const day = Math.min(given, daysInMonth(year, month))
        const iso = isoOf(dayOf(year, month, day))
        const wide = { start: dayOf(1000), end: dayOf(10_000) }
        for (const text of [
          iso,
          `${day}.${month}.${year}`,
          `${year}年${month}月${day}日`,
          iso.replaceAll('-', '')
        ])
          expect(read(text, wide), text).toBe(`${iso}..${iso}`)
      })
    )
  })
})
