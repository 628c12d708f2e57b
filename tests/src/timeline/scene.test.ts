import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Atlas } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { lengthOf, overlaps, settleSpan, zoomSpan, type Span } from '../../../src/time/span'
import type { Rect, Scene } from '../../../src/timeline/boxes'
import { atlasOf, eventOf } from '../atlas/support/atlas'
import { sceneFor, sceneText } from './support/scenes'
import { shippedAtlas } from './support/shipped'
import { years } from './support/years'

const span = (a: [number, number?, number?], b: [number, number?, number?]): Span => ({
  start: dayOf(...a),
  end: dayOf(...b)
})

describe('the scene of a window', () => {
  test('of the decade', () => {
    expect(sceneText(sceneFor(years))).toMatchSnapshot()
  })
  test('of some years, with an event selected', () => {
    const window = span([1958, 8], [1961, 7])
    const given = { window, day: dayOf(1960, 3, 15), selected: 'xinyang' }
    expect(sceneText(sceneFor(years, given))).toMatchSnapshot()
  })
  test('of some months', () => {
    expect(
      sceneText(sceneFor(years, { window: span([1959, 6, 20], [1959, 10, 12]), day: dayOf(1959, 7, 23) }))
    ).toMatchSnapshot()
  })
  test('of some days, with the chosen day as a column', () => {
    const window = span([1959, 7, 10], [1959, 8, 8])
    expect(
      sceneText(sceneFor(years, { window, day: dayOf(1959, 7, 23), selected: 'speech' }))
    ).toMatchSnapshot()
  })
  test('of some years, in Chinese, on a tall pane', () => {
    const window = span([1958, 8], [1961, 7])
    expect(
      sceneText(sceneFor(years, { window, language: 'zh-Hans', width: 1048, height: 310 }))
    ).toMatchSnapshot()
  })
  test('of an atlas without events is an axis', () => {
    const scene = sceneFor(atlasOf())
    expect(scene.labels).toEqual([])
    expect(scene.strokes).toEqual([])
    expect(scene.axis.length).toBeGreaterThan(8)
    expect(scene.counts).toEqual({ events: 0, labelled: 0, through: 0 })
  })
  test('of a pane without height or width is empty and breaks nothing', () => {
    for (const size of [
      { height: 0 },
      { width: 0 },
      { width: 0, height: 0 },
      { width: -30 },
      { height: -5 }
    ]) {
      expect(sceneFor(years, size).labels).toEqual([])
    }
  })
})

/** What may not meet: marks with their words and bars in one lane; names of eras; words on the axis. */
function boxesOf(scene: Scene): { name: string; boxes: readonly Rect[] }[] {
  const lanes = [...new Set(scene.labels.map(({ lane }) => lane))].map((lane) => ({
    name: `lane ${lane}`,
    boxes: scene.labels
      .filter((label) => label.lane === lane)
      .map(({ box, bar }): Rect => {
        const left = Math.min(box.x + 5, bar ? bar.soft.left : Infinity)
        const right = Math.max(box.x + box.width - 5, bar ? bar.soft.right : -Infinity)
        return { x: left, y: 0, width: right - left, height: 1 }
      })
  }))
  const row = (y: number): Rect[] =>
    scene.eras.flatMap((era) =>
      era.name?.y === y ? [{ x: era.name.x, y: 0, width: era.name.width, height: 1 }] : []
    )
  const axis = scene.axis.map(({ x, width }): Rect => ({ x, y: 0, width, height: 1 }))
  return [
    ...lanes,
    ...[...new Set(scene.eras.map(({ name }) => name?.y ?? NaN))].map((y) => ({
      name: `eras at ${y}`,
      boxes: row(y)
    })),
    { name: 'axis', boxes: scene.cursor ? [...axis, scene.cursor.flag] : axis }
  ]
}

