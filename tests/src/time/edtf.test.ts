import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, daysInMonth, isoOf } from '../../../src/time/days'
import { readEdtf } from '../../../src/time/edtf'
import { coreOf, extentOf, isExact, type UncertainDate } from '../../../src/time/uncertain'

const limits = { first: dayOf(1956), last: dayOf(1966, 12, 31) }
function read(text: string): UncertainDate {
  const answer = readEdtf(text, limits)
  if ('error' in answer) throw new Error(`${text}: ${answer.error}`)
  return answer.date
}
const days = (text: string) => [isoOf(read(text).earliest), isoOf(read(text).latest)]

const pad = (n: number, width: number) => String(n).padStart(width, '0')
const year = fc.integer({ min: 0, max: 9999 })
const mark = fc.constantFrom('', '?', '~', '%')
const plain = fc.oneof(
  year.map((y) => pad(y, 4)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(d, daysInMonth(y, m)), 2)}`)
)
const moment = fc.oneof(
  fc.tuple(plain, mark).map((parts) => parts.join('')),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${pad(y, 4)}-${s}`),
  fc.constantFrom(
    '195X',
    '19XX',
    '1958-XX',
    '1958-08-XX',
    '1958-XX-XX',
    '-0044-03-15',
    'Y170000',
    'Y17000000',
    'Y17E8',
    '1958-08-17T02:00:00+08:00'
  )
)
const date = fc.oneof(
  moment,
  fc.tuple(moment, moment).map(([a, b]) => `${a}/${b}`),
  moment.map((a) => `${a}/..`),
  moment.map((a) => `../${a}`),
  moment.map((a) => `${a}/`),
  moment.map((a) => `/${a}`),
  fc.tuple(plain, plain).map(([a, b]) => `[${a},${b}]`),
  fc.tuple(plain, plain).map(([a, b]) => `{${a},${b}}`)
)

describe('reading EDTF', () => {
  test('never puts the latest day before the earliest', () => {
    fc.assert(
      fc.property(date, (text) => {
        const answer = readEdtf(text, limits)
        if ('error' in answer) return
        const { earliest, latest, start, end } = answer.date
        expect(earliest).toBeLessThanOrEqual(latest)
        expect(start.earliest).toBeLessThanOrEqual(start.latest)
        expect(end.earliest).toBeLessThanOrEqual(end.latest)
        expect(Number.isInteger(earliest) && Number.isInteger(latest)).toBe(true)
        expect(answer.date.edtf).toBe(text)
      }),
      { numRuns: 3000 }
    )
  })
  test('agrees with the library edtf on the first and last day of plain forms', () => {
    fc.assert(
      fc.property(plain, mark, (text, end) => {
        // The library ships no types; min and max are its documented first and last moment in ms.
        const parsed = edtf(text + end) as { min: number; max: number }
        const { earliest, latest } = read(text + end)
        expect(earliest).toBe(Math.floor(parsed.min / 86_400_000))
        expect(latest).toBe(Math.floor(parsed.max / 86_400_000))
      }),
      { numRuns: 500 }
    )
  })
  test('never throws, whatever is written', () => {
    const scrap = fc.string({
      unit: fc.constantFrom(...'0123456789-/.?~%X[]{},Y us'.split('')),
      maxLength: 14
    })
    fc.assert(
      fc.property(scrap, (text) => {
        const answer = readEdtf(text, limits)
        if ('error' in answer) expect(answer.error).not.toBe('')
        else expect(answer.date.earliest).toBeLessThanOrEqual(answer.date.latest)
      }),
      { numRuns: 3000 }
    )
  })
})

