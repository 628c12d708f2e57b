// What the tokens of one typed date can mean: years, months, days, seasons, decades; each meaning as fields and as a stretch of days.
import { type Day, dayOf, daysInMonth, ymdOf } from './days'
import type { Span } from './span'
import type { Part, Season, Tokens } from './typedTokens'

/** One meaning of a typed date. Without a year it is part of a range that says it elsewhere. */
export interface Fields {
  readonly year?: number
  /** Two figures of a year, "58". */
  readonly short?: number
  readonly month?: number
  readonly day?: number
  /** A number of which only the other end of a range tells whether it is a day or a month. */
  readonly bare?: number
  readonly season?: Season
  readonly quarter?: number
  /** First year of ten, or of a hundred. */
  readonly decade?: number
  readonly century?: number
  readonly part?: Part
  /** Which of two usual readings this is. */
  readonly way?: 'dayFirst' | 'monthFirst' | 'decade' | 'century'
}

type Rule = readonly [shape: RegExp, meanings: (tokens: Tokens) => readonly Fields[]]

const at = (values: readonly number[], index: number): number => values[index] ?? NaN

function ymd(year: number, month: number, day: number): Fields {
  return year < 100 ? { short: year, month, day } : { year, month, day }
}
/** Day and month in either order; the same day twice is one reading. */
function bothOrders(a: number, b: number, year: number): readonly Fields[] {
  return [
    { ...ymd(year, b, a), way: 'dayFirst' },
    { ...ymd(year, a, b), way: 'monthFirst' }
  ]
}
const decadeOrCentury = (year: number): readonly Fields[] =>
  year < 100
    ? [{ short: year, decade: NaN }]
    : year % 100 === 0
      ? [
          { decade: year, way: 'decade' },
          { century: year, way: 'century' }
        ]
      : [{ decade: year }]

const RULES: readonly Rule[] = [
  [/^Yy?$/, ({ Y }) => [{ year: at(Y, 0) }]],
  [/^ny$/, ({ n }) => [{ short: at(n, 0) }]],
  [/^n$/, ({ n }) => [{ bare: at(n, 0) }, { short: at(n, 0) }]],
  [/^(?:Y[-/.]?M|M[-/.]?Y)$/, ({ Y, M }) => [{ year: at(Y, 0), month: at(M, 0) }]],
  [/^M$/, ({ M }) => [{ month: at(M, 0) }]],
  [/^nM$/, ({ n, M }) => [{ day: at(n, 0), month: at(M, 0) }]],
  [
    /^Mn$/,
    ({ n, M }) => [
      { day: at(n, 0), month: at(M, 0) },
      { short: at(n, 0), month: at(M, 0) }
    ]
  ],
  [/^(?:n[-/.]?M[-/.]?Y|Mn[-/.]?Y|Y[-/.]?M[-/.]?n)$/, ({ Y, M, n }) => [ymd(at(Y, 0), at(M, 0), at(n, 0))]],
  [/^(?:n[-/.]?M[-/.]?n|Mnn)$/, ({ M, n }) => [ymd(at(n, 1), at(M, 0), at(n, 0))]],
  [/^Y([-/.]?)n\1n$/, ({ Y, n }) => [ymd(at(Y, 0), at(n, 0), at(n, 1))]],
  [/^(?:Y[-/.]?n|Yynm?)$/, ({ Y, n }) => [{ year: at(Y, 0), month: at(n, 0) }]],
  [/^n[-/.]?Y$/, ({ Y, n }) => [{ year: at(Y, 0), month: at(n, 0) }]],
  [/^n([-/]?)n\1Y$/, ({ Y, n }) => bothOrders(at(n, 0), at(n, 1), at(Y, 0))],
  [/^n\.n\.Y$/, ({ Y, n }) => [ymd(at(Y, 0), at(n, 1), at(n, 0))]],
  [
    /^n([-/.])n\1n$/,
    ({ n }) => [...bothOrders(at(n, 0), at(n, 1), at(n, 2)), ymd(at(n, 0), at(n, 1), at(n, 2))]
  ],
  [/^B$/, ({ B }) => [basic(B[0] ?? '')]],
  [/^nynm$/, ({ n }) => [{ short: at(n, 0), month: at(n, 1) }]],
  [/^Yynmnd?$/, ({ Y, n }) => [ymd(at(Y, 0), at(n, 0), at(n, 1))]],
  [/^nynmnd?$/, ({ n }) => [ymd(at(n, 0), at(n, 1), at(n, 2))]],
  [/^nm$/, ({ n }) => [{ month: at(n, 0) }]],
  [/^nd$/, ({ n }) => [{ day: at(n, 0) }]],
  [/^nmnd?$/, ({ n }) => [{ month: at(n, 0), day: at(n, 1) }]],
  [/^(?:S-?Y|Yy?S)$/, ({ Y, S }) => [{ year: at(Y, 0), ...season(S) }]],
  [/^(?:Sn|nyS)$/, ({ n, S }) => [{ short: at(n, 0), ...season(S) }]],
  [/^S$/, ({ S }) => [season(S)]],
  [/^(?:Q[-/]?Y|Yy?[-/]?Q)$/, ({ Y, Q }) => [{ year: at(Y, 0), quarter: at(Q, 0) }]],
  [/^D$/, ({ D }) => decadeOrCentury(at(D, 0))],
  [/^Ye$/, ({ Y }) => [{ decade: at(Y, 0) }]],
  [/^ne$/, ({ n }) => [{ short: at(n, 0), decade: NaN }]],
  [/^ncne$/, ({ n }) => [{ decade: (at(n, 0) - 1) * 100 + at(n, 1) }]],
  [/^nc$/, ({ n }) => [{ century: (at(n, 0) - 1) * 100 }]],
  [/^YyC$/, ({ Y }) => [{ century: at(Y, 0) }]]
]

