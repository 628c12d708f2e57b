// Reads a date as people type it, in English, Chinese or figures: one moment, a range or an open end; it knows no clock and no language.
import { type Day, roundDay } from './days'
import { overlaps, type Span } from './span'
import { meaningsOf, saysYear, spanOfFields, withWholeYear, type Fields } from './typedPoint'
import { plainText, tokensOf } from './typedTokens'

export interface TypedReading {
  /** Whole days, half-open, cut to the limits. */
  readonly span: Span
  /** The first of them. */
  readonly day: Day
  /** Both ends were typed. */
  readonly range: boolean
}

export type Typed =
  | { readonly kind: 'nothing' }
  /** Two where the text has two usual readings, such as 3/4/1958. */
  | {
      readonly kind: 'read'
      readonly readings: readonly [TypedReading] | readonly [TypedReading, TypedReading]
    }
  | { readonly kind: 'notUnderstood' }
  /** Like a date, but the calendar has no such day or month: 31 February. */
  | { readonly kind: 'noSuchDay' }
  /** A range that ends before it begins. */
  | { readonly kind: 'reversed' }
  | { readonly kind: 'outside' }

interface Meaning {
  readonly span: Span
  readonly way: Fields['way']
  readonly range: boolean
}
/** Why there is no meaning, the more telling the further down. */
type Failure = 'notUnderstood' | 'outside' | 'reversed' | 'noSuchDay'
const TELLING: readonly Failure[] = ['notUnderstood', 'outside', 'reversed', 'noSuchDay']

/**
 * Reads "Aug 1958", "17 August 1958", "1958-08-17", "spring 1959", "mid-1959", "1958–1961", "1950s", 1958年8月, 一九五九年春
 * and whatever src/words writes. Never throws.
 * @param limits first and last day of the atlas, half-open: years of two figures are looked for in them, readings are cut to them
 */
export function parseTyped(text: string, limits: Span): Typed {
  const plain = plainText(text)
  if (plain === '') return { kind: 'nothing' }
  const failures = new Set<Failure>(['notUnderstood'])
  const meanings = allMeanings(plain, limits, failures)
  const first = meanings[0]
  const inside = meanings.filter(({ span }) => overlaps(span, limits))
  if (first && inside.length === 0) return { kind: 'outside' }
  const [one, ...others] = inside
  if (!one) return { kind: TELLING.findLast((failure) => failures.has(failure)) ?? 'notUnderstood' }
  const other = others.find(
    ({ span, way }) => one.way && way && way !== one.way && (span.start !== one.span.start || span.end !== one.span.end) // prettier-ignore
  )
  const reading = readingOf(one, limits)
  return { kind: 'read', readings: other ? [reading, readingOf(other, limits)] : [reading] }
}

function readingOf({ span, range }: Meaning, limits: Span): TypedReading {
  const [start, end] = [Math.max(span.start, limits.start), Math.min(span.end, limits.end)]
  return { span: { start, end }, day: roundDay(start), range }
}

function allMeanings(plain: string, limits: Span, failures: Set<Failure>): readonly Meaning[] {
  const alone = moments(plain, limits, failures)
  if (alone.length > 0) return alone
  const open = openEnded(plain, limits, failures)
  if (open.length > 0) return open
  return ranges(plain, limits, failures)
}

function fieldsIn(text: string): readonly Fields[] {
  const tokens = tokensOf(text.trim())
  return tokens ? meaningsOf(tokens) : []
}

function moments(text: string, limits: Span, failures: Set<Failure>): readonly Meaning[] {
  return fieldsIn(text).flatMap((fields) => {
    if (!saysYear(fields)) return []
    const span = spanIn(fields, limits, failures)
    return span ? [{ span, way: fields.way, range: false }] : []
  })
}

function spanIn(fields: Fields, limits: Span, failures: Set<Failure>): Span | null {
  const whole = withWholeYear(fields, limits)
  // "17" alone is the beginning of a date rather than a year that lies elsewhere.
  if (!whole) {
    if (fields.month !== undefined || fields.season !== undefined) failures.add('outside')
    return null
  }
  const span = spanOfFields(whole)
  if (!span) failures.add('noSuchDay')
  return span
}

