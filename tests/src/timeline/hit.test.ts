import { describe, expect, test } from 'vitest'
import { countByMonth } from '../../../src/atlas/events'
import { dayOf } from '../../../src/time/days'
import { hitScene, hitStrip } from '../../../src/timeline/hit'
import { stripOf } from '../../../src/timeline/strip'
import { stripWords } from '../../../src/timeline/words'
import { speakerFor } from '../../../src/words/speaker'
import { measure, sceneFor } from './support/scenes'
import { years } from './support/years'

const window = { start: dayOf(1958, 8), end: dayOf(1961, 7) }
const scene = sceneFor(years, { window, day: dayOf(1960, 3, 15), selected: 'xinyang' })

describe('what lies under the pointer', () => {
  test('is the event whose mark, words or bar are there', () => {
    for (const { id, mark, text, bar } of scene.labels) {
      expect(hitScene(scene, mark.x, mark.y)).toEqual({ kind: 'event', id })
      if (text) expect(hitScene(scene, text.x + text.width - 3, text.y - 4)).toEqual({ kind: 'event', id })
      if (bar && bar.soft.right - bar.soft.left > 40 && bar.soft.right > 150) {
        expect(hitScene(scene, bar.soft.right - 30, bar.y + 1)).toEqual({ kind: 'event', id })
      }
    }
  })
  test('is the event whose stroke is there', () => {
    const stroke = scene.strokes.find(({ id }) => id === 'speech')!
    expect(hitScene(scene, stroke.x, scene.rows.axisTop - 5)).toEqual({ kind: 'event', id: 'speech' })
    expect(hitScene(scene, stroke.x + 2, scene.rows.axisTop - 5)).toEqual({ kind: 'event', id: 'speech' })
  })
  test('is a handle on its grip and on its line, also beyond the ends of the drawing', () => {
    for (const { end, grip, x } of scene.handles) {
      expect(hitScene(scene, grip.x - 5, grip.y + 5)).toEqual({ kind: 'handle', end })
      expect(hitScene(scene, x, 3)).toEqual({ kind: 'handle', end })
    }
    const whole = sceneFor(years)
    const { grip } = whole.handles[1]!
    expect(hitScene(whole, whole.width + 8, grip.y + 5)).toEqual({ kind: 'handle', end: 'end' })
  })
  test('is the day on its flag and on its line between events', () => {
    const { x, flag } = scene.cursor!
    expect(hitScene(scene, flag.x + 3, flag.y + 3)).toEqual({ kind: 'cursor' })
    expect(hitScene(scene, x + 4, 5)).toEqual({ kind: 'cursor' })
  })
  test('is paper elsewhere', () => {
    expect(hitScene(scene, 620, 90)).toEqual({ kind: 'paper' })
    expect(hitScene(scene, 300, scene.rows.height - 2)).toEqual({ kind: 'paper' })
  })
  test('is easier to meet with a finger', () => {
    const { x } = scene.cursor!
    expect(hitScene(scene, x + 12, 5)).toEqual({ kind: 'paper' })
    expect(hitScene(scene, x + 12, 5, true)).toEqual({ kind: 'cursor' })
  })
})

describe('what lies under the pointer on the strip', () => {
  const stripFor = (shown: { start: number; end: number }) =>
    stripOf({ span: years.span, window: shown, day: Math.floor((shown.start + shown.end) / 2), counts: countByMonth(years.events, years.span), width: 1318, height: 44, unit: 1, measure, words: stripWords(speakerFor('en', ['en'])) }) // prettier-ignore

  test('is grip, day, window or what is outside', () => {
    const strip = stripFor(window)
    const { x, width } = strip.window
    expect(hitStrip(strip, x, 12)).toEqual({ kind: 'handle', end: 'start' })
    expect(hitStrip(strip, x + width + 8, 12)).toEqual({ kind: 'handle', end: 'end' })
    expect(hitStrip(strip, strip.cursor, 12)).toEqual({ kind: 'cursor' })
    expect(hitStrip(strip, strip.cursor + 40, 12)).toEqual({ kind: 'window' })
    expect(hitStrip(strip, x - 60, 12)).toEqual({ kind: 'outside' })
  })
  test('is still the window where it is narrow, with its grips on either side', () => {
    const strip = stripFor({ start: dayOf(1960, 3, 1), end: dayOf(1960, 3, 31) })
    const { x, width } = strip.window
    expect(hitStrip(strip, x + width / 2, 10)).toEqual({ kind: 'window' })
    expect(hitStrip(strip, x - 6, 10)).toEqual({ kind: 'handle', end: 'start' })
    expect(hitStrip(strip, x + width + 6, 10)).toEqual({ kind: 'handle', end: 'end' })
    expect(hitStrip(strip, x + width / 2, strip.base + 4)).toEqual({ kind: 'cursor' })
  })
})
