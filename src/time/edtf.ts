// Reads EDTF text (levels 0 and 1 wholly, level 2 sets and parts as far as days go) to days; no wording and no drawing.
import edtf from 'edtf'
import { type Day, dayOf, daysInMonth, roundDay } from './days'
import type { Moment, Precision, UncertainDate } from './uncertain'

export type ReadDate = { readonly date: UncertainDate } | { readonly error: string }

/** Where an open or unknown end of an interval is put: the span of the atlas. */
export interface DateLimits {
  readonly first: Day
  readonly last: Day
}

const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

/**
 * EDTF (ISO 8601-2:2019) to earliest and latest day. Seasons are those of the northern hemisphere by whole months: spring
 * March-May, summer June-August, autumn September-November, winter December of the year named to February of the next.
 * The library `edtf` decides what is valid beyond the plain forms; its own season table (21 = January-March) is not used.
 */
export function readEdtf(text: string, limits: DateLimits): ReadDate {
  const plain = text.trim()
  if (plain !== text || text === '') return { error: 'a date without spaces around it' }
  const parts = text.split('/')
  if (parts.length > 2) return { error: 'one date or two with one "/" between them' }
  if (parts.length === 2) return readInterval(text, parts[0] ?? '', parts[1] ?? '', limits)
  const moment = readMoment(text)
  if (moment)
    return {
      date: {
        edtf: text,
        kind: 'moment',
        start: moment,
        end: moment,
        earliest: moment.earliest,
        latest: moment.latest
      }
    }
  return readSet(text, limits)
}

function readInterval(text: string, from: string, to: string, limits: DateLimits): ReadDate {
  const openStart = openness(from)
  const openEnd = openness(to)
  if (openStart && openEnd) return { error: 'an interval with at least one end' }
  const start = openStart ? null : readMoment(from)
  const end = openEnd ? null : readMoment(to)
  if (!start && !openStart) return { error: `a date before the "/"; "${from}" is none` }
  if (!end && !openEnd) return { error: `a date after the "/"; "${to}" is none` }
  const first = start ?? bound(Math.min(limits.first, end?.earliest ?? limits.first))
  const last = end ?? bound(Math.max(limits.last, start?.latest ?? limits.last))
  if (last.latest < first.earliest) return { error: 'an interval whose end is not before its start' }
  return {
    date: {
      edtf: text,
      kind: 'interval',
      start: first,
      end: last,
      ...(openStart && { openStart }),
      ...(openEnd && { openEnd }),
      earliest: first.earliest,
      latest: last.latest
    }
  }
}

function openness(part: string): 'open' | 'unknown' | undefined {
  return part === '..' ? 'open' : part === '' ? 'unknown' : undefined
}

function bound(at: number): Moment {
  const day = roundDay(at)
  return { earliest: day, latest: day, precision: 'day', approximate: false, uncertain: false, year: NaN }
}

/** Level 2 sets "[a,b..c]" (one of them) and "{a,b}" (all of them): from the first to the last of the members. */
function readSet(text: string, limits: DateLimits): ReadDate {
  const inner = /^[[{](.+)[\]}]$/.exec(text)?.[1]
  if (inner === undefined)
    return { error: 'a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01' }
  const moments: Moment[] = []
  let openStart = false
  let openEnd = false
  for (const member of inner.split(',')) {
    const ends = member.trim().split('..')
    if (ends.length > 2) return { error: `members of a set; "${member}" is none` }
    for (const [i, part] of ends.entries()) {
      if (part === '' && ends.length === 2) {
        if (i === 0) openStart = true
        else openEnd = true
        continue
      }
      const moment = readMoment(part)
      if (!moment) return { error: `members of a set; "${part}" is none` }
      moments.push(moment)
    }
  }
  const sorted = [...moments].sort((a, b) => a.earliest - b.earliest)
  const start = sorted[0]
  const end = [...moments].sort((a, b) => a.latest - b.latest).at(-1)
  if (!start || !end) return { error: 'a set with at least one date' }
  return {
    date: {
      edtf: text,
      kind: 'set',
      start,
      end,
      ...(openStart && { openStart: 'open' as const }),
      ...(openEnd && { openEnd: 'open' as const }),
      earliest: openStart ? roundDay(Math.min(limits.first, start.earliest)) : start.earliest,
      latest: openEnd ? roundDay(Math.max(limits.last, end.latest)) : end.latest
    }
  }
}

