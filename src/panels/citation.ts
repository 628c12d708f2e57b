// Words a bibliography record as one readable line, from whatever fields it has; plain form, no style sheet, no markup of its own.
import type { CslName, Language, Source } from '../atlas/model'
import { dayOf } from '../time/days'
import { speakerFor } from '../words/speaker'

/** A stretch of a line; `work` stands for the title of an independent work (italics in Latin script). */
export interface Piece {
  readonly text: string
  readonly work?: true
}

type Forms = Record<
  | 'names'
  | 'comma'
  | 'open'
  | 'close'
  | 'more'
  | 'editor'
  | 'translator'
  | 'volume'
  | 'number'
  | 'page'
  | 'pages'
  | 'untitled'
  | 'inside',
  string
> & { readonly language: Language }

const LATIN: Forms = {
  language: 'en', names: '; ', comma: ', ', open: ' (', close: ')', more: ' and others', editor: '# (ed.)', inside: 'in ',
  translator: 'translated by #', volume: 'vol. #', number: 'no. #', page: 'p. #', pages: 'pp. #', untitled: 'Untitled'
} // prettier-ignore
const CHINESE: Forms = {
  language: 'zh-Hans', names: '、', comma: '，', open: '（', close: '）', more: '等', editor: '#编', inside: '载',
  translator: '#译', volume: '第#卷', number: '第#期', page: '第#页', pages: '第#页', untitled: '无标题'
} // prettier-ignore

const CJK = /[\u3400-\u9fff]/
/** Kinds of CSL record that are parts of something else, so that their title is quoted, not set in italics. */
const PARTS =
  /^(article|chapter|paper-conference|entry|post|webpage|broadcast|interview|personal|speech|manuscript|document|legislation)/
const MOST_NAMES = 3

/** Author, title, where it came out, year, pages. No full stop at the end, so that it stands in a sentence or a list. */
export function citationPieces(source: Source, language: Language): readonly Piece[] {
  const title = textOf(source, 'title')
  const container = textOf(source, 'container-title')
  const forms = formsFor(source, language)
  const parts: (readonly Piece[])[] = []
  const author = byline(source, forms)
  if (author) parts.push([{ text: author }])
  parts.push(titleOf(source, title, forms))
  if (author && source.author?.length)
    pushText(parts, filled(forms.translator, namesOf(source.translator, forms)))
  if (container) parts.push(containerOf(source, container, forms))
  pushText(parts, filled(forms.volume, container ? undefined : ownVolume(source, title)))
  const line = joined(parts, forms.comma)
  const imprint = imprintOf(source, forms)
  if (imprint) line.push({ text: `${forms.open}${imprint}${forms.close}` })
  const page = textOf(source, 'page')?.replace(/(\d)\s*-+\s*(\d)/g, '$1–$2')
  if (page)
    line.push({ text: forms.comma + (filled(/\d\D+\d/.test(page) ? forms.pages : forms.page, page) ?? '') })
  return line
}

/** The same as one text, for copying. */
export function citationText(source: Source, language: Language): string {
  return citationPieces(source, language)
    .map((piece) => piece.text)
    .join('')
}

/** Names and year, for places with room for a few words: "Yang 2012", "Meng and others 2015"; a title where nobody is named. */
export function shortCitation(source: Source, language: Language): string {
  const people = source.author?.length ? source.author : (source.editor ?? [])
  const forms = language === 'zh-Hans' ? CHINESE : LATIN
  const year = yearsOf(source)
  const names = people.map(shortName).filter((name) => name !== undefined)
  if (names.length === 0) {
    const title = textOf(source, 'title') ?? textOf(source, 'container-title') ?? forms.untitled
    const [original, translation] = splitTitle(title)
    const short = language === 'en' ? (translation ?? original) : original
    return (DESCRIBED.exec(short)?.[1] ?? short) + (year ? `${forms.open}${year}${forms.close}` : '')
  }
  const who =
    names.length > 2 ? (names[0] ?? '') + forms.more : names.join(language === 'en' ? ' and ' : forms.names)
  return year ? `${who} ${year}` : who
}

/** Chinese names are too short to lose the given name. */
function shortName({ literal, family, given }: CslName): string | undefined {
  return family && given && CJK.test(family) ? family + given : (literal ?? family ?? given)
}

/** The language that the line of a record reads in, for the lang attribute, as far as the script of its title tells. */
export function citationLanguage(source: Source): Language {
  const title = textOf(source, 'title') ?? textOf(source, 'container-title') ?? ''
  return isChinese(splitTitle(title)[0]) ? 'zh-Hans' : 'en'
}

/** The comma that joins a locator to the line of a record. */
export function commaFor(source: Source, language: Language): string {
  return formsFor(source, language).comma
}

function formsFor(source: Source, language: Language): Forms {
  return language === 'zh-Hans' && citationLanguage(source) === 'zh-Hans' ? CHINESE : LATIN
}

function byline(source: Source, forms: Forms): string | undefined {
  const authors = namesOf(source.author, forms)
  return authors ?? filled(forms.editor, namesOf(source.editor, forms))
}

function namesOf(names: readonly CslName[] | undefined, forms: Forms): string | undefined {
  const said = (names ?? []).map(nameOf).filter((name) => name !== '')
  if (said.length === 0) return undefined
  if (said.length > MOST_NAMES) return (said[0] ?? '') + forms.more
  // A comma inside Latin names needs more than 、 between them.
  return said.join(said.some((name) => name.includes(',')) ? LATIN.names : forms.names)
}

