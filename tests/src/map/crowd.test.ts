// Tests how marks join: as comparing every mark with every group would have it; none is lost, leads follow the rules.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AtlasEvent } from '../../../src/atlas/model'
import { crowd, zoomApart, type Crowd } from '../../../src/map/crowd'
import type { Group, Standers } from '../../../src/map/gather'
import { markBook } from '../../../src/map/marks'
import type { Point } from '../../../src/map/sheet'
import { roundDay } from '../../../src/time/days'
import { eventOf, placeId } from '../atlas/support/atlas'
import { bruteCrowd, bruteMarks } from './support/bruteCrowd'
import { markAt } from './support/sheets'

const reach = { tokens: 33, dotToToken: 20, dots: 10 }
const ALL = { start: -Infinity, end: Infinity }

interface Row {
  /** Index of the place. */
  readonly spot: number
  readonly weight: number
  readonly national: boolean
  readonly from: number
  readonly length: number
}

function eventsAt(rows: readonly Row[]): readonly AtlasEvent[] {
  const events = rows.map(({ spot, weight, national, from, length }, i): AtlasEvent => {
    const event = eventOf(`event-${i}`, '1959', {
      weight,
      scope: national ? 'national' : 'local',
      place: placeId(`place-${spot}`)
    })
    return { ...event, date: { ...event.date, earliest: roundDay(from), latest: roundDay(from + length) } }
  })
  return events.sort((a, b) => a.date.earliest - b.date.earliest)
}

function spotsAt(points: readonly Point[]) {
  return points.map((at, i) => ({ id: placeId(`place-${i}`), at, unsure: false }))
}

/** One event of each place, of the same day. */
function crowdOf(
  marks: readonly { at: Point; weight?: number; national?: boolean; selected?: boolean }[],
  scale: number
): { readonly events: readonly AtlasEvent[]; readonly crowded: Crowd } {
  const events = eventsAt(marks.map(({ weight = 3, national = false }, spot) => ({ spot, weight, national, from: 0, length: 0 }))) // prettier-ignore
  const book = markBook(events, spotsAt(marks.map(({ at }) => at)), 3)
  const selected = events[marks.findIndex((mark) => mark.selected)] ?? null
  return { events, crowded: crowd({ book, span: ALL, selected }, scale, reach) }
}

/** Whole numbers, so that places often coincide or lie equally far from two leads. */
const point = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
const row = fc.record({
  spot: fc.integer({ min: 0, max: 9 }),
  weight: fc.oneof(fc.constantFrom(2, 3), fc.integer({ min: 1, max: 5 })),
  national: fc.oneof(fc.constant(false), fc.boolean()),
  from: fc.integer({ min: 0, max: 60 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }))
})
const asked = fc
  .record({
    points: fc.array(point, { minLength: 1, maxLength: 12, size: 'max' }),
    rows: fc.array(row, { maxLength: 60, size: 'max' }),
    least: fc.constantFrom(3 as const, 4 as const),
    span: fc.oneof(
      fc.constant(ALL),
      fc
        .tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: 1, max: 60 }))
        .map(([start, length]) => ({ start, end: start + length }))
    ),
    chosen: fc.integer({ min: -40, max: 95 }),
    listed: fc.integer({ min: 1, max: 4 }),
    scale: fc.constantFrom(2, 4, 8, 11, 16, 40)
  })
  .map(({ points, rows, least, span, chosen, listed, scale }): { standers: Standers; scale: number } => {
    const all = eventsAt(rows)
    // The selected event may be of a kind that is not shown.
    const events = all.filter((_, i) => listed > 1 || i % 4 > 0)
    return { standers: { book: markBook(events, spotsAt(points), least), span, selected: all[chosen] ?? null }, scale }
  }) // prettier-ignore
const reaches = fc.constantFrom(
  reach,
  { tokens: 25.2, dotToToken: 25.2, dots: 16.2 },
  { tokens: 16, dotToToken: 33, dots: 24 }
)