const OPEN: readonly (readonly [RegExp, 'on' | 'until' | 'before' | 'after'])[] = [
  [/^from (.+?)(?: on| onwards?|,? end not known)$/, 'on'],
  [/^since (.+)$/, 'on'],
  [/^(.+?)(?:以来|起)(?:,结束时间不详)?$/, 'on'],
  [/^(?:until|till|up to) (.+?)(?:,? beginning not known)?$/, 'until'],
  [/^(?:至|到)(.+?)(?:为止|,开始时间不详)?$/, 'until'],
  [/^before (.+)$/, 'before'],
  [/^(.+?)(?:以前|之前)$/, 'before'],
  [/^after (.+)$/, 'after'],
  [/^(.+?)(?:以后|之后)$/, 'after']
]

/** From a date to the atlas's end, or from its beginning to a date. */
function openEnded(text: string, limits: Span, failures: Set<Failure>): readonly Meaning[] {
  for (const [pattern, how] of OPEN) {
    const inner = pattern.exec(text)?.[1]
    if (inner === undefined) continue
    return moments(inner, limits, failures).flatMap(({ span, way }) => {
      const start = how === 'on' ? span.start : how === 'after' ? span.end : limits.start
      const end = how === 'until' ? span.end : how === 'before' ? span.start : limits.end
      if (end > start) return [{ span: { start, end }, way, range: true }]
      failures.add('outside')
      return []
    })
  }
  return []
}

const FRAME = /^(?:from |between |some time between |several times from )?(.+?)(?:之间|间某时|间多次|间)?$/
const BETWEEN = / to | and | until | till | through |\.\.+|[至到]|-|~|\//g

/** Every way to cut the text in two dates; the first cut that makes sense counts. */
function ranges(text: string, limits: Span, failures: Set<Failure>): readonly Meaning[] {
  const inner = FRAME.exec(text)?.[1] ?? text
  for (const cut of inner.matchAll(BETWEEN)) {
    const left = fieldsIn(inner.slice(0, cut.index))
    const right = fieldsIn(inner.slice(cut.index + cut[0].length))
    const found = left.flatMap((from) => right.flatMap((to) => rangeOf(from, to, limits, failures)))
    if (found.length > 0) return found
  }
  return []
}

function rangeOf(from: Fields, to: Fields, limits: Span, failures: Set<Failure>): readonly Meaning[] {
  if (from.way && to.way && from.way !== to.way) return []
  const [left, right] = shared(from, to)
  if (!saysYear(left) || !saysYear(right)) return []
  const [a, b] = [spanIn(left, limits, failures), spanIn(right, limits, failures)]
  if (!a || !b) return []
  if (b.start >= a.start && b.end > a.start)
    return [{ span: { start: a.start, end: b.end }, way: from.way ?? to.way, range: true }]
  failures.add('reversed')
  return []
}

/** Each end takes from the other what it leaves out: "5 to 20 May 1959", "March – May 1959", 1958年8月3日至17日, "1958–61". */
function shared(from: Fields, to: Fields): readonly [Fields, Fields] {
  const left = filled(named(from, to), to)
  const right = filled(named(to, from), from)
  const century = left.year === undefined || to.short === undefined || to.decade !== undefined ? null : left.year - (left.year % 100) // prettier-ignore
  if (century === null) return [left, right]
  const { short, ...rest } = right
  return [left, { ...rest, year: century + (short ?? 0) }]
}

/** A bare number is of the kind that the other end names last. */
function named(fields: Fields, other: Fields): Fields {
  const { bare, ...rest } = fields
  if (bare === undefined) return fields
  if (other.day !== undefined) return { ...rest, day: bare }
  return other.month === undefined ? fields : { ...rest, month: bare }
}

function filled(fields: Fields, other: Fields): Fields {
  if (saysYear(fields)) return fields
  const month = fields.month ?? (fields.day === undefined ? undefined : other.month)
  return {
    ...fields,
    ...(month !== undefined && { month }),
    ...(other.year !== undefined && { year: other.year }),
    ...(other.short !== undefined && { short: other.short })
  }
}