function expectSound(scene: Scene, window: Span, events: Atlas['events']): void {
  for (const { name, boxes } of boxesOf(scene)) {
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const meet = overlaps(
          { start: a.x, end: a.x + a.width },
          { start: b.x + 0.01, end: b.x + b.width - 0.01 }
        )
        expect(meet, `${name}: ${JSON.stringify([a, b])}`).toBe(false)
      }
    })
  }
  const ids = scene.labels.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { text, mark, box, lane, bar } of scene.labels) {
    expect(lane).toBeLessThan(scene.rows.lanes)
    expect(mark.x).toBeGreaterThan(0)
    expect(mark.x).toBeLessThan(scene.width)
    if (text) {
      expect(text.x).toBeGreaterThanOrEqual(0)
      expect(text.x + text.width).toBeLessThanOrEqual(scene.width)
    }
    expect(box.y + box.height).toBeLessThanOrEqual(scene.rows.strokeTop + 1)
    if (bar) expect(bar.y + bar.height).toBeLessThanOrEqual(scene.rows.strokeTop + 1)
  }
  for (const { x, width } of scene.axis) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(scene.width)
  }
  const { counts } = scene
  expect(counts.events).toBe(
    events.filter(({ date }) => date.latest >= window.start && date.earliest < window.end).length
  )
  expect(counts.labelled + counts.through).toBeLessThanOrEqual(counts.events)
}

describe('every scene', () => {
  const event = fc
    .record({
      year: fc.integer({ min: 1953, max: 1969 }),
      month: fc.integer({ min: 1, max: 12 }),
      form: fc.constantFrom('day', 'month', 'year', 'about', 'interval', 'open', 'unknown', 'before'),
      length: fc.integer({ min: 0, max: 8 }),
      letters: fc.integer({ min: 0, max: 40 }),
      weight: fc.integer({ min: 1, max: 5 })
    })
    .map(({ year, month, form, length, letters, weight }) => {
      const at = `${year}-${String(month).padStart(2, '0')}`
      const forms = { day: `${at}-09`, month: at, year: `${year}`, about: `${at}-09~`, interval: `${at}/${year + length}-12`, open: `${at}/..`, unknown: `${at}/`, before: `../${at}` } // prettier-ignore
      return { edtf: forms[form], title: 'n'.repeat(letters), weight }
    })
  const window = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.0005, max: 1, noNaN: true }))
    .map(([about, factor]) => {
      const { start, end } = years.span
      return zoomSpan(years.span, start + about * (end - start), factor, years.span)
    })

  test('keeps labels, bars, eras and axis words apart and inside the pane', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }),
        window,
        fc.integer({ min: 60, max: 2400 }),
        fc.integer({ min: 0, max: 420 }),
        fc.constantFrom(1, 1.3, 2),
        fc.nat(60),
        (all, window, width, height, unit, chosen) => {
          const atlas = atlasOf({
            events: all.map(({ edtf, ...given }, i) => eventOf(`e${i}`, edtf, given)),
            eras: years.eras
          })
          const scene = sceneFor(atlas, { window, width, height, unit, selected: `e${chosen}` })
          expectSound(scene, settleSpan(window, atlas.span), atlas.events)
        }
      ),
      { numRuns: 400 }
    )
  })
  test('draws the same for the same question', () => {
    fc.assert(
      fc.property(window, (window) => {
        expect(sceneText(sceneFor(years, { window }))).toBe(sceneText(sceneFor(years, { window })))
      }),
      { numRuns: 20 }
    )
  })

  describe('of the shipped atlas', () => {
    let atlas: Atlas
    beforeAll(async () => {
      atlas = await shippedAtlas()
    })
    test('keeps labels, bars, eras and axis words apart and inside the pane, in both languages', () => {
      fc.assert(
        fc.property(
          window,
          fc.constantFrom<'en' | 'zh-Hans'>('en', 'zh-Hans'),
          fc.constantFrom(1318, 1872, 1048),
          fc.nat(318),
          (window, language, width, chosen) => {
            const selected = atlas.events[chosen % atlas.events.length]?.id
            const settled = settleSpan(window, atlas.span)
            const scene = sceneFor(atlas, {
              window: settled,
              language,
              width,
              height: 222,
              ...(selected && { selected })
            })
            expectSound(scene, settled, atlas.events)
          }
        ),
        { numRuns: 60 }
      )
    })
    test('names at least twenty events of the decade in either language', () => {
      for (const language of ['en', 'zh-Hans'] as const) {
        expect(
          sceneFor(atlas, { language, width: 1872, height: 222 }).counts.labelled
        ).toBeGreaterThanOrEqual(20)
      }
    })
    test('has a stroke for every event that begins in it', () => {
      const scene = sceneFor(atlas, { width: 1872, height: 222 })
      const begun = atlas.events.filter(
        ({ date }) => date.start.earliest > atlas.span.start + 5 && date.latest < atlas.span.end
      )
      const shown = new Set(scene.strokes.map(({ id }) => id))
      expect(begun.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
    })
  })
})

