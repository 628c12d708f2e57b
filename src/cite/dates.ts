// Dates of a record in words, as precise as its kind is cited; the reading of the fields is fields.ts.
import type { Language } from '../atlas/model'
import { partsWords } from '../words/days'
import type { DatePart, Dates } from './fields'

const SEASONS = {
  en: ['Spring', 'Summer', 'Autumn', 'Winter'],
  'zh-Hans': ['春季', '夏季', '秋季', '冬季']
} as const
const NONE = { en: 'n.d.', 'zh-Hans': '日期不详' } as const

/** "n.d.", 日期不详 */
export function noDate(language: Language): string {
  return NONE[language]
}

/** "15 March 1960", "Spring 1959", "1958–1962", "ca. 1958", or the words that stand for a date. `years`: nothing finer than years. */
export function dateWords({ parts, literal, circa }: Dates, years: boolean, language: Language): string {
  if (literal !== undefined) return NOT_KNOWN.test(literal) ? noDate(language) : literal
  const [first, last] = parts.map((part) => partWords(part, years, language))
  const range =
    last === undefined || last === first
      ? (first ?? '')
      : `${first ?? ''}${language === 'en' ? '–' : '至'}${last}`
  if (!circa) return range
  return language === 'en' ? `ca. ${range}` : `约${range}`
}

const NOT_KNOWN = /^\[?(n\.?\s?d\.?|no date|undated|s\.?\s?a\.?)\]?$/i

function partWords(part: DatePart, years: boolean, language: Language): string {
  const { year, month, day, season } = part
  if (year < 0) return language === 'en' ? `${-year} BC` : `公元前${-year}年`
  if (years) return language === 'en' ? String(year) : `${year}年`
  if (season !== undefined) {
    const name = SEASONS[language][season - 1] ?? ''
    return language === 'en' ? `${name} ${year}` : `${year}年${name}`
  }
  return partsWords({ year, month, day }, language)
}

/** "613–45": the last page without the digits that it has in common with the first, as Chicago's rules for numbers have it. */
export function pageRange(pages: string): string {
  return pages
    .replace(/\s*,\s*/g, ', ')
    .replace(
      /([a-z]?)(\d+)\s*(?:-+|–|—)\s*([a-z]?)(\d+)/gi,
      (_, a: string, from: string, b: string, to: string) =>
        a === b ? `${a}${from}–${shortened(from, to)}` : `${a}${from}–${b}${to}`
    )
}

function shortened(from: string, to: string): string {
  const first = Number(from)
  if (from.length !== to.length || Number(to) <= first || first < 100 || first % 100 === 0) return to
  // 107–8: after 1 to 9 of a hundred only what changes.
  if (first % 100 < 10 && from.slice(0, -2) === to.slice(0, -2)) return String(Number(to.slice(-2)))
  let at = 0
  while (from[at] === to[at]) at++
  // Two digits at least, and four-digit numbers of which three change in full.
  const kept = Math.max(2, to.length - at)
  return to.length === 4 && kept >= 3 ? to : to.slice(-kept)
}
