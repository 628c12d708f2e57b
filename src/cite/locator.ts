// Words the place in a source that a citation points to; the source itself is worded in cite.ts.
import type { Citation, Language } from '../atlas/model'

const LOCATORS = {
  page: { one: 'p.\u00a0#', more: 'pp.\u00a0#', word: 'page', chinese: '第#页' },
  chapter: { one: 'chapter\u00a0#', more: 'chapters\u00a0#', word: 'chapter', chinese: '第#章' },
  section: { one: 'section\u00a0#', more: 'sections\u00a0#', word: 'section', chinese: '第#节' },
  paragraph: { one: 'paragraph\u00a0#', more: 'paragraphs\u00a0#', word: 'paragraph', chinese: '第#段' },
  table: { one: 'table\u00a0#', more: 'tables\u00a0#', word: 'table', chinese: '表#' }
} as const
/** Arabic or Roman numbers, perhaps several: 12, 17.2, iv, 4-5, "4, 9". */
const NUMBERED = /^(\d[\d.]*[a-z]?|[ivxlc]+)(\s*[-–—,]\s*(\d[\d.]*[a-z]?|[ivxlc]+))*$/i

/** "p. 12", "chapter 17.2", "section on Yunnan", "table “population”"; 第12页. A value that says its own kind is left as it is. */
export function locatorText(locator: NonNullable<Citation['locator']>, language: Language): string {
  const value = locator.value.trim().replace(/(\d)\s*[-—]\s*(\d)/g, '$1–$2')
  const forms = LOCATORS[locator.label]
  // A lone year is the heading of a section, not its number.
  const numbered = NUMBERED.test(value) && !(locator.label === 'section' && /^1[89]\d\d$/.test(value))
  if (language === 'zh-Hans') return numbered ? forms.chinese.replace('#', value) : value
  if (numbered) return (/[–,]/.test(value) ? forms.more : forms.one).replace('#', value)
  if (/^(pages?|pp?\.|chapters?|sections?|paragraphs?|tables?|parts?|volumes?|vol\.)\b/i.test(value))
    return value
  return /^(on|about|headed)\b/.test(value) ? `${forms.word} ${value}` : `${forms.word} “${value}”`
}
