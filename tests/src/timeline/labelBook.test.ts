import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Atlas, AtlasEvent } from '../../../src/atlas/model'
import { lengthOf } from '../../../src/time/span'
import { AIR, labelBook, type LabelBook } from '../../../src/timeline/labelBook'
import { laneAt, type Placed } from '../../../src/timeline/placed'
import { listingOf } from '../../../src/timeline/listing'
import { atlasOf, eventOf, SPAN } from '../atlas/support/atlas'
import { measure } from './support/scenes'
import { shippedAtlas } from './support/shipped'

const nameOf = ({ label, title }: AtlasEvent) => (label ?? title).en ?? null

function bookOf(
  events: Atlas['events'],
  given: { width?: number; lanes?: number; reserved?: number; unit?: number } = {}
): LabelBook {
  const { width = 1318, lanes = 5, reserved = 1, unit = 1 } = given
  return labelBook({ listing: listingOf(events), span: SPAN, width, narrowest: width, unit, lanes, reserved, lighter: 0, nameOf, measure }) // prettier-ignore
}
function shownAt(
  book: LabelBook,
  zoom: number,
  stretch = { start: -Infinity, end: Infinity }
): Map<string, Placed> {
  const shown = new Map<string, Placed>()
  book.each(stretch, zoom, (placed) => shown.set(placed.event.id, placed))
  return shown
}

const event = fc
  .record({
    day: fc.integer({ min: -200, max: lengthOf(SPAN) + 200 }),
    form: fc.constantFrom('day', 'month', 'year', 'about', 'interval', 'open'),
    length: fc.integer({ min: 1, max: 900 }),
    letters: fc.integer({ min: 1, max: 44 }),
    weight: fc.integer({ min: 1, max: 5 })
  })
  .map(({ day, form, length, letters, weight }) => {
    const iso = (d: number) => new Date((SPAN.start + d) * 86_400_000).toISOString().slice(0, 10)
    const forms = { day: iso(day), month: iso(day).slice(0, 7), year: iso(day).slice(0, 4), about: `${iso(day)}~`, interval: `${iso(day)}/${iso(day + length)}`, open: `${iso(day)}/..` } // prettier-ignore
    return { edtf: forms[form], title: 'n'.repeat(letters), weight }
  })
const atlas = fc
  .array(event, { maxLength: 150 })
  .map((all) => atlasOf({ events: all.map(({ edtf, ...given }, i) => eventOf(`e${i}`, edtf, given)) }))
const zoom = fc.double({ min: 0, max: 9, noNaN: true }).map((power) => (1318 / lengthOf(SPAN)) * 2 ** power)

/** What one reaches to, px from the beginning of time. */
function reach(
  { slot, left, leftDays, right, rightDays }: Placed,
  events: Atlas['events'],
  z: number
): [number, number] {
  const at = (listingOf(events).at[slot] ?? 0) * z
  return [at - Math.max(left, leftDays * z), at + Math.max(right, rightDays * z)]
}

describe('labels of a zoom', () => {
  test('keep clear of each other in their lanes, by the whole air', () => {
    fc.assert(
      fc.property(atlas, zoom, fc.integer({ min: 1, max: 8 }), ({ events }, z, lanes) => {
        const shown = [...shownAt(bookOf(events, { lanes, reserved: lanes > 2 ? 1 : 0 }), z).values()]
        for (const a of shown) {
          for (const b of shown) {
            if (a.slot >= b.slot || laneAt(a, z) !== laneAt(b, z)) continue
            expect(reach(b, events, z)[0] - reach(a, events, z)[1]).toBeGreaterThan(AIR - 1e-6 * z * 9000)
          }
        }
      }),
      { numRuns: 150 }
    )
  })
  test('stay while one zooms in, in the same lane but for one move out of a lane that is reserved, until they are context', () => {
    fc.assert(
      fc.property(atlas, zoom, fc.double({ min: 1, max: 8, noNaN: true }), ({ events }, z, factor) => {
        const book = bookOf(events)
        const near = shownAt(book, z * factor)
        for (const [id, far] of shownAt(book, z)) {
          if (z * factor >= far.until) continue
          const same = near.get(id)
          expect(same, id).toBeDefined()
          expect([laneAt(far, z), far.move?.lane]).toContain(laneAt(same!, z * factor))
        }
      }),
      { numRuns: 150 }
    )
  })
  test('do not depend on what part is looked at, nor on what was looked at before', () => {
    fc.assert(
      fc.property(atlas, zoom, fc.double({ min: 0, max: 1, noNaN: true }), ({ events }, z, share) => {
        const start = SPAN.start + share * lengthOf(SPAN)
        const stretch = { start, end: start + 800 / z }
        const fresh = shownAt(bookOf(events), z, stretch)
        const book = bookOf(events)
        shownAt(book, z * 3, { start: SPAN.start, end: SPAN.start + 100 })
        let pieces = 0
        while (book.ahead(stretch, z, 3, () => pieces++ % 3 === 2)) expect(pieces).toBeLessThan(2000)
        const whole = shownAt(book, z)
        for (const [id, one] of fresh)
          expect(whole.get(id)).toMatchObject({ lane: one.lane, since: one.since })
        for (const [id, { slot }] of whole) {
          const at = listingOf(events).at[slot] ?? 0
          expect(fresh.has(id)).toBe(at >= stretch.start && at <= stretch.end)
        }
      }),
      { numRuns: 100 }
    )
  })
  test('of far out are the heaviest: a light event is left to closer zooms', () => {
    const light = atlasOf({
      events: [eventOf('light', '1960-06-01', { weight: 1 }), eventOf('heavy', '1963-02-03', { weight: 5 })]
    })
    expect([...shownAt(bookOf(light.events), 1318 / lengthOf(SPAN)).keys()]).toEqual(['heavy'])
    expect([...shownAt(bookOf(light.events), 8).keys()].sort()).toEqual(['heavy', 'light'])
  })

  describe('of the shipped atlas', () => {
    let shipped: Atlas
    beforeAll(async () => {
      shipped = await shippedAtlas()
    })
    test('show every event of short enough a name when one is close enough, unless a bar runs through it in every lane', () => {
      const book = bookOf(shipped.events, { lanes: 6 })
      const near = shownAt(book, 40)
      const point = shipped.events.filter(({ date, label, title }) => date.kind === 'moment' && date.start.precision === 'day' && measure((label ?? title).en ?? '', 'label') < 300) // prettier-ignore
      const missing = point.filter(({ id }) => !near.has(id))
      expect(missing.length / point.length).toBeLessThan(0.15)
    })
    test('are measured only where they may fit', () => {
      let measured = 0
      const many = atlasOf({ events: Array.from({ length: 20_000 }, (_, i) => eventOf(`e${i}`, `19${56 + (i % 11)}-0${1 + (i % 9)}-1${i % 10}`, { weight: 5 })) }) // prettier-ignore
      const book = labelBook({ listing: listingOf(many.events), span: SPAN, width: 1318, narrowest: 1318, unit: 1, lanes: 5, reserved: 1, lighter: 0, nameOf, measure: (text, face) => (measured++, measure(text, face)) }) // prettier-ignore
      shownAt(book, 1318 / lengthOf(SPAN))
      expect(measured).toBeGreaterThan(20)
      expect(measured).toBeLessThan(400)
    })
  })
})
