// The voice of the page in one language: interface words, numbers, days and uncertain dates; the only door to src/words.
import type { When } from '../atlas/layers'
import type { Language, Text, Value, Bound } from '../atlas/model'
import { wordsIn, type Words } from '../atlas/text'
import type { Day } from '../time/days'
import type { UncertainDate } from '../time/uncertain'
import { dayWords, monthName, monthWords, shortMonth, weekday } from './days'
import { interfaceWords, type Key } from './interface'
import { differenceWords, numberWords, signedWords, valueWords } from './numbers'
import { uncertainWords } from './uncertain'

export interface Speaker {
  readonly language: Language
  /** Interface words by key of the locale files; `count` picks the plural. */
  t(key: Key, values?: Record<string, string | number>): string
  /** Words of the atlas, with the language they are really in. */
  text(text: Text): Words
  /** "15 March 1960", 1960年3月15日 */
  day(day: Day | number): string
  /** "March 1960", 1960年3月 */
  month(day: Day | number): string
  /** "March", 3月 */
  monthName(month: number): string
  /** "Mar", 3月 */
  shortMonth(month: number): string
  /** "1960", 1960年 */
  year(year: number): string
  /** "Tue", 周二; 0 = Sunday */
  weekday(index: number): string
  /** "October 1959 to April 1960", "about 1957", with what is not known said by `t('date.…')`. */
  date(date: UncertainDate): string
  /** The time of a figure: a year, a day or a stretch of time. */
  when(when: When): string
  /** Groups of three, a decimal point; at most `decimals` of them (default 2). */
  number(value: number, decimals?: number): string
  /** As `number`, with a plus above zero: for changes. */
  signed(value: number, decimals?: number): string
  /** "+40.0", "−1.5": a difference with exactly so many decimals. */
  difference(value: number, decimals: number): string
  /** A figure with its bound: "about 8,500,000", "at least 40", "2 to 3". */
  value(value: Value, bound?: Bound): string
}

const speakers = new Map<string, Speaker>()

/** The voice for a language; the same object every time. `order`: languages that stand in for a missing text. */
export function speakerFor(language: Language, order: readonly Language[]): Speaker {
  const key = `${language}|${order.join()}`
  const known = speakers.get(key)
  if (known) return known
  const t: Speaker['t'] = (name, values) => interfaceWords(language, name, values)
  const speaker: Speaker = {
    language,
    t,
    text: (text) => wordsIn(text, language, order),
    day: (day) => dayWords(day, language),
    month: (day) => monthWords(day, language),
    monthName: (month) => monthName(month, language),
    shortMonth: (month) => shortMonth(month, language),
    year: (year) => (language === 'zh-Hans' ? `${year}年` : String(year)),
    weekday: (index) => weekday(index, language),
    date: (date) => uncertainWords(date, language),
    when: (when) => (typeof when === 'number' ? speaker.year(when) : speaker.date(when)),
    number: (value, decimals) => numberWords(value, decimals),
    signed: (value, decimals) => signedWords(value, decimals),
    difference: (value, decimals) => differenceWords(value, decimals),
    value: (value, bound) => valueWords(value, bound, language)
  }
  speakers.set(key, speaker)
  return speaker
}
