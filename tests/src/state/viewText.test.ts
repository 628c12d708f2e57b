import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  COMPARED_AS,
  dayInside,
  EXPLORE,
  firstView,
  kindsInOrder,
  LANES_OF,
  ViewSchema,
  type View
} from '../../../src/state/view'
import { parseViewText, viewText } from '../../../src/state/viewText'
import { dayOf, isoOf, roundDay } from '../../../src/time/days'
import { clampSpan, settleSpan } from '../../../src/time/span'
import { eventId, indicatorId, seriesId, SPAN, unitId } from '../atlas/support/atlas'
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
    figures: fc.constantFrom(
      [null, null],
      ['rate', null],
      ['rate', 'narrow'],
      ['rate', 'wide'],
      ['count', null]
    ),
    pinnedYear: fc.option(fc.integer({ min: 1956, max: 1966 })),
    compare: fc.option(fc.integer({ min: SPAN.start, max: SPAN.end - 1 })),
    selection: fc.constantFrom(null, { kind: 'event', id: eventId('month') } as const, { kind: 'unit', id: unitId('south') } as const), // prettier-ignore
    panel: fc.constant('read' as const),
    room: fc.constantFrom<View['room']>(
      EXPLORE,
      { name: 'sources', source: null },
      { name: 'terms' },
      ...COMPARED_AS.map((as) => ({ name: 'compare' as const, as })),
      ...[null, indicatorId('rate')].flatMap((indicator) =>
        (['country', 'units'] as const).map((of) => ({ name: 'figures' as const, indicator, of }))
      ),
      ...[...atlas.units.keys()].map((unit) => ({ name: 'province' as const, unit })),
      ...[...atlas.sources.keys()].map((source) => ({ name: 'sources' as const, source })),
      { name: 'evidence', measure: null, estimate: null },
      ...[...atlas.measures.keys()].map((measure) => ({ name: 'evidence' as const, measure, estimate: null }))
    ),
    hidden: fc.subarray(['famine', 'party', 'policy']),
    locks: fc.record({ time: fc.boolean(), map: fc.boolean() }),
    lanes: fc.constantFrom(...LANES_OF),
    list: fc.boolean(),
    row: fc.boolean(),
    language: fc.constantFrom('en' as const, 'zh-Hans' as const)
  })
  .map(({ start, length, day, map, figures: [layer, series], compare, hidden, ...rest }): View => {
    const window = settleSpan(clampSpan({ start, end: start + length }, SPAN), SPAN)
    return {
      ...rest,
      window,
      day: dayInside(window, roundDay(day)),
      map: map && { zoom: map.zoom / 4, lat: map.lat / 10_000, lon: map.lon / 10_000 },
      layer: layer ? indicatorId(layer) : null,
      series: series ? seriesId(series) : null,
      compare: compare === null ? null : roundDay(compare),
      filters: { hiddenKinds: kindsInOrder(atlas, hidden) }
    }
  })

