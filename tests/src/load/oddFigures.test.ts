// Tests what odd figures and odd places do: the loader tells what is wrong, and what is only unusual is drawn without breaking.
import { describe, expect, test } from 'vitest'
import { layerOf, mapLayers } from '../../../src/atlas/layers'
import type { Atlas, IndicatorId } from '../../../src/atlas/model'
import { problemText } from '../../../src/load/problems'
import { classToken } from '../../../src/map/colours'
import { figureMarks } from '../../../src/map/figureMarks'
import { landBook } from '../../../src/map/land'
import { markBookOf } from '../../../src/map/marks'
import { metresPerPx, scaleBar } from '../../../src/map/scale'
import { insideBox } from '../../../src/map/sheet'
import { openState, type AppState } from '../../../src/state/appState'
import { fillNow } from '../../../src/state/queries'
import { firstView } from '../../../src/state/view'
import { parseIsoDay } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { load, problemsOf, smallFiles, type Changes } from './support/atlases'

const VALUES = 'series.json series[0].values'
const PLACE = 'places.json places[0]'
const RATE = 'death-rate' as IndicatorId // the small atlas's only indicator

async function opened(changes: Changes): Promise<Atlas> {
  const { atlas, problems } = await load(smallFiles(changes))
  if (!atlas) throw new Error(problems.map(problemText).join('\n'))
  return atlas
}

function showing(atlas: Atlas, day = '1960-06-01'): AppState {
  const state = openState(atlas, firstView(atlas, 'en'))
  return {
    ...state,
    view: { ...state.view, layer: RATE, day: parseIsoDay(day) ?? state.view.day },
    settings: { ...state.settings, showUnchecked: true }
  }
}

/** Everything that the map works out of figures. */
function drawnOf(state: AppState) {
  const { geography } = state.atlas
  if (!geography) throw new Error('The small atlas has a map')
  const book = landBook(geography)
  return { fills: book.fills(state), marks: figureMarks(state, book, speakerFor('en', ['en']), 40), book }
}

const both = (a: number, b: number) => [
  { unit: 'CN-AA', year: 1960, value: a, checked: true, how: 'seen' },
  { unit: 'CN-BB', year: 1960, value: b, checked: true, how: 'seen' }
]
const WITHOUT_BREAKS: Changes = {
  'indicators.json indicators[0].breaks': undefined,
  'indicators.json indicators[0].middle': undefined,
  'indicators.json indicators[0].drawn': ['death-rate-yearbook']
}
const COUNTED: Changes = { ...WITHOUT_BREAKS, 'indicators.json indicators[0].kind': 'count' }

describe('figures that are wrong', () => {
  // prettier-ignore
  const CASES: [fact: string, changes: Changes, line: RegExp][] = [
    ['NaN as text', { [`${VALUES}[0].value`]: 'NaN' }, /^series\.json series\[0\]\.values\[0\]\.value \(death-rate-yearbook\): found "NaN", expected a number/],
    ['a number as text', { [`${VALUES}[0].value`]: '14.5' }, /^series\.json series\[0\]\.values\[0\]\.value \(death-rate-yearbook\): found "14\.5", expected a number/],
    ['nothing in place of a value', { [`${VALUES}[0].value`]: null }, /^series\.json series\[0\]\.values\[0\]\.value \(death-rate-yearbook\): found null/],
    ['an unknown measure', { 'indicators.json indicators[0].measure': 'per-thousend' }, /^indicators\.json indicators\[0\]\.measure \(death-rate\): found "per-thousend".*Nearest: per-thousand/],
    ['an unknown kind', { 'indicators.json indicators[0].kind': 'ratio' }, /^indicators\.json indicators\[0\]\.kind \(death-rate\): found "ratio"/],
    ['falling breaks', { 'indicators.json indicators[0].breaks': [16, 12, 8] }, /^indicators\.json indicators\[0\]\.breaks\[1\] \(death-rate\): found 12 after 16/],
    ['a year of five digits', { [`${VALUES}[0].year`]: 19_600 }, /^series\.json series\[0\]\.values\[0\]\.year \(death-rate-yearbook\): found 19600/],
    ['half a year', { [`${VALUES}[0].year`]: 1959.5 }, /^series\.json series\[0\]\.values\[0\]\.year \(death-rate-yearbook\): found 1959\.5/]
  ]
  test.each(CASES)(
    '%s is told with file, place, what is there and what was expected',
    async (_, changes, line) => {
      const lines = (await problemsOf(changes)).map(problemText)
      expect(
        lines.filter((one) => line.test(one)),
        lines.join('\n')
      ).toHaveLength(1)
    }
  )

  test('NaN written as JSON does not know it is told as broken JSON', async () => {
    const { atlas, problems } = await load(smallFiles({ 'series.json': '{"series":[{"value":NaN}]}' }))
    expect(atlas).toBeNull()
    expect(problems[0]).toMatchObject({ file: 'series.json', line: 1 })
  })
})

