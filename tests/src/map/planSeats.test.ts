// Tests the seats of the day on the map: which they are, that they come with zoom, and that nothing lies on their names.
import { describe, expect, test } from 'vitest'
import { toPane, type Camera } from '../../../src/map/camera'
import type { Plan } from '../../../src/map/plan'
import { planMap } from '../../../src/map/planMap'
import { sceneOf } from '../../../src/map/sceneOf'
import { seatNames } from '../../../src/map/seatNames'
import { boxesMeet, type Box } from '../../../src/map/sheet'
import { setDay } from '../../../src/state/actions'
import { changesUntil } from '../../../src/state/passing'
import { dayOf, type Day } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { placeId } from '../atlas/support/atlas'
import { measure, shippedMap, size, style } from './support/plans'

const { atlas, geography, book, first } = await shippedMap()
const speaker = speakerFor('en', atlas.languages)
const on = (day: Day) => seatNames(setDay(day)(first), book.sheet, speaker).map(({ text }) => text)

describe('the seats of the day', () => {
  test('of Hebei move from Baoding to Tianjin and back', () => {
    expect(on(dayOf(1958, 3, 31))).toContain('Baoding')
    expect(on(dayOf(1958, 3, 31))).not.toContain('Tianjin')
    expect(on(dayOf(1958, 4, 1))).toContain('Tianjin')
    expect(on(dayOf(1958, 4, 1))).not.toContain('Baoding')
    expect(on(dayOf(1966, 4, 30))).toContain('Tianjin')
    expect(on(dayOf(1966, 5, 1))).toContain('Baoding')
  })

  test('are those of units that hold land then', () => {
    expect(on(dayOf(1958, 10, 24))).not.toContain('Yinchuan')
    expect(on(dayOf(1958, 10, 25))).toContain('Yinchuan')
    const others = (day: Day) => on(day).filter((text) => text !== '')
    expect(others(dayOf(1956))).toHaveLength(25)
    expect(others(dayOf(1960))).toHaveLength(26)
  })

  test('of a municipality is itself, without a second name: Tianjin until it falls to Hebei', () => {
    const own = (day: Day) => seatNames(setDay(day)(first), book.sheet, speaker).filter((seat) => seat.own)
    const at = (id: string) => {
      const { lon, lat } = atlas.places.get(placeId(id))!
      return { text: '', at: book.sheet.project(lon, lat), own: true }
    }
    expect(own(dayOf(1956))).toEqual([at('beijing'), at('tianjin'), at('shanghai')])
    expect(own(dayOf(1960))).toEqual([at('beijing'), at('shanghai')])
  })

  test('and names and borders are the same as long as no change is passed', () => {
    const until = (day: Day) => changesUntil(setDay(day)(first))
    expect(until(dayOf(1958, 4, 1))).toBe(until(dayOf(1958, 3, 31)) + 1)
    expect(until(dayOf(1960, 5, 1))).toBe(until(dayOf(1960, 5, 2)))
  })
})

describe('on the map', () => {
  const card: Box = [24, 24, 368, 174]
  const at = (zoom: number, lon = 114, lat = 33): Camera => {
    const [x, y] = book.sheet.project(lon, lat)
    return { x, y, zoom }
  }
  const planAt = (camera: Camera): Plan => {
    const scene = sceneOf(setDay(dayOf(1960))(first), geography, book, speaker, 3)
    return planMap(scene, camera, size, [card], style, measure)
  }
  const named = (plan: Plan) => plan.names.filter(({ kind }) => kind === 'seat')

  test('signs come when the map is closer, names closer still', () => {
    expect(planAt(at(2.5)).seats).toEqual([])
    expect(planAt(at(3)).seats?.length).toBeGreaterThan(10)
    expect(named(planAt(at(3)))).toEqual([])
    expect(named(planAt(at(4))).length).toBeGreaterThan(4)
  })

  test('larger words wait for a closer map', () => {
    const large = { ...style, minor: 26, name: 30 }
    const scene = sceneOf(setDay(dayOf(1960))(first), geography, book, speaker, 3)
    expect(planMap(scene, at(3.4), size, [], large, measure).seats).toEqual([])
  })

  test.each([3.5, 4, 4.75, 5.5, 6.5])('names lie on no other name, mark or card at zoom %d', (zoom) => {
    for (const [lon, lat] of [[114, 33], [104, 36], [117, 39], [88, 40]] as const) {
      const camera = at(zoom, lon, lat)
      const plan = planAt(camera)
      const boxes = plan.names.map((name): Box => {
        const [x, y] = toPane(camera, size, name.at)
        const [half, high] = [measure(name.text, name.size, 400, 'sans') / 2, name.size * 0.55]
        return [x + name.offset[0] - half, y + name.offset[1] - high, x + name.offset[0] + half, y + name.offset[1] + high]
      }) // prettier-ignore
      plan.names.forEach((name, i) => {
        const box = boxes[i]
        if (name.kind !== 'seat' || !box) return
        expect(boxes.filter((other) => other !== box && boxesMeet(box, other)), name.text).toEqual([])
        expect(boxesMeet(box, card)).toBe(false)
        for (const { lead, radius } of plan.groups) {
          const [x, y] = toPane(camera, size, lead.at)
          expect(boxesMeet(box, [x - radius, y - radius, x + radius, y + radius]), name.text).toBe(false)
        }
      })
    } // prettier-ignore
  })
})