describe('the view as text', () => {
  test('comes back as the view, with nothing fallen back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(ViewSchema.parse(view)).toEqual(view)
        expect(read(viewText(view, atlas))).toEqual({ view, fellBack: [] })
      }),
      { numRuns: 1000 }
    )
  })
  test('a room that the atlas has nothing for falls back to map and timeline, and says so', () => {
    for (const given of [
      'kitchen',
      'sources:nobody-1900',
      'evidence:nothing',
      'evidence:/x',
      'sources:',
      'compare:',
      'compare:sums',
      'figures:nothing',
      'figures:rate/towns',
      'figures:rate/units/x',
      'province',
      'province:nowhere',
      'toString',
      ''
    ]) {
      expect(read(`v=1&room=${given}`).view.room).toEqual(EXPLORE)
      expect(fallen(`v=1&room=${given}`)).toEqual([`room=${given}`])
    }
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
  test('writes every part in one order, lists in the order of the atlas', () => {
    const view = read('lock=map&hide=famine,policy&compare=1962-02-01&year=1959&lang=en&day=1960-03-15').view
    expect(viewText(view, atlas)).toBe(
      'v=1&day=1960-03-15&year=1959&compare=1962-02-01&hide=policy,famine&lock=map&lang=en'
    )
    expect(viewText({ ...view, locks: { time: false, map: false } }, atlas)).toContain('&lock=none&')
    expect(viewText({ ...view, locks: { time: true, map: true } }, atlas)).toContain('&lock=time,map&')
  })
  test('has a name in the address for every part of the view', () => {
    const told = new Set<string>()
    const probe = (given: Partial<View>) => viewText({ ...first, ...given }, atlas)
    const other: Omit<View, 'panel'> = {
      window: { start: dayOf(1958), end: dayOf(1961) },
      day: dayOf(1960, 1, 2),
      map: { zoom: 1, lat: 2, lon: 3 },
      layer: null,
      series: seriesId('wide'),
      pinnedYear: 1958,
      compare: dayOf(1961),
      selection: { kind: 'unit', id: unitId('south') },
      room: { name: 'sources', source: null },
      filters: { hiddenKinds: kindsInOrder(atlas, ['party']) },
      locks: { time: false, map: true },
      lanes: 'person',
      list: true,
      row: true,
      language: 'zh-Hans'
    }
    for (const [part, value] of Object.entries(other))
      if (probe({ [part]: value }) !== probe({})) told.add(part)
    expect([...told].sort()).toEqual(Object.keys(other).sort())
    expect(Object.keys(first).sort()).toEqual([...Object.keys(other), 'panel'].sort())
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
    expect(fallen('v=1&tour=one.2')).toEqual(['unknown=tour'])
    expect(fallen('__proto__=1&constructor=2&toString=3')).toEqual(['unknown=__proto__', 'unknown=constructor', 'unknown=toString']) // prettier-ignore
    expect(fallen('lang=fr')).toEqual(['lang=fr'])
    expect(fallen('list=yes&list=0&list=')).toEqual(['list=yes', 'list=0', 'list='])
    expect(fallen('row=yes&row=0')).toEqual(['row=yes', 'row=0'])
    expect(fallen('sel=unit:nowhere')).toEqual(['sel=unit:nowhere'])
    expect(fallen('sel=month')).toEqual(['sel=month'])
    expect(fallen('layer=gone')).toEqual(['layer=gone'])
    expect(fallen('t')).toEqual(['t='])
  })
  test('refuses days and stretches outside of the atlas, and map views that there are not', () => {
    for (const part of ['day=1955-12-31', 'day=1967-01-01', 'day=1960-02-30', 'day=1960', 't=1920..1950', 't=1962..1958']) expect(fallen(part)).toEqual([part]) // prettier-ignore
    for (const part of ['m=9/0/0', 'm=1/91/0', 'm=1/0/181', 'm=1/2', 'm=1/2/3/4', 'm=//', 'm=a/b/c', 'm=-1/0/0']) expect(fallen(part)).toEqual([part]) // prettier-ignore
  })
  test('refuses years, days to compare, pages and locks that there are not', () => {
    for (const part of ['year=1955', 'year=1967', 'year=60', 'year=1960.5', 'year=', 'compare=1961', 'compare=1967-01-01', 'panel=tours', 'panel=', 'lock=', 'lock=all', 'lock=time,', 'lock=time,none', 'hide=', 'hide=weather', 'hide=Party']) expect(fallen(part)).toEqual([part]) // prettier-ignore
  })
  test('leaves a series that is not of the layer', () => {
    expect(fallen('series=wide')).toEqual([])
    expect(read('series=wide').view.series).toBe('wide')
    expect(fallen('series=gone')).toEqual(['series=gone'])
    expect(fallen('layer=count&series=wide')).toEqual(['series=wide'])
    expect(read('series=wide&layer=none').view.series).toBeNull()
  })
  test('leaves a layer without figures of units, so that nothing is named that is not drawn', () => {
    const rate = atlas.indicators.get(indicatorId('rate'))!
    const country = { ...rate, id: indicatorId('country') }
    const both = { ...atlas, indicators: new Map([...atlas.indicators, [country.id, country]]) }
    expect(parseViewText('layer=country', both)).toEqual({
      view: firstView(both),
      fellBack: [{ part: 'layer', given: 'country' }]
    })
    expect(parseViewText('layer=count', both).view.layer).toBe('count')
  })
  test('hides the kinds that it knows and names the others', () => {
    const { view, fellBack } = read('hide=weather,famine,policy,famine,rain')
    expect(view.filters.hiddenKinds).toEqual(['policy', 'famine'])
    expect(fellBack).toEqual([{ part: 'hide', given: 'weather,rain' }])
  })
  test('takes the page that there is', () => {
    expect(read('panel=read')).toEqual({ view: first, fellBack: [] })
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
      unit: fc.constantFrom(...'vtmdayselnghickrp=&#%:/..,-0123456789 一'.split('')),
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
