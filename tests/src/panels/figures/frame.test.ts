import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartAxis, dayAt, namedYears, spread, valueAt, wholeYears, xOf, yOf, type Frame } from '../../../../src/panels/figures/frame' // prettier-ignore
import { dayOf } from '../../../../src/time/days'

const frame: Frame = {
  width: 900,
  height: 400,
  left: 40,
  right: 160,
  top: 10,
  bottom: 30,
  line: 13,
  days: { start: dayOf(1955), end: dayOf(1968) },
  axis: chartAxis(8.43, 44.6)
}

describe('the axis of a chart', () => {
  test('begins at zero, unless all figures lie far from it', () => {
    expect(chartAxis(8.43, 44.6)).toMatchObject({ from: 0, to: 50 })
    expect(chartAxis(614_650, 763_680)).toMatchObject({ from: 600_000, to: 780_000 })
    expect(chartAxis(-3, 12)).toMatchObject({ from: -4, to: 12 })
  })
  test('takes in all figures between lines that are equally far apart', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const { from, to, step, ticks } = chartAxis(low, high)
        const slack = 1e-6 * Math.max(Math.abs(low), Math.abs(high), 1)
        expect(from).toBeLessThanOrEqual(low + slack)
        expect(to).toBeGreaterThanOrEqual(high - slack)
        expect(to).toBeGreaterThan(from)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThan(30)
        ticks
          .slice(1)
          .forEach((tick, i) => expect(Math.abs(tick - (ticks[i] ?? 0) - step)).toBeLessThanOrEqual(slack))
      })
    )
  })
})

describe('a frame', () => {
  test('gives back the day and the value of a place', () => {
    const day = fc.double({ min: dayOf(1955), max: dayOf(1968), noNaN: true })
    fc.assert(
      fc.property(day, fc.double({ min: 0, max: 50, noNaN: true }), (when, value) => {
        expect(dayAt(frame, xOf(frame, when))).toBeCloseTo(when, 6)
        expect(valueAt(frame, yOf(frame, value))).toBeCloseTo(value, 6)
      })
    )
    expect([xOf(frame, dayOf(1955)), xOf(frame, dayOf(1968))]).toEqual([40, 740])
  })
  test('holds whole years, and names as many as have room', () => {
    expect(wholeYears({ start: dayOf(1955, 9, 30), end: dayOf(1960) }, { start: dayOf(1956), end: dayOf(1966, 3) })).toEqual({ start: dayOf(1955), end: dayOf(1967) }) // prettier-ignore
    expect(namedYears(frame, 40)).toHaveLength(13)
    expect(namedYears({ ...frame, width: 400 }, 40)).toEqual([1955, 1958, 1961, 1964, 1967])
    expect(namedYears({ ...frame, width: 150 }, 40)).toEqual([1955])
  })
})

describe('names beside their lines', () => {
  test('stay where they want to be while they have room', () => {
    expect(spread([{ at: 200, height: 20 }, { at: 50, height: 20 }], 0, 400)).toEqual([200, 50]) // prettier-ignore
  })
  test('that would overlap part to both sides', () => {
    expect(spread([{ at: 100, height: 20 }, { at: 100, height: 20 }], 0, 400)).toEqual([90, 110]) // prettier-ignore
  })
  test('never overlap, keep their order and stay inside as long as there is room', () => {
    const name = fc.record({
      at: fc.double({ min: -50, max: 450, noNaN: true }),
      height: fc.integer({ min: 8, max: 40 })
    })
    fc.assert(
      fc.property(fc.array(name, { maxLength: 10 }), (wanted) => {
        const middles = spread(wanted, 0, 400)
        const boxes = wanted
          .map(({ at, height }, i) => ({ at, i, top: (middles[i] ?? NaN) - height / 2, height }))
          .sort((a, b) => a.top - b.top)
        boxes.slice(1).forEach((box, k) => {
          const above = boxes[k]
          if (!above) return
          expect(box.top).toBeGreaterThanOrEqual(above.top + above.height - 1e-6)
          expect(box.at).toBeGreaterThanOrEqual(above.at)
        })
        if (wanted.reduce((sum, { height }) => sum + height, 0) <= 400) {
          for (const { top, height } of boxes) {
            expect(top).toBeGreaterThanOrEqual(-1e-6)
            expect(top + height).toBeLessThanOrEqual(400 + 1e-6)
          }
        }
      })
    )
  })
})
