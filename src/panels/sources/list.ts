// Which sources a list shows, in what order and under which headings. Plain data in and out; it draws nothing.
import type { Language, Source } from '../../atlas/model'
import { firstName, plainTitle } from '../../cite/cite'
import { datesOf, textOf } from '../../cite/fields'
import { languageOf, titleOf } from '../../cite/title'
import { plain } from '../../words/plain'

export const GROUPINGS = ['standing', 'kind', 'year', 'author', 'language', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]
export const ORDERS = ['author', 'title', 'year', 'cited'] as const
export type Order = (typeof ORDERS)[number]

export const STANDINGS = ['sound', 'partial', 'contested', 'rejected'] as const
/** `examined`: the documents whose claims the atlas takes one by one, whatever the record calls them. */
const KINDS = [
  'examined', 'scholarship', 'official', 'dataset', 'document', 'memoir', 'journalism', 'reference', 'lecture', 'fiction'
] as const // prettier-ignore

/** One source with what it is filtered and sorted by, worked out once a language. */
export interface Row {
  readonly source: Source
  /** Small letters, without accents. */
  readonly words: string
  readonly author: string
  readonly title: string
  /** Undefined: no date. */
  readonly year: number | undefined
  readonly language: string
  readonly cited: number
  /** How many claims of it are examined. */
  readonly claims: number
}

export interface Group {
  /** What its rows have in common: a standing, a kind, a decade's first year, a letter, a language; empty: not known. */
  readonly key: string
  readonly rows: readonly Row[]
}

/** @param cited how many records rest on a source; `claims`: how many of its own are examined */
export function rowOf(source: Source, language: Language, cited: number, claims: number): Row {
  const title = plainTitle(source, language)
  const year = datesOf(source, 'issued')?.parts[0]?.year
  const names = (['author', 'editor', 'translator'] as const)
    .flatMap((role) => source[role] ?? [])
    .flatMap(({ family, given, literal }) => [
      `${family ?? ''} ${given ?? ''}`,
      `${family ?? ''}${given ?? ''}`,
      literal
    ])
  const fields = ['title', 'container-title', 'publisher', 'collection-title'].map((field) =>
    textOf(source, field)
  )
  return {
    source,
    words: plain([...names, ...fields, year].filter((part) => part !== undefined).join(' ')),
    author: plain(firstName(source) ?? ''),
    title: plain(title).replace(/^(the|a|an) |^[《〈“"‘'[]+/, ''),
    year,
    language:
      source.language?.trim().slice(0, 2).toLowerCase() ||
      languageOf(source, titleOf(source, 'title')).slice(0, 2),
    cited,
    claims
  }
}

/** Rows in which every word of the filter occurs. */
export function filteredRows(rows: readonly Row[], filter: string): readonly Row[] {
  const wanted = plain(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
  return wanted.length === 0 ? rows : rows.filter(({ words }) => wanted.every((word) => words.includes(word)))
}

/** Sorted; what lacks the key comes last, and what is alike goes by author, title and id. */
export function sortedRows(rows: readonly Row[], order: Order, language: Language): readonly Row[] {
  const { compare } = new Intl.Collator(language === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', { numeric: true })
  const last = (a: string, b: string) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : compare(a, b)
  const by: Readonly<Record<Order, (a: Row, b: Row) => number>> = {
    author: (a, b) => last(a.author, b.author) || (a.year ?? Infinity) - (b.year ?? Infinity) || 0,
    title: (a, b) => compare(a.title, b.title),
    year: (a, b) => (a.year ?? 9999) - (b.year ?? 9999),
    cited: (a, b) => b.cited - a.cited
  }
  return [...rows].sort(
    (a, b) =>
      by[order](a, b) ||
      last(a.author, b.author) ||
      compare(a.title, b.title) ||
      compare(a.source.id, b.source.id)
  )
}

/** The rows in groups, their order kept within each. */
export function groupedRows(rows: readonly Row[], grouping: Grouping): readonly Group[] {
  if (grouping === 'none') return rows.length > 0 ? [{ key: '', rows }] : []
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row, grouping)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups].map(([key, own]) => ({ key, rows: own })).sort((a, b) => compareKeys(a, b, grouping))
}

function keyOf(
  { source, author, title, year, language, claims }: Row,
  grouping: Exclude<Grouping, 'none'>
): string {
  switch (grouping) {
    case 'standing':
      return source.custom.standing
    case 'kind':
      return claims > 0 ? 'examined' : source.custom.kind
    case 'year':
      return year === undefined ? '' : String(Math.floor(year / 10) * 10)
    case 'author': {
      const first = (author === '' ? title : author).charAt(0)
      return /[a-z]/.test(first) ? first.toUpperCase() : /[\u3400-\u9fff]/.test(first) ? '汉' : '#'
    }
    case 'language':
      return language
  }
}

function compareKeys(a: Group, b: Group, grouping: Grouping): number {
  const order: readonly string[] = grouping === 'standing' ? STANDINGS : grouping === 'kind' ? KINDS : []
  if (order.length > 0) return order.indexOf(a.key) - order.indexOf(b.key)
  if (grouping === 'language') return b.rows.length - a.rows.length
  // What has no date or letter comes last.
  const rank = (key: string) => (key === '' ? 3 : key === '#' ? 2 : key === '汉' ? 1 : 0)
  return rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1)
}
