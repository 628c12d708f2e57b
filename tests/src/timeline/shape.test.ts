import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/time/days'
import { shapeOf } from '../../../src/timeline/shape'
import { dateOf } from '../atlas/support/atlas'

const shape = (edtf: string) => shapeOf(dateOf(edtf))

describe('the shape of a date', () => {
  test('known to the day has hard ends on that day', () => {
    const from = dayOf(1959, 7, 23)
    expect(shape('1959-07-23')).toEqual({
      from,
      full: from,
      fade: from + 1,
      to: from + 1,
      at: from + 0.5,
      oneDay: true
    })
    const stretch = shape('1959-07-02/1959-08-16')
    expect([stretch.from, stretch.full]).toEqual([dayOf(1959, 7, 2), dayOf(1959, 7, 2)])
    expect([stretch.fade, stretch.to]).toEqual([dayOf(1959, 8, 17), dayOf(1959, 8, 17)])
    expect(stretch.at).toBe(dayOf(1959, 7, 2))
  })
  test('known to the month fades over the whole month at either end', () => {
    expect(shape('1959-10/1960-04')).toMatchObject({
      from: dayOf(1959, 10),
      full: dayOf(1959, 11),
      fade: dayOf(1960, 4),
      to: dayOf(1960, 5)
    })
  })
  test('known to the year has its mark in the middle', () => {
    const year = shape('1964')
    expect(year.at).toBe((dayOf(1964) + dayOf(1965)) / 2)
    expect(year.full).toBeGreaterThan(year.from)
    expect(year.fade).toBeLessThan(year.to)
  })
  test('about a day is soft beyond that day on both sides', () => {
    const about = shape('1959-07-23~')
    expect(about.from).toBeLessThan(dayOf(1959, 7, 23))
    expect([about.full, about.fade]).toEqual([dayOf(1959, 7, 23), dayOf(1959, 7, 24)])
    expect(about.to).toBeGreaterThan(dayOf(1959, 7, 24))
    expect(about.oneDay).toBe(false)
  })
  test('with an open end goes on whole, with an unknown end fades all the way', () => {
    const limit = dayOf(1967)
    expect(shape('1963-02-01/..')).toMatchObject({ fade: limit, to: limit })
    expect(shape('1963-02-01/')).toMatchObject({ full: dayOf(1963, 2), fade: dayOf(1963, 2, 2), to: limit })
    expect(shape('/1963-02-01')).toMatchObject({
      from: dayOf(1956),
      full: dayOf(1963, 2),
      to: dayOf(1963, 2, 2)
    })
  })
  test('keeps a known end hard where the other one is vague', () => {
    expect(shape('1959-08-05/1959-08')).toMatchObject({ from: dayOf(1959, 8, 5), full: dayOf(1959, 8, 5) })
    expect(shape('1959-08/1959-08-20')).toMatchObject({ fade: dayOf(1959, 8, 21), to: dayOf(1959, 8, 21) })
  })
  test('always rises, stands and falls in this order', () => {
    const moment = fc.constantFrom('1958', '1958-08', '1958-08-17', '1958~', '1958-08~', '1958-08-17~', '1958-22', '195X', '1960-02-29', '1960?', '1961-24~', '') // prettier-ignore
    fc.assert(
      fc.property(moment, moment, fc.boolean(), (a, b, single) => {
        if (a === '' && (b === '' || single)) return
        const text = single ? a : `${a}/${b}`
        let date
        try {
          date = dateOf(text)
        } catch {
          return // reversed
        }
        const { from, full, fade, to, at } = shapeOf(date)
        expect([from, full, fade, to], text).toEqual([from, full, fade, to].sort((x, y) => x - y))
        expect(to, text).toBeGreaterThan(from)
        expect(at, text).toBeGreaterThanOrEqual(from)
        expect(at, text).toBeLessThanOrEqual(to)
        expect(from, text).toBeLessThanOrEqual(date.earliest)
        expect(to, text).toBeGreaterThanOrEqual(date.latest + 1)
      }),
      { numRuns: 400 }
    )
  })
})
