// Tests layers of bad figures: one value, all the same, below zero, 1e12: each is drawn and explained, none fails.
import { describe, expect, test } from 'vitest'
import { layerOf } from '../../../src/atlas/layers'
import type { Indicator, IndicatorId, SeriesId } from '../../../src/atlas/model'
import { classCount, classToken } from '../../../src/map/colours'
import { figureMarks } from '../../../src/map/figureMarks'
import { rangeWords } from '../../../src/map/figureWords'
import { classUnits } from '../../../src/map/histogram'
import { landBook } from '../../../src/map/land'
import { openState } from '../../../src/state/appState'
import { fillNow } from '../../../src/state/queries'
import { setLayer } from '../../../src/state/actions'
import { firstView } from '../../../src/state/view'
import { speakerFor } from '../../../src/words/speaker'
import { shippedAtlas } from '../timeline/support/shipped'
import { shippedGeography } from './support/sheets'

const en = speakerFor('en', ['en'])
const bad = 'bad' as IndicatorId

/** The shipped atlas with one more indicator, of the year 1960. */
async function showing(kind: Indicator['kind'], figures: Readonly<Record<string, number>>) {
  const shipped = await shippedAtlas()
  const rate = [...shipped.indicators.values()][0]!
  const { label, definition, measure } = rate
  const series = {
    id: 'bad-one' as SeriesId,
    indicator: bad,
    sources: [],
    label,
    territory: 'ofTheDay' as const,
    values: Object.entries(figures).map(([unit, value]) => ({
      unit: [...shipped.units.keys()].find((id) => id === unit)!,
      year: 1960,
      value,
      checked: true,
      how: 'seen' as const
    }))
  }
  const atlas = {
    ...shipped,
    indicators: new Map(shipped.indicators).set(bad, {
      id: bad,
      label,
      definition,
      measure,
      kind,
      drawn: []
    }),
    series: new Map(shipped.series).set(series.id, series)
  }
  const state = setLayer(bad)(openState(atlas, firstView(atlas)))
  return {
    state,
    layer: layerOf(atlas, bad)!,
    filled: fillNow(state)!,
    book: landBook(await shippedGeography())
  }
}

const CASES: Record<string, Record<string, number>> = {
  'one value': { 'CN-AH': 5 },
  'all the same': { 'CN-AH': 7, 'CN-HA': 7, 'CN-SC': 7 },
  'all zero': { 'CN-AH': 0, 'CN-HA': 0 },
  'below zero': { 'CN-AH': -5, 'CN-HA': -1, 'CN-SC': 3 },
  'far apart': { 'CN-AH': 1e12, 'CN-HA': 1e-6, 'CN-SC': 0 }
}

describe.each(Object.entries(CASES))('figures that are %s', (_, figures) => {
  test('fill the land they are of in classes with words, and hatch the rest', async () => {
    const { state, layer, filled, book } = await showing('rate', figures)
    const classes = classUnits(filled)
    expect(classes).toHaveLength(classCount(layer))
    expect(classes.flatMap(({ units }) => units)).toHaveLength(Object.keys(figures).length)
    expect(new Set(classes.map((one) => rangeWords(one, en, false))).size).toBe(classes.length)
    expect(new Set(classes.map(({ index }) => classToken(layer, index))).size).toBe(classes.length)
    const painted = book.fills(state).map(({ token }) => token)
    expect(painted).toContain(null)
    expect(painted.length).toBeGreaterThan(1)
  })

  test('are rings of sizes that can be drawn', async () => {
    const { state, filled, book } = await showing('count', figures)
    const { circles } = figureMarks(state, book, en, 50)!
    expect(circles).toHaveLength(filled.byUnit.size)
    for (const { radius, negative, unit } of circles) {
      expect(radius >= 0 && radius <= 50).toBe(true)
      expect(negative).toBe((figures[unit] ?? 0) < 0)
    }
  })
})
