// Titles of works and of what they are part of: quoted, in italics or in the marks of Chinese, with a translation beside. No other fields.
import type { Language, Source } from '../atlas/model'
import { markedParts, markedText, tidy, withoutMarkup } from './fields'
import type { Line, Piece } from './piece'

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/
/** Describes rather than names: "[Essay on …]". */
const DESCRIBED = /^\[([^[\]]+)\]$/
/** The original title with its translation: "墓碑 [Tombstone]". */
const TRANSLATED = /^(.+?)\s*\[([^[\]]+)\]$/
/** A Chinese title with how it is read: "党史博览 (Dangshi bolan)". */
const READ_ALOUD = /^(.*[\u3400-\u9fff].*?)\s*[(（]([A-Za-z][^()（）]*)[)）]$/

export interface Title {
  /** As written, with markup. */
  readonly original: string
  readonly translation?: string
  /** How a Chinese title is read, in Latin letters. */
  readonly reading?: string
  /** The words describe something without a title. */
  readonly described: boolean
  readonly chinese: boolean
}

/** Mostly Chinese: signs, and no Latin word beside them. */
function isChinese(text: string): boolean {
  return CJK.test(text) && !/[A-Za-z]{4}/.test(text)
}

/** The title in a field; undefined when there is none. */
export function titleOf(source: Source, field: string): Title | undefined {
  const text = markedText(source, field)
  if (text === undefined) return undefined
  const plain = text.replace(/([^.])\.$/, '$1')
  const description = DESCRIBED.exec(plain)?.[1]
  if (description !== undefined)
    return { original: tidy(description), described: true, chinese: isChinese(description) }
  const [, named, translation] = TRANSLATED.exec(plain) ?? []
  const [, signs, reading] = READ_ALOUD.exec(named ?? plain) ?? []
  const original = signs ?? named ?? plain
  return {
    original,
    ...(translation !== undefined && { translation: withoutMarkup(translation) }),
    ...(reading !== undefined && { reading }),
    described: false,
    chinese: isChinese(withoutMarkup(original))
  }
}

/** The language that the title of a record is in, as far as its script and the record tell; for the lang attribute. */
export function languageOf(source: Source, title: Title | undefined): string {
  if (title?.chinese) return 'zh-Hans'
  const given = source.language?.trim().toLowerCase() ?? ''
  // A Chinese record may bear a title in English or in pinyin; neither is read as Chinese.
  return /^[a-z]{2}(-|$)/.test(given) && !given.startsWith('zh') ? given.slice(0, 2) : 'en'
}

/** 《…》, with 〈…〉 inside; what bears the marks already keeps them. */
export function chineseTitle(text: string): string {
  const plain = withoutMarkup(text)
  const whole = /^《[^《》]+》$/.test(plain)
  // Marks within marks go by turns.
  const turned: Readonly<Record<string, string>> = { '《': '〈', '》': '〉', '〈': '《', '〉': '》' }
  return whole ? plain : `《${plain.replace(/[《》〈〉]/g, (mark) => turned[mark] ?? mark)}》`
}

/** Straight marks as typographic ones. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([{“‘—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–-])'/g, '$1‘')
    .replace(/'/g, '’')
}

/** Marks of a title that stands in marks itself. */
function inner(text: string): string {
  return curly(text).replaceAll('“', '‘').replaceAll('”', '’')
}

/** How a title is set in a line in Latin script. `part`: of something else, quoted; `plain`: neither. */
export function latinTitle(title: Title, as: 'work' | 'part' | 'plain', lang?: string): Line {
  const { original, translation, reading, described, chinese } = title
  const beside: Piece[] = [
    ...(reading === undefined ? [] : [{ text: ` (${reading})` }]),
    ...(translation === undefined ? [] : [{ text: ` [${curly(translation)}]` }])
  ]
  if (chinese) {
    const text = as === 'plain' ? withoutMarkup(original) : chineseTitle(original)
    return [{ text, lang: 'zh-Hans' }, ...beside]
  }
  const marked = markedParts(original)
  const how = described ? 'plain' : as
  const own = lang !== undefined && lang !== 'en' ? { lang } : {}
  const pieces = marked.map(({ text, italic, shift }): Piece => {
    // Italics within italics stand upright.
    const slanted = how === 'work' ? !italic : italic
    return {
      text: how === 'part' ? inner(text) : curly(text),
      ...(slanted && { italic: true as const }),
      ...(shift && { shift }),
      ...own
    }
  })
  if (how !== 'part') return [...pieces, ...beside]
  return [{ text: '“', ...own }, ...pieces, { text: '”', ...own }, ...beside]
}

/** The title as plain words in the language asked for, as far as the record has it: for lists, tabs and short labels. */
export function plainTitle(source: Source, language: Language): string {
  const title = titleOf(source, 'title') ?? titleOf(source, 'container-title')
  if (!title) return language === 'en' ? 'Untitled' : '无标题'
  const original = withoutMarkup(title.original)
  return curly(language === 'en' && title.chinese ? (title.translation ?? original) : original)
}

/** The title before its subtitle, for notes that come after a full one. */
export function shortTitle(source: Source, title: Title): Title {
  const given = titleOf(source, 'title-short') ?? titleOf(source, 'shortTitle')
  if (given) return given
  const { translation, ...bare } = title
  const cut = (text: string) => /^(.{4,}?)(?:[:：]\s*|[（(]|——)/.exec(text)?.[1] ?? text
  return {
    ...bare,
    original: title.described ? title.original : balanced(cut(title.original), title.original),
    ...(translation !== undefined && { translation: balanced(cut(translation), translation) })
  }
}

/** The cut text, unless the cut fell inside marks or markup. */
function balanced(cut: string, whole: string): string {
  const count = (text: string, sign: string) => text.split(sign).length
  const pairs = ['“”', '《》', '()', '（）', '<>', '‘’']
  const even = pairs.every(([open = '', close = '']) => count(cut, open) === count(cut, close))
  return even && (cut.split('"').length - 1) % 2 === 0 ? cut.trim() : whole
}
