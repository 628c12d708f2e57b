import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/atlas/model'
import { dayOf, ymdOf } from '../../../src/time/days'
import { readEdtf } from '../../../src/time/edtf'
import type { Span } from '../../../src/time/span'
import { parseTyped } from '../../../src/time/typedDate'
import { extentOf } from '../../../src/time/uncertain'
import { windowWords } from '../../../src/timeline/words'
import { speakerFor } from '../../../src/words/speaker'

const limits: Span = { start: dayOf(1000), end: dayOf(10_000) }
const languages: readonly Language[] = ['en', 'zh-Hans']
const voices = languages.map((language) => speakerFor(language, languages))

/** One of the readings of the words is this stretch. */
function readsBack(words: string, { start, end }: Span): void {
  const typed = parseTyped(words, limits)
  const spans = typed.kind === 'read' ? typed.readings.map(({ span }) => span) : []
  expect(spans, `${words}: ${typed.kind}`).toContainEqual({ start, end })
}
/** What the words of an uncertain date mean, inside the limits. */
function datesReadBack(edtf: string): void {
  const read = readEdtf(edtf, { first: dayOf(1000), last: dayOf(9999, 12, 31) })
  if (!('date' in read)) throw new Error(`${edtf}: ${read.error}`)
  for (const voice of voices) readsBack(voice.date(read.date), extentOf(read.date))
}

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1000, max: 9990 })
const anyDay = fc.integer({ min: limits.start, max: limits.end - 40_000 })
const iso = (day: number) => {
  const { year, month, day: d } = ymdOf(day)
  return [String(year), `${year}-${two(month)}`, `${year}-${two(month)}-${two(d)}`] as const
}
const moment = fc.oneof(
  fc.tuple(anyDay, fc.integer({ min: 0, max: 2 })).map(([day, precision]) => iso(day)[precision] ?? ''),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`)
)
const marked = fc.tuple(moment, fc.constantFrom('', '?', '~', '%')).map(([text, mark]) => text + mark)

describe('words of a date, typed in again', () => {
  test('mean the same day, month and year in both languages', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month } = ymdOf(day)
        for (const voice of voices) {
          readsBack(voice.day(day), { start: day, end: day + 1 })
          readsBack(voice.month(day), { start: dayOf(year, month), end: dayOf(year, month + 1) })
          readsBack(voice.year(year), { start: dayOf(year), end: dayOf(year + 1) })
        }
      })
    )
  })
  test('mean the same days where they say that these are about so, or perhaps', () => {
    fc.assert(fc.property(marked, datesReadBack))
  })
  test('mean the same ten or hundred years', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 998 }), (tens) => datesReadBack(`${tens}X`)))
    fc.assert(fc.property(fc.integer({ min: 10, max: 98 }), (hundreds) => datesReadBack(`${hundreds}XX`)))
  })
  test('mean the same stretch from one moment to another, and with an end that is open or not known', () => {
    const interval = fc
      .tuple(marked, marked)
      .map(([a, b]) => `${a}/${b}`)
      .filter((text) => 'date' in readEdtf(text, { first: dayOf(1000), last: dayOf(9999, 12, 31) }))
      // An end that names a longer stretch which began before the beginning is worded, but reads as turned round.
      .filter((text) => {
        const read = readEdtf(text, { first: dayOf(1000), last: dayOf(9999, 12, 31) })
        return 'date' in read && read.date.end.earliest >= read.date.start.earliest
      })
    fc.assert(fc.property(interval, datesReadBack))
    fc.assert(fc.property(marked, fc.constantFrom('/', '/..'), (text, end) => datesReadBack(text + end)))
    fc.assert(fc.property(marked, fc.constantFrom('/', '../'), (text, start) => datesReadBack(start + text)))
  })
  test('mean the same stretch where it is one of several moments, or all of them', () => {
    for (const edtf of ['[1958-08,1960]', '{1958-08,1959-01-17}', '[1958..1961]']) datesReadBack(edtf)
  })
  test('mean the same window where they are those of the timeline', () => {
    const window = fc.tuple(anyDay, fc.integer({ min: 5, max: 400 })).map(([start, length]) => ({ start, end: start + length })) // prettier-ignore
    const years = fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([from, count]) => ({ start: dayOf(from), end: dayOf(from + count) })) // prettier-ignore
    const months = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })).map(([y, m, count]) => ({ start: dayOf(y, m), end: dayOf(y, m + count) })) // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(window, years, months), (span) => {
        for (const voice of voices) readsBack(windowWords(voice, span), span)
      })
    )
  })
})
