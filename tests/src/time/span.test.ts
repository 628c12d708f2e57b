import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/time/days'
import {
  clampSpan,
  containsDay,
  lengthOf,
  overlaps,
  paneSpan,
  panSpan,
  parseSpan,
  revealSpan,
  sameSpan,
  settleSpan,
  SHORTEST,
  spanText,
  timeScale,
  windowOfPane,
  zoomSpan,
  type Span
} from '../../../src/time/span'

const limits: Span = { start: dayOf(1956), end: dayOf(1967) }
const most = lengthOf(limits)

/** Any stretch, most of them partly or wholly outside of the limits, some reversed to nothing. */
const anySpan = fc
  .tuple(
    fc.double({ min: -30_000, max: 30_000, noNaN: true }),
    fc.double({ min: 0.001, max: 40_000, noNaN: true })
  )
  .map(([start, length]): Span => ({ start, end: start + length }))
/** A window that can be had: inside the limits, not too short. */
const window = anySpan.map((span) => clampSpan(span, limits))
const wholeWindow = window.map((span) => settleSpan(span, limits))

function close(a: Span, b: Span): void {
  expect(a.start).toBeCloseTo(b.start, 6)
  expect(a.end).toBeCloseTo(b.end, 6)
}
function inside(span: Span, outer: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(outer.start - 1e-9)
  expect(span.end).toBeLessThanOrEqual(outer.end + 1e-9)
}

describe('clamping', () => {
  test('ends inside the limits with at least the shortest length', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const clamped = clampSpan(span, limits)
        inside(clamped, limits)
        expect(lengthOf(clamped)).toBeGreaterThanOrEqual(SHORTEST - 1e-9)
      })
    )
  })
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anySpan, (span) =>
        close(clampSpan(clampSpan(span, limits), limits), clampSpan(span, limits))
      )
    )
  })
  test('leaves a window alone that is already inside', () => {
    const span = { start: dayOf(1958, 8), end: dayOf(1961, 7) }
    expect(clampSpan(span, limits)).toEqual(span)
  })
  test('keeps the length of what only lies outside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SHORTEST, max: most }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (length, start) => {
          expect(lengthOf(clampSpan({ start, end: start + length }, limits))).toBe(length)
        }
      )
    )
  })
  test('gives the whole of limits shorter than the shortest window', () => {
    const tiny = { start: 10, end: 12 }
    expect(clampSpan({ start: 11, end: 11.5 }, tiny)).toEqual(tiny)
    expect(settleSpan({ start: 11, end: 11.5 }, tiny)).toEqual(tiny)
  })
})

describe('panning and zooming', () => {
  test('come back where they came from when no limit was met', () => {
    const wide = { start: -1e9, end: 1e9 }
    fc.assert(
      fc.property(window, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (span, days) => {
        close(panSpan(panSpan(span, days, wide), -days, wide), span)
      })
    )
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        (span, share, factor) => {
          const about = span.start + share * lengthOf(span)
          close(zoomSpan(zoomSpan(span, about, factor, wide), about, 1 / factor, wide), span)
        }
      )
    )
  })
  test('keep the day zoomed about in its place', () => {
    const wide = { start: -1e9, end: 1e9 }
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        (span, share, factor) => {
          const about = span.start + share * lengthOf(span)
          const zoomed = zoomSpan(span, about, factor, wide)
          expect((about - zoomed.start) / lengthOf(zoomed)).toBeCloseTo(share, 6)
        }
      )
    )
  })
  test('never leave the limits nor fall under the shortest length', () => {
    fc.assert(
      fc.property(
        window,
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (span, by, factor) => {
          for (const moved of [panSpan(span, by, limits), zoomSpan(span, by, factor, limits)]) {
            inside(moved, limits)
            expect(lengthOf(moved)).toBeGreaterThanOrEqual(SHORTEST - 1e-6)
          }
        }
      )
    )
  })
  test('stop at the limit with the length kept', () => {
    const span = { start: dayOf(1958), end: dayOf(1959) }
    expect(panSpan(span, 1e6, limits)).toEqual({ start: limits.end - 365, end: limits.end })
  })
})

