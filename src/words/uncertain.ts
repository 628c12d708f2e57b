// Uncertain dates in words of both languages; own wording, because that of the parser is wrong for Chinese, seasons and open ends.
import type { Language } from '../atlas/model'
import type { Moment, UncertainDate } from '../time/uncertain'
import { partsWords } from './days'
import { interfaceWords } from './interface'

const SEASONS = {
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  'zh-Hans': { spring: '春', summer: '夏', autumn: '秋', winter: '冬' }
} as const

/**
 * A date as a sentence part: "15 March 1960", "about August 1958", "spring 1959", "October 1959 to April 1960",
 * "from 1958, end not known", "some time between 1959 and 1961".
 */
export function uncertainWords(date: UncertainDate, language: Language): string {
  const t = (key: Parameters<typeof interfaceWords>[1], values?: Record<string, string>) =>
    interfaceWords(language, key, values)
  if (date.kind === 'moment') return momentWords(date.start, language)
  const from = momentWords(date.start, language)
  const to = momentWords(date.end, language)
  if (date.kind === 'set') return t(date.edtf.startsWith('{') ? 'date.all' : 'date.between', { from, to })
  if (date.openEnd) return t(date.openEnd === 'open' ? 'date.goesOn' : 'date.endUnknown', { from })
  if (date.openStart) return t(date.openStart === 'open' ? 'date.until' : 'date.startUnknown', { to })
  return t('date.range', rangeParts(date, language, from, to))
}

/** "5 to 20 May 1959" rather than "5 May 1959 to 20 May 1959": what both ends share is said once, if both are sure. */
function rangeParts(
  date: UncertainDate,
  language: Language,
  from: string,
  to: string
): Record<string, string> {
  const { start, end } = date
  const plain = (m: Moment) => !m.approximate && !m.uncertain && m.season === undefined
  if (
    !plain(start) ||
    !plain(end) ||
    start.year !== end.year ||
    start.month === undefined ||
    end.month === undefined
  ) {
    return { from, to }
  }
  const sameMonth = start.month === end.month && start.day !== undefined && end.day !== undefined
  if (language === 'zh-Hans') {
    const short = sameMonth ? `${end.day}日` : `${end.month}月${end.day === undefined ? '' : `${end.day}日`}`
    return { from, to: short }
  }
  const short = sameMonth ? String(start.day) : from.slice(0, -String(start.year).length - 1)
  return { from: short, to }
}

function momentWords(moment: Moment, language: Language): string {
  const name = nameOf(moment, language)
  const key =
    moment.approximate && moment.uncertain
      ? 'date.aboutPerhaps'
      : moment.approximate
        ? 'date.about'
        : moment.uncertain
          ? 'date.perhaps'
          : null
  return key ? interfaceWords(language, key, { date: name }) : name
}

function nameOf(moment: Moment, language: Language): string {
  const { year, month, day, season, precision } = moment
  if (season !== undefined) {
    return language === 'zh-Hans' ? `${year}年${SEASONS['zh-Hans'][season]}` : `${SEASONS.en[season]} ${year}`
  }
  if (precision === 'decade')
    return interfaceWords(language, 'date.decade', { year: String(year - (year % 10)) })
  if (precision === 'century')
    return interfaceWords(language, 'date.century', { year: String(year - (year % 100)) })
  return partsWords({ year, month, day }, language)
}