const PLAIN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/

/** Plain forms are read here because 100,000 dates must open quickly; all others by the library. */
function readMoment(text: string): Moment | null {
  const m = PLAIN.exec(text)
  // Without its Y a year of more figures is a slip, such as 195808 for 1958-08; the library would take it.
  if (!m) return /^-?\d{5}/.test(text) ? null : readByLibrary(text)
  const year = Number(m[1])
  const marks = { approximate: m[4] === '~' || m[4] === '%', uncertain: m[4] === '?' || m[4] === '%' }
  if (m[2] === undefined) return spread(dayOf(year), dayOf(year + 1), 'year', marks, { year })
  const month = Number(m[2])
  if (month >= 21 && month <= 24 && m[3] === undefined) return seasonOf(year, month, marks)
  if (month < 1 || month > 12) return readByLibrary(text)
  if (m[3] === undefined)
    return spread(dayOf(year, month), dayOf(year, month + 1), 'month', marks, { year, month })
  const day = Number(m[3])
  if (day < 1 || day > daysInMonth(year, month)) return null
  const at = dayOf(year, month, day)
  return spread(at, at + 1, 'day', marks, { year, month, day })
}

type Marks = Pick<Moment, 'approximate' | 'uncertain'>
type Written = Pick<Moment, 'year' | 'month' | 'day' | 'season'>

function spread(from: number, after: number, precision: Precision, marks: Marks, written: Written): Moment {
  return { earliest: roundDay(from), latest: roundDay(after - 1), precision, ...marks, ...written }
}

function seasonOf(year: number, code: number, marks: Marks): Moment | null {
  const season = SEASONS[code - 21]
  if (!season) return null
  const month = FIRST_MONTH[season]
  return spread(dayOf(year, month), dayOf(year, month + 3), 'season', marks, { year, season })
}

/** What the library answers, as far as it is used here; it ships no types. */
interface Parsed {
  type: string
  min: number
  max: number
  values?: unknown[]
  approximate?: { value: number }
  uncertain?: { value: number }
  unspecified?: { value: number }
}

const TIMED = /^(\d{4}-\d{2}-\d{2})T/
const LONG_YEAR = /^Y(-?\d{5,12})$/

function readByLibrary(text: string): Moment | null {
  const long = LONG_YEAR.exec(text)
  if (long) {
    // Its own, because the library's last moment is that of Date, 13 September 275760.
    const year = Number(long[1])
    return spread(dayOf(year), dayOf(year + 1), 'year', { approximate: false, uncertain: false }, { year })
  }
  let parsed: Parsed
  try {
    // The grammar also takes sets and intervals; those are split above, so that here one moment is left.
    parsed = edtf(text) as Parsed
  } catch {
    return null
  }
  // The day as written is meant: counted in another time zone it could be the day before or after.
  const timed = TIMED.exec(text)?.[1]
  if (timed !== undefined) return readMoment(timed)
  if (!Number.isFinite(parsed.min) || !Number.isFinite(parsed.max)) return null
  const values = (parsed.values ?? []).filter((v): v is number => typeof v === 'number')
  const year = values[0]
  if (year === undefined || !['Date', 'Year', 'Season', 'Decade', 'Century'].includes(parsed.type))
    return null
  const marks = {
    approximate: (parsed.approximate?.value ?? 0) > 0,
    uncertain: (parsed.uncertain?.value ?? 0) > 0
  }
  const code = values[1]
  if (parsed.type === 'Season') return code === undefined ? null : seasonOf(year, code, marks)
  const from = Math.floor(parsed.min / 86_400_000)
  const after = Math.floor(parsed.max / 86_400_000) + 1
  const length = after - from
  const precision: Precision =
    length === 1
      ? 'day'
      : length <= 31
        ? 'month'
        : length <= 366
          ? 'year'
          : length <= 3660
            ? 'decade'
            : 'century'
  const month = precision === 'day' || precision === 'month' ? (code ?? 0) + 1 : undefined
  const day = precision === 'day' ? values[2] : undefined
  return spread(from, after, precision, marks, {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day })
  })
}
