import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, isoOf, weekdayOf, ymdOf } from '../../../src/time/days'
import { lengthOf, type Span } from '../../../src/time/span'
import { ticksOf } from '../../../src/time/ticks'

const decade: Span = { start: dayOf(1956), end: dayOf(1967) }
const of = (span: Span, width: number) => ticksOf(span, width / lengthOf(span))
const labelled = (span: Span, width: number) =>
  of(span, width)
    .ticks.filter(({ label }) => label !== null)
    .map(({ day, label }) => `${isoOf(day)} ${label}`)

describe('ticks', () => {
  test('of the decade are its years with their quarters', () => {
    expect(labelled(decade, 1300)).toEqual(
      [1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1964, 1965, 1966].map((y) => `${y}-01-01 year`)
    )
    expect(of(decade, 1300).ticks.filter(({ reach }) => reach === 'stub')).toHaveLength(33)
  })
  test('of some years are months, every third with a name while they are narrow', () => {
    const span = { start: dayOf(1958, 6, 10), end: dayOf(1959, 8, 20) }
    expect(labelled(span, 600)).toEqual(['1958-07-01 month', '1958-10-01 month', '1959-01-01 year', '1959-04-01 month', '1959-07-01 month']) // prettier-ignore
    expect(labelled(span, 900)).toHaveLength(14)
  })
  test('of some months are Mondays, with months as the greater ones', () => {
    const span = { start: dayOf(1959, 6, 20), end: dayOf(1959, 10, 12) }
    const { ticks, lead } = of(span, 1300)
    const weeks = ticks.filter(({ label, major }) => label === 'day' && !major)
    expect(weeks.every(({ day }) => weekdayOf(day) === 1)).toBe(true)
    expect(ticks.filter(({ major }) => major).map(({ day }) => isoOf(day))).toEqual(['1959-07-01', '1959-08-01', '1959-09-01', '1959-10-01']) // prettier-ignore
    expect(lead).toEqual({ day: dayOf(1959, 6), label: 'monthOfYear' })
  })
  test('of some weeks are days, with weekdays where a day is 60 px wide', () => {
    const span = { start: dayOf(1959, 7, 10), end: dayOf(1959, 8, 8) }
    expect(of(span, 1300).ticks.filter(({ label }) => label === 'day')).toHaveLength(28)
    expect(of(span, 1800).ticks.filter(({ label }) => label === 'weekday')).toHaveLength(28)
  })
  test('of centuries are round years that keep their distance', () => {
    const span = { start: dayOf(1600), end: dayOf(2000) }
    expect(labelled(span, 1000).slice(0, 3)).toEqual([
      '1600-01-01 year',
      '1650-01-01 year',
      '1700-01-01 year'
    ])
  })
  test('are all firsts of months of the stretch, whatever stretch was asked for before', () => {
    const months = ({ start, end }: Span) => {
      const found: number[] = []
      for (let day = Math.ceil(start) + 0; day < end; day++) if (ymdOf(day).day === 1) found.push(day)
      return found
    }
    const start = fc.double({ min: -9000, max: 9000, noNaN: true })
    const length = fc.double({ min: 200, max: 1900, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(start, length), { minLength: 1, maxLength: 6 }), (asked) => {
        for (const [from, days] of asked) {
          const span = { start: from, end: from + days }
          expect(ticksOf(span, 1.7).ticks.map(({ day }) => day)).toEqual(months(span))
        }
      })
    )
  })
  test('of nothing are none', () => {
    expect(ticksOf({ start: 5, end: 5 }, 1).ticks).toEqual([])
    expect(ticksOf(decade, 0).ticks).toEqual([])
    expect(ticksOf(decade, NaN).ticks).toEqual([])
  })
  test('rise, lie in the stretch, begin what they name, and are never crowded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.double({ min: 3, max: 200_000, noNaN: true }),
        fc.integer({ min: 1, max: 4000 }),
        (start, length, width) => {
          const span = { start, end: start + length }
          const { ticks } = of(span, width)
          expect(ticks.length).toBeLessThanOrEqual(width / 6 + 40)
          ticks.forEach(({ day, label }, i) => {
            expect(day).toBeGreaterThanOrEqual(span.start)
            expect(day).toBeLessThan(span.end)
            if (i > 0) expect(day).toBeGreaterThan(ticks[i - 1]!.day)
            const date = ymdOf(day)
            if (label === 'year') expect([date.month, date.day]).toEqual([1, 1])
            if (label === 'month' || label === 'monthOfYear') expect(date.day).toBe(1)
          })
        }
      ),
      { numRuns: 500 }
    )
  })
})

describe('the calendar of the ticks', () => {
  const anySpan = fc
    .tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 3, max: 4000 }))
    .map(([start, length]): Span => ({ start: start + 0.25, end: start + length + 0.25 }))
  const daysOf = ({ start, end }: Span) =>
    Array.from({ length: Math.ceil(end) - Math.ceil(start) }, (_, i) => Math.ceil(start) + i)

  test('is that of the day numbers: months, quarters and Mondays are where a count of all days has them', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const first = daysOf(span).filter((day) => ymdOf(day).day === 1)
        const at = (pxPerDay: number) => ticksOf(span, pxPerDay).ticks
        expect(at(1).map(({ day }) => day)).toEqual(first)
        expect(at(0.2).map(({ day }) => day)).toEqual(first.filter((day) => ymdOf(day).month % 3 === 1))
        expect(at(10).map(({ day }) => day)).toEqual(daysOf(span))
        expect(at(10).filter(({ label }) => label === 'day').map(({ day }) => day)).toEqual(daysOf(span).filter((day) => weekdayOf(day) === 1 && ymdOf(day).day !== 1)) // prettier-ignore
      }),
      { numRuns: 100 }
    )
  })
  test('has years at multiples of their step, in the first centuries as well', () => {
    const years = (from: number, to: number, width: number) =>
      labelled({ start: dayOf(from), end: dayOf(to) }, width).map((line) => Number(line.slice(0, 4)))
    expect(years(1, 101, 600)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    expect(years(1911, 1989, 700)).toEqual(Array.from({ length: 7 }, (_, i) => 1920 + 10 * i))
    expect(years(1946, 1977, 700)).toEqual([1950, 1955, 1960, 1965, 1970, 1975])
  })
  test('does not depend on the time zone of the machine', () => {
    const zone = process.env['TZ']
    const span = { start: dayOf(1940, 5, 20), end: dayOf(1941, 10, 5) }
    const all = () => [0.2, 1, 10, 30].map((pxPerDay) => ticksOf(span, pxPerDay))
    const expected = all()
    try {
      // With summer time in those years, and with days that begin twelve hours apart.
      for (const other of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
        process.env['TZ'] = other
        expect(all(), other).toEqual(expected)
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})
