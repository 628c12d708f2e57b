// Records as a BibTeX file in UTF-8, with the fields that biblatex adds. It writes; nothing here reads.
import type { Source } from '../atlas/model'
import { datesOf, plainNamesOf, textOf, type DatePart, type Name } from './fields'

const TYPES: ReadonlyMap<string, string> = new Map(Object.entries<string>({
  'article-journal': 'article', 'article-magazine': 'article', 'article-newspaper': 'article', article: 'article', review: 'article',
  book: 'book', collection: 'book', chapter: 'incollection', entry: 'incollection', 'entry-encyclopedia': 'incollection',
  'entry-dictionary': 'incollection', 'paper-conference': 'inproceedings', report: 'techreport', thesis: 'phdthesis'
})) // prettier-ignore
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** All records as one file. Keys are the ids of the atlas, so that they stay the same from file to file. */
export function bibtex(sources: readonly Source[]): string {
  const taken = new Set<string>()
  return sources.map((source) => recordOf(source, keyOf(source, taken))).join('\n')
}

/** The id, without signs that a key may not have; a letter is added where two would be alike. */
function keyOf({ id }: Source, taken: Set<string>): string {
  const plain = id.replace(/[^\w:.+/-]+/g, '-') || 'source'
  let key = plain
  for (let n = 2; taken.has(key); n++) key = `${plain}-${n}`
  taken.add(key)
  return key
}

function recordOf(source: Source, key: string): string {
  const type = TYPES.get(source.type) ?? 'misc'
  const fields = fieldsOf(source, type).filter(([, value]) => value !== undefined)
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value ?? ''}`).join(',\n')}${fields.length > 0 ? '\n' : ''}}\n`
}

type Field = readonly [name: string, value: string | undefined]

function fieldsOf(source: Source, type: string): readonly Field[] {
  const text = (field: string) => braced(textOf(source, field))
  const container = text('container-title')
  const house = type === 'techreport' ? 'institution' : type === 'phdthesis' ? 'school' : 'publisher'
  const inBook = type === 'incollection' || type === 'inproceedings'
  const urlDate = datesOf(source, 'accessed')?.parts[0]
  return [
    ['author', people(plainNamesOf(source, 'author'))],
    ['editor', people(plainNamesOf(source, 'editor'))],
    ['translator', people(plainNamesOf(source, 'translator'))],
    // Twice in braces: capitals stay as they are.
    ['title', wrapped(text('title'))],
    [type === 'article' ? 'journal' : inBook ? 'booktitle' : 'howpublished', container],
    ['series', text('collection-title')],
    ['volume', text('volume')],
    ['number', text('issue') ?? text('number')],
    ['pages', braced(textOf(source, 'page')?.replace(/(\d)\s*[-–—]+\s*(\d)/g, '$1--$2'), false)],
    [house, text('publisher') ?? text('authority')],
    ['address', text('publisher-place')],
    ['type', text('genre')],
    ...dated(source),
    ['isbn', text('ISBN')],
    ['issn', text('ISSN')],
    ['doi', address(textOf(source, 'DOI'))],
    ['url', address(typeof source['URL'] === 'string' ? source['URL'].trim() : undefined)],
    ['urldate', urlDate && `{${isoOf(urlDate)}}`],
    ['langid', text('language')],
    ['library', text('archive')]
  ]
}

/** `year` and `month` for every reader, `date` where they cannot say all. */
function dated(source: Source): readonly Field[] {
  const dates = datesOf(source, 'issued')
  const [first, last] = dates?.parts ?? []
  if (!first) return [['year', braced(dates?.literal)]]
  const whole = last !== undefined || first.day !== undefined
  return [
    ['year', `{${first.year}}`],
    ['month', first.month === undefined ? undefined : MONTHS[first.month - 1]],
    ['date', whole ? `{${isoOf(first)}${last ? `/${isoOf(last)}` : ''}}` : undefined]
  ]
}

function isoOf({ year, month, day }: DatePart): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** "van Zanden, Jan Luiten and {United Nations}" */
function people(names: readonly Name[]): string | undefined {
  if (names.length === 0) return undefined
  const said = names.map(({ literal, family, given, suffix, ...name }) => {
    if (literal !== undefined) return `{${escaped(literal)}}`
    const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
    const last = [particle, family ?? ''].filter((part) => part !== '').join(' ')
    return [last, suffix, given]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => (/\band\b|,/i.test(part ?? '') ? `{${escaped(part ?? '')}}` : escaped(part ?? '')))
      .join(', ')
  })
  return `{${said.join(' and ')}}`
}

function braced(text: string | undefined, escape = true): string | undefined {
  return text === undefined ? undefined : `{${escape ? escaped(text) : text}}`
}

function wrapped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${text}}`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_'
} // prettier-ignore

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? sign)
}

/** Addresses are read letter by letter; only what would end the field is written otherwise. */
function address(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined
  return `{${url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))}}`
}
