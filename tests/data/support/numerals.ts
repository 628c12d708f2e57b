// Reads the numbers of English and of Chinese text as amounts, so that 1.2 million and 120万 meet; knows no units.

/** One number of a text: as written, and all amounts that it may stand for. */
export interface Numeral {
  readonly written: string
  readonly amounts: readonly number[]
}

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const ENGLISH: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const CHINESE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }
const NUMERALS = '零〇一二三四五六七八九'

const amount = (digits: string): number => Number(digits.replaceAll(',', ''))
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

/** Numbers of English written in digits. The second year of "1958-62" is 1962; in "2 to 3 million" the 2 may be 2 million. */
export function englishNumerals(text: string): readonly Numeral[] {
  // A hyphen stands between two numbers, or in a name such as B-52 or a 3-ton lorry: never a sign.
  const pattern = new RegExp(
    `(${DIGITS})(?:(?:[-–]| to | and | or )(${DIGITS}))?(?:[ -](thousand|million|billion)\\b)?`,
    'g'
  )
  return [...text.matchAll(pattern)].flatMap(([, first = '', second, scale]): Numeral[] => {
    const by = scale === undefined ? 1 : (ENGLISH[scale] ?? 1)
    if (second === undefined) return [{ written: first, amounts: [amount(first) * by] }]
    const year = /^1[89]\d\d$/.test(first) && /^\d\d?$/.test(second)
    const whole = year ? first.slice(0, -second.length) + second : second
    return [
      { written: first, amounts: [amount(first), amount(first) * by] },
      { written: second, amounts: year ? [amount(whole), amount(second)] : [amount(second) * by] }
    ]
  })
}

/** 三百六十 is 360, 一九五八 is 1958; undefined for what is no number. */
export function chineseNumber(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]+$/.test(text))
    return Number(Array.from(text, (one) => Math.max(0, NUMERALS.indexOf(one) - 1)).join(''))
  let [sum, section, digit] = [0, 0, 0]
  for (const one of text) {
    const scale = CHINESE[one]
    if (scale === undefined) {
      digit = one === '两' ? 2 : Math.max(0, NUMERALS.indexOf(one) - 1)
    } else if (scale < 1e4) {
      section += (digit || 1) * scale
      digit = 0
    } else {
      // 万 after 亿 counts only what stands between them.
      sum = sum > scale ? sum + (section + digit) * scale : (sum + section + digit) * scale
      section = digit = 0
    }
  }
  return sum + section + digit || undefined
}

/** All amounts that a Chinese text can be read to name, in digits with 万 and 亿 or in Chinese numerals. */
export function chineseAmounts(text: string): readonly number[] {
  const found: number[] = []
  // Between the number and its scale may stand that it is more or some.
  const digits = new RegExp(`(${DIGITS})(?:余|多|几)?([十百千]?(?:万亿|万|亿)|[十百千])?`, 'g')
  for (const [, first = '', scale = ''] of text.matchAll(digits)) {
    found.push(amount(first), amount(first) * scaleOf(scale))
  }
  // 12至16万: both are counted in 万. 1亿2000万 and 6亿9458万: one number in two steps.
  const shared = new RegExp(`(${DIGITS})(?:至|到|—|－|-|–|～|~|、|或)(?:${DIGITS})([十百千]?[万亿])`, 'g')
  for (const [, first = '', scale = ''] of text.matchAll(shared)) found.push(amount(first) * scaleOf(scale))
  for (const [, high = '', low = ''] of text.matchAll(new RegExp(`(${DIGITS})亿(${DIGITS})万`, 'g')))
    found.push(amount(high) * 1e8 + amount(low) * 1e4)
  for (const [, high = '', low = ''] of text.matchAll(new RegExp(`(${DIGITS})万(${DIGITS})(?!万)`, 'g')))
    found.push(amount(high) * 1e4 + amount(low))
  for (const [run] of text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)) {
    const value = chineseNumber(run)
    if (value !== undefined) found.push(value)
    // 五一六 is 16 May.
    if (/^[一二三四五六七八九]{3}$/.test(run)) found.push(chineseNumber(run.slice(1)) ?? 0)
  }
  return found
}

function scaleOf(letters: string): number {
  return Array.from(letters).reduce((by, one) => by * (CHINESE[one] ?? 1), 1)
}

/** Years between the ends of a span of at most twelve years, and those of a decade: 1956至1958年, 20世纪80年代. */
function yearsNamed(text: string): number[] {
  const spans = [...text.matchAll(/(1[89]\d\d)年?(?:至|到|—)(1[89]\d\d)/g)].flatMap(([, from, to]) => {
    const years = Number(to) - Number(from) + 1
    return years > 0 && years <= 12 ? Array.from({ length: years }, (_, i) => Number(from) + i) : []
  })
  return [...spans, ...[...text.matchAll(/(?:20世纪)(\d0)年代/g)].map(([, decade]) => 1900 + Number(decade))]
}

/**
 * The numbers of the English that the Chinese does not name. Where the English names a scale once for several numbers ("15 to 30
 * million; Cao has 32.5"), each may be of that scale; "per 1,000" is ‰, and a full hour is 时.
 */
export function missingInChinese(english: string, chinese: string): readonly string[] {
  const named = [...chineseAmounts(chinese), ...yearsNamed(chinese)]
  const text = english.replaceAll(/(?:^| )per 1,000\b/g, '').replaceAll(/(\d\d):00\b/g, '$1')
  const scales = Object.entries(ENGLISH).flatMap(([word, by]) => (text.includes(word) ? [by] : []))
  return englishNumerals(text)
    .filter(({ amounts }) => {
      const all = amounts.flatMap((one) => [one, ...scales.map((by) => one * by)])
      return !all.some((one) => named.some((other) => near(one, other)))
    })
    .map(({ written }) => written)
}