describe('level 0 and 1', () => {
  test('days, months and years cover their whole days', () => {
    expect(days('1958-08-17')).toEqual(['1958-08-17', '1958-08-17'])
    expect(days('1960-02')).toEqual(['1960-02-01', '1960-02-29'])
    expect(days('1960')).toEqual(['1960-01-01', '1960-12-31'])
  })
  test('seasons are those of the north by whole months, winter running into the next year', () => {
    expect(days('1959-21')).toEqual(['1959-03-01', '1959-05-31'])
    expect(days('1959-22')).toEqual(['1959-06-01', '1959-08-31'])
    expect(days('1959-23')).toEqual(['1959-09-01', '1959-11-30'])
    expect(days('1959-24')).toEqual(['1959-12-01', '1960-02-29'])
    expect(read('1959-21').start).toMatchObject({ precision: 'season', season: 'spring', year: 1959 })
    expect(read('1959-21~').start).toMatchObject({ season: 'spring', approximate: true })
  })
  test('unspecified figures widen to decade, century, year and month', () => {
    expect(days('195X')).toEqual(['1950-01-01', '1959-12-31'])
    expect(read('195X').start.precision).toBe('decade')
    expect(days('19XX')).toEqual(['1900-01-01', '1999-12-31'])
    expect(read('19XX').start.precision).toBe('century')
    expect(days('1958-XX')).toEqual(['1958-01-01', '1958-12-31'])
    expect(days('1958-08-XX')).toEqual(['1958-08-01', '1958-08-31'])
  })
  test('a time of day leaves the day as it is written, whatever its time zone', () => {
    for (const time of ['T10:00:00', 'T02:00:00+08:00', 'T23:30:00-05:00', 'T23:59:59Z']) {
      expect(days(`1958-08-17${time}`), time).toEqual(['1958-08-17', '1958-08-17'])
    }
  })
  test('years of more than four figures are whole years, beyond what Date can hold', () => {
    expect(read('Y170000002')).toMatchObject({ earliest: dayOf(170000002), latest: dayOf(170000003) - 1 })
    expect(read('Y-17000').start).toMatchObject({ year: -17000, precision: 'year' })
    expect(read('-0044').start).toMatchObject({ year: -44, precision: 'year' })
  })
  test('marks of doubt are kept apart', () => {
    expect(read('1958?').start).toMatchObject({ approximate: false, uncertain: true })
    expect(read('1958~').start).toMatchObject({ approximate: true, uncertain: false })
    expect(read('1958%').start).toMatchObject({ approximate: true, uncertain: true })
    expect(isExact(read('1958-08-17'))).toBe(true)
    for (const text of ['1958-08-17?', '1958-08-17~', '1958-08', '1958-08-17/..']) {
      expect(isExact(read(text)), text).toBe(false)
    }
  })
  test('intervals run from the first day of the one to the last day of the other', () => {
    expect(days('1958-08/1959-01')).toEqual(['1958-08-01', '1959-01-31'])
    expect(coreOf(read('1958-08/1959-01'))).toEqual({ start: dayOf(1958, 8, 31), end: dayOf(1959, 1, 2) })
    expect(extentOf(read('1958-08/1959-01'))).toEqual({ start: dayOf(1958, 8), end: dayOf(1959, 2) })
  })
  test('open and unknown ends reach to the limits and are told apart', () => {
    expect(days('1958/..')).toEqual(['1958-01-01', '1966-12-31'])
    expect(read('1958/..').openEnd).toBe('open')
    expect(read('1958/').openEnd).toBe('unknown')
    expect(days('../1958')).toEqual(['1956-01-01', '1958-12-31'])
    expect(read('/1958').openStart).toBe('unknown')
    expect(days('1970/..')).toEqual(['1970-01-01', '1970-12-31'])
    expect(days('../1949')).toEqual(['1949-01-01', '1949-12-31'])
  })
})

describe('level 2 as far as days go', () => {
  test('sets run from the first to the last of their members', () => {
    expect(days('[1958-08-03,1958-08-17]')).toEqual(['1958-08-03', '1958-08-17'])
    expect(days('{1958-08..1958-10}')).toEqual(['1958-08-01', '1958-10-31'])
    expect(days('[..1958-08]')).toEqual(['1956-01-01', '1958-08-31'])
    expect(days('[1960..]')).toEqual(['1960-01-01', '1966-12-31'])
    expect(read('{1958,1960}').kind).toBe('set')
  })
})

describe('what is no date', () => {
  const wrong = ['', ' ', 'August 1958', '1958-13', '1958-02-30', '1958-00', '1958-08-17/1958-08-16', '../..', '/', '1958/1959/1960', ' 1958', '1958 ', '17.8.1958', '1958/soon', '[ ]', '{}', '1958-25', '1958-08-17T25:00:00', 'Y17E7', '195808', '19580817'] // prettier-ignore
  test.each(wrong)('"%s" is refused with what was expected', (text) => {
    const answer = readEdtf(text, limits)
    expect('error' in answer && answer.error.length > 5).toBe(true)
  })
})
