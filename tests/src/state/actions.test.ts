import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  arriveAt,
  hover,
  panTime,
  pinYear,
  select,
  selectEnd,
  setDay,
  setLanguage,
  setLayer,
  setLock,
  setWindow,
  settleTime,
  showFiguresOf,
  stepEvent,
  windowAround,
  zoomPane,
  zoomTime,
  type Action
} from '../../../src/state/actions'
import { openState, type AppState } from '../../../src/state/appState'
import { paneSpanOf } from '../../../src/state/queries'
import { firstView } from '../../../src/state/view'
import { dayOf, isoOf } from '../../../src/time/days'
import { lengthOf, SHORTEST, timeScale } from '../../../src/time/span'
import { atlasOf, eventId, eventOf, SPAN, unitId } from '../atlas/support/atlas'
import { stateWith } from './support/state'

const event = (id: string) => ({ kind: 'event', id: eventId(id) }) as const
const window = { start: dayOf(1958), end: dayOf(1960) }
const near = stateWith({ window, day: dayOf(1959) })

function sound({ view, atlas }: AppState): void {
  expect(view.window.start).toBeGreaterThanOrEqual(atlas.span.start - 1e-6)
  expect(view.window.end).toBeLessThanOrEqual(atlas.span.end + 1e-6)
  expect(lengthOf(view.window)).toBeGreaterThanOrEqual(SHORTEST - 1e-6)
  expect(Number.isInteger(view.day)).toBe(true)
  expect(view.day).toBeGreaterThanOrEqual(view.window.start - 1e-6)
  expect(view.day).toBeLessThan(view.window.end)
}

const day = fc.integer({ min: SPAN.start - 400, max: SPAN.end + 400 })
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(day, fc.double({ min: 0.01, max: 100, noNaN: true }))
    .map(([about, factor]) => zoomTime(about, factor)),
  fc
    .tuple(day, fc.double({ min: 0.01, max: 100, noNaN: true }))
    .map(([about, factor]) => zoomPane(about, factor)),
  fc.double({ min: -9000, max: 9000, noNaN: true }).map(panTime),
  fc.tuple(day, fc.double({ min: 0.1, max: 5000, noNaN: true })).map(([start, length]) => setWindow({ start, end: start + length })), // prettier-ignore
  day.map(setDay),
  fc.constantFrom('first', 'month', 'long', 'last', 'outside').map((id) => select(event(id))),
  fc.constantFrom<1 | -1>(1, -1).map(stepEvent),
  fc.integer({ min: 1, max: 6000 }).map(windowAround),
  fc.constant(settleTime)
)

describe('any run of actions', () => {
  test('leaves a window inside the atlas with the day in it', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        let state = stateWith()
        for (const action of actions) {
          state = action(state)
          sound(state)
        }
        const settled = settleTime(state)
        expect(Number.isInteger(settled.view.window.start) && Number.isInteger(settled.view.window.end)).toBe(
          true
        )
      }),
      { numRuns: 300 }
    )
  })
})

describe('an action that changes nothing', () => {
  test('answers the very same state, so that nothing draws', () => {
    const selected = select(event('long'))(near)
    for (const [state, action] of [
      [near, setWindow(window)],
      [near, setDay(near.view.day)],
      [near, settleTime],
      [near, hover(null)],
      [near, setLayer(near.view.layer)],
      [selected, select(event('long'))]
    ] as const) {
      expect(action(state)).toBe(state)
    }
  })
})

describe('the window', () => {
  test('takes the day cursor along at its edges', () => {
    const moved = panTime(500)(near)
    expect(moved.view.day).toBe(moved.view.window.start)
    expect(isoOf(panTime(-500)(near).view.day)).toBe(isoOf(panTime(-500)(near).view.window.end - 1))
  })
  test('is moved by its own length at most to the limits, its length kept', () => {
    expect(panTime(1e6)(near).view.window).toEqual({ start: SPAN.end - lengthOf(window), end: SPAN.end })
  })
  test('opened by a length shows so many whole days with the cursor in its place', () => {
    const month = windowAround(30)(near).view
    expect(Math.abs(lengthOf(month.window) - 30)).toBeLessThanOrEqual(1)
    expect(month.day).toBe(near.view.day)
    expect(Number.isInteger(month.window.start)).toBe(true)
    expect(windowAround(lengthOf(SPAN))(near).view.window).toEqual(SPAN)
  })
})

describe('zooming the pane', () => {
  test('keeps the day under the pointer where it is, also at the limits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { maxLength: 6 }),
        (share, factors) => {
          let state = stateWith()
          const x = share * 1000
          const about = timeScale(paneSpanOf(state), 1000).dayAt(x)
          for (const factor of factors) state = zoomPane(about, factor)(state)
          if (lengthOf(state.view.window) <= SHORTEST + 1e-6) return
          expect(timeScale(paneSpanOf(state), 1000).x(about)).toBeCloseTo(x, 3)
        }
      )
    )
  })
  test('in and out again comes back', () => {
    const there = zoomPane(dayOf(1959), 0.5)(near)
    const { start, end } = zoomPane(dayOf(1959), 2)(there).view.window
    expect(start).toBeCloseTo(window.start, 6)
    expect(end).toBeCloseTo(window.end, 6)
  })
  test('stands still once the shortest window is reached', () => {
    const shortest = stateWith({
      window: { start: dayOf(1959), end: dayOf(1959) + SHORTEST },
      day: dayOf(1959)
    })
    const again = zoomPane(dayOf(1959) + 4.5, 0.5)(shortest)
    expect(again.view.window.start).toBeCloseTo(dayOf(1959), 6)
    expect(again.view.window.end).toBeCloseTo(dayOf(1959) + SHORTEST, 6)
  })
})

