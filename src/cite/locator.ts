// Words the place in a source that a citation points to; the source itself is worded in cite.ts.
import type { Citation, Language } from '../atlas/model'
import { LANGUAGES } from '../atlas/ids'
import { wordsIn } from '../atlas/text'
import { roundDay } from '../time/days'
import { readEdtf } from '../time/edtf'
import { uncertainWords } from '../words/uncertain'

const LOCATORS = {
  page: { one: 'p.\u00a0#', more: 'pp.\u00a0#', word: 'page', chinese: '第#页', headed: '#' },
  chapter: { one: 'chapter\u00a0#', more: 'chapters\u00a0#', word: 'chapter', chinese: '第#章', headed: '“#”一章' },
  section: { one: 'section\u00a0#', more: 'sections\u00a0#', word: 'section', chinese: '第#节', headed: '“#”一节' },
  paragraph: { one: 'paragraph\u00a0#', more: 'paragraphs\u00a0#', word: 'paragraph', chinese: '第#段', headed: '#' },
  table: { one: 'table\u00a0#', more: 'tables\u00a0#', word: 'table', chinese: '表#', headed: '“#”表' },
  entry: { one: 'entry\u00a0#', more: 'entries\u00a0#', word: 'entry', chinese: '第#条', headed: '“#”条' }
} as const // prettier-ignore
/** Arabic or Roman numbers, perhaps several: 12, 17.2, iv, 4-5, "4, 9". */
const NUMBERED = /^(\d[\d.]*[a-z]?|[ivxlc]+)(\s*[-–—,]\s*(\d[\d.]*[a-z]?|[ivxlc]+))*$/i
const OWN_KIND =
  /^(pages?|pp?\.|chapters?|sections?|paragraphs?|tables?|entry|entries|parts?|volumes?|vol\.)\b/i
const ABOUT = /^(on|about|headed)\b/
/** 第二章, 下卷 */
const OWN_KIND_CHINESE = /^第.|[章节页段卷条表编]$/
/** Where an end that is not known would be put; words do not tell it. */
const LIMITS = { first: roundDay(0), last: roundDay(0) }

/**
 * "p. 12", "chapter 17.2", "section on Yunnan", "table “population”", "entry for 16 July 1960"; 第12页, 1960年7月16日条. A value that
 * says its own kind is left as it is, and so is one that is given by language.
 */
export function locatorText(locator: NonNullable<Citation['locator']>, language: Language): string {
  if (typeof locator.value !== 'string') return wordsIn(locator.value, language, LANGUAGES).text
  const value = locator.value.trim().replace(/(\d)\s*[-—]\s*(\d)/g, '$1–$2')
  const forms = LOCATORS[locator.label]
  const date = locator.label === 'entry' ? readEdtf(locator.value, LIMITS) : { error: 'no entry' }
  if ('date' in date) {
    const when = uncertainWords(date.date, language)
    return language === 'zh-Hans' ? `${when}条` : `entry for ${when}`
  }
  // A lone year is the heading of a section, not its number.
  const numbered = NUMBERED.test(value) && !(locator.label === 'section' && /^1[89]\d\d$/.test(value))
  if (language === 'zh-Hans') {
    if (numbered) return forms.chinese.replace('#', value)
    return OWN_KIND_CHINESE.test(value) || ABOUT.test(value) ? value : forms.headed.replace('#', value)
  }
  if (numbered) return (/[–,]/.test(value) ? forms.more : forms.one).replace('#', value)
  if (OWN_KIND.test(value)) return value
  return ABOUT.test(value) ? `${forms.word} ${value}` : `${forms.word} “${value}”`
}
