import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowFigures } from '../../../../src/atlas/rowFigures'
import { dayOf } from '../../../../src/time/days'
import { timeScale } from '../../../../src/time/span'
import { canvasRows } from '../../../../src/timeline/rows'
import { figureBoxes, reachOf } from '../../../../src/timeline/statistics/figureBoxes'
import { indicatorId, unitId } from '../../atlas/support/atlas'
import { measure } from '../support/scenes'
import { shippedAtlas } from '../support/shipped'

const atlas = await shippedAtlas()
const rows = canvasRows(220, 1, false, true)
const words = {
  title: 'Title',
  on: (day: number) => (day < dayOf(1966) ? '1960: 1 · 2' : null),
  number: String
}
const boxesOf = (
  from: number,
  to: number,
  day: number,
  given: { indicator?: string; unit?: string } = {}
) => {
  const indicator = atlas.indicators.get(indicatorId(given.indicator ?? 'cdr'))!
  const unit = given.unit === undefined ? null : unitId(given.unit)
  const figures = rowFigures(atlas, indicator, unit, false)
  const scale = timeScale({ start: from, end: to }, 1300)
  return figureBoxes({ figures, words }, { rows, scale, day, from: 4, measure })!
}

describe('the axis of the row', () => {
  test('ends at zero and at a round number that no figure goes beyond', () => {
    expect(reachOf({ low: 0, high: 68.58 })).toEqual({ low: 0, high: 70 })
    expect(reachOf({ low: 0, high: 0 })).toEqual({ low: 0, high: 1 })
    expect(reachOf({ low: -4.6, high: 33 })).toEqual({ low: -5, high: 40 })
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (high) => {
        const top = reachOf({ low: 0, high }).high
        expect(top).toBeGreaterThanOrEqual(high * 0.99999)
        expect(top).toBeLessThanOrEqual(high * 2)
      })
    )
  })
  test('is the same wherever the pane stands', () => {
    const year = (from: number) => boxesOf(dayOf(from), dayOf(from + 3), dayOf(from)).steps
    const at = (from: number) => {
      const scale = timeScale({ start: dayOf(from), end: dayOf(from + 3) }, 1300)
      return year(from).find(({ x, series }) => series === 0 && Math.abs(x - scale.x(dayOf(1960))) < 1)?.y
    }
    expect(at(1958)).toBeDefined()
    expect(at(1958)).toBeCloseTo(at(1959)!, 6)
  })
})

describe('the row of figures', () => {
  test('draws all four national series of the death rate, each over its whole years', () => {
    const { steps } = boxesOf(dayOf(1956), dayOf(1967), dayOf(1960))
    expect(new Set(steps.map(({ series }) => series)).size).toBe(4)
    const scale = timeScale({ start: dayOf(1956), end: dayOf(1967) }, 1300)
    const of1960 = steps.filter(({ x }) => Math.abs(x - scale.x(dayOf(1960))) < 0.01)
    expect(of1960).toHaveLength(4)
    for (const step of of1960) expect(step.x + step.width).toBeCloseTo(scale.x(dayOf(1961)), 6)
  })
  test('fills the columns of the series that the map draws, and prefers none of the country', () => {
    const filled = (given: { unit?: string }) =>
      boxesOf(dayOf(1956), dayOf(1967), dayOf(1960), given).steps.filter((step) => step.filled)
    expect(filled({})).toEqual([])
    expect(new Set(filled({ unit: 'CN-AH' }).map(({ series }) => series))).toEqual(new Set([0]))
    expect(filled({ unit: 'CN-AH' })).toHaveLength(11)
  })
  test('draws what touches the pane, and nothing beside it', () => {
    for (const { x, width } of boxesOf(dayOf(1960), dayOf(1961), dayOf(1960)).steps) {
      expect(x).toBeLessThanOrEqual(1300)
      expect(x + width).toBeGreaterThanOrEqual(0)
    }
  })
  test('hatches years that nobody counted, and leaves no zero there', () => {
    // Guangxi has figures of 1957 to 1962 only.
    const { gaps, steps } = boxesOf(dayOf(1956), dayOf(1967), dayOf(1960), { unit: 'CN-GX' })
    expect([gaps.length, steps.length]).toEqual([5, 6])
  })
  test('writes what is said of the day beside it, never over the title or beyond the pane', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1956), max: dayOf(1966, 12, 31) }), (day) => {
        const [title, ...rest] = boxesOf(dayOf(1956), dayOf(1967), day).words
        const said = rest.find(({ text }) => text.startsWith('1960'))
        expect(said === undefined).toBe(day >= dayOf(1966))
        if (!said || !title) return
        expect(said.x).toBeGreaterThan(title.x + title.width)
        expect(said.x + said.width).toBeLessThanOrEqual(1300)
      })
    )
  })
  test('is not there in a pane too low for it', () => {
    const low = canvasRows(80, 1, false, true)
    expect(low.figureTop).toBe(low.axisTop)
    const figures = rowFigures(atlas, atlas.indicators.get(indicatorId('cdr'))!, null, false)
    const scale = timeScale(atlas.span, 1300)
    expect(
      figureBoxes({ figures, words }, { rows: low, scale, day: dayOf(1960), from: 4, measure })
    ).toBeNull()
  })
})
