import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Atlas, PersonId } from '../../../src/atlas/model'
import { MARK_LINE, markDrawing } from '../../../src/marks/certainty'
import { dayOf } from '../../../src/time/days'
import { lengthOf, panSpan, zoomSpan, type Span } from '../../../src/time/span'
import type { Scene } from '../../../src/timeline/boxes'
import { groupRows, reservedOf, scrollWithin, sightOf } from '../../../src/timeline/groupRows'
import { hitScene } from '../../../src/timeline/hit'
import type { CanvasRows } from '../../../src/timeline/rows'
import { atlasOf, eventOf, SPAN } from '../atlas/support/atlas'
import { sceneFor, type SceneGiven } from './support/scenes'
import { shippedAtlas } from './support/shipped'
import { years } from './support/years'

describe('lanes of kinds', () => {
  test('hold each event in its own lane, under the eras and above the strokes', () => {
    const scene = sceneFor(years, { lanes: 'kind', height: 500 })
    expect(scene.groups.map(({ key }) => key)).toEqual(['policy', 'party', 'famine'])
    for (const { id, box } of scene.labels) {
      const kind = years.events.find((event) => event.id === id)!.kinds[0]
      const lane = scene.groups.find(({ key }) => key === kind)!
      expect(box.y).toBeGreaterThanOrEqual(lane.top - 1)
      expect(box.y + box.height).toBeLessThanOrEqual(lane.row.top + 1)
    }
    expect(scene.labels.length).toBeGreaterThan(5)
    expect(scene.groups[0]!.top).toBe(scene.rows.laneTop)
  })
  test('that are folded are a row of strokes', () => {
    const scene = sceneFor(years, { lanes: 'kind', folded: ['party'], height: 500 })
    const party = scene.groups.find(({ key }) => key === 'party')!
    expect(party).toMatchObject({ folded: true, height: 26 })
    expect(party.row.strokes.map(({ id }) => id)).toContain('lushan')
    expect(scene.labels.map(({ id }) => id)).not.toContain('lushan')
  })
  test('scroll no farther than to the last, and only those in sight are drawn', () => {
    const given = { lanes: 'kind', height: 172 } as const
    const far = sceneFor(years, { ...given, scroll: 9999 })
    const last = far.places.at(-1)!
    expect(far.scroll).toBe(last.top + last.height - (far.rows.strokeTop - far.rows.laneTop))
    expect(far.groups.at(-1)!.key).toBe('famine')
    expect(far.groups.length).toBeLessThan(3)
    expect(sceneFor(years, { ...given, height: 600, scroll: 50 }).scroll).toBe(0)
  })
  test('mark what belongs to other lanes as well, and only there', () => {
    const atlas = atlasOf({
      events: [
        { ...eventOf('both', '1958-05-01', { weight: 5 }), kinds: years.events[0]!.kinds.concat(years.events[1]!.kinds) },
        eventOf('one', '1962-05-01', { weight: 5 })
      ]
    })
    const more = (given: SceneGiven) => sceneFor(atlas, { height: 400, ...given }).labels.map((label) => [label.id, label.mark.more])
    expect(more({ lanes: 'kind' })).toEqual([['both', 1], ['one', 0]])
    expect(more({})).toEqual([['both', 0], ['one', 0]])
  }) // prettier-ignore
  test('are as high as they can be where there is room, and never without lanes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 40 }),
        fc.integer({ min: 0, max: 2000 }),
        (folded, room) => {
          const rows = groupRows(folded, room, 1)
          let top = 0
          for (const [i, row] of rows.entries()) {
            expect(row.top).toBe(top)
            top += row.height
            expect(row.height).toBeGreaterThanOrEqual(26)
            expect(row.lanes > 0).toBe(!folded[i])
          }
          // Nothing has to be scrolled where one lane each fits.
          const open = folded.filter((one) => !one).length
          if (open * 36 + (folded.length - open) * 26 <= room) expect(top).toBeLessThanOrEqual(room + 1e-6)
        }
      )
    )
    expect([1, 2, 3, 6, 7].map(reservedOf)).toEqual([0, 0, 1, 1, 2])
  })
})

