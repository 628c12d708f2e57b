// A Chinese record for readers of Chinese, as footnotes and bibliographies of historical journals in China set it. English ones are english.ts.
import type { Source } from '../atlas/model'
import { dateWords, noDate } from './dates'
import { addressOf, partsOf, type Form, type Parts } from './english'
import { datesOf, namesOf, textOf, withoutMarkup } from './fields'
import { listChinese } from './names'
import type { Line } from './piece'
import { chineseTitle, shortTitle, titleOf, type Title } from './title'

/** The line of a record; 。 at the end of an entry only. `locator`: a place in it, worded; it stands for the pages of an article. */
export function chineseLine(source: Source, form: Form, address: boolean, locator?: string): Line {
  const parts = partsOf(source)
  const lead = who(source)
  const title = titleIn(parts, form === 'short')
  const body = form === 'short' ? [] : bodyOf(parts, locator === undefined)
  const seen = form === 'short' || !address ? [] : seenAt(source)
  const told = [lead === '' ? title : `${lead}：${title}`, ...body, locator]
    .filter((part) => part !== undefined && part !== '')
    .join('，')
    // Of names in other letters, as the English lines have it; never in an address.
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  const text = [told, ...seen].filter((part) => part !== undefined && part !== '').join('，')
  return [{ text: form === 'entry' ? `${text}。` : text }]
}

/** 曹树基; 彭珮云编; 李江琳译 */
function who(source: Source): string {
  const authors = listChinese(namesOf(source, 'author'))
  if (authors !== '') return authors
  const editors = listChinese(namesOf(source, 'editor'))
  if (editors !== '') return `${editors}编`
  const translators = listChinese(namesOf(source, 'translator'))
  return translators === '' ? '' : `${translators}译`
}

/** A description is left as it is; a title in other letters keeps them, without 《》. */
function set(title: Title): string {
  return title.described || !title.chinese ? withoutMarkup(title.original) : chineseTitle(title.original)
}

function titleIn({ source, title }: Parts, short: boolean): string {
  if (!title) return '无标题'
  return set(short ? shortTitle(source, title) : title)
}

function bodyOf(parts: Parts, withPages: boolean): readonly (string | undefined)[] {
  const { source, kind, title, container } = parts
  const pages = withPages ? pagesOf(source) : undefined
  const date = dateOf(parts)
  if (kind === 'article' && container) return [set(container) + issueOf(parts, date), pages]
  const told = `${title?.original ?? ''}${title?.translation ?? ''}`
  const volume = textOf(source, 'volume')
  const first = namesOf(source, 'author').length > 0
  const editors = first && kind !== 'chapter' ? listChinese(namesOf(source, 'editor')) : ''
  const translators = first ? listChinese(namesOf(source, 'translator')) : ''
  const series = titleOf(source, 'collection-title')
  return [
    container && insideOf(parts, container),
    editors === '' ? undefined : `${editors}编`,
    translators === '' ? undefined : `${translators}译`,
    volume === undefined || told.includes(`第${volume}卷`) ? undefined : `第${volume}卷`,
    series && set(series),
    textOf(source, 'genre'),
    textOf(source, 'number'),
    imprintOf(source),
    date,
    pages,
    textOf(source, 'archive')
  ]
}

/** 《中国人口科学》2005年第1期; a newspaper is told by its day. */
function issueOf({ source }: Parts, date: string): string {
  const volume = textOf(source, 'volume')
  const issue = textOf(source, 'issue')
  if (source.type === 'article-newspaper') return date === noDate('zh-Hans') ? `，${date}` : date
  const numbers = `${volume === undefined ? '' : `第${volume}卷`}${issue === undefined ? '' : `第${issue}期`}`
  if (date === noDate('zh-Hans')) return numbers === '' ? `，${date}` : numbers
  // Months say nothing that the number of the issue does not.
  const year = /^(\d{4}年)/.exec(date)?.[1]
  return `${numbers !== '' && year !== undefined ? year : date}${numbers}`
}

function insideOf({ source, kind }: Parts, container: Title): string {
  if (kind === 'page') return withoutMarkup(container.original)
  const editors = kind === 'chapter' ? listChinese(namesOf(source, 'editor')) : ''
  return `载${editors === '' ? '' : `${editors}编`}${set(container)}`
}

function imprintOf(source: Source): string | undefined {
  const house = [
    textOf(source, 'publisher-place'),
    textOf(source, 'publisher') ?? textOf(source, 'authority')
  ]
  return house.filter((part) => part !== undefined).join('：') || undefined
}

function dateOf({ source, kind }: Parts): string {
  const dates = datesOf(source, 'issued')
  return dates
    ? dateWords(dates, kind === 'work' && dates.literal === undefined, 'zh-Hans')
    : noDate('zh-Hans')
}

function pagesOf(source: Source): string | undefined {
  const pages = textOf(source, 'page')?.replace(/\s*(?:-+|–)\s*/g, '—')
  return pages === undefined ? undefined : `第${pages}页`
}

/** The address, and the day on which it was read where nothing else dates it. */
function seenAt(source: Source): readonly (string | undefined)[] {
  const url = addressOf(source)
  if (url === undefined) return []
  const dates = datesOf(source, 'issued') ? undefined : datesOf(source, 'accessed')
  return [url, dates && `${dateWords(dates, false, 'zh-Hans')}访问`]
}
