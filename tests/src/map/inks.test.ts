// Tests the inks of names: another year gives those of changed land another, and what is under a name is found once.
import { beforeAll, expect, test } from 'vitest'
import type { Theme } from '../../../src/marks/theme'
import { Inks } from '../../../src/map/inks'
import { landBook, type LandBook } from '../../../src/map/land'
import type { PlacedName } from '../../../src/map/plan'
import { setDay, setLayer } from '../../../src/state/actions'
import { openState, type AppState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { shippedAtlas } from '../timeline/support/shipped'
import { shippedGeography } from './support/sheets'

let book: LandBook
let first: AppState
beforeAll(async () => {
  const atlas = await shippedAtlas()
  book = landBook(await shippedGeography())
  first = openState(atlas, firstView(atlas))
})

/** Colours are their tokens, but the inks of paper and of dark ground. */
const INKS: Readonly<Record<string, string>> = {
  '--ink': '#000',
  '--halo': '#fff',
  '--c6': '#300',
  '--c2': '#fda'
}
const theme: Theme = { color: (token) => INKS[token] ?? token, sans: 'sans', serif: 'serif', rem: 16, px: 1 }

const nameAt = (lon: number, lat: number, kind: PlacedName['kind'] = 'unit'): PlacedName => {
  const middle = book.sheet.project(lon, lat)
  return { kind, text: 'Anhui', at: middle, offset: [0, 0], size: 15, middle, box: [0, 0, 0, 0] }
}

test('a name takes the class of its land as its halo, and the ink that reads on it, year by year', () => {
  const inks = new Inks(book)
  const anhui = nameAt(117.3, 31.9)
  inks.on(book.fills(setDay(dayOf(1960, 3, 15))(first)), theme)
  const worst = inks.of(anhui)
  expect(worst.halo).toBe('#300')
  inks.on(book.fills(setDay(dayOf(1957, 3, 15))(first)), theme)
  expect(inks.of(anhui)).not.toEqual(worst)
  inks.on(book.fills(setDay(dayOf(1960, 3, 15))(first)), theme)
  expect(inks.of(anhui)).toEqual(worst)
})

test('a name on land without a figure, without a layer, abroad and at sea stands on that ground', () => {
  const inks = new Inks(book)
  const lhasa = nameAt(88, 31.8)
  inks.on(book.fills(setDay(dayOf(1960, 3, 15))(first)), theme)
  expect(inks.of(lhasa).halo).toBe('--hatch-bg')
  expect(inks.of(nameAt(105, 47, 'around'))).toEqual({ ink: '--ink-3', halo: '--land' })
  expect(inks.of(nameAt(125, 30, 'around')).halo).toBe('--sea')
  inks.on(book.fills(setLayer(null)(first)), theme)
  expect(inks.of(lhasa).halo).toBe('--surface')
})

test('what lies under a name is found anew after a change of borders', () => {
  const inks = new Inks(book)
  const yinchuan = nameAt(106.2, 38.4)
  for (const day of [dayOf(1958, 10, 24), dayOf(1958, 10, 25), dayOf(1957), dayOf(1966)]) {
    const fills = book.fills(setDay(day)(first))
    inks.on(fills, theme)
    const under = new Inks(book)
    under.on(fills, theme)
    expect(inks.of(yinchuan)).toEqual(under.of(nameAt(106.2, 38.4)))
  }
})