describe('figures that are only unusual', () => {
  test('one value is one class of its own, the other unit stays without a figure', async () => {
    const atlas = await opened({ ...WITHOUT_BREAKS, [VALUES]: both(14.5, 0).slice(0, 1) })
    const layer = layerOf(atlas, RATE)
    expect(layer?.breaks).toEqual([])
    const { fills } = drawnOf(showing(atlas))
    expect(fills.map(({ token }) => token).sort()).toEqual(['--c1', null])
  })

  test('values that are all equal are one class', async () => {
    const atlas = await opened({ ...WITHOUT_BREAKS, [VALUES]: both(7, 7) })
    expect(layerOf(atlas, RATE)?.breaks).toEqual([])
    expect(new Set(drawnOf(showing(atlas)).fills.map(({ token }) => token))).toEqual(new Set(['--c1']))
  })

  test('a layer of one class has a colour, whether it diverges or not', () => {
    expect(classToken({ breaks: [] }, 0)).toBe('--c1')
    expect(classToken({ breaks: [], middle: 0 }, 0)).toBe('--d0')
  })

  test('negative values take the classes below, and circles of them are marked', async () => {
    const atlas = await opened({ [VALUES]: both(-40, 40) })
    const classes = fillNow(showing(atlas))?.areas.map(({ unit, classIndex }) => [unit, classIndex])
    expect(classes).toContainEqual(['CN-AA', 0])
    expect(classes).toContainEqual(['CN-BB', 3])
    const counted = await opened({ ...COUNTED, [VALUES]: both(-40, 10) })
    const circles = drawnOf(showing(counted)).marks?.circles ?? []
    expect(circles.map(({ unit, negative }) => [unit, negative])).toEqual([['CN-AA', true], ['CN-BB', false]]) // prettier-ignore
    expect(circles[0]?.radius).toBe(40)
    expect(circles[1]?.radius).toBeCloseTo(20)
  })

  test('a million millions, and nothing at all, are circles of the largest size and of none', async () => {
    const atlas = await opened({ ...COUNTED, [VALUES]: both(1e12, 0) })
    const circles = drawnOf(showing(atlas)).marks?.circles ?? []
    expect(circles.map(({ radius }) => radius)).toEqual([40, 0])
    const none = await opened({ ...COUNTED, [VALUES]: both(0, 0) })
    expect(drawnOf(showing(none)).marks?.circles.map(({ radius }) => radius)).toEqual([0, 0])
  })

  test('a year outside of the atlas is never shown in place of one inside', async () => {
    const atlas = await opened({ [VALUES]: both(14, 9).map((value) => ({ ...value, year: 1899 })) })
    for (const day of ['1956-01-01', '1960-06-01'])
      expect(fillNow(showing(atlas, day))?.byUnit.size, day).toBe(0)
  })

  test('an indicator without any figure of a unit is no layer', async () => {
    const atlas = await opened({ ...WITHOUT_BREAKS, [VALUES]: [{ day: '1960-06-30', value: 15, checked: true, how: 'derived' }] }) // prettier-ignore
    expect(layerOf(atlas, RATE)).toBeNull()
    expect(mapLayers(atlas).checked).toEqual([])
    expect(fillNow(showing(atlas))).toBeNull()
  })
})

describe('places at the ends of the earth', () => {
  const ENDS: [fact: string, lon: number, lat: number][] = [
    ['the north pole', 0, 90],
    ['the south pole', 0, -90],
    ['the antimeridian from the east', 180, 40],
    ['the antimeridian from the west', -180, 40],
    ['the back of the projection', -75, 36]
  ]

  test.each(ENDS)(
    '%s is opened; where a mark stands for it, it stands within the sheet',
    async (_, lon, lat) => {
      const atlas = await opened({ [`${PLACE}.lon`]: lon, [`${PLACE}.lat`]: lat })
      const { book } = drawnOf(showing(atlas))
      expect(book.sheet.project(lon, lat).every(Number.isFinite)).toBe(true)
      expect(insideBox(book.sheet.neat, book.sheet.project(lon, lat))).toBe(false)
      const { spots } = markBookOf(atlas, atlas.events, book.sheet, 3)
      for (const { at } of spots) expect(insideBox(book.sheet.neat, at)).toBe(true)
    }
  )

  test.each(ENDS)('over %s the scale is a length or none, never a wrong one', async (_, lon, lat) => {
    const { geography } = await opened({})
    if (!geography) throw new Error('The small atlas has a map')
    const { sheet } = landBook(geography)
    const [x, y] = sheet.project(lon, lat)
    const bar = scaleBar(metresPerPx(geography.projection, sheet, { x, y, zoom: 3 }), 100)
    if (bar) expect(bar.px).toBeLessThanOrEqual(100 * (1 + 1e-9))
    if (bar) expect(Number.isFinite(bar.metres)).toBe(true)
  })

  test.each([
    ['lat', 90.5],
    ['lon', 181],
    ['lat', 'NaN']
  ])('a place with %s %j is told', async (key, value) => {
    const lines = (await problemsOf({ [`${PLACE}.${key}`]: value })).map(problemText)
    expect(
      lines.filter((line) => line.startsWith(`places.json places[0].${key} (alpha-town): found`))
    ).toHaveLength(1)
  })
})
