import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AtlasEvent } from '../../../src/atlas/model'
import { crowdingOf, columnDays, densityOf, signsOf } from '../../../src/timeline/density'
import { listingOf } from '../../../src/timeline/listing'
import { shapeOf } from '../../../src/timeline/shape'
import { panSpan, timeScale, type Span } from '../../../src/time/span'
import { atlasOf, eventOf, SPAN } from '../atlas/support/atlas'

const date = fc
  .tuple(
    fc.integer({ min: 1954, max: 1968 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('day', 'month', 'year', 'about', 'interval'),
    fc.integer({ min: 0, max: 9 })
  ) // prettier-ignore
  .map(([year, month, day, form, length]) => {
    const two = (n: number) => String(n).padStart(2, '0')
    const iso = `${year}-${two(month)}-${two(day)}`
    return { day: iso, month: iso.slice(0, 7), year: `${year}`, about: `${iso}~`, interval: `${iso}/${year + length}-12-31` }[form] // prettier-ignore
  })
const events = fc
  .array(fc.tuple(date, fc.integer({ min: 1, max: 5 }), fc.constantFrom('policy', 'party', 'famine')), {
    maxLength: 120
  })
  .map(
    (all) =>
      atlasOf({ events: all.map(([edtf, weight, kind], i) => eventOf(`e${i}`, edtf, { weight, kind })) })
        .events
  )
const markOf = ({ kinds }: AtlasEvent) => (kinds[0] === 'famine' ? 'wedge' : 'square')
const span = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 5, max: 4000 }))
  .map(([from, length]): Span => ({ start: SPAN.start + from, end: SPAN.start + from + length }))

describe('a listing', () => {
  test('has every event once, in the order of their marks', () => {
    fc.assert(
      fc.property(events, (all) => {
        const listing = listingOf(all)
        const found = [...listing.at.keys()].map(listing.event)
        expect(new Set(found)).toEqual(new Set(all))
        for (const [slot, event] of found.entries()) {
          const { at, from, to } = shapeOf(event.date)
          expect(Math.abs((listing.at[slot] ?? NaN) - at)).toBeLessThanOrEqual(1 / 16)
          expect([listing.from[slot], listing.to[slot]]).toEqual([from, to])
          expect(listing.at[slot]).toBeGreaterThanOrEqual(listing.at[slot - 1] ?? -Infinity)
          expect(listing.slotOf(event)).toBe(slot)
        }
      })
    )
  })
  test('of some of the events is the same as one made for them alone', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 5 }), (all, weight) => {
        const some = all.filter((event) => event.weight >= weight)
        const among = listingOf(some, all)
        const alone = listingOf([...some])
        expect(among.at).toEqual(alone.at)
        expect(among.from).toEqual(alone.from)
        expect(among.heaviest(0, some.length, 9).map(among.event)).toEqual(
          alone.heaviest(0, some.length, 9).map(alone.event)
        )
        expect(some.map(among.slotOf)).toEqual(some.map(alone.slotOf))
        for (const left of all) if (!some.includes(left)) expect(among.slotOf(left)).toBe(-1)
      })
    )
  })
  test('finds what is longer than some days and touches a stretch as asking each would', () => {
    fc.assert(
      fc.property(
        events,
        span,
        fc.integer({ min: 1, max: 3000 }),
        fc.boolean(),
        (all, stretch, days, heavy) => {
          const listing = listingOf(all)
          const found: number[] = []
          listing.eachLong(days, stretch, heavy, (slot) => found.push(slot))
          const asked = [...listing.at.keys()].filter((slot) => {
            const [from, to] = [listing.from[slot]!, listing.to[slot]!]
            return (
              to - from > days &&
              from < stretch.end &&
              to > stretch.start &&
              (!heavy || listing.event(slot).weight >= 4)
            )
          })
          expect(found.sort((a, b) => a - b)).toEqual(asked)
        }
      )
    )
  })
})

