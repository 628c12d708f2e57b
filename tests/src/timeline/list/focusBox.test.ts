import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../../src/time/days'
import { focusBox, scrollToLane } from '../../../../src/timeline/list/focusBox'
import { sceneFor } from '../support/scenes'
import { shippedAtlas } from '../support/shipped'
import { years } from '../support/years'

const window = { start: dayOf(1958, 8), end: dayOf(1961, 7) }

describe('the ring of what the keyboard is on', () => {
  test('goes around the label where there is one, else around the stroke', () => {
    const scene = sceneFor(years, { window, day: dayOf(1960, 3, 15) })
    for (const event of years.events) {
      const label = scene.labels.find(({ id }) => id === event.id)
      const stroke = scene.strokes.find(({ id }) => id === event.id)
      const box = focusBox(scene, event)
      if (label) expect(box).toBe(label.box)
      else if (stroke) {
        expect(box!.x).toBeLessThan(stroke.x)
        expect(box!.x + box!.width).toBeGreaterThan(stroke.x)
        expect(box!.y).toBe(scene.rows.strokeTop)
      } else expect(box).toBeNull()
    }
  })
  test('stands in the lane of the event, and lanes out of sight are scrolled to it', async () => {
    const atlas = await shippedAtlas()
    const lanes = { window, day: dayOf(1960, 3, 15), lanes: 'kind' } as const
    const top = sceneFor(atlas, lanes)
    const last = top.places.length - 1
    expect(scrollToLane(top, 0)).toBeNull()
    const scroll = scrollToLane(top, last)
    expect(scroll).toBeGreaterThan(0)
    const moved = sceneFor(atlas, { ...lanes, scroll: scroll! })
    expect(scrollToLane(moved, last)).toBeNull()
    expect(scrollToLane(moved, 0)).toBe(0)
    const { row, top: groupTop, height } = moved.groups.at(-1)!
    const stroke = row.strokes.find(({ id }) => !moved.labels.some((label) => label.id === id))
    const event = atlas.events.find(({ id }) => id === stroke?.id)
    if (!event) throw new Error('no stroke without a label in the last lane')
    const box = focusBox(moved, event)!
    expect(box.y).toBeGreaterThanOrEqual(groupTop)
    expect(box.y + box.height).toBeLessThanOrEqual(groupTop + height)
    expect(scrollToLane(moved, last + 1)).toBeNull()
  })
})
