// Tests the map as a list on the shipped atlas: all units and all marks in view, once each, in their order; what is said of them.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Geography } from '../../../../src/atlas/geography'
import type { Atlas } from '../../../../src/atlas/model'
import { fitCamera, toPane, zoomCamera, type Camera, type Size } from '../../../../src/map/camera'
import { fanOf } from '../../../../src/map/fan'
import { landBook, type LandBook } from '../../../../src/map/land'
import { allRows, mapRows, rowOf, type MapRows, type MarkRow } from '../../../../src/map/list/mapRows'
import { foundBy, spokenMark, spokenUnit, type RowContext } from '../../../../src/map/list/rowWords'
import type { Measure, Plan } from '../../../../src/map/plan'
import { planMap } from '../../../../src/map/planMap'
import { sceneOf } from '../../../../src/map/sceneOf'
import { setLayer } from '../../../../src/state/actions'
import { openState, type AppState } from '../../../../src/state/appState'
import { fillNow, ownersNow, unitsNow } from '../../../../src/state/queries'
import { firstView } from '../../../../src/state/view'
import { speakerFor } from '../../../../src/words/speaker'
import { indicatorId } from '../../atlas/support/atlas'
import { shippedAtlas } from '../../timeline/support/shipped'
import { shippedGeography } from '../support/sheets'

const size: Size = { width: 1352, height: 696 }
const measure: Measure = (text, px) => text.length * px * 0.5
const style = { name: 15, minor: 13, flag: 15, spacing: 0.8, radius: 9, dot: 4, apart: { tokens: 3.7, dotToToken: 2.3, dots: 1.2 } } // prettier-ignore
const en = speakerFor('en', ['en', 'zh-Hans'])

let atlas: Atlas
let geography: Geography
let book: LandBook
let state: AppState
beforeAll(async () => {
  atlas = await shippedAtlas()
  geography = await shippedGeography()
  book = landBook(geography)
  state = openState(atlas, firstView(atlas))
})

const around = { left: 0, top: 0, right: 0, bottom: 0 }
const home = () => fitCamera(book.home.bounds, size, around)
/** The whole sheet: what happened far abroad stands at its edge, which the first view does not show. */
const whole = () => fitCamera(book.sheet.neat, size, around)
const planOf = (camera: Camera): Plan =>
  planMap(sceneOf(state, geography, book, en, 3), camera, size, [], style, measure)
const rowsAt = (camera: Camera): MapRows =>
  mapRows(askOf(state), { plan: planOf(camera), fan: null, camera, size })
const askOf = (of: AppState) => ({
  atlas,
  units: unitsNow(of),
  owners: ownersNow(of),
  filled: fillNow(of)
})
const context = (of: AppState): RowContext => ({ atlas, day: of.view.day, filled: fillNow(of), hidden: [] })

describe('the rows of provinces', () => {
  test('are all units of the day, by their figure, those without one last', () => {
    const { units } = rowsAt(home())
    expect(units).toHaveLength(unitsNow(state).length)
    const values = units.flatMap(({ said }) => said?.figure?.value.value ?? [])
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(units.slice(values.length).every(({ said }) => said?.figure === undefined)).toBe(true)
    expect(units.at(-1)?.unit.id).toBe('CN-XZ')
  })

  test('say name, figure, unit and year, or that there is no checked figure', () => {
    const { units } = rowsAt(home())
    const spoken = units.map((row) => spokenUnit(en, row, context(state)))
    expect(spoken[0]).toBe('Anhui: 68.58 per 1,000, 1960')
    expect(spoken.at(-1)).toBe('Tibet: No checked figure for 1960')
  })

  test('say which unit a figure was counted for where it is that of another', () => {
    const cao = setLayer(indicatorId('excess-deaths-cao'))(state)
    const { units } = mapRows(askOf(cao), null)
    const others = units.filter(({ unit, said }) => said?.figure && said.figure.unit !== unit.id)
    expect(others.length).toBeGreaterThan(0)
    for (const row of units) {
      expect(spokenUnit(en, row, context(cao)).endsWith(')')).toBe(others.includes(row))
    }
  })

  test('say only the name where the map shows borders only', () => {
    const bare = setLayer(null)(state)
    const { units } = mapRows(askOf(bare), null)
    expect(units.map((row) => spokenUnit(en, row, context(bare)))).toContain('Anhui')
  })

  test('are found by their names in both languages', () => {
    const [first] = rowsAt(home()).units
    expect(first && foundBy(en, first, context(state))).toEqual(['Anhui', '安徽'])
  })
})

describe('the rows of marks', () => {
  test('hold every mark in view once and no other, the heaviest first', () => {
    for (const camera of [home(), zoomCamera(home(), size, [900, 330], 4.5)]) {
      const { marks } = rowsAt(camera)
      const plan = planOf(camera)
      const inView = [...plan.groups, ...plan.dots].filter(({ lead }) => {
        const [x, y] = toPane(camera, size, lead.at)
        return x >= 0 && y >= 0 && x <= size.width && y <= size.height
      })
      expect(marks).toHaveLength(inView.length)
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length)
      const weights = marks.map(({ lead }) => lead.weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
    }
  })

  test('stand together for every event that has a spot on the whole map', () => {
    const { marks } = rowsAt(whole())
    const events = marks.flatMap(({ group }) => group?.marks.map(({ event }) => event) ?? [])
    const placed = atlas.events.filter(({ place }) => place !== undefined)
    expect(new Set(events)).toEqual(new Set(placed))
    expect(events).toHaveLength(placed.length)
  })

  test('say how many of what stand together, where, and which comes first', () => {
    const { marks } = rowsAt(home())
    const largest = [...marks].sort((a, b) => (b.group?.size ?? 1) - (a.group?.size ?? 1))[0] as MarkRow // there are some
    expect(spokenMark(en, largest, context(state))).toMatch(/^\d+ events: Party and leaders \d+, .+; first: /)
    const alone = marks.find(({ group }) => group?.size === 1) as MarkRow // as above
    expect(spokenMark(en, alone, context(state))).toContain(en.date(alone.lead.date))
  })
})

describe('an open fan', () => {
  test('is listed alone, in its order, and what is marked in it leads back to its group', () => {
    const camera = zoomCamera(home(), size, [900, 330], 5)
    const { marks } = rowsAt(camera)
    const group = marks.find(({ group: one }) => one && one.size > 1 && one.size < 9)?.group
    if (!group) throw new Error('some events of the atlas share a place')
    const fan = fanOf(group.marks, camera, size, [], { radius: 9, unit: 1 })
    const rows = mapRows(askOf(state), { plan: planOf(camera), fan, camera, size })
    expect(rows.units).toEqual([])
    expect(rows.marks.map(({ lead }) => lead)).toEqual(fan?.members.map(({ mark }) => mark.event))
    const last = rows.marks.at(-1)?.key ?? null
    const back = rowOf(allRows(rowsAt(camera)), last)
    expect(back?.kind === 'mark' && back.group?.lead.event).toBe(group.lead.event)
  })
})