/** Many events about one day, and some far from them. */
const crowded = atlasOf({
  events: Array.from({ length: 3000 }, (_, i) =>
    eventOf(`e${i}`, i < 2600 ? `1958-0${1 + (i % 9)}-1${i % 7}` : `19${59 + (i % 8)}-0${1 + (i % 9)}-2${i % 8}`, { kind: i % 3 === 0 ? 'famine' : 'policy' })
  )
}).events // prettier-ignore

function drawn(all: readonly AtlasEvent[], pane: Span, width = 1318) {
  const listing = listingOf(all)
  const scale = timeScale(pane, width)
  return densityOf({ listing, signs: () => signsOf(listing, markOf, 'all'), markOf, scale, foot: 40, height: 36, unit: 1, labelled: new Set() }) // prettier-ignore
}

describe('strokes and columns', () => {
  test('stand for every event whose mark is on the pane, each once', () => {
    fc.assert(
      fc.property(fc.oneof(events, fc.constant(crowded)), span, (all, pane) => {
        const { strokes, columns } = drawn(all, pane)
        const scale = timeScale(pane, 1318)
        const counted = new Set(strokes.map(({ id }) => id))
        const listing = listingOf(all)
        for (const { slots, count, from, to, parts, height } of columns) {
          expect(count).toBe(slots[1] - slots[0])
          expect(height).toBeCloseTo(
            parts.reduce((sum, part) => sum + part.height, 0),
            6
          )
          for (let slot = slots[0]; slot < slots[1]; slot++) {
            expect(listing.at[slot]).toBeGreaterThanOrEqual(from)
            expect(listing.at[slot]).toBeLessThan(to)
            expect(counted.has(listing.event(slot).id)).toBe(false)
            counted.add(listing.event(slot).id)
          }
        }
        const seen = all.filter(
          ({ date }) => scale.x(shapeOf(date).at) > 2 && scale.x(shapeOf(date).at) < 1316
        )
        expect(seen.filter(({ id }) => !counted.has(id)).map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 100 }
    )
  })
  test('stay where they are, as high as they are, while one pans', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -900, max: 900 }), (pane, days) => {
        const columnsOf = (at: Span) => new Map(drawn(crowded, at).columns.map((one) => [one.from, one]))
        const [before, after] = [columnsOf(pane), columnsOf(panSpan(pane, days, { start: -9e9, end: 9e9 }))]
        for (const [from, one] of before) {
          const same = after.get(from)
          if (same) expect([same.to, same.count, same.height]).toEqual([one.to, one.count, one.height])
        }
      })
    )
  })
  test('become strokes as one zooms in, never the other way round', () => {
    fc.assert(
      fc.property(fc.oneof(events, fc.constant(crowded)), (all) => {
        const listing = listingOf(all)
        const dense = [2048, 512, 128, 32, 8, 2, 1].map((days) => crowdingOf(listing, days).dense)
        expect(dense).toEqual([...dense].sort((a, b) => Number(b) - Number(a)))
      })
    )
  })
  test('are columns of 1, 2, 4 … days, of at least 6 px', () => {
    for (const zoom of [0.01, 0.3, 0.33, 1, 5.9, 6, 240]) {
      const days = columnDays(zoom, 1)
      expect(Math.log2(days) % 1).toBe(0)
      expect(days * zoom).toBeGreaterThanOrEqual(Math.min(6, zoom))
      expect(days === 1 || (days / 2) * zoom < 6).toBe(true)
    }
  })
  test('give every kind its share of a column', () => {
    const { columns } = drawn(crowded, SPAN)
    expect(columns.length).toBeGreaterThan(5)
    for (const { slots, parts, count, height } of columns) {
      const listing = listingOf(crowded)
      const famine = Array.from({ length: count }, (_, i) => listing.event(slots[0] + i)).filter((event) => markOf(event) === 'wedge').length // prettier-ignore
      const part = parts.find(({ mark }) => mark === 'wedge')?.height ?? 0
      if (height > 1) expect(part / height).toBeCloseTo(famine / count, 6)
    }
  })
})
