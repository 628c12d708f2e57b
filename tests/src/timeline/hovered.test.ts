import { beforeAll, describe, expect, test } from 'vitest'
import type { Atlas } from '../../../src/atlas/model'
import type { LabelBox, Scene } from '../../../src/timeline/boxes'
import { givingWay } from '../../../src/timeline/givingWay'
import { atlasOf, eventOf } from '../atlas/support/atlas'
import { sceneFor, type SceneGiven } from './support/scenes'
import { shippedAtlas } from './support/shipped'

const rests = (scene: Scene) =>
  new Map(scene.labels.map(({ id, lane, text, mark }) => [id, { lane, x: text?.x, at: mark.x }]))

describe('an event that is pointed at', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await shippedAtlas()
  })
  test('has its label, whatever it weighs; others keep their places or give theirs up, and none moves', () => {
    for (const given of [{}, { width: 700 }, { lanes: 'kind', height: 250 }, { selected: 'lushan' }] satisfies SceneGiven[]) {
      const before = rests(sceneFor(atlas, given))
      const inSight = new Set(sceneFor(atlas, given).strokes.map(({ id }) => id))
      for (const event of atlas.events.filter((_, i) => i % 7 === 0)) {
        if (!inSight.has(event.id)) continue
        const scene = sceneFor(atlas, { ...given, hovered: event.id })
        const after = rests(scene)
        const own = after.get(event.id)
        const shown = !('lanes' in given) || scene.groups.some(({ key, folded }) => !folded && key === event.kinds[0])
        if (shown && scene.rows.lanes > 0) expect(own).toBeDefined()
        after.delete(event.id)
        for (const [id, place] of after) expect(place).toEqual(before.get(id))
      }
    }
  }) // prettier-ignore
  test('never takes the place of the selected one, and takes none where there is room', () => {
    const few = atlasOf({
      events: Array.from({ length: 40 }, (_, i) =>
        eventOf(`e${i}`, '1960-03-15', { title: `Event ${i}`, weight: 5 })
      )
    })
    const labels = (given: SceneGiven) => sceneFor(few, { height: 240, ...given }).labels
    const full = labels({ selected: 'e0' })
    const missing = few.events.find(({ id }) => !full.some((label) => label.id === id))!
    const after = labels({ selected: 'e0', hovered: missing.id })
    expect(after.find(({ id }) => id === missing.id)?.text?.text).toBe(missing.title.en)
    expect(after.find(({ selected }) => selected)?.id).toBe('e0')
    const alone = atlasOf({ events: ['a', 'b'].map((id, i) => eventOf(id, `196${i}-03-15`, { weight: i === 0 ? 5 : 1 })) }) // prettier-ignore
    expect(sceneFor(alone, { hovered: 'b' }).labels.map(({ id }) => id)).toEqual(['a', 'b'])
  })
  test('has its mark alone where its title is too long for any label', () => {
    const long = atlasOf({ events: [eventOf('long', '1960-03-15', { title: 'x'.repeat(2000), weight: 1 })] })
    expect(sceneFor(long).labels).toEqual([])
    expect(sceneFor(long, { hovered: 'long' }).labels).toMatchObject([{ id: 'long', text: null }])
  })
})

describe('giving way', () => {
  // Only these are read of a box.
  const box = (id: string, lane: number, selected = false) => ({ id, lane, selected }) as LabelBox
  test('costs the lightest, and two light ones rather than a heavy one', () => {
    const boxes = [box('heavy', 0), box('light', 1), box('lighter', 1), box('aside', 1)]
    const places = [
      { from: 0, to: 100, weight: 4 },
      { from: 0, to: 40, weight: 3 },
      { from: 50, to: 90, weight: 2 },
      { from: 300, to: 400, weight: 1 }
    ]
    const way = givingWay(boxes, places, { from: 10, to: 95 }, 2, 10)
    expect([way?.lane, way?.kept.map(({ id }) => id)]).toEqual([1, ['heavy', 'aside']])
  })
  test('is refused where the selected one is in the way in every lane', () => {
    expect(givingWay([box('own', 0, true)], [{ from: 0, to: 9, weight: 1 }], { from: 5, to: 8 }, 1, 10)).toBe(
      null
    )
  })
})

describe('what the story cannot be told without', () => {
  test('has its label in the view of all years, at the window’s edge as well', async () => {
    const atlas = await shippedAtlas()
    const heaviest = atlas.events.filter(({ weight }) => weight === 5).map(({ id }) => id)
    expect(heaviest.length).toBeGreaterThan(4)
    for (const language of ['en', 'zh-Hans'] as const) {
      const shown = new Set(sceneFor(atlas, { language }).labels.map(({ id }) => id))
      expect(
        heaviest.filter((id) => !shown.has(id)),
        language
      ).toEqual([])
    }
  })
  test('gives way to nothing lighter, and takes the place of nothing as heavy', () => {
    const crowd = atlasOf({
      events: Array.from({ length: 60 }, (_, i) =>
        eventOf(`e${i}`, `1966-${String(1 + (i % 12)).padStart(2, '0')}-15`, { title: `A title of event ${i}`, weight: i % 5 === 0 ? 5 : 4 })
      )
    }) // prettier-ignore
    const { labels } = sceneFor(crowd, { height: 240 })
    const weightOf = (id: string) => crowd.events.find((event) => event.id === id)?.weight ?? 0
    const heavy = labels.filter(({ id }) => weightOf(id) === 5).length
    const without = sceneFor(atlasOf({ events: crowd.events.filter(({ weight }) => weight === 5) }), { height: 240 })
    expect(heavy).toBeGreaterThanOrEqual(without.labels.length - 1)
  }) // prettier-ignore
})