/** Family name first in both languages: nothing in the record tells which order a Latin name has of its own. */
function nameOf({ literal, family, given }: CslName): string {
  if (literal !== undefined) return tidy(literal)
  const parts = [family, given].map((part) => tidy(part ?? '')).filter((part) => part !== '')
  return parts.join(CJK.test(parts.join('')) ? '' : ', ')
}

/** Describes rather than names: "[Essay on …]". */
const DESCRIBED = /^\[(.+)\]$/
/** The original title with its translation: "墓碑 [Tombstone]". */
const TRANSLATED = /^(.+?)\s*\[([^[\]]+)\]$/

function titleOf(source: Source, title: string | undefined, forms: Forms): readonly Piece[] {
  if (title === undefined) return [{ text: forms.untitled }]
  const description = DESCRIBED.exec(title)?.[1]
  if (description !== undefined) return [{ text: description }]
  const [original, translation] = splitTitle(title)
  const name = named(original, PARTS.test(source.type))
  // A reader of Chinese needs no translation of a Chinese title.
  return translation === undefined || forms === CHINESE ? [name] : [name, { text: ` [${translation}]` }]
}

/** A title without its translation, and the translation. */
function splitTitle(title: string): readonly [original: string, translation: string | undefined] {
  const match = TRANSLATED.exec(title)
  return match ? [match[1] ?? title, match[2]] : [title, undefined]
}

/** A title as a title: 《…》 in Chinese, with 〈…〉 inside; quoted or marked as a work in Latin script. */
function named(title: string, part: boolean): Piece {
  if (isChinese(title)) {
    const whole = /^《[^《》]+》$/.test(title)
    return { text: whole ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》` }
  }
  if (!part) return { text: title, work: true }
  return { text: /^[“"‘']/.test(title) ? title : `“${title}”` }
}

function isChinese(text: string): boolean {
  return CJK.test(text) && !/[A-Za-z]{4}/.test(text)
}

function containerOf(source: Source, container: string, forms: Forms): readonly Piece[] {
  const name = named(container, false)
  const volume = textOf(source, 'volume')
  const numbers = [
    forms === LATIN ? volume : filled(forms.volume, volume),
    filled(forms.number, textOf(source, 'issue'))
  ].filter((number) => number !== undefined)
  const lead: Piece[] = source.type === 'chapter' || forms === CHINESE ? [{ text: forms.inside }] : []
  const told =
    numbers.length === 0 ? [] : [{ text: forms === LATIN ? ` ${numbers.join(', ')}` : numbers.join('') }]
  return [...lead, name, ...told]
}

/** The volume, unless the title names it already. */
function ownVolume(source: Source, title: string | undefined): string | undefined {
  const volume = textOf(source, 'volume')
  return volume && title && new RegExp(`(vol|volume|第)\\.?\\s*${escaped(volume)}\\b`, 'i').test(title)
    ? undefined
    : volume
}

function imprintOf(source: Source, forms: Forms): string {
  return [textOf(source, 'publisher'), issuedText(source, forms)]
    .filter((part) => part !== undefined)
    .join(forms.comma)
}

/** The day for what appears on a day, the year for books and journals; the literal words where there is no number. */
function issuedText(source: Source, forms: Forms): string | undefined {
  const [year, month, day] = source.issued?.['date-parts']?.[0] ?? []
  const voice = speakerFor(forms.language, [forms.language])
  const dated = !/^(book|article-journal|chapter|report|thesis|dataset)$/.test(source.type)
  if (dated && year !== undefined && month !== undefined && source.issued?.['date-parts']?.length === 1) {
    return day === undefined ? voice.month(dayOf(year, month)) : voice.day(dayOf(year, month, day))
  }
  const years = yearsOf(source)
  return years !== undefined && /^\d+$/.test(years) && forms === CHINESE ? `${years}年` : years
}

function yearsOf(source: Source): string | undefined {
  const years = (source.issued?.['date-parts'] ?? [])
    .map((part) => Number(part[0]))
    .filter((year) => Number.isInteger(year))
  if (years.length > 0) return [...new Set(years)].join('–')
  const literal = tidy(source.issued?.literal ?? '')
  return literal === '' ? undefined : literal
}

/** A CSL field as text: numbers as written, blanks and bare punctuation as nothing. */
function textOf(source: Source, field: string): string | undefined {
  const value = source[field]
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? tidy(value) : ''
  return text === '' ? undefined : text
}

/** One space between words, no full stop or comma left over at the end (but those of abbreviations and dots that say "and so on"). */
function tidy(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const bare = plain.replace(/[\s,;:]+$/, '')
  return /(\.\.|\b[A-Z]|\b(ed|vol|no|al|etc|Co|Ltd|Inc|Jr|St|n\.d))\.$/.test(bare)
    ? bare
    : bare.replace(/[.。]$/, '')
}

function filled(form: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : form.replace('#', () => value)
}

function pushText(parts: (readonly Piece[])[], text: string | undefined): void {
  if (text !== undefined) parts.push([{ text }])
}

function joined(parts: readonly (readonly Piece[])[], between: string): Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: between }, ...part]))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
