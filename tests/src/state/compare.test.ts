import { describe, expect, test } from 'vitest'
import { unitsOn } from '../../../src/atlas/units'
import { setDay, setLayer } from '../../../src/state/actions'
import {
  changesCompared,
  compareAs,
  comparedNow,
  dayOfSide,
  keepCompared,
  landCompared,
  seenBy,
  setSide,
  setYearOf,
  swapSides,
  yearsToCompare,
  type ComparedMap
} from '../../../src/state/compare'
import { fillNow, unitsNow } from '../../../src/state/queries'
import type { ComparedAs } from '../../../src/state/view'
import { eventsForMap } from '../../../src/state/shown'
import { parseViewText, viewText } from '../../../src/state/viewText'
import { dayOf } from '../../../src/time/days'
import type { Series } from '../../../src/atlas/model'
import { indicatorId, seriesId, unitId } from '../atlas/support/atlas'
import { atlas, stateWith } from './support/state'

const B = dayOf(1961, 3, 15)
const at = (view: Parameters<typeof stateWith>[0] = {}) => stateWith({ day: B, ...view })

describe('the days compared', () => {
  test('are the cursor and, until one is chosen, the same day of the first other year with figures', () => {
    expect([dayOfSide(at(), 'a'), dayOfSide(at(), 'b')]).toEqual([dayOf(1960, 3, 15), B])
    expect(dayOfSide(at({ day: dayOf(1960, 3, 15) }), 'a')).toBe(dayOf(1961, 3, 15))
  })
  test('begin with the first day of the atlas where no layer has figures of years', () => {
    expect(dayOfSide(at({ layer: null }), 'a')).toBe(dayOf(1956))
  })
  test('stay once kept, wherever the cursor goes', () => {
    const kept = keepCompared(at())
    expect(dayOfSide(setDay(dayOf(1960, 1, 1))(kept), 'a')).toBe(dayOf(1960, 3, 15))
    expect(keepCompared(kept)).toBe(kept)
  })
  test('move by years to the same day of another, and stay inside the atlas', () => {
    expect(dayOfSide(setYearOf('a', 1957)(at()), 'a')).toBe(dayOf(1957, 3, 15))
    expect(dayOfSide(setYearOf('b', 1958)(at()), 'b')).toBe(dayOf(1958, 3, 15))
    expect(dayOfSide(setSide('a', dayOf(1980))(at()), 'a')).toBe(dayOf(1966, 12, 31))
  })
  test('change places, and back', () => {
    const swapped = swapSides(at({ compare: dayOf(1957, 5, 1) }))
    expect([dayOfSide(swapped, 'a'), dayOfSide(swapped, 'b')]).toEqual([B, dayOf(1957, 5, 1)])
    expect(swapSides(swapped).view).toMatchObject({ day: B, compare: dayOf(1957, 5, 1) })
  })
  test('offer the years of the atlas, and say which have figures', () => {
    const years = yearsToCompare(at())
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([1956, 1966])
    expect(years.filter(({ figures }) => figures).map(({ year }) => year)).toEqual([1960, 1961])
  })
  test('and their form come back from a link', () => {
    const { view } = compareAs('swipe')(at({ compare: dayOf(1957, 5, 1) }))
    const read = parseViewText(viewText(view, atlas), atlas)
    expect(read).toEqual({ view, fellBack: [] })
    expect(viewText(view, atlas)).toContain('compare=1957-05-01')
    expect(viewText(view, atlas)).toContain('room=compare:swipe')
  })
})

describe('what changed', () => {
  const compared = comparedNow(at({ compare: dayOf(1960, 3, 15) }))!
  test('is the later year minus the earlier, within one series', () => {
    const { changes, onlyBefore, onlyAfter } = compared.difference
    expect(changes.map(({ unit, amount, oneSeries }) => [unit, amount, oneSeries])).toEqual([
      ['north', -10.9, false],
      ['south', -79, true]
    ])
    expect([onlyBefore, onlyAfter]).toEqual([[], []])
  })
  test('is the same object while neither years nor borders change', () => {
    const state = at({ compare: dayOf(1960, 3, 15) })
    expect(comparedNow(setDay(dayOf(1961, 9, 9))(state))).toBe(comparedNow(state))
    expect(comparedNow(setDay(dayOf(1962, 1, 1))(state))).not.toBe(comparedNow(state))
  })
  test('is nothing without a layer', () => {
    expect(comparedNow(setLayer(null)(at()))).toBeNull()
  })
  test('in the borders is told both ways', () => {
    const over = at({ compare: dayOf(1957) })
    expect(landCompared(over)).toEqual(['island'])
    expect(landCompared(swapSides(over))).toEqual(['island'])
    expect(landCompared(at({ compare: dayOf(1962) }))).toEqual([])
    expect(changesCompared(over).flatMap(({ pieces }) => pieces)).toEqual(['island'])
    expect(changesCompared(at({ compare: dayOf(1962) }))).toEqual([])
  })
})

