// Tests what the map is to place: a name for every unit of the day, on its own land, whether or not the atlas says where.
import { describe, expect, test } from 'vitest'
import { contains } from '../../../src/map/inside'
import { landBook } from '../../../src/map/land'
import { sceneOf } from '../../../src/map/sceneOf'
import { setDay } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { shippedAtlas } from '../timeline/support/shipped'
import { shippedGeography } from './support/sheets'

const atlas = await shippedAtlas()
const geography = await shippedGeography()
const book = landBook(geography)
const speaker = speakerFor('en', atlas.languages)
const namesOn = (year: number, month: number, day: number, where = geography) => {
  const state = setDay(dayOf(year, month, day))(openState(atlas, firstView(atlas)))
  return sceneOf(state, where, book, speaker, 3).units
}

describe('the names of units', () => {
  test('are those of the day', () => {
    const names = (...day: [number, number, number]) => namesOn(...day).map(({ text }) => text)
    expect(names(1958, 10, 24)).not.toContain('Ningxia')
    expect(names(1958, 10, 25)).toContain('Ningxia')
    expect(names(1958, 2, 10)).toContain('Tianjin')
    expect(names(1958, 2, 11)).not.toContain('Tianjin')
    // Dissolved before the first day.
    for (const gone of ['Xikang', 'Rehe', 'Suiyuan']) expect(names(1956, 1, 1)).not.toContain(gone)
  })

  test('stand in the middle of the land where the atlas gives no place', () => {
    const bare = { ...geography, labels: { ...geography.labels, units: [] } }
    const named = namesOn(1960, 1, 1, bare)
    expect(named).toHaveLength(28)
    expect(named.filter(({ at, region }) => !contains(region, at))).toEqual([])
  })
})
