import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutOf, screenScale, type KeptSizes } from '../../../src/layout/layout'

const NONE: KeptSizes = { panelWidth: null, panelHeight: null, timeHeight: null }

describe('the layout of the usual screens', () => {
  test.each([
    [1024, 600, 48, 360, 216, 336],
    [1366, 768, 48, 432, 272, 448],
    [1920, 1080, 56, 568, 328, 696],
    [2560, 1440, 64, 672, 400, 976]
  ])('%i x %i has the sizes of the design', (width, height, head, panel, time, map) => {
    const layout = layoutOf({ width, height }, 1, NONE)
    expect(layout.panel).toBe('beside')
    expect([layout.head, layout.panelSize.now, layout.timeHeight.now, layout.map]).toEqual([
      head,
      panel,
      time,
      map
    ])
  })
  test('3840 x 2160 is 1920 x 1080 at twice the size', () => {
    const small = layoutOf({ width: 1920, height: 1080 }, 1, NONE)
    const large = layoutOf({ width: 3840, height: 2160 }, 1, NONE)
    expect(large.unit).toBe(2)
    expect([large.head, large.panelSize.now, large.timeHeight.now, large.map]).toEqual(
      [small.head, small.panelSize.now, small.timeHeight.now, small.map].map((px) => 2 * px)
    )
  })
  test('a wide screen that is not high keeps its scale', () => {
    expect(screenScale({ width: 3440, height: 1440 })).toBe(1)
    expect(screenScale({ width: 2160, height: 3840 })).toBe(2)
  })
  test('a portrait screen has the panel below the map, the map nearly twice as high', () => {
    const layout = layoutOf({ width: 1080, height: 1920 }, 1, NONE)
    expect(layout.panel).toBe('below')
    expect(layout.scrolls).toBe(false)
    expect(layout.map / layout.panelSize.now).toBeCloseTo(1.9, 1)
  })
})

describe('the layout of large text', () => {
  test('at 200 % on a small screen the panel goes below the map and the page scrolls', () => {
    const layout = layoutOf({ width: 1366, height: 768 }, 2, NONE)
    expect(layout).toMatchObject({ panel: 'below', scrolls: true })
    // 216 px at the usual text size hold three lanes.
    expect(layout.timeHeight.now).toBe(432)
  })
  test('at 200 % on 1920 x 1080 everything fits one screen, beside each other', () => {
    expect(layoutOf({ width: 1920, height: 1080 }, 2, NONE)).toMatchObject({
      panel: 'beside',
      scrolls: false
    })
  })
  test('at 150 % on 1366 x 768 everything fits one screen', () => {
    expect(layoutOf({ width: 1366, height: 768 }, 1.5, NONE)).toMatchObject({
      panel: 'beside',
      scrolls: false
    })
  })
})

const screens = fc.record({
  width: fc.integer({ min: 320, max: 5000 }),
  height: fc.integer({ min: 400, max: 3000 })
})
const scales = fc.constantFrom(1, 1.25, 1.5, 2)
const put = fc.option(fc.double({ min: 1, max: 20_000, noNaN: true }))
const kept = fc.record({ panelWidth: put, panelHeight: put, timeHeight: put })

describe('whatever the dividers were put to', () => {
  test('panes stay within their limits, and never ask for more than the screen unless the page scrolls', () => {
    fc.assert(
      fc.property(screens, scales, kept, (size, scale, sizes) => {
        const { panel, panelSize, timeHeight, head, map, scrolls } = layoutOf(size, scale, sizes)
        for (const range of [panelSize, timeHeight]) {
          expect(range.least).toBeLessThanOrEqual(range.now)
          expect(range.now).toBeLessThanOrEqual(range.most)
        }
        if (scrolls) return
        expect(timeHeight.now).toBeLessThanOrEqual(Math.round(0.6 * size.height))
        if (panel === 'beside') expect(panelSize.now).toBeLessThanOrEqual(Math.round(0.5 * size.width))
        const below = panel === 'below' ? panelSize.now : 0
        expect(head + map + below + timeHeight.now).toBeCloseTo(size.height, 6)
      })
    )
  })
  test('a panel is never narrower than 320 px nor wider than half the screen', () => {
    const size = { width: 1366, height: 768 }
    const at = (panelWidth: number) => layoutOf(size, 1, { ...NONE, panelWidth }).panelSize.now
    expect(at(10)).toBe(320)
    expect(at(500)).toBe(500)
    expect(at(5000)).toBe(683)
  })
  test('a timeline is never lower than 160 px nor higher than 60 %', () => {
    const size = { width: 1366, height: 768 }
    const at = (timeHeight: number) => layoutOf(size, 1, { ...NONE, timeHeight }).timeHeight.now
    expect(at(10)).toBe(160)
    expect(at(300)).toBe(300)
    expect(at(5000)).toBe(461)
  })
  test('a size that was kept grows with the text', () => {
    const wide = layoutOf({ width: 1920, height: 1080 }, 1.25, { ...NONE, panelWidth: 400 })
    expect(wide.panelSize.now).toBe(500)
  })
})
