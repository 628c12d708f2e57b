import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setDay } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { setPlaying } from '../../../src/state/play'
import { changeSettings } from '../../../src/state/settingsActions'
import type { Settings } from '../../../src/state/settings'
import { firstView } from '../../../src/state/view'
import { createAtlasStore } from '../../../src/store/store'
import { dayOf, isoOf } from '../../../src/time/days'
import { playOn } from '../../../src/timeline/player'
import { atlas } from '../state/support/state'

/** What of a document's elements and keys the player asks: which of the named ancestors something has. */
class FakeElement extends EventTarget {
  constructor(private readonly inside: readonly string[]) {
    super()
  }
  closest(selector: string): object | null {
    return this.inside.some((part) => selector.includes(part)) ? {} : null
  }
}
class FakeKeyboardEvent extends Event {
  constructor(readonly key: string) {
    super('keydown')
  }
}
class FakePage extends EventTarget {
  readonly performance = { now: () => Date.now() }
  /** How much later than asked for timers ring, ms. */
  late = 0
  readonly setTimeout = (call: () => void, ms: number) => Number(setTimeout(call, ms + this.late))
  readonly clearTimeout = (timer: number) => {
    clearTimeout(timer)
  }
  readonly document = Object.assign(new EventTarget(), { hidden: false })
  /** Something is done on a part of the page that stands inside of these. */
  does(event: Event, ...inside: readonly string[]): void {
    Object.defineProperty(event, 'target', { value: new FakeElement(inside) })
    this.dispatchEvent(event)
  }
}

function playing(day = dayOf(1960, 1, 31), settings: Partial<Omit<Settings, 'version'>> = {}) {
  const page = new FakePage()
  const state = openState(atlas, { ...firstView(atlas), day })
  const store = createAtlasStore(changeSettings(settings)(state))
  const stop = playOn(store, page)
  store.act(setPlaying(true))
  const seen: string[] = []
  store.subscribe((now, before) => {
    if (now.view.day !== before.view.day) seen.push(isoOf(now.view.day))
  })
  return { page, store, stop, seen, on: () => store.state().playing }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Element', FakeElement)
  vi.stubGlobal('KeyboardEvent', FakeKeyboardEvent)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('playing', () => {
  test('takes the first step at once and then one a second, of the unit that is set', () => {
    const { seen } = playing()
    vi.advanceTimersByTime(0)
    expect(seen).toEqual(['1960-02-29'])
    vi.advanceTimersByTime(3000)
    expect(seen).toEqual(['1960-02-29', '1960-03-31', '1960-04-30', '1960-05-31'])
  })
  test('keeps to its speed, and goes on from where it is when speed or unit are changed', () => {
    const { seen, store } = playing(undefined, { playSpeed: 4, playUnit: 'day' })
    vi.advanceTimersByTime(1000)
    expect(seen).toHaveLength(5)
    store.act(changeSettings({ playSpeed: 0.5, playUnit: 'year' }))
    vi.advanceTimersByTime(2000)
    expect(seen.at(-1)).toBe('1961-02-05')
    expect(seen).toHaveLength(6)
  })
  test('does not drift though each step is late, and does not make up for a long sleep', () => {
    const { page, seen } = playing(undefined, { playUnit: 'day' })
    page.late = 120
    vi.advanceTimersByTime(60_200)
    expect(seen).toHaveLength(61)
    page.performance.now = () => Date.now() + 3_600_000
    vi.advanceTimersByTime(3000)
    expect(seen.length).toBeLessThanOrEqual(64)
  })
  test('ends with the last day that it can reach, and leaves no timer', () => {
    const { seen, on } = playing(dayOf(1966, 11, 20))
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual(['1966-12-20'])
    expect(on()).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })
  test('begins with the first day where it is started at the end, and comes round where it is told to', () => {
    const atEnd = playing(dayOf(1966, 12, 20))
    vi.advanceTimersByTime(1000)
    expect(atEnd.seen).toEqual(['1956-01-01', '1956-02-01'])
    const round = playing(dayOf(1966, 10, 20), { playLoop: true })
    vi.advanceTimersByTime(3000)
    expect(round.seen).toEqual(['1966-11-20', '1966-12-20', '1956-01-01', '1956-02-01'])
    expect(round.on()).toBe(true)
  })
  test('ends at the first touch, wheel or key anywhere, but not on its own controls or by a key that is only held', () => {
    for (const event of [
      new Event('pointerdown'),
      new Event('wheel'),
      new FakeKeyboardEvent('a'),
      new FakeKeyboardEvent(' ')
    ]) {
      // prettier-ignore
      const { page, on } = playing()
      page.does(event)
      expect(on(), event.type).toBe(false)
    }
    const { page, on } = playing()
    page.does(new Event('pointerdown'), '[data-player]')
    page.does(new FakeKeyboardEvent('Shift'))
    // The pane pauses by itself on its key.
    page.does(new FakeKeyboardEvent(' '), '.tl')
    expect(on()).toBe(true)
    page.does(new FakeKeyboardEvent(' '), '.tl', 'button')
    expect(on()).toBe(false)
  })
  test('ends when the page is hidden, when the cursor is put elsewhere, and when it is taken down', () => {
    const hidden = playing()
    hidden.page.document.hidden = true
    hidden.page.document.dispatchEvent(new Event('visibilitychange'))
    expect(hidden.on()).toBe(false)
    const moved = playing()
    vi.advanceTimersByTime(1000)
    moved.store.act(setDay(dayOf(1962)))
    expect(moved.on()).toBe(false)
    const down = playing()
    down.stop()
    expect(down.on()).toBe(false)
    vi.advanceTimersByTime(5000)
    expect(isoOf(down.store.state().view.day)).toBe('1960-01-31')
    expect(vi.getTimerCount()).toBe(0)
  })
})