describe('lanes that do not all fit', () => {
  test('are whole wherever they come to rest, as many as there is room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 40, max: 400 }), fc.nat(), (count, room, at) => {
        const rows = groupRows(Array.from({ length: count }, () => false), room, 1)
        const canvas = { laneTop: 20, strokeTop: 20 + room } as CanvasRows // nothing else of it is asked for
        const scroll = scrollWithin(rows[at % count]!.top, rows, canvas)
        const sight = sightOf(rows, scroll, room)
        expect([sight.first, sight.after]).toEqual([sight.wholeFirst, sight.wholeAfter])
        expect(sight.after - sight.first).toBe(Math.min(count, Math.max(1, Math.floor(room / 36))))
      })
    )
  })
  test('are asked for their events only in sight', () => {
    const people = Array.from({ length: 3000 }, (_, i) => `p${i}` as PersonId) // brands from plain words
    const events = people.map((id, i) => ({ ...eventOf(`e${i}`, `19${56 + (i % 10)}-05-01`), people: [id] }))
    const known = people.map((id) => [id, { id, name: { en: id }, also: [], roles: [], checked: true }] as const)
    const atlas = { ...atlasOf({ events }), people: new Map(known) }
    const scene = sceneFor(atlas, { lanes: 'person', scroll: 40_000 })
    expect(scene.places).toHaveLength(3000)
    expect(scene.groups.length).toBeLessThan(5)
    expect(scene.places.find(({ key }) => key === scene.groups[0]!.key)!.top).toBeCloseTo(scene.scroll, -2)
    const year = { start: dayOf(1956), end: dayOf(1957) }
    expect(sceneFor(atlas, { lanes: 'person', window: year }).places).toHaveLength(300)
  })
}) // prettier-ignore

describe('several events on one day', () => {
  const many = atlasOf({
    events: [
      ...Array.from({ length: 5000 }, (_, i) => eventOf(`e${i}`, '1960-03-15', { weight: 1 + (i % 5) })),
      eventOf('alone', '1961-09-01', { weight: 2 })
    ]
  })
  const under = (scene: Scene, day: number) =>
    hitScene(scene, scene.scale.x(day + 0.5), scene.rows.axisTop - 4)
  test('are a crowd at every zoom, all of it listed, the heaviest first', () => {
    for (const days of [4000, 900, 100, 20, 6]) {
      const window = zoomSpan(SPAN, dayOf(1960, 3, 15), days / lengthOf(SPAN), SPAN)
      const target = under(sceneFor(many, { window, day: SPAN.start }), dayOf(1960, 3, 15))
      expect(target).toMatchObject({ kind: 'crowd', count: 5000 })
      if (target.kind !== 'crowd') throw new Error('no crowd')
      expect(new Set(target.events()).size).toBe(5000)
      expect(target.days).toEqual({ start: dayOf(1960, 3, 15), end: dayOf(1960, 3, 16) })
      expect(target.events()[0]!.weight).toBe(5)
    }
    expect(under(sceneFor(many, { day: SPAN.start }), dayOf(1961, 9, 1))).toEqual({
      kind: 'event',
      id: 'alone'
    })
  })
  test('are two already; on two days next to each other they are a column that zooming opens', () => {
    const pair = atlasOf({ events: ['a', 'b'].map((id) => eventOf(id, '1960-03-15')) })
    expect(under(sceneFor(pair, { day: SPAN.start }), dayOf(1960, 3, 15))).toMatchObject({
      kind: 'crowd',
      count: 2
    })
    const days = atlasOf({
      events: Array.from({ length: 60 }, (_, i) => eventOf(`e${i}`, `1960-03-1${i % 2}`))
    })
    expect(under(sceneFor(days, { day: SPAN.start }), dayOf(1960, 3, 10))).toMatchObject({
      kind: 'column',
      count: 60
    })
    const near = { start: dayOf(1960, 3, 7), end: dayOf(1960, 3, 16) }
    expect(under(sceneFor(days, { window: near, day: near.start }), dayOf(1960, 3, 10))).toMatchObject({
      kind: 'crowd',
      count: 30
    })
  })
})