describe('a crowd of marks', () => {
  test('is the one that comparing every mark with every group gives, whatever the window and the selection', () => {
    fc.assert(
      fc.property(asked, reaches, ({ standers, scale }, apart) => {
        const { tokens, dots } = crowd(standers, scale, apart)
        const wanted = bruteCrowd(bruteMarks(standers), scale, apart)
        expect(tokens.map(({ marks }) => marks)).toEqual(wanted.tokens)
        expect(dots.map(({ marks }) => marks)).toEqual(wanted.dots)
      }),
      { numRuns: 1500 }
    )
  })

  test('gives a mark to the lead that is nearest by then, though others of its place went to another', () => {
    const row = (spot: number, from: number): Row => ({ spot, weight: 3, national: false, from, length: 0 })
    const events = eventsAt([row(0, 1), row(1, 2), row(2, 3), row(1, 4), row(1, 5)])
    const book = markBook(events, spotsAt([[10, 10], [13, 10], [15, 10]]), 3) // prettier-ignore
    const { tokens } = crowd({ book, span: ALL, selected: null }, 8, reach)
    expect(tokens.map(({ marks }) => marks.map(({ event }) => events.indexOf(event)))).toEqual([[0, 1], [2, 3, 4]]) // prettier-ignore
  })

  test('knows how many a group has, and which, before they are gathered', () => {
    fc.assert(
      fc.property(asked, ({ standers, scale }) => {
        const crowded = crowd(standers, scale, reach)
        const groups: readonly Group[] = [...crowded.tokens, ...crowded.dots]
        const held = groups.map((group) => standers.book.events.filter((event) => group.holds(event)))
        groups.forEach(({ size, marks, lead }, i) => {
          expect(size).toBe(marks.length)
          expect(marks[0]).toBe(lead)
          const listed = marks.filter(({ event }) => standers.book.events.includes(event))
          expect(new Set(held[i])).toEqual(new Set(listed.map(({ event }) => event)))
        })
      }),
      { numRuns: 300 }
    )
  })

  test('loses none and shows none twice', () => {
    fc.assert(
      fc.property(asked, ({ standers, scale }) => {
        const { tokens, dots } = crowd(standers, scale, reach)
        const shown = [...tokens, ...dots].flatMap((group) => group.marks.map(({ event }) => event))
        expect(shown).toHaveLength(bruteMarks(standers).length)
        expect(new Set(shown).size).toBe(shown.length)
      })
    )
  })

  test('keeps the leads of tokens apart', () => {
    const { crowded } = crowdOf(
      [{ at: [10, 10] }, { at: [10.5, 10] }, { at: [14, 10] }, { at: [40, 40] }],
      10
    )
    expect(crowded.tokens.map(({ size }) => size)).toEqual([2, 1, 1])
  })

  test('is led by the selected one, then by the heaviest', () => {
    const light = { at: [10, 10], weight: 3 } as const
    const heavy = { at: [10, 10], weight: 5 } as const
    const two = crowdOf([light, heavy], 4)
    expect(two.crowded.tokens[0]?.lead.event).toBe(two.events[1])
    const three = crowdOf([light, heavy, { at: [10, 10], weight: 1, selected: true }], 4)
    expect(three.crowded.tokens[0]?.lead.event).toBe(three.events[2])
  })

  test('is led by what happened there rather than by what was decided there', () => {
    const { events, crowded } = crowdOf([{ at: [10, 10], weight: 5, national: true }, { at: [10, 10] }], 4)
    expect(crowded.tokens[0]?.lead.event).toBe(events[1])
  })

  test('takes dots into tokens near by, and dots into dots', () => {
    const dots = ([[10.2, 10], [30, 30], [30.1, 30], [60, 60]] as const).map((at) => ({ at, weight: 2 })) // prettier-ignore
    const { crowded } = crowdOf([{ at: [10, 10] }, ...dots], 10)
    expect(crowded.tokens[0]?.size).toBe(2)
    expect(crowded.dots.map(({ size }) => size)).toEqual([2, 1])
  })
})

describe('the zoom that parts marks', () => {
  test('is where the farthest two stand so many px apart', () => {
    const zoom = zoomApart([markAt([0, 0]), markAt([1, 0]), markAt([4, 0])], 32)
    expect(4 * 2 ** zoom).toBeCloseTo(32)
  })
  test('does not exist for events of one place', () => {
    expect(zoomApart([markAt([5, 5]), markAt([5, 5])], 32)).toBe(Infinity)
  })
})