describe('the maps', () => {
  const state = at({ compare: dayOf(1957, 5, 1), pinnedYear: 1960 })
  test('of each day have the borders of that day and the figures of its year, whatever is pinned', () => {
    const [a, b] = [seenBy('a')(state), seenBy('b')(state)]
    expect(unitsNow(a).map(({ id }) => id)).toEqual(unitsOn(atlas, dayOf(1957, 5, 1)).map(({ id }) => id))
    expect(fillNow(a)?.byUnit.size).toBe(0)
    expect(fillNow(b)?.when).toBe(1961)
    expect(fillNow(b)?.byUnit.size).toBe(2)
  })
  test('of the change fill the land that the later figure was counted for, and leave the rest bare', () => {
    const seen = seenBy('change')(at({ compare: dayOf(1960, 3, 15) }))
    const areas = fillNow(seen)!.areas.map(({ unit, pieces, value }) => [
      unit,
      [...pieces].sort(),
      value?.value
    ])
    expect(areas).toEqual([
      ['north', ['n1'], -10.9],
      ['south', ['island', 's1', 's2'], -79]
    ])
    expect(fillNow(seen)!.layer).toMatchObject({ middle: 0, form: 'fill' })
    const none = fillNow(seenBy('change')(state))!
    expect(none.areas.every(({ unit }) => unit === undefined)).toBe(true)
  })
  test('show borders only where there is nothing to subtract', () => {
    expect(fillNow(seenBy('change')(at({ layer: null })))).toBeNull()
  })
  test('show the change of a count as rings, which may be below zero, never as fills', () => {
    const count = indicatorId('count')
    const value = (unit: string, year: number, of: number) =>
      ({ unit: unitId(unit), year, value: of, checked: true, how: 'seen' }) as const
    const people: Series = {
      id: seriesId('people'),
      indicator: count,
      sources: [],
      label: { en: 'People' },
      territory: 'ofTheDay',
      values: [value('north', 1960, 30), value('north', 1961, 20), value('south', 1960, 40), value('south', 1961, 45)] // prettier-ignore
    }
    const state = at({ layer: count, compare: dayOf(1960, 3, 15) })
    const indicator = { ...atlas.indicators.get(count)!, drawn: [people.id] }
    const counted = {
      ...state,
      atlas: {
        ...atlas,
        indicators: new Map([...atlas.indicators, [count, indicator]]),
        series: new Map([...atlas.series, [people.id, people]])
      }
    }
    const { layer, byUnit } = fillNow(seenBy('change')(counted))!
    expect([layer.form, layer.breaks]).toEqual(['circles', []])
    expect([...byUnit.values()].map(({ value }) => value.value)).toEqual([-10, 5])
    // The scale is that of the largest change between any two years, whichever are shown.
    expect(Math.max(...layer.series.flatMap(({ values }) => values.map((one) => Math.abs(one.value))))).toBe(
      10
    )
  })
  test('have no events on them', () => {
    for (const map of ['a', 'b', 'change'] as const)
      expect(eventsForMap(seenBy(map)(state)).events).toEqual([])
    expect(eventsForMap(state).events.length).toBeGreaterThan(0)
  })
  test('light up a class that is pointed at only where the legend is theirs', () => {
    const lit = (as: ComparedAs, map: ComparedMap) =>
      seenBy(map)({ ...at({ room: { name: 'compare', as } }), hoverClass: 2 }).hoverClass
    expect([lit('difference', 'a'), lit('difference', 'b'), lit('difference', 'change')]).toEqual([
      null,
      null,
      2
    ])
    expect([lit('side', 'a'), lit('side', 'b')]).toEqual([2, 2])
  })
  test('keep their answers beside each other and beside the page', () => {
    const asked = () =>
      (['a', 'b', 'change'] as const).map((map) => fillNow(seenBy(map)(state))).concat(fillNow(state))
    const [first, again] = [asked(), asked()]
    for (const [i, answer] of first.entries()) expect(again[i]).toBe(answer)
  })
})
