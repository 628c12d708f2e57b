// Days, months and weekdays in words; exact dates only, uncertain ones are uncertain.ts.
import type { Language } from '../atlas/model'
import { ymdOf, type Day } from '../time/days'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
] // prettier-ignore
const WEEKDAYS = { en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], 'zh-Hans': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] } // prettier-ignore

/** "March", 3月; month 1..12. */
export function monthName(month: number, language: Language): string {
  return language === 'zh-Hans' ? `${month}月` : (MONTHS[month - 1] ?? '')
}

/** "Mar", 3月. May, June and July are short enough to stay whole words, but June and July are cut to three letters like the rest. */
export function shortMonth(month: number, language: Language): string {
  return language === 'zh-Hans' ? `${month}月` : (MONTHS[month - 1] ?? '').slice(0, 3)
}

export function weekday(index: number, language: Language): string {
  return WEEKDAYS[language][index] ?? ''
}

export interface DateParts {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** "15 March 1960", "March 1960", "1960"; 1960年3月15日 and so on. */
export function partsWords({ year, month, day }: DateParts, language: Language): string {
  if (language === 'zh-Hans') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
  }
  return [day, month === undefined ? undefined : monthName(month, language), year]
    .filter((part) => part !== undefined)
    .join(' ')
}

export function dayWords(day: Day | number, language: Language): string {
  return partsWords(ymdOf(day), language)
}

export function monthWords(day: Day | number, language: Language): string {
  const { year, month } = ymdOf(day)
  return partsWords({ year, month }, language)
}
