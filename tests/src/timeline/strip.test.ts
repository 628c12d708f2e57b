import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countByMonth } from '../../../src/atlas/events'
import { dayOf } from '../../../src/time/days'
import { stripOf, type StripAsk } from '../../../src/timeline/strip'
import { stripWords } from '../../../src/timeline/words'
import { speakerFor } from '../../../src/words/speaker'
import { atlasOf, eventOf } from '../atlas/support/atlas'
import { measure } from './support/scenes'
import { years } from './support/years'

const ask = (given: Partial<StripAsk> = {}) =>
  stripOf({
    span: years.span,
    window: years.span,
    day: dayOf(1960, 3, 15),
    counts: countByMonth(years.events, given.span ?? years.span),
    width: 1318,
    height: 44,
    unit: 1,
    measure,
    words: stripWords(speakerFor('en', ['en'])),
    ...given
  })

describe('the strip of the whole span', () => {
  test('has a bin for every month in which an event begins, the fullest the highest', () => {
    const { bins, base, top } = ask()
    expect(bins).toHaveLength(countByMonth(years.events, years.span).filter(({ count }) => count >= 1).length)
    for (const { y, height } of bins) {
      expect(y + height).toBeCloseTo(base, 6)
      expect(y).toBeGreaterThanOrEqual(top)
    }
    expect(Math.min(...bins.map(({ y }) => y))).toBeCloseTo(top + 4, 6)
  })
  test('spreads what is known to the year, and shows it where there is nothing else', () => {
    const { events } = atlasOf({ events: [eventOf('year', '1960')] })
    const { bins } = ask({ counts: countByMonth(events, years.span) })
    expect(bins).toHaveLength(12)
  })
  test('marks the bins that the window touches', () => {
    const window = { start: dayOf(1958, 8, 15), end: dayOf(1960) }
    const { bins, scale } = ask({ window })
    const inside = bins.filter((bin) => bin.inside)
    expect(inside.length).toBeGreaterThan(0)
    for (const bin of inside) {
      expect(bin.x + bin.width).toBeGreaterThan(scale.x(window.start))
      expect(bin.x).toBeLessThan(scale.x(window.end))
    }
    expect(bins.filter((bin) => !bin.inside).length).toBeGreaterThan(0)
  })
  test('names its years in full, in two figures, or only as many as fit', () => {
    expect(ask().years.map(({ text }) => text)).toEqual(['1956', '1957', '1958', '1959', '1960', '1961', '1962', '1963', '1964', '1965', '1966']) // prettier-ignore
    expect(ask({ width: 300 }).years[0]?.text).toBe('\u201956')
    const few = ask({ width: 120 }).years
    few.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThan(few[i]!.x + few[i]!.width))
  })
  test('joins months where a span is long, so that none is thinner than a pixel', () => {
    const span = { start: dayOf(1700), end: dayOf(2000) }
    for (const { width } of ask({ span, window: span, counts: countByMonth(years.events, span), width: 600 })
      .bins) {
      expect(width).toBeGreaterThanOrEqual(1)
    }
  })
  test('stands its grips outside of a narrow window', () => {
    const { grips, window } = ask({ window: { start: dayOf(1960, 3, 1), end: dayOf(1960, 3, 31) } })
    expect(grips[0]!.grip.x + grips[0]!.grip.width).toBeLessThanOrEqual(window.x + 0.001)
    expect(grips[1]!.grip.x).toBeGreaterThanOrEqual(window.x + window.width - 0.001)
  })
  test('without room is empty and breaks nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }), (width, height) => {
        const strip = ask({ width, height })
        for (const { height: high, width: wide } of strip.bins) {
          expect(Number.isFinite(high) && high >= 0 && Number.isFinite(wide)).toBe(true)
        }
      })
    )
  })
})
