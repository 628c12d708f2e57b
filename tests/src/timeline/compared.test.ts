import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPLORE, type View } from '../../../src/state/view'
import { dayOf, yearOf } from '../../../src/time/days'
import { paneSpan } from '../../../src/time/span'
import { hitScene } from '../../../src/timeline/hit'
import { sceneOf } from '../../../src/timeline/scene'
import { askOf } from '../../../src/timeline/sceneAsk'
import { speakerFor } from '../../../src/words/speaker'
import { atlas, stateWith } from '../state/support/state'
import { measure } from './support/scenes'

function sceneWith(view: Partial<View>, width = 1318) {
  const state = stateWith({ room: { name: 'compare', as: 'difference' }, ...view })
  return sceneOf(
    askOf(state, {
      pane: paneSpan(state.view.window, atlas.span),
      scroll: 0,
      width,
      height: 172,
      unit: 1,
      speaker: speakerFor('en', ['en']),
      measure
    })
  )
}
const A = dayOf(1957, 5, 1)
const B = dayOf(1961, 3, 15)

describe('two days compared', () => {
  const scene = sceneWith({ day: B, compare: A })
  test('have their years as columns, and a flag each that names side and day', () => {
    const years = scene.compared!.columns.map(({ x, width }) => [
      scene.scale.dayAt(x),
      scene.scale.dayAt(x + width)
    ])
    expect(years.map((ends) => ends.map(Math.round))).toEqual([
      [dayOf(1957), dayOf(1958)],
      [dayOf(1961), dayOf(1962)]
    ])
    expect(scene.compared!.flag?.words.text).toBe('A  1 May 1957')
    expect(scene.cursor?.words.text).toBe('B  15 March 1961')
  })
  test('are flagged nowhere else: in the first room the cursor stands alone', () => {
    const alone = sceneWith({ day: B, compare: A, room: EXPLORE })
    expect(alone.compared).toBeNull()
    expect(alone.cursor?.words.text).toBe('15 March 1961')
  })
  test('have no columns where only borders are compared', () => {
    const borders = sceneWith({ day: B, compare: A, layer: null })
    expect(borders.compared!.columns).toEqual([])
    expect(borders.compared!.flag).not.toBeNull()
  })
  test('can be held by flag and line, the cursor first', () => {
    const { flag, x } = scene.compared!.flag!
    expect(hitScene(scene, flag.x + 4, flag.y + 4)).toEqual({ kind: 'compared' })
    expect(hitScene(scene, x, 3)).toEqual({ kind: 'compared' })
    const same = sceneWith({ day: A, compare: A })
    expect(hitScene(same, same.cursor!.x, 3)).toEqual({ kind: 'cursor' })
  })
  test('leave the words of the axis clear of both flags', () => {
    const flags = [scene.cursor!.flag, scene.compared!.flag!.flag]
    for (const { x, width } of scene.axis)
      for (const flag of flags) expect(x + width < flag.x || x > flag.x + flag.width).toBe(true)
  })
  test('leave the first its letter alone where there is no room for both days', () => {
    const narrow = sceneWith({ compare: dayOf(1966, 1, 1), day: dayOf(1961, 7, 1) }, 420)
    expect(narrow.compared!.flag?.words.text).toBe('A')
  })
  test('never lie on each other, wherever the days are', () => {
    const day = fc.integer({ min: atlas.span.start, max: atlas.span.end - 1 })
    fc.assert(
      fc.property(day, day, fc.integer({ min: 420, max: 2000 }), (a, b, width) => {
        const scene = sceneWith({ compare: dayOf(yearOf(a), 1, 1), day: dayOf(yearOf(b), 7, 1) }, width)
        const near = sceneWith(
          { compare: dayOf(1960, 1, 1 + (Math.abs(a) % 366)), day: dayOf(1960, 6, 1) },
          width
        )
        for (const { cursor, compared } of [scene, near]) {
          const [one, other] = [cursor!.flag, compared!.flag!.flag]
          expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true)
          expect(other.x).toBeGreaterThanOrEqual(0)
          expect(other.x + other.width).toBeLessThanOrEqual(width)
        }
      })
    )
  })
})