describe('the pane around a window', () => {
  test('contains it and stays inside the limits', () => {
    fc.assert(
      fc.property(window, (span) => {
        const pane = paneSpan(span, limits)
        inside(span, pane)
        inside(pane, limits)
      })
    )
  })
  test('belongs to one window only, which can be told from it', () => {
    fc.assert(
      fc.property(window, (span) => close(windowOfPane(paneSpan(span, limits), limits), span)),
      {
        numRuns: 1000
      }
    )
  })
  test('can be any stretch inside the limits, and its window shows just that', () => {
    fc.assert(
      fc.property(window, (pane) => close(paneSpan(windowOfPane(pane, limits), limits), pane)),
      {
        numRuns: 1000
      }
    )
  })
  test('has no margin at a limit and the usual one away from it', () => {
    expect(paneSpan(limits, limits)).toEqual(limits)
    const span = { start: dayOf(1959), end: dayOf(1960) }
    expect(span.start - paneSpan(span, limits).start).toBeCloseTo(365 * 0.047, 6)
  })
})

describe('revealing', () => {
  test('shows the whole of a stretch that fits, and its beginning otherwise', () => {
    fc.assert(
      fc.property(window, window, (span, wanted) => {
        const shown = revealSpan(span, wanted, limits)
        expect(lengthOf(shown)).toBeCloseTo(lengthOf(span), 6)
        if (lengthOf(wanted) <= lengthOf(span) * 0.8) inside(wanted, shown)
        else if (!(span.start <= wanted.start && wanted.end <= span.end)) {
          expect(containsDay({ start: shown.start - 1e-6, end: shown.end + 1e-6 }, wanted.start)).toBe(true)
        }
      })
    )
  })
  test('leaves the window where it already shows it', () => {
    const span = { start: 0, end: 100 }
    expect(revealSpan(span, { start: 0, end: 100 }, { start: -10, end: 1000 })).toBe(span)
  })
})

describe('settling', () => {
  test('ends on whole days also where a stretch of two is lengthened about its middle', () => {
    expect(settleSpan({ start: 20, end: 22 }, { start: 0, end: 100 })).toEqual({ start: 19, end: 24 })
  })
  test('ends on whole days and does nothing the second time', () => {
    fc.assert(
      fc.property(window, (span) => {
        const settled = settleSpan(span, limits)
        expect(Number.isInteger(settled.start) && Number.isInteger(settled.end)).toBe(true)
        inside(settled, limits)
        expect(settleSpan(settled, limits)).toEqual(settled)
        expect(Math.abs(settled.start - span.start)).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe('the text of a span', () => {
  test('comes back as the span', () => {
    fc.assert(
      fc.property(wholeWindow, (span) => {
        expect(parseSpan(spanText(span))).toEqual(span)
      })
    )
  })
  test('names both days, inclusive', () => {
    expect(spanText({ start: dayOf(1958, 8), end: dayOf(1962, 2) })).toBe('1958-08-01..1962-01-31')
  })
  test('may be typed with months and years, both inclusive', () => {
    expect(parseSpan('1958-08..1962-01')).toEqual({ start: dayOf(1958, 8), end: dayOf(1962, 2) })
    expect(parseSpan('1958..1958')).toEqual({ start: dayOf(1958), end: dayOf(1959) })
    expect(parseSpan('1958-12..1958-12')).toEqual({ start: dayOf(1958, 12), end: dayOf(1959) })
  })
  test('is refused when reversed or no date', () => {
    const wrong = ['', '..', '1958', '1959..1958', '1958-13..1959', '1958-02-30..1959', '1958..1959..1960', '1958-08-02..1958-08-01', 'a..b'] // prettier-ignore
    for (const text of wrong) expect(parseSpan(text), text).toBeNull()
  })
})

describe('the scale of a pane', () => {
  test('takes a day to a pixel and back', () => {
    fc.assert(
      fc.property(
        window,
        fc.integer({ min: 1, max: 4000 }),
        fc.double({ min: -100, max: 5000, noNaN: true }),
        (span, width, x) => {
          const scale = timeScale(span, width)
          expect(scale.x(scale.dayAt(x))).toBeCloseTo(x, 4)
          expect(scale.x(span.start)).toBeCloseTo(0, 6)
          expect(scale.x(span.end)).toBeCloseTo(width, 4)
        }
      )
    )
  })
})

describe('overlap and containment', () => {
  test('are half-open', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false)
    expect(overlaps({ start: 0, end: 5 }, { start: 4.5, end: 9 })).toBe(true)
    expect([containsDay({ start: 0, end: 5 }, 0), containsDay({ start: 0, end: 5 }, 5)]).toEqual([
      true,
      false
    ])
    expect(sameSpan({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true)
  })
})
