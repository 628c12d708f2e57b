import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { panTime, setDay, setLanguage, setWindow } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { calmOf, restOf } from '../../../src/store/calm'
import { stillOf } from '../../../src/store/moves'
import { createAtlasStore } from '../../../src/store/store'
import { dayOf } from '../../../src/time/days'
import { atlas } from '../state/support/state'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => vi.useRealTimers())

function opened() {
  const store = createAtlasStore(openState(atlas, firstView(atlas)))
  store.act(setWindow({ start: dayOf(1959), end: dayOf(1960) }))
  const calm = calmOf(store)
  const told: number[] = []
  const stop = calm.subscribe(() => told.push(calm.state().view.window.start - dayOf(1959)))
  return { store, calm, told, stop }
}

test('without a gesture each move of time is told at once', () => {
  const { store, told } = opened()
  for (let i = 0; i < 3; i++) store.act(panTime(1))
  expect(told).toEqual([1, 2, 3])
})

test('a gesture is told a few times a second, and where it ended', () => {
  const { store, calm, told } = opened()
  const end = calm.begin()
  store.act(panTime(1))
  expect(told).toEqual([1])
  for (let i = 0; i < 49; i++) {
    vi.advanceTimersByTime(10)
    store.act(panTime(1))
  }
  expect(told.length).toBeLessThanOrEqual(5)
  end()
  expect(told.at(-1)).toBe(50)
  expect(calm.state()).toBe(store.state())
  end()
  store.act(panTime(1))
  expect(told.at(-1)).toBe(51)
})

test('a gesture that stands still is told of without its end', () => {
  const { store, calm, told } = opened()
  calm.begin()
  store.act(panTime(1))
  store.act(panTime(1))
  expect(told).toEqual([1])
  vi.advanceTimersByTime(150)
  expect(told).toEqual([1, 2])
})

test('what is more than time is told at once, with the time of that moment', () => {
  const { store, calm, told } = opened()
  calm.begin()
  store.act(panTime(1))
  store.act(panTime(1))
  expect(calm.state().view.window.start).toBe(dayOf(1959) + 1)
  store.act(setLanguage('zh-Hans'))
  expect(calm.state()).toBe(store.state())
  expect(told).toEqual([1, 2])
})

test('with nobody to tell nothing is kept back, and no timer runs on', () => {
  const { store, calm, stop } = opened()
  calm.begin()
  store.act(panTime(1))
  store.act(panTime(1))
  stop()
  expect(calm.state()).toBe(store.state())
  expect(vi.getTimerCount()).toBe(0)
})

test('what is only heard waits until time has rested, or the gesture has ended', () => {
  const { store, calm } = opened()
  const rest = restOf(store)
  const told: number[] = []
  rest.subscribe(() => told.push(rest.state().view.window.start - dayOf(1959)))
  store.act(panTime(1))
  expect(told).toEqual([1])
  const end = calm.begin()
  for (let i = 0; i < 20; i++) {
    store.act(panTime(1))
    vi.advanceTimersByTime(100)
  }
  expect(told).toEqual([1])
  vi.advanceTimersByTime(50)
  expect(told).toEqual([1, 21])
  store.act(panTime(1))
  store.act(setLanguage('zh-Hans'))
  expect(told).toEqual([1, 21, 22])
  store.act(panTime(1))
  end()
  expect(told).toEqual([1, 21, 22, 23])
})

test('what time has no part in is not asked for while only time moves', () => {
  const { store } = opened()
  let asked = 0
  const stop = stillOf(store)(() => asked++)
  store.act(panTime(1))
  store.act(setDay(dayOf(1959, 6, 1)))
  expect(asked).toBe(0)
  store.act(setLanguage('zh-Hans'))
  expect(asked).toBe(1)
  stop()
  store.act(setLanguage('en'))
  expect(asked).toBe(1)
})
