// Reads the fields of a bibliography record whatever wrote it: strings, numbers, markup, dates in every shape. It words nothing.
import type { CslName, Source } from '../atlas/model'

/** A name as CSL has it, with the parts that only some programs write. */
export interface Name extends CslName {
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
}

export interface DatePart {
  readonly year: number
  /** 1..12 */
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** 1 spring .. 4 winter */
  readonly season?: number | undefined
}

export interface Dates {
  /** One date, or the first and the last of a range; none where only words are given. */
  readonly parts: readonly DatePart[]
  readonly literal?: string
  /** "About" that date. */
  readonly circa: boolean
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”'
} // prettier-ignore

/** Entities as the signs that they stand for; one that is not known stays. */
function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** One space between words, and none of the marks that belong between fields at either end. */
export function tidy(text: string): string {
  const plain = text.replace(/[\s\u00a0]+/g, ' ').trim()
  return plain.replace(/^[\s,;:.，。；]+(?!\.)/, '').replace(/[\s,;:，；]+$/, '')
}

/** A field as written, with its markup; numbers as text, blanks and bare punctuation as nothing. */
export function markedText(source: Source, field: string): string | undefined {
  const value = source[field]
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? tidy(value) : ''
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined
}

/** A field as plain text. */
export function textOf(source: Source, field: string): string | undefined {
  const text = markedText(source, field)
  return text === undefined ? undefined : withoutMarkup(text) || undefined
}

const TAG = /<\/?(?:i|em|b|strong|sup|sub|sc|span|p|br)(?:\s[^<>]*)?\/?>/gi

export function withoutMarkup(text: string): string {
  return tidy(decoded(text.replace(TAG, '')))
}

export interface Marked {
  readonly text: string
  readonly italic: boolean
  readonly shift?: 'sup' | 'sub'
}

/** A text with the markup that CSL allows in titles, as stretches. Small capitals and bold are not set apart. */
export function markedParts(text: string): readonly Marked[] {
  const out: Marked[] = []
  let italic = 0
  let shift: 'sup' | 'sub' | undefined
  let from = 0
  const take = (to: number) => {
    const words = decoded(text.slice(from, to))
    if (words !== '') out.push({ text: words, italic: italic > 0, ...(shift && { shift }) })
  }
  for (const tag of text.matchAll(TAG)) {
    take(tag.index)
    from = tag.index + tag[0].length
    const open = !tag[0].startsWith('</')
    const name = /[a-z]+/i.exec(tag[0])?.[0].toLowerCase() ?? ''
    if (name === 'i' || name === 'em') italic = Math.max(0, italic + (open ? 1 : -1))
    if (name === 'sup' || name === 'sub') shift = open ? name : undefined
  }
  take(text.length)
  return out
}

const NAME_PARTS = [
  'family',
  'given',
  'literal',
  'non-dropping-particle',
  'dropping-particle',
  'suffix'
] as const

/** As namesOf, each part as plain text: for files of other programs, which read no markup. */
export function plainNamesOf(source: Source, field: string): readonly Name[] {
  return namesOf(source, field).map((name): Name =>
    Object.fromEntries(Object.entries(name).map(([part, text]: [string, string]) => [part, plain(text)]))
  )
}

function plain(text: string): string {
  return decoded(text.replace(TAG, '')).trim()
}

/** The names of a field that say anything, in order; empty when it is no list. Parts that are no text are left out. */
export function namesOf(source: Source, field: string): readonly Name[] {
  const list = source[field]
  if (!Array.isArray(list)) return []
  return (list as unknown[]).flatMap((given) => {
    if (typeof given !== 'object' || given === null) return []
    const parts = NAME_PARTS.map((part) => [part, (given as Record<string, unknown>)[part]] as const)
    const name: Name = Object.fromEntries(
      parts.filter(([, text]) => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text))
    )
    return [name.family, name.given, name.literal].some((part) => part !== undefined) ? [name] : []
  })
}

/** A date field; undefined when it says nothing. */
export function datesOf(source: Source, field: string): Dates | undefined {
  const given = source[field]
  if (typeof given !== 'object' || given === null) return undefined
  const date = given as Record<string, unknown>
  const lists: unknown[] = Array.isArray(date['date-parts']) ? date['date-parts'] : []
  const parts = lists.map(partOf).filter((part) => part !== undefined)
  const circa = date['circa'] !== undefined && date['circa'] !== false && date['circa'] !== 0
  const season = seasonOf(date['season'])
  const [first] = parts
  if (first) {
    const told =
      season !== undefined && first.month === undefined ? [{ ...first, season }] : parts.slice(0, 2)
    return { parts: told, circa }
  }
  for (const field of ['literal', 'raw']) {
    const words = date[field]
    if (typeof words !== 'string' || !/[\p{L}\p{N}]/u.test(words)) continue
    const numbers = words.trim()
    const part = /^\d{4}(-\d\d?){0,2}$/.test(numbers) && partOf(numbers.split('-'))
    return part ? { parts: [part], circa } : { parts: [], literal: withoutMarkup(words), circa }
  }
  return undefined
}

/** Year, month and day of a list of numbers, or of texts of numbers; months above 12 are seasons (13 or 21 is spring). */
function partOf(list: unknown): DatePart | undefined {
  if (!Array.isArray(list)) return undefined
  const [year, month, day] = (list as unknown[]).map((one) =>
    typeof one === 'number' ? one : typeof one === 'string' && one.trim() !== '' ? Number(one) : NaN
  )
  if (year === undefined || !Number.isInteger(year) || year === 0) return undefined
  const season =
    month === undefined ? undefined : month >= 21 ? month - 20 : month >= 13 ? month - 12 : undefined
  if (season !== undefined) return { year, ...(season <= 4 && { season }) }
  if (month === undefined || !(Number.isInteger(month) && month >= 1)) return { year }
  return { year, month, ...(day !== undefined && day >= 1 && day <= 31 && { day }) }
}

const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }

function seasonOf(given: unknown): number | undefined {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.trim() : ''
  const number = /^\d+$/.test(text) ? Number(text) : SEASONS[text.toLowerCase()]
  return number !== undefined && number >= 1 && number <= 4 ? number : undefined
}
