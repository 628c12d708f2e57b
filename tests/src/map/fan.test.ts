// Tests the geometry of a fan: members apart, in the pane and clear of cards whatever the place; what a pointer on it hits.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPane, type Camera, type Size } from '../../../src/map/camera'
import { FAN_MOST, fanAt, fanOf, type Fan } from '../../../src/map/fan'
import { boxesMeet, grownBox, insideBox, type Box, type Point } from '../../../src/map/sheet'
import { markAt } from './support/sheets'

const size: Size = { width: 900, height: 450 }
const camera: Camera = { x: 100, y: 80, zoom: 3 }
const style = { radius: 9, unit: 1 }
const cards: Box[] = [
  [16, 16, 316, 146],
  [16, 186, 316, 434],
  [866, 16, 900, 190]
]

function marksAt([x, y]: Point, count: number) {
  const at: Point = [camera.x + (x - size.width / 2) / 8, camera.y + (y - size.height / 2) / 8]
  return Array.from({ length: count }, () => markAt(at))
}
function fanned(at: Point, count: number, over: readonly Box[] = []): Fan {
  const fan = fanOf(marksAt(at, count), camera, size, over, style)
  if (!fan) throw new Error('there is room for a fan')
  return fan
}
/** Members in px of the pane. */
const placesOf = ({ at, members }: Fan): Point[] => {
  const [x, y] = toPane(camera, size, at)
  return members.map(({ offset }) => [x + offset[0], y + offset[1]])
}

describe('a fan', () => {
  test('keeps its members apart, in the pane and clear of cards, wherever its place lies', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 450 }))
    fc.assert(
      fc.property(place, fc.integer({ min: 2, max: FAN_MOST }), fc.boolean(), (at, count, withCards) => {
        const fan = fanOf(marksAt(at, count), camera, size, withCards ? cards : [], style)
        // No line leads far out from under a card or from behind it: there a list opens.
        if (!fan && withCards && cards.some((card) => insideBox(grownBox(card, 24), at))) return
        if (!fan) throw new Error('this pane has room for a fan everywhere else')
        const places = placesOf(fan)
        expect(places).toHaveLength(count)
        places.forEach(([x, y], i) => {
          const box: Box = [x - 9, y - 9, x + 9, y + 9]
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= size.width && box[3] <= size.height).toBe(true)
          if (withCards) expect(cards.some((card) => boxesMeet(card, box))).toBe(false)
          for (const other of places.slice(i + 1)) {
            // Targets of 24 px do not touch.
            expect(Math.hypot(other[0] - x, other[1] - y)).toBeGreaterThan(24)
          }
        })
      })
    )
  })

  test('stands around its place where there is room', () => {
    const fan = fanned([600, 220], 5)
    expect(fan.middle).toEqual([0, 0])
    for (const { offset } of fan.members) expect(Math.hypot(...offset)).toBeCloseTo(36, 6)
  })

  test('holds every mark once, the earliest at the top', () => {
    const marks = marksAt([600, 220], 3)
    const dated = marks.map((mark, i) => {
      const { date } = mark.event
      return { ...mark, event: { ...mark.event, date: { ...date, earliest: (date.earliest - i) as never } } } // a day before another
    })
    const fan = fanOf(dated, camera, size, [], style)
    expect(fan?.members.map(({ mark }) => mark.event.id)).toEqual(
      dated.map(({ event }) => event.id).reverse()
    )
    expect(fan?.members[0]?.offset[0]).toBeCloseTo(0, 6)
    expect(fan?.members[0]?.offset[1]).toBeLessThan(-30)
  })

  test('is none of more than a circle shows, nor in a pane too small for it', () => {
    expect(fanOf(marksAt([600, 220], FAN_MOST + 1), camera, size, [], style)).toBeNull()
    expect(fanOf(marksAt([40, 40], 4), camera, { width: 80, height: 80 }, [], style)).toBeNull()
    expect(fanOf(marksAt([600, 220], 4), camera, size, [[0, 0, 900, 450]], style)).toBeNull()
    expect(fanOf([], camera, size, [], style)).toBeNull()
  })

  test('grows with the text', () => {
    const large = fanOf(marksAt([600, 220], 8), camera, size, [], { radius: 18, unit: 2 })
    expect(large?.reach).toBeCloseTo(2 * fanned([600, 220], 8).reach, 6)
  })
})

describe('a pointer on a fan', () => {
  const fan = fanned([600, 220], 6)
  const at = (point: Point, reach = 4) => fanAt(fan, camera, size, point, reach)

  test('hits every member, and the nearest where two are within reach', () => {
    placesOf(fan).forEach(([x, y], i) => {
      expect(at([x, y])).toBe(fan.members[i])
      expect(at([x + 3, y + 3], 30)).toBe(fan.members[i])
    })
  })

  test('is on its paper between the members and off it beyond', () => {
    expect(at([600, 220])).toBe('paper')
    expect(at([600, 220 - fan.reach - 2])).toBeNull()
  })
})
