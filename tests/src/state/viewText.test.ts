import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayInside, firstView, type View } from '../../../src/state/view'
import { parseViewText, viewText } from '../../../src/state/viewText'
import { dayOf, isoOf, roundDay } from '../../../src/time/days'
import { clampSpan, settleSpan } from '../../../src/time/span'
import { eventId, indicatorId, SPAN, unitId } from '../atlas/support/atlas'
import { atlas } from './support/state'

const first = firstView(atlas)
const read = (text: string) => parseViewText(text, atlas)
const fallen = (text: string) => read(text).fellBack.map(({ part, given }) => `${part}=${given}`)

const anyView = fc
  .record({
    start: fc.integer({ min: SPAN.start - 50, max: SPAN.end }),
    length: fc.integer({ min: 1, max: 4100 }),
    day: fc.integer({ min: SPAN.start, max: SPAN.end - 1 }),
    map: fc.option(fc.record({ zoom: fc.integer({ min: 0, max: 32 }), lat: fc.integer({ min: -900_000, max: 900_000 }), lon: fc.integer({ min: -1_800_000, max: 1_800_000 }) })), // prettier-ignore
    layer: fc.constantFrom(null, 'rate', 'count'),
    selection: fc.constantFrom(null, { kind: 'event', id: eventId('month') } as const, { kind: 'unit', id: unitId('south') } as const), // prettier-ignore
    language: fc.constantFrom('en' as const, 'zh-Hans' as const)
  })
  .map(({ start, length, day, map, layer, ...rest }): View => {
    const window = settleSpan(clampSpan({ start, end: start + length }, SPAN), SPAN)
    return {
      ...rest,
      window,
      day: dayInside(window, roundDay(day)),
      map: map && { zoom: map.zoom / 4, lat: map.lat / 10_000, lon: map.lon / 10_000 },
      layer: layer === null ? null : indicatorId(layer)
    }
  })

describe('the view as text', () => {
  test('comes back as the view, with nothing fallen back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(viewText(view, atlas))).toEqual({ view, fellBack: [] })
      }),
      { numRuns: 1000 }
    )
  })
  test('comes back from an address as browsers write it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { hash } = new URL(`http://127.0.0.1/#${viewText(view, atlas)}`)
        expect(read(hash).view).toEqual(view)
        expect(read(hash.replaceAll(':', '%3A').replaceAll('/', '%2F')).view).toEqual(view)
      })
    )
  })
  test('is short where everything is as at the start', () => {
    expect(viewText(first, atlas)).toBe(`v=1&day=${isoOf(first.day)}&lang=en`)
  })
  test('is a promise: links once written still open the same view', () => {
    const { view, fellBack } = read('#v=1&t=1958-08..1962-01&day=1960-03-15&m=2.5/33.12/112.4&layer=none&sel=event:month&lang=zh-Hans') // prettier-ignore
    expect(fellBack).toEqual([])
    expect(view).toEqual({
      window: { start: dayOf(1958, 8), end: dayOf(1962, 2) },
      day: dayOf(1960, 3, 15),
      map: { zoom: 2.5, lat: 33.12, lon: 112.4 },
      layer: null,
      selection: { kind: 'event', id: 'month' },
      language: 'zh-Hans'
    })
  })
  test('writes whole days even in the middle of a gesture', () => {
    const window = { start: dayOf(1958) + 0.4, end: dayOf(1960) + 0.6 }
    const { view, fellBack } = read(viewText({ ...first, window, day: dayOf(1959) }, atlas))
    expect(fellBack).toEqual([])
    expect(Number.isInteger(view.window.start) && Number.isInteger(view.window.end)).toBe(true)
  })
})

describe('an address that does not fit', () => {
  test('opens as at the start when there is none', () => {
    for (const text of ['', '#', '#&&']) expect(read(text)).toEqual({ view: first, fellBack: [] })
  })
  test('keeps every part that can be followed and names the others', () => {
    const { view, fellBack } = read('v=1&t=soon&day=1960-03-15&sel=event:gone&layer=rate')
    expect(view).toEqual({ ...first, day: dayOf(1960, 3, 15) })
    expect(fellBack).toEqual([
      { part: 't', given: 'soon' },
      { part: 'sel', given: 'event:gone' }
    ])
  })
  test('names versions, keys and values that are not known', () => {
    expect(fallen('v=2')).toEqual(['v=2'])
    expect(fallen('v=1&compare=1961')).toEqual(['unknown=compare'])
    expect(fallen('__proto__=1&constructor=2&toString=3')).toEqual(['unknown=__proto__', 'unknown=constructor', 'unknown=toString']) // prettier-ignore
    expect(fallen('lang=fr')).toEqual(['lang=fr'])
    expect(fallen('sel=unit:nowhere')).toEqual(['sel=unit:nowhere'])
    expect(fallen('sel=month')).toEqual(['sel=month'])
    expect(fallen('layer=gone')).toEqual(['layer=gone'])
    expect(fallen('t')).toEqual(['t='])
  })
  test('refuses days and stretches outside of the atlas, and map views that there are not', () => {
    for (const part of ['day=1955-12-31', 'day=1967-01-01', 'day=1960-02-30', 'day=1960', 't=1920..1950', 't=1962..1958']) expect(fallen(part)).toEqual([part]) // prettier-ignore
    for (const part of ['m=9/0/0', 'm=1/91/0', 'm=1/0/181', 'm=1/2', 'm=1/2/3/4', 'm=//', 'm=a/b/c', 'm=-1/0/0']) expect(fallen(part)).toEqual([part]) // prettier-ignore
  })
  test('cuts a window that reaches beyond the atlas', () => {
    expect(read('t=1950..1958').view.window).toEqual({ start: SPAN.start, end: dayOf(1959) })
    expect(read('t=1965..1980').view.window).toEqual({ start: dayOf(1965), end: SPAN.end })
  })
  test('follows the day and leaves the window where the two disagree', () => {
    const { view, fellBack } = read('t=1958..1959&day=1964-05-01')
    expect(view.day).toBe(dayOf(1964, 5, 1))
    expect(view.window).toEqual(SPAN)
    expect(fellBack).toEqual([{ part: 't', given: '1958-01-01..1959-12-31' }])
  })
  test('takes the day into a window that was given alone', () => {
    expect(read('t=1958..1958').view.day).toBe(dayOf(1958, 12, 31))
  })
  test('prefers the language of the address to that of the shell', () => {
    expect(parseViewText('', atlas, 'zh-Hans').view.language).toBe('zh-Hans')
    expect(parseViewText('lang=en', atlas, 'zh-Hans').view.language).toBe('en')
  })
  test('never throws, whatever it holds, and always gives a view that stands', () => {
    const scrap = fc.string({
      unit: fc.constantFrom(...'vtmdayselng=&#%:/..-0123456789 一'.split('')),
      maxLength: 60
    })
    fc.assert(
      fc.property(fc.oneof(scrap, fc.string()), (text) => {
        const { view } = read(text)
        expect(view.day).toBeGreaterThanOrEqual(view.window.start)
        expect(view.day).toBeLessThan(view.window.end)
        expect(read(viewText(view, atlas)).view).toEqual(view)
      }),
      { numRuns: 1000 }
    )
  })
})
