// Cuts a typed date into numbers, months, seasons and signs, in English, Chinese or figures alone; what they mean together is typedPoint.ts.

/** Parts that a year, a month or a decade is spoken of in. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'firstHalf' | 'secondHalf'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A typed text as one letter a token, and the values of those that have one, each in the order typed. */
export interface Tokens {
  /**
   * Y number of 3 or 4 figures, n of 1 or 2, B of 8, M month, S season, P part, Q quarter, D decade in figures ("1950s");
   * y 年, m 月, d 日, e 年代, c century, C the hundred years from a year; and the signs - / . themselves.
   */
  readonly shape: string
  readonly Y: readonly number[]
  readonly n: readonly number[]
  readonly B: readonly string[]
  readonly M: readonly number[]
  readonly S: readonly Season[]
  readonly P: readonly Part[]
  readonly Q: readonly number[]
  readonly D: readonly number[]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] // prettier-ignore

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['春', 'spring'],
  ['夏', 'summer'],
  ['秋', 'autumn'],
  ['冬', 'winter']
])
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['first half', 'firstHalf'],
  ['second half', 'secondHalf'],
  ['上半', 'firstHalf'],
  ['下半', 'secondHalf'],
  ['上旬', 'early'],
  ['中旬', 'mid'],
  ['下旬', 'late'],
  ['早期', 'early'],
  ['中期', 'mid'],
  ['晚期', 'late'],
  ['后期', 'late'],
  ['初', 'start'],
  ['中', 'mid'],
  ['底', 'end'],
  ['末', 'end']
])
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['年代', 'e'],
  ['世纪', 'c'],
  ['century', 'c'],
  ['起的百年间', 'C'],
  ['年', 'y'],
  ['月', 'm'],
  ['日', 'd'],
  ['号', 'd'],
  ['-', '-'],
  ['/', '/'],
  ['.', '.']
])
/** Words that change nothing: how sure someone is, and what grammar needs. */
const EMPTY = new Set(['the', 'of', 'in', 'on', 'about', 'around', 'circa', 'ca', 'c', 'approximately', 'roughly', 'perhaps', 'possibly', 'probably', 'year', '大约', '约', '左右', '前后', '可能', '为', '的', '公元', ',', "'", '?', '~']) // prettier-ignore

const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(\d+)'?s\b`,
    String.raw`q([1-4])\b`,
    '第?([1-4])季度?',
    String.raw`(\d+)(?:st|nd|rd|th)?`,
    '(?:first|second) half',
    '([a-z]+)\\.?',
    '[春夏秋冬][季天]?',
    '上半(?=年)年|下半(?=年)年|[上中下]旬|[早中晚后]期|[初中底末]',
    '起的百年间|年代|世纪|[年月日号]',
    '大约|左右|前后|可能|公元|[约为的]',
    String.raw`[-/.,'?~]`
  ].join('|'),
  'y'
)

/** Longest text that is looked at: more is no date, and is not worth the time. */
const LONGEST = 120

/** Width of letters, kinds of dashes, and Chinese figures brought to one form: "１９５８年", "一九五八年" and "1958年" are alike. */
export function plainText(text: string): string {
  return text
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−－]+/g, '-')
    .replace(/[，、]/g, ',')
    .replace(/[’‘′`]/g, "'")
    .replace(/[〜∼]/g, '~')
    .replace(/元月/g, '1月')
    .replace(/\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter\b/g, quarterNumber)
    .replace(/[〇○零一二三四五六七八九十廿卅]+/g, chineseNumber)
    .replace(/\s+/g, ' ')
    .trim()
}

function quarterNumber(words: string): string {
  const ordinal = words.slice(0, words.indexOf(' '))
  const index = ['first', 'second', 'third', 'fourth'].indexOf(ordinal)
  return `q${index < 0 ? ordinal.charAt(0) : index + 1}`
}

/** Figure by figure (一九五八) or counted (三十一); left as it stands when it is neither. */
function chineseNumber(text: string): string {
  const figures = '〇一二三四五六七八九'
  const plain = text.replace(/[○零]/g, '〇').replace('廿', '二十').replace('卅', '三十')
  const counted = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain)
  if (counted) {
    const [, tens = '', ones = ''] = counted
    return String((tens ? figures.indexOf(tens) : 1) * 10 + (ones ? figures.indexOf(ones) : 0))
  }
  return plain.includes('十') ? text : plain.replace(/./g, (one) => String(figures.indexOf(one)))
}

/** Tokens of a text that plainText has made plain; null where it holds anything that belongs to no date. */
export function tokensOf(text: string): Tokens | null {
  if (text.length > LONGEST) return null
  const found = { Y: [] as number[], n: [] as number[], B: [] as string[], M: [] as number[], S: [] as Season[], P: [] as Part[], Q: [] as number[], D: [] as number[] } // prettier-ignore
  let shape = ''
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) return null
    const [all, decade, quarter, chineseQuarter, number, word] = match
    const plain = word ?? all.trim()
    if (decade !== undefined) {
      if (!/^\d{1,3}0$/.test(decade)) return null
      found.D.push(Number(decade))
      shape += 'D'
    } else if (number !== undefined) {
      const letter = number.length <= 2 ? 'n' : number.length <= 4 ? 'Y' : number.length === 8 ? 'B' : null
      if (letter === null) return null
      if (letter === 'B') found.B.push(number)
      else found[letter].push(Number(number))
      shape += letter
    } else if (quarter !== undefined || chineseQuarter !== undefined) {
      found.Q.push(Number(quarter ?? chineseQuarter))
      shape += 'Q'
    } else if (plain !== '' && !EMPTY.has(plain)) {
      const letter = named(plain, found)
      if (letter === null) return null
      shape += letter
    }
  }
  return { shape, ...found }
}

function named(word: string, found: { M: number[]; S: Season[]; P: Part[] }): string | null {
  const long = LONG.indexOf(word)
  const month = long >= 0 ? long : MONTHS.indexOf(word === 'sept' ? 'sep' : word)
  if (month >= 0) {
    found.M.push(month + 1)
    return 'M'
  }
  const season = SEASONS.get(word) ?? SEASONS.get(word.charAt(0))
  if (season) {
    found.S.push(season)
    return 'S'
  }
  const part = PARTS.get(word) ?? PARTS.get(word.slice(0, 2))
  if (part) {
    found.P.push(part)
    return 'P'
  }
  return SIGNS.get(word) ?? null
}