function season(S: readonly Season[]): Fields {
  return S[0] === undefined ? {} : { season: S[0] }
}
function basic(figures: string): Fields {
  return ymd(Number(figures.slice(0, 4)), Number(figures.slice(4, 6)), Number(figures.slice(6)))
}

/** All that the tokens can mean, the likeliest first; none where they are no date. A part ("early", 底) stands before or after. */
export function meaningsOf(tokens: Tokens): readonly Fields[] {
  const [, before = '', shape = '', after = ''] = /^(P?-?)(.*?)(-?P?)$/.exec(tokens.shape) ?? []
  const part = tokens.P[0]
  if (part === undefined) return ruled(tokens.shape, tokens)
  if (tokens.P.length > 1 || (before.includes('P') && after !== '')) return []
  return ruled(shape, tokens).map((fields) => ({ ...fields, part }))
}

function ruled(shape: string, tokens: Tokens): readonly Fields[] {
  return RULES.find(([pattern]) => pattern.test(shape))?.[1](tokens) ?? []
}

/** Does the meaning say its year, in whatever way? */
export function saysYear({ year, short, decade, century }: Fields): boolean {
  return [year, short, decade, century].some((part) => part !== undefined)
}

/** Two figures become the one year (or ten years) of the limits that ends so; null where there are none or several. */
export function withWholeYear(fields: Fields, limits: Span): Fields | null {
  if (fields.short === undefined) return fields
  const { short, ...rest } = fields
  const [first, last] = [ymdOf(limits.start).year, ymdOf(limits.end - 1).year]
  const ten = fields.decade !== undefined
  const least = ten ? first - 9 : first
  const year = least + ((((short - least) % 100) + 100) % 100)
  if (year > last || year + 100 <= last) return null
  return ten ? { ...rest, decade: year } : { ...rest, year }
}

const MONTHS_OF: Readonly<Record<Part, readonly [first: number, after: number]>> = {
  start: [1, 3],
  early: [1, 5],
  mid: [5, 9],
  late: [9, 13],
  end: [11, 13],
  firstHalf: [1, 7],
  secondHalf: [7, 13]
}
const DAYS_OF: Readonly<Record<Part, readonly [first: number, after: number]>> = {
  start: [1, 11],
  early: [1, 11],
  mid: [11, 21],
  late: [21, 32],
  end: [21, 32],
  firstHalf: [1, 16],
  secondHalf: [16, 32]
}
const YEARS_OF: Readonly<Record<Part, readonly [first: number, after: number]>> = {
  start: [0, 2],
  early: [0, 4],
  mid: [4, 7],
  late: [7, 10],
  end: [8, 10],
  firstHalf: [0, 5],
  secondHalf: [5, 10]
}
const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/**
 * The days of a meaning whose year is known, half-open; null where the calendar has no such days. Seasons are those of
 * edtf.ts, winter reaching into the next year. Early, mid and late are thirds; the start and the end of a year two months.
 */
export function spanOfFields(fields: Fields): Span | null {
  const { year, month, day, part, decade, century, quarter } = fields
  if (decade !== undefined) {
    if (decade % 10 !== 0) return null
    const [from, after] = part ? YEARS_OF[part] : [0, 10]
    return between(dayOf(decade + from), dayOf(decade + after))
  }
  if (century !== undefined) return part ? null : between(dayOf(century), dayOf(century + 100))
  if (year === undefined || fields.bare !== undefined) return null
  if (fields.season) return part ? null : monthsFrom(year, SEASON_MONTH[fields.season], 3)
  if (quarter !== undefined) return part ? null : monthsFrom(year, quarter * 3 - 2, 3)
  if (month === undefined) {
    if (day !== undefined) return null
    const [from, after] = part ? MONTHS_OF[part] : [1, 13]
    return between(dayOf(year, from), dayOf(year, after))
  }
  if (month < 1 || month > 12) return null
  const days = daysInMonth(year, month)
  if (day === undefined) {
    const [from, after] = part ? DAYS_OF[part] : [1, 32]
    return between(dayOf(year, month, from), dayOf(year, month, Math.min(after, days + 1)))
  }
  if (part || day < 1 || day > days) return null
  return between(dayOf(year, month, day), dayOf(year, month, day + 1))
}

function monthsFrom(year: number, month: number, count: number): Span {
  return between(dayOf(year, month), dayOf(year, month + count))
}
function between(start: Day, end: Day): Span {
  return { start, end }
}
