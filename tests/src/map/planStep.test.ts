// Tests what of a plan stays in place while the window moves: names, corners of counts, flag; and that no event is lost by it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitCamera, toPane, zoomCamera, type Camera } from '../../../src/map/camera'
import type { Plan } from '../../../src/map/plan'
import { planMap } from '../../../src/map/planMap'
import { cornerOf } from '../../../src/map/planMarks'
import { planStep } from '../../../src/map/planStep'
import { sceneOf, standersOf } from '../../../src/map/sceneOf'
import { boxesMeet, type Box } from '../../../src/map/sheet'
import { select, setDay, setWindow } from '../../../src/state/actions'
import type { AppState } from '../../../src/state/appState'
import { dayOf } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { eventId } from '../atlas/support/atlas'
import { bruteMarks } from './support/bruteCrowd'
import { measure, size, style, shippedMap } from './support/plans'

const { atlas, geography, book, first } = await shippedMap()

const home = () => fitCamera(book.home.bounds, size, { left: 376, top: 0, right: 50, bottom: 0 })
const near = () => zoomCamera(home(), size, [900, 330], 4)

function fresh(state: AppState, camera: Camera): Plan {
  const speaker = speakerFor('en', atlas.languages)
  return planMap(sceneOf(state, geography, book, speaker, 3), camera, size, [], style, measure)
}

function step(before: Plan, state: AppState, camera: Camera): Plan {
  return planStep(before, standersOf(state, book, 3), camera, size, style, measure)
}

/** Any stretch of the years of the atlas. */
const windows = fc
  .tuple(fc.integer({ min: 0, max: 3900 }), fc.integer({ min: 31, max: 4018 }))
  .map(([from, length]) => ({ start: dayOf(1956) + from, end: Math.min(dayOf(1956) + from + length, dayOf(1967)) })) // prettier-ignore

/** Boxes of the counts, px of the pane. */
function countBoxes({ groups }: Plan, camera: Camera): Box[] {
  return groups.flatMap(({ lead, count }): Box[] => {
    if (!count) return []
    const [x, y] = toPane(camera, size, lead.at)
    const [left, top, right, bottom] = count.box
    return [[x + left, y + top, x + right, y + bottom]]
  })
}

describe('while the window moves', () => {
  test('names stay where they stand, and none comes that was not there', () => {
    fc.assert(
      fc.property(fc.array(windows, { minLength: 1, maxLength: 4 }), fc.boolean(), (path, closer) => {
        const camera = closer ? near() : home()
        let plan = fresh(first, camera)
        for (const window of path) {
          const next = step(plan, setWindow(window)(first), camera)
          for (const name of next.names) expect(plan.names).toContain(name)
          plan = next
        }
      }),
      { numRuns: 20 }
    )
  })

  test('no name is covered by a mark or a count', () => {
    fc.assert(
      fc.property(windows, windows, fc.boolean(), (from, to, closer) => {
        const camera = closer ? near() : home()
        const plan = step(fresh(setWindow(from)(first), camera), setWindow(to)(first), camera)
        const counts = countBoxes(plan, camera)
        for (const { box, text } of plan.names) {
          expect(
            counts.some((count) => boxesMeet(count, box)),
            text
          ).toBe(false)
          for (const { lead, radius } of plan.groups) {
            const [x, y] = toPane(camera, size, lead.at)
            const [nx, ny] = [Math.max(box[0], Math.min(x, box[2])), Math.max(box[1], Math.min(y, box[3]))]
            expect(Math.hypot(nx - x, ny - y)).toBeGreaterThanOrEqual(radius)
          }
        }
      }),
      { numRuns: 20 }
    )
  })

  test('marks group and count as in a fresh plan, every event once', () => {
    fc.assert(
      fc.property(windows, windows, (from, to) => {
        const state = setWindow(to)(first)
        const plan = step(fresh(setWindow(from)(first), home()), state, home())
        const events = [...plan.groups, ...plan.dots].flatMap(({ marks }) => marks.map(({ event }) => event))
        expect(new Set(events).size).toBe(events.length)
        expect(events).toHaveLength(bruteMarks(standersOf(state, book, 3)).length)
        const leads = ({ groups }: Plan) => groups.map(({ lead }) => lead.event)
        expect(leads(plan)).toEqual(leads(fresh(state, home())))
      }),
      { numRuns: 20 }
    )
  })

  test('nothing that stays the same is moved: a step to the same window is the plan itself', () => {
    const plan = fresh(first, home())
    const again = step(plan, first, home())
    expect(again.names).toEqual(plan.names)
    expect(again.groups.map(({ lead, count }) => [lead.at, count])).toEqual(
      plan.groups.map(({ lead, count }) => [lead.at, count])
    )
    expect(again.seats).toBe(plan.seats)
  })

  test('counts stay at their corners, but for a few that others drive away', () => {
    const wide = fresh(first, home())
    const shorter = setWindow({ start: dayOf(1957), end: dayOf(1963) })(first)
    const corners = new Map(wide.groups.flatMap(({ lead, count }) => (count ? [[lead.at, cornerOf(count.box)]] : [])))
    const kept = step(wide, shorter, home()).groups.filter(({ lead, count }) => count && corners.has(lead.at))
    const moved = kept.filter(({ lead, count }) => count && corners.get(lead.at) !== cornerOf(count.box))
    expect(kept.length).toBeGreaterThan(10)
    expect(moved.length).toBeLessThan(kept.length / 10)
  }) // prettier-ignore

  test('the flag of the selected event stays, and so do the names around the country', () => {
    const chosen = select({ kind: 'event', id: eventId('xinyang-incident') })(first)
    const plan = fresh(chosen, home())
    const later = step(plan, setWindow({ start: dayOf(1965), end: dayOf(1966) })(chosen), home())
    expect(later.flag).toBe(plan.flag)
    expect(later.groups.some(({ lead }) => lead.selected)).toBe(true)
    expect(later.names.filter(({ kind }) => kind === 'around').length).toBeGreaterThan(8)
  })

  test('marks of events abroad stay where they were brought into sight, unless a mark comes too near', () => {
    const abroad = ({ groups }: Plan) => groups.filter(({ lead }) => lead.beyond !== undefined)
    fc.assert(
      fc.property(windows, (window) => {
        const plan = fresh(first, home())
        const later = step(plan, setWindow(window)(first), home())
        const stood = new Map(abroad(plan).map(({ lead }) => [lead.beyond, lead.at]))
        const others = later.groups.filter(({ lead }) => lead.beyond === undefined)
        for (const { lead } of abroad(later)) {
          const before = stood.get(lead.beyond)
          if (!before || before === lead.at) continue
          const [x, y] = toPane(home(), size, before)
          const away = others.map((other) => {
            const [left, top] = toPane(home(), size, other.lead.at)
            return Math.hypot(left - x, top - y)
          })
          expect(Math.min(...away)).toBeLessThan(32)
        }
      }),
      { numRuns: 20 }
    )
    expect(abroad(fresh(first, home())).length).toBeGreaterThan(0)
  })

  test('another year of a layer that fills land moves no name either', () => {
    const camera = home()
    const plan = fresh(setDay(dayOf(1958, 12, 31))(first), camera)
    const next = step(plan, setDay(dayOf(1959, 1, 1))(first), camera)
    expect(next.names).toEqual(plan.names)
  })
})