describe('the scene of a window', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await shippedAtlas()
  })
  /** Labels that stand at their mark, away from both ends of the window. */
  const inner = (scene: Scene, { start, end }: Span) =>
    scene.labels.filter(({ side, mark, box }) => {
      const left = scene.scale.x(start) + 30
      const right = scene.scale.x(end) - 30
      return side === 'right' && mark.x > left && box.x + box.width < right
    })
  const weightOf = (id: string) => atlas.events.find((event) => event.id === id)?.weight ?? 0
  test('is the cut of any other at the same zoom: a label that lies wholly inside both is in both, in the same lane', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.004, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -0.7, max: 0.7, noNaN: true }), (factor, share, by) => {
        const window = zoomSpan(SPAN, SPAN.start + share * lengthOf(SPAN), factor, SPAN)
        const moved = panSpan(window, by * lengthOf(window), SPAN)
        // The same margin on both, so that the zoom is the same.
        const pane = (w: Span) => ({ start: w.start - lengthOf(w) * 0.05, end: w.end + lengthOf(w) * 0.05 })
        const a = sceneFor(atlas, { window, pane: pane(window) })
        const b = sceneFor(atlas, { window: moved, pane: pane(moved) })
        const shift = b.scale.x(0) - a.scale.x(0)
        const lanes = new Map(b.labels.map((label) => [label.id, label]))
        const right = b.scale.x(moved.end) - 30
        for (const label of inner(a, window)) {
          const x = label.mark.x + shift
          if (x < b.scale.x(moved.start) + 30 || label.box.x + label.box.width + shift > right) continue
          // What runs through a window may begin in it or before it.
          if (label.bar && label.bar.soft.to - label.bar.soft.from > 0.5 * a.width) continue
          const same = lanes.get(label.id)
          // At the window's edge one of the heaviest takes the place of lighter ones.
          const gaveWay = b.labels.some(({ id, lane, box }) => weightOf(id) === 5 && weightOf(label.id) < 5 && lane === label.lane && box.x < label.box.x + label.box.width + shift && box.x + box.width > label.box.x + shift)
          if (!same && gaveWay) continue
          if (!same) throw new Error(`${label.id} is in one only`)
          expect([same.lane, same.mark.x]).toEqual([label.lane, expect.closeTo(x, 3)])
        }
      }),
      { numRuns: 150, examples: [[0.5049134880781603, 0, 0.08540148089801144]] }
    ) // prettier-ignore
  })
  test('breaks nothing where all is strange: two thousand letters, right to left, signs, a pane of no size', () => {
    const strange = atlasOf({
      events: ['ش'.repeat(12), 'x'.repeat(2000), '😀👩‍👩‍👧‍👦', '   ', '\u202Etxet', ''].map((title, i) =>
        eventOf(`e${i}`, `196${i}-05-05`, { title, weight: 5 })
      )
    })
    for (const lanes of ['none', 'kind', 'unit', 'person', 'confidence'] as const) {
      for (const size of [{ width: 200 }, { width: 0 }, { height: 0 }, { width: 3, height: 3 }, {}]) {
        for (const { text } of sceneFor(strange, { lanes, ...size }).labels)
          expect(text === null || text.text.trim() !== '').toBe(true)
      }
    }
  })
})

test('the surer an event the fuller its mark, and only an unseen date is dashed', () => {
  const core = (confidence: 'high' | 'medium' | 'low', dateChecked: boolean) =>
    markDrawing({ confidence, dateChecked })
  for (const checked of [true, false]) {
    expect(core('high', checked).core).toBeGreaterThan(core('medium', checked).core)
    expect(core('medium', checked).core).toBeGreaterThan(core('low', checked).core)
    expect(core('low', checked).core).toBe(0)
  }
  expect(core('high', true)).toEqual({ core: 1, line: 'none' })
  expect([core('medium', true).line, core('low', true).line]).toEqual(['solid', 'solid'])
  expect(core('high', false).line).toBe('dashed')
  expect(MARK_LINE.width).toBeGreaterThan(1)
})
