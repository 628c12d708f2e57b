import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { panTime, select, setLanguage, setMapView, setWindow } from '../../../src/state/actions'
import { setPlaying, turnTo } from '../../../src/state/play'
import { firstView } from '../../../src/state/view'
import { parseViewText } from '../../../src/state/viewText'
import { openState } from '../../../src/state/appState'
import { mirrorAddress } from '../../../src/store/address'
import { createAtlasStore, type AtlasStore } from '../../../src/store/store'
import { dayOf } from '../../../src/time/days'
import { eventId } from '../atlas/support/atlas'
import { atlas } from '../state/support/state'

/** What of a window the mirror uses: a list of entries with one in force, events, timers. */
class FakePage extends EventTarget {
  entries: string[]
  at = 0
  readonly performance = { now: () => Date.now() }
  readonly setTimeout = (call: () => void, ms: number) => Number(setTimeout(call, ms))
  readonly clearTimeout = (timer: number) => {
    clearTimeout(timer)
  }
  readonly history = {
    pushState: (_state: unknown, _unused: string, hash: string) => {
      this.entries.splice(this.at + 1, Infinity, hash)
      this.at++
    },
    replaceState: (_state: unknown, _unused: string, hash: string) => {
      this.entries[this.at] = hash
    }
  }
  constructor(hash: string) {
    super()
    this.entries = [hash]
  }
  get location(): { hash: string } {
    return { hash: this.entries[this.at] ?? '' }
  }
  go(by: number): void {
    this.at += by
    this.dispatchEvent(new Event('popstate'))
    this.dispatchEvent(new Event('hashchange'))
  }
}

const event = select({ kind: 'event', id: eventId('month') })
const first = '#v=1&day=1961-07-02&lang=en'

function opened(hash = ''): { page: FakePage; store: AtlasStore; stop: () => void } {
  const page = new FakePage(hash)
  const { view, fellBack } = parseViewText(hash, atlas)
  const store = createAtlasStore(openState(atlas, view, { fellBack }))
  // The members above are all that the mirror asks of a window.
  const stop = mirrorAddress(store, page as unknown as Window)
  return { page, store, stop }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the address', () => {
  test('is spelled as it is written here, without an entry of its own', () => {
    expect(opened('').page.entries).toEqual([first])
    expect(opened('#lang=en&t=1956..1966').page.entries).toEqual([first])
  })
  test('follows a gesture once, at its beginning, and again when it has settled', () => {
    const { page, store } = opened()
    store.act(setWindow({ start: dayOf(1958), end: dayOf(1962) }))
    for (let i = 0; i < 50; i++) {
      store.act(panTime(3))
      vi.advanceTimersByTime(16)
    }
    expect(page.entries).toEqual([first, '#v=1&t=1958-01-01..1961-12-31&day=1961-07-02&lang=en'])
    vi.advanceTimersByTime(600)
    expect(page.entries).toEqual([first, '#v=1&t=1958-05-31..1962-05-30&day=1961-07-02&lang=en'])
    vi.advanceTimersByTime(60_000)
    expect(vi.getTimerCount()).toBe(0)
  })
  test('has one entry for time played through, which follows it', () => {
    const { page, store } = opened()
    store.act(setPlaying(true))
    for (let year = 1956; year <= 1960; year++) {
      store.act(turnTo(dayOf(year, 5)))
      vi.advanceTimersByTime(1000)
      expect(page.entries).toEqual([first, `#v=1&day=${year}-05-01&lang=en`])
    }
    page.go(-1)
    expect(store.state().playing).toBe(false)
    vi.advanceTimersByTime(5000)
    expect(page.entries).toEqual([first, '#v=1&day=1960-05-01&lang=en'])
    expect(vi.getTimerCount()).toBe(0)
  })
  test('is left as the view was in the midst of a gesture', () => {
    const { page, store } = opened()
    store.act(setMapView({ zoom: 1, lat: 30, lon: 100 }))
    store.act(setMapView({ zoom: 2, lat: 30, lon: 100 }))
    page.dispatchEvent(new Event('pagehide'))
    expect(page.entries).toEqual([first, '#v=1&day=1961-07-02&m=2/30/100&lang=en'])
  })
})

describe('going back and forward', () => {
  test('takes the view over whole and writes nothing', () => {
    const { page, store } = opened()
    store.act(event)
    vi.advanceTimersByTime(1000)
    store.act(setLanguage('zh-Hans'))
    const entries = [...page.entries]
    expect(entries).toHaveLength(3)
    page.go(-2)
    expect(store.state().view).toEqual(firstView(atlas))
    expect(store.state().arrivals).toBe(1)
    page.go(2)
    expect(store.state().view.language).toBe('zh-Hans')
    expect(store.state().view.selection?.id).toBe('month')
    vi.advanceTimersByTime(5000)
    expect(page.entries).toEqual(entries)
  })
  test('drops what had not settled of the view that is left', () => {
    const { page, store } = opened()
    store.act(event)
    store.act(setMapView({ zoom: 1, lat: 30, lon: 100 }))
    page.go(-1)
    vi.advanceTimersByTime(5000)
    expect(page.at).toBe(0)
    expect(page.entries[0]).toBe(first)
    expect(store.state().view.map).toBeNull()
  })
  test('after a change discards what lay ahead, as browsers do', () => {
    const { page, store } = opened()
    store.act(event)
    vi.advanceTimersByTime(1000)
    page.go(-1)
    store.act(setLanguage('zh-Hans'))
    expect(page.entries).toEqual([first, '#v=1&day=1961-07-02&lang=zh-Hans'])
  })
})

describe('an address typed over this one', () => {
  test('is followed, spelled, and what it cannot mean is told', () => {
    const { page, store } = opened()
    page.entries.push('#t=1958..1959&lock=moon')
    page.go(1)
    expect(store.state().view.window).toEqual({ start: dayOf(1958), end: dayOf(1960) })
    expect(store.state().fellBack).toEqual([{ part: 'lock', given: 'moon' }])
    expect(page.entries).toEqual([first, '#v=1&t=1958-01-01..1959-12-31&day=1959-12-31&lang=en'])
  })
})

describe('a mirror that is stopped', () => {
  test('hears and writes nothing more', () => {
    const { page, store, stop } = opened()
    store.act(setMapView({ zoom: 1, lat: 30, lon: 100 }))
    const entries = [...page.entries]
    stop()
    store.act(event)
    page.dispatchEvent(new Event('pagehide'))
    vi.advanceTimersByTime(5000)
    expect(page.entries).toEqual(entries)
    expect(vi.getTimerCount()).toBe(0)
  })
})
