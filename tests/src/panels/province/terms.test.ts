import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchOf } from '../../../../src/panels/province/terms'
import { dayOf } from '../../../../src/time/days'
import { dateOf, SPAN } from '../../atlas/support/atlas'

const share = (...day: Parameters<typeof dayOf>) => (dayOf(...day) - SPAN.start) / (SPAN.end - SPAN.start)

describe('a term on the line of years', () => {
  test('fades over the year where only the year of its end is known', () => {
    const stretch = stretchOf({ from: dateOf('1958-03-01'), to: dateOf('1962') }, SPAN)
    expect(stretch).toMatchObject({ from: share(1958, 3, 1), to: share(1963), sureFrom: 0, openEnd: false })
    const sure = (stretch?.sureTo ?? 0) * (share(1963) - share(1958, 3, 1)) + share(1958, 3, 1)
    expect(sure).toBeCloseTo(share(1962, 1, 2), 9)
  })
  test('has an open end where it is not known or lies past the line', () => {
    expect(stretchOf({ to: dateOf('1960-05-01') }, SPAN)).toMatchObject({
      from: 0,
      openStart: true,
      openEnd: false
    })
    expect(stretchOf({ from: dateOf('1952'), to: dateOf('1967') }, SPAN)).toMatchObject({
      from: 0,
      to: 1,
      openStart: true,
      openEnd: true
    })
    expect(stretchOf({ from: dateOf('1960-05-01') }, SPAN)).toMatchObject({ to: 1, openEnd: true })
  })
  test('is sure of no day where both ends may be any day of one year', () => {
    const stretch = stretchOf({ from: dateOf('1960'), to: dateOf('1960') }, SPAN)
    expect(stretch?.sureFrom).toBe(stretch?.sureTo)
  })
  test('before or after the line is not drawn', () => {
    expect(stretchOf({ from: dateOf('1949'), to: dateOf('1954') }, SPAN)).toBeNull()
    expect(stretchOf({ from: dateOf('1968') }, SPAN)).toBeNull()
  })
  test('lies on the line, its sure part inside it, whatever the years', () => {
    const year = fc.integer({ min: 1945, max: 1975 })
    fc.assert(
      fc.property(year, year, (a, b) => {
        const stretch = stretchOf({ from: dateOf(String(a)), to: dateOf(String(b)) }, SPAN)
        if (b < a || b < 1956 || a > 1966) {
          if (b < 1956 || a > 1966) expect(stretch).toBeNull()
          return
        }
        if (!stretch) throw new Error('a term inside the line is drawn')
        expect(stretch.from).toBeGreaterThanOrEqual(0)
        expect(stretch.to).toBeLessThanOrEqual(1)
        expect(stretch.from).toBeLessThan(stretch.to)
        expect(stretch.sureFrom).toBeGreaterThanOrEqual(0)
        expect(stretch.sureTo).toBeLessThanOrEqual(1)
        expect(stretch.sureFrom).toBeLessThanOrEqual(stretch.sureTo)
      })
    )
  })
})
