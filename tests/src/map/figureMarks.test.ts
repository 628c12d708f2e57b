// Tests figures that stand as marks: where rings and unchecked figures stand, what is hit, and that another year rebuilds nothing.
import { beforeAll, describe, expect, test } from 'vitest'
import { mapLayers } from '../../../src/atlas/layers'
import type { Atlas, IndicatorId } from '../../../src/atlas/model'
import { figureAt, figureMarks } from '../../../src/map/figureMarks'
import type { FigureMarks } from '../../../src/map/figurePlan'
import { contains } from '../../../src/map/inside'
import { innerPoint } from '../../../src/map/innerPoint'
import { landBook, type LandBook } from '../../../src/map/land'
import { setDay, setLayer } from '../../../src/state/actions'
import { openState, type AppState } from '../../../src/state/appState'
import { changeSettings } from '../../../src/state/settingsActions'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { indicatorId, unitId } from '../atlas/support/atlas'
import { shippedAtlas } from '../timeline/support/shipped'
import { shippedGeography } from './support/sheets'

const en = speakerFor('en', ['en'])
let atlas: Atlas
let book: LandBook
let first: AppState
beforeAll(async () => {
  atlas = await shippedAtlas()
  book = landBook(await shippedGeography())
  first = setDay(dayOf(1960, 6, 1))(openState(atlas, firstView(atlas)))
})

const showing = (layer: string | IndicatorId, state = first) => setLayer(indicatorId(layer))(state)
const marksOf = (state: AppState): FigureMarks =>
  figureMarks(state, book, en, 50) ?? { circles: [], open: [] }
const withUnchecked = (state: AppState) => changeSettings({ showUnchecked: true })(state)

describe('rings', () => {
  test('stand on the land that each figure was counted for, in every layer of circles', () => {
    for (const { indicator, form } of mapLayers(atlas).checked) {
      if (form !== 'circles') continue
      const state = showing(indicator.id)
      const lands = new Map(book.figureLands(state).map(({ unit, land }) => [unit, land.region]))
      const { circles } = marksOf(state)
      expect(circles.length, indicator.id).toBe(lands.size)
      for (const { unit, at } of circles) expect(contains(lands.get(unit)!, at), `${indicator.id} ${unit}`).toBe(true)
    }
  }) // prettier-ignore

  test('come largest first, so that small ones lie over large ones', () => {
    const radii = marksOf(showing('population')).circles.map(({ radius }) => radius)
    expect(radii).toEqual([...radii].sort((a, b) => b - a))
    expect(Math.max(...radii)).toBeLessThanOrEqual(50)
  })

  test('keep their scale in another year: the same number has the same ring', () => {
    const of = (year: number) => {
      const state = showing('population', setDay(dayOf(year, 6, 1))(first))
      const figures = new Map(book.figureLands(state).map(({ unit, figure }) => [unit, figure.value.value]))
      return marksOf(state).circles.map(({ unit, radius }) => radius ** 2 / figures.get(unit)!)
    }
    for (const share of [...of(1956), ...of(1966)]) expect(share).toBeCloseTo(50 ** 2 / 73863, 6)
  })

  test('of unchecked figures bear their number and come with the switch only', () => {
    const state = showing('grain-output-units', setDay(dayOf(1961, 6, 1))(first))
    expect(marksOf(state).circles.some(({ text }) => text !== undefined)).toBe(false)
    const shown = marksOf(withUnchecked(state)).circles.filter(({ text }) => text !== undefined)
    expect(shown.map(({ unit, text }) => [unit, text])).toEqual([['CN-SC', '11,550']])
  })
})

describe('unchecked figures of a layer that fills', () => {
  test('stand in frames on their land with the switch, and fill nothing', () => {
    const state = showing('excess-deaths-cao-pct')
    expect(marksOf(state).open).toEqual([])
    const on = withUnchecked(state)
    const { open, circles } = marksOf(on)
    expect([open.length, circles.length]).toEqual([18, 0])
    for (const { at, region } of open) expect(contains(region, at)).toBe(true)
    expect(book.fills(on).map(({ token }) => token)).toEqual(book.fills(state).map(({ token }) => token))
  })
})

describe('what a pointer is on', () => {
  const camera = { x: 0, y: 0, zoom: 0 }
  const size = { width: 200, height: 200 }
  const middle = [100, 100] as const
  const ring = (unit: string, radius: number) => ({
    unit: unitId(unit),
    at: [0, 0] as const,
    radius,
    negative: false
  })
  const placed = { circles: [ring('large', 60), ring('small', 10)], open: [], size: 13 }

  test('is the smallest ring under it, anywhere inside a small one', () => {
    expect(figureAt(placed, camera, size, middle, 4)).toBe('small')
  })

  test('is a large ring on its line only: what lies within belongs to the land', () => {
    expect(figureAt(placed, camera, size, [162, 100], 4)).toBe('large')
    expect(figureAt(placed, camera, size, [140, 100], 4)).toBeNull()
  })

  test('is the frame of an unchecked figure before rings', () => {
    const open = [{ unit: unitId('open'), at: [0, 0] as const, region: { bounds: [0, 0, 0, 0] as const, parts: [] }, text: '1', box: [-8, -8, 8, 8] as const }] // prettier-ignore
    expect(figureAt({ ...placed, open }, camera, size, middle, 4)).toBe('open')
  })

  test('is nothing where no figures stand', () => {
    expect(figureAt(undefined, camera, size, middle, 4)).toBeNull()
  })
})

describe('another year', () => {
  test('builds no outline anew while the same land is counted', () => {
    for (const layer of ['population', 'cdr']) {
      const lands = (year: number) =>
        new Map(book.figureLands(showing(layer, setDay(dayOf(year, 6, 1))(first))).map(({ unit, land }) => [unit, land]))
      const [one, other] = [lands(1959), lands(1961)]
      for (const [unit, land] of one) if (other.has(unit)) expect(other.get(unit)).toBe(land)
    }
  }) // prettier-ignore

  test('asks for the middle of a stretch of land once', () => {
    const [one] = book.figureLands(showing('population'))
    expect(innerPoint(one!.land.region)).toBe(innerPoint(one!.land.region))
  })
})
