// Tests what hands mean in plain numbers: pinch, throw, wheel, keys. Real pointers are tested in a browser.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPane, toSheet, type Camera } from '../../../src/map/camera'
import { pinchCamera, throwSpeed } from '../../../src/map/gestures'
import type { Point } from '../../../src/map/sheet'
import { keyMove, wheelLevels } from '../../../src/map/wheelAndKeys'

const size = { width: 900, height: 600 }
const eye: Camera = { x: 120, y: 90, zoom: 3 }
const free = (zoom: number) => zoom

describe('a pinch', () => {
  test('keeps the ground under both fingers when they do not turn', () => {
    const number = fc.double({ min: 50, max: 550, noNaN: true })
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: 20, max: 200, noNaN: true }),
        fc.double({ min: 20, max: 200, noNaN: true }),
        (x, y, before, after) => {
          const from: [Point, Point] = [[x - before, y], [x + before, y]] // prettier-ignore
          const to: [Point, Point] = [[x + 30 - after, y - 10], [x + 30 + after, y - 10]] // prettier-ignore
          const next = pinchCamera(eye, size, from, to, free)
          from.forEach((finger, i) => {
            const [u, v] = toPane(next, size, toSheet(eye, size, finger))
            expect(Math.hypot(u - (to[i]?.[0] ?? 0), v - (to[i]?.[1] ?? 0))).toBeLessThan(1e-6)
          })
        }
      )
    )
  })

  test('at the limit moves on without zooming', () => {
    const from: [Point, Point] = [[400, 300], [500, 300]] // prettier-ignore
    const to: [Point, Point] = [[300, 300], [620, 300]] // prettier-ignore
    const next = pinchCamera(eye, size, from, to, () => eye.zoom)
    expect(next.zoom).toBe(eye.zoom)
    expect(toPane(next, size, toSheet(eye, size, [450, 300]))[0]).toBeCloseTo(460)
  })
})

describe('a throw', () => {
  const sample = (x: number, time: number) => ({ at: [x, 0] as const, time })
  test('has the speed of the last tenth of a second', () => {
    expect(throwSpeed([sample(0, 0), sample(0, 400), sample(50, 450), sample(100, 500)], 500)[0]).toBeCloseTo(
      1
    )
  })
  test('is none when the hand rested before it let go', () => {
    expect(throwSpeed([sample(0, 0), sample(100, 50)], 300)).toEqual([0, 0])
    expect(throwSpeed([], 300)).toEqual([0, 0])
  })
})

describe('the wheel', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelLevels({ deltaY, deltaMode, ctrlKey })
  test('zooms in proportion to how far it was turned, closer when turned away', () => {
    expect(turn(-120)).toBeCloseTo(0.5)
    expect(turn(-12)).toBeCloseTo(0.05)
    expect(turn(120)).toBeCloseTo(-0.5)
  })
  test('counts lines and pages as a browser means them', () => {
    expect(turn(-3, 1)).toBeCloseTo(turn(-100))
    expect(turn(-1, 2)).toBeGreaterThan(turn(-200))
  })
  test('is finer for a pinch on a trackpad and never leaps', () => {
    expect(turn(-10, 0, true)).toBeGreaterThan(turn(-10))
    expect(turn(-1e6)).toBe(2)
  })
})

describe('a key', () => {
  const press = (key: string, rest: Partial<KeyboardEvent> = {}) =>
    keyMove({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...rest })
  test('pans by 80 px, with Shift by three times as much', () => {
    expect(press('ArrowLeft')).toEqual({ pan: [-80, 0] })
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ pan: [0, 240] })
  })
  test('zooms with and without Shift for plus, and goes home', () => {
    expect(press('+')).toEqual(press('='))
    expect(press('-')).toEqual({ zoom: -0.5 })
    expect(press('Home')).toBe('home')
  })
  test('is left to the browser with Ctrl, Alt or Meta, and when it means nothing', () => {
    expect(press('+', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('End')).toBeNull()
  })
})
