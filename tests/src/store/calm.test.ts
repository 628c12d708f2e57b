import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { panTime, setLanguage, setWindow } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { calmOf } from '../../../src/store/calm'
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

test('the first move of time after a rest is told at once', () => {
  const { store, told } = opened()
  store.act(panTime(1))
  expect(told).toEqual([1])
})

test('a gesture is told a few times a second, and where it ended', () => {
  const { store, calm, told } = opened()
  for (let i = 0; i < 50; i++) {
    store.act(panTime(1))
    vi.advanceTimersByTime(10)
  }
  expect(told.length).toBeLessThanOrEqual(5)
  vi.advanceTimersByTime(150)
  expect(told.at(-1)).toBe(50)
  expect(calm.state()).toBe(store.state())
})

test('what is more than time is told at once, with the time of that moment', () => {
  const { store, calm, told } = opened()
  store.act(panTime(1))
  store.act(panTime(1))
  expect(calm.state().view.window.start).toBe(dayOf(1959) + 1)
  store.act(setLanguage('zh-Hans'))
  expect(calm.state()).toBe(store.state())
  expect(told).toEqual([1, 2])
})

test('with nobody to tell nothing is kept back, and no timer runs on', () => {
  const { store, calm, stop } = opened()
  store.act(panTime(1))
  store.act(panTime(1))
  stop()
  expect(calm.state()).toBe(store.state())
  expect(vi.getTimerCount()).toBe(0)
})

test('what is kept back is told at once when it is asked for, and once', () => {
  const { store, calm, told } = opened()
  store.act(panTime(1))
  store.act(panTime(1))
  calm.catchUp()
  calm.catchUp()
  expect(told).toEqual([1, 2])
})