describe('the selected event', () => {
  test('keeps its label and its stroke whatever leaves it out of the list, and is counted nowhere', () => {
    const scene = sceneFor(years, { selected: 'xinyang', hidden: ['famine'] })
    expect(scene.labels.find(({ id }) => id === 'xinyang')).toMatchObject({ selected: true })
    expect(scene.strokes.map(({ id }) => id)).toContain('xinyang')
    const { counts } = sceneFor(years, { hidden: ['famine'] })
    expect(scene.counts.events).toBe(counts.events)
    expect(scene.counts.labelled).toBeLessThanOrEqual(counts.labelled)
    expect(sceneFor(years, { hidden: ['famine'] }).strokes.map(({ id }) => id)).not.toContain('xinyang')
  })
  test('has a lane in every window that it touches, whatever it weighs', () => {
    const light = atlasOf({
      events: [...years.events, eventOf('light', '1960-06-01', { title: 'A detail', weight: 1 })]
    })
    fc.assert(
      fc.property(fc.double({ min: 0.002, max: 1, noNaN: true }), (factor) => {
        const window = zoomSpan(light.span, dayOf(1960, 6, 1) + 0.5, factor, light.span)
        const scene = sceneFor(light, { window, selected: 'light' })
        expect(scene.labels.find(({ id }) => id === 'light')).toMatchObject({ selected: true, lane: 0 })
      })
    )
  })
  test('shows its mark alone where its title has no room', () => {
    const scene = sceneFor(years, { selected: 'endless' })
    expect(scene.labels.find(({ id }) => id === 'endless')).toMatchObject({ text: null, selected: true })
  })
})

describe('what lies outside the window', () => {
  test('keeps its stroke but has no label', () => {
    const window = span([1959, 6, 20], [1959, 10, 1])
    const scene = sceneFor(years, { window, pane: span([1958, 8], [1961, 1]) })
    const outside = ['beidaihe', 'article', 'rumour']
    for (const id of outside) {
      expect(
        scene.labels.some((label) => label.id === id),
        id
      ).toBe(false)
      expect(
        scene.strokes.some((stroke) => stroke.id === id),
        id
      ).toBe(true)
    }
  })
  test('is under the veil, which leaves the window free', () => {
    const window = span([1959, 6, 20], [1959, 10, 1])
    const { veils, scale } = sceneFor(years, { window })
    expect(veils).toHaveLength(2)
    expect(veils[0]!.width).toBeCloseTo(scale.x(window.start), 6)
    expect(veils[1]!.x).toBeCloseTo(scale.x(window.end), 6)
    expect(sceneFor(years).veils).toEqual([])
  })
})

describe('lengths', () => {
  test('a bar through nearly all of the window lies in the lowest lane, and only a heavy one has it', () => {
    const window = span([1959, 1, 1], [1961, 1, 1])
    const scene = sceneFor(years, { window })
    expect(scene.labels.find(({ id }) => id === 'sichuan')?.lane).toBe(scene.rows.lanes - 1)
    expect(lengthOf(window)).toBeGreaterThan(365)
    const light = atlasOf({ events: [eventOf('light', '1958/1962', { weight: 3 })] })
    expect(sceneFor(light, { window }).labels).toEqual([])
    expect(sceneFor(light, { window }).counts).toEqual({ events: 1, labelled: 0, through: 1 })
  })
  test('close to, empty lanes also name what runs through', () => {
    const light = atlasOf({ events: [eventOf('light', '1958/1962', { weight: 1 })] })
    const scene = sceneFor(light, { window: span([1960, 3, 1], [1960, 4, 1]) })
    expect(scene.labels.map(({ id, lane }) => [id, lane])).toEqual([['light', scene.rows.lanes - 1]])
  })
})
