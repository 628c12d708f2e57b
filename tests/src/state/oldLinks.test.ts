import { describe, expect, test } from 'vitest'
import { firstView, type View } from '../../../src/state/view'
import { parseViewText, viewText } from '../../../src/state/viewText'
import { dayOf } from '../../../src/time/days'
import { eventId, unitId } from '../atlas/support/atlas'
import { atlas } from './support/state'

const first = firstView(atlas)

/** Addresses as earlier versions wrote them, and what they then showed. None may be changed or taken away. */
const WRITTEN: readonly (readonly [text: string, view: Partial<View>])[] = [
  ['v=1&day=1961-07-02&lang=en', { day: dayOf(1961, 7, 2) }],
  ['v=1&day=1961-07-02&lang=zh-Hans', { day: dayOf(1961, 7, 2), language: 'zh-Hans' }],
  [
    'v=1&t=1958-08-01..1962-01-31&day=1960-03-15&lang=en',
    { window: { start: dayOf(1958, 8), end: dayOf(1962, 2) }, day: dayOf(1960, 3, 15) }
  ],
  ['v=1&day=1960-03-15&layer=none&lang=en', { day: dayOf(1960, 3, 15), layer: null }],
  [
    'v=1&day=1960-03-15&m=2.5/33.12/112.4&lang=en',
    { day: dayOf(1960, 3, 15), map: { zoom: 2.5, lat: 33.12, lon: 112.4 } }
  ],
  [
    'v=1&day=1960-03-15&m=0/-12.5/-179.9999&sel=unit:south&lang=en',
    {
      day: dayOf(1960, 3, 15),
      map: { zoom: 0, lat: -12.5, lon: -179.9999 },
      selection: { kind: 'unit', id: unitId('south') }
    }
  ],
  [
    'v=1&t=1958-08-01..1962-01-31&day=1960-03-15&m=2.5/33.12/112.4&layer=none&sel=event:month&lang=zh-Hans',
    {
      window: { start: dayOf(1958, 8), end: dayOf(1962, 2) },
      day: dayOf(1960, 3, 15),
      map: { zoom: 2.5, lat: 33.12, lon: 112.4 },
      layer: null,
      selection: { kind: 'event', id: eventId('month') },
      language: 'zh-Hans'
    }
  ]
]

/** Forms that were never written but always read: shorter ends of the window, parts left out or in another order. */
const READ: typeof WRITTEN = [
  ['t=1958-08..1962-01&day=1960-03-15', WRITTEN[2]![1]],
  [
    't=1958..1961&day=1960-03-15',
    { window: { start: dayOf(1958), end: dayOf(1962) }, day: dayOf(1960, 3, 15) }
  ],
  [
    'lang=zh-Hans&sel=event%3Amonth',
    { language: 'zh-Hans', selection: { kind: 'event', id: eventId('month') } }
  ],
  ['layer=rate', { layer: first.layer }]
]

describe('a link of an earlier version', () => {
  test.each([...WRITTEN, ...READ])('%s opens what it showed', (text, view) => {
    expect(parseViewText(`#${text}`, atlas)).toEqual({ view: { ...first, ...view }, fellBack: [] })
  })
  test.each(WRITTEN)('%s is still written like this', (text, view) => {
    expect(viewText({ ...first, ...view }, atlas)).toBe(text)
  })
})