describe('the day cursor', () => {
  test('takes the window along when it leaves it', () => {
    const { view } = setDay(dayOf(1963, 5, 5))(near)
    expect(view.day).toBe(dayOf(1963, 5, 5))
    expect(lengthOf(view.window)).toBe(lengthOf(window))
    expect(view.window.end).toBe(view.day + 1)
  })
  test('stays inside the atlas', () => {
    expect(setDay(-1e9)(near).view.day).toBe(SPAN.start)
    expect(setDay(1e9)(near).view.day).toBe(SPAN.end - 1)
  })
})

describe('selecting', () => {
  test('brings the window to the event and the cursor to its nearest day', () => {
    const { view } = select(event('last'))(near)
    expect(view.day).toBe(dayOf(1966, 12, 1))
    expect(view.selection).toEqual(event('last'))
  })
  test('leaves window and day where the event covers the day', () => {
    const inside = stateWith({ window: { start: dayOf(1959), end: dayOf(1960) }, day: dayOf(1959, 7, 20) })
    const { view } = select(event('long'))(inside)
    expect(view.window).toBe(inside.view.window)
    expect(view.day).toBe(inside.view.day)
  })
  test('of a unit or of nothing moves nothing', () => {
    const unit = select({ kind: 'unit', id: unitId('north') })(near)
    expect(unit.view).toEqual({ ...near.view, selection: { kind: 'unit', id: 'north' } })
    expect(select(null)(unit).view.selection).toBeNull()
  })
  test('of an event outside the atlas keeps the cursor inside', () => {
    sound(select(event('outside'))(near))
  })
})

describe('stepping through events', () => {
  const ids = (state: AppState, steps: readonly (1 | -1)[]) => {
    const seen: string[] = []
    let now = state
    for (const step of steps) {
      now = stepEvent(step)(now)
      seen.push(now.view.selection?.id ?? '')
    }
    return seen
  }
  test('begins at the day cursor and goes in the order of the atlas', () => {
    const state = stateWith({ day: dayOf(1958) })
    expect(ids(state, [1, 1, 1, -1])).toEqual(['month', 'same-day', 'long', 'same-day'])
    expect(ids(state, [-1])).toEqual(['first'])
  })
  test('stops at both ends', () => {
    expect(ids(stateWith({ day: dayOf(1966, 12, 20) }), [1, 1, 1])).toEqual(['outside', 'outside', 'outside'])
    expect(selectEnd('first')(near).view.selection).toEqual(event('first'))
    expect(stepEvent(-1)(selectEnd('first')(near)).view.selection).toEqual(event('first'))
  })
  test('does nothing in an atlas without events', () => {
    const bare = atlasOf()
    const state = openState(bare, firstView(bare))
    expect(stepEvent(1)(state)).toBe(state)
    expect(selectEnd('last')(state)).toBe(state)
  })
  test('reaches every event, one after the other', () => {
    const many = atlasOf({
      events: Array.from({ length: 40 }, (_, i) => eventOf(`e${i}`, `19${56 + (i % 9)}-0${1 + (i % 7)}`))
    })
    let state = selectEnd('first')(openState(many, firstView(many)))
    const seen = [state.view.selection?.id]
    for (let i = 1; i < 40; i++) {
      state = stepEvent(1)(state)
      seen.push(state.view.selection?.id)
    }
    expect(seen).toEqual(many.events.map(({ id }) => id))
  })
})

describe('the year of the figures', () => {
  test('is chosen by moving the cursor to the same day of it, or by moving the pin', () => {
    expect(isoOf(showFiguresOf(1958)(near).view.day)).toBe('1958-01-01')
    const pinned = pinYear(true)(near)
    expect(pinned.view.pinnedYear).toBe(1959)
    const moved = showFiguresOf(1957)(pinned)
    expect([moved.view.pinnedYear, moved.view.day]).toEqual([1957, near.view.day])
  })
})

describe('a lock', () => {
  test('changes alone, and not when it is so already', () => {
    const both = setLock('map', true)(near)
    expect(both.view).toEqual({ ...near.view, locks: { time: true, map: true } })
    expect(setLock('map', true)(both)).toBe(both)
    expect(setLock('time', false)(both).view.locks).toEqual({ time: false, map: true })
  })
})

describe('a view that is arrived at', () => {
  test('is taken over whole, with what of it could not be followed, and is known as such', () => {
    const fellBack = [{ part: 'sel', given: 'event:gone' }] as const
    const there = arriveAt(select(event('long'))(near).view, fellBack)(near)
    expect(there).toEqual({ ...near, view: there.view, fellBack, arrivals: near.arrivals + 1 })
    expect(there.view.selection?.id).toBe('long')
  })
})

describe('the language', () => {
  test('changes nothing else', () => {
    expect(setLanguage('zh-Hans')(near).view).toEqual({ ...near.view, language: 'zh-Hans' })
  })
})
