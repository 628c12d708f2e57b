// The state for words that may lag behind the hand: time that moves many times a second is told a few times. No drawing, no React.
import type { AppState } from '../state/appState'
import type { AtlasStore } from './store'

/** Least time between two tellings, ms: nobody reads faster, and each costs as much as a whole drawing. */
const CALM = 150

interface Calm {
  /** Tells at once after a rest, else when the time since the last telling is over. */
  readonly soon: () => void
  readonly now: () => void
  readonly stop: () => void
}

/** Calls `tell` at most every 150 ms, and once more after the last change. */
export function calmly(tell: () => void): Calm {
  let told = -Infinity
  let timer: ReturnType<typeof setTimeout> | null = null
  function stop(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  function now(): void {
    stop()
    told = performance.now()
    tell()
  }
  function soon(): void {
    if (timer !== null) return
    const wait = told + CALM - performance.now()
    if (wait <= 0) now()
    else timer = setTimeout(now, wait)
  }
  return { soon, now, stop }
}

type CalmStore = Pick<AtlasStore, 'state'> & {
  readonly subscribe: (listener: () => void) => () => void
  /** A gesture moves time from now on. Answers how to end it, which tells at once what is kept back. */
  readonly begin: () => () => void
}

const made = new WeakMap<AtlasStore, CalmStore>()

/**
 * The store as it was at most 150 ms ago; the same object for the same store. Only gestures are lagged behind: a key or a button is
 * answered at once, and so is whatever is more than a move of window and day, so that no word belongs to another language or filter
 * than its neighbour.
 */
export function calmOf(store: AtlasStore): CalmStore {
  const known = made.get(store)
  if (known) return known
  const listeners = new Set<() => void>()
  let seen = store.state()
  let stop: (() => void) | null = null
  let gestures = 0
  const calm = calmly(() => {
    seen = store.state()
    for (const listener of listeners) listener()
  })
  const own: CalmStore = {
    // With nobody to tell nothing is kept back.
    state: () => (stop ? seen : store.state()),
    begin() {
      let open = true
      gestures++
      return () => {
        if (open) gestures--
        open = false
        if (stop && seen !== store.state()) calm.now()
      }
    },
    subscribe(listener) {
      if (!stop) {
        seen = store.state()
        stop = store.subscribe((state) => {
          if (gestures > 0 && onlyTimeMoved(seen, state)) calm.soon()
          else calm.now()
        })
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        calm.stop()
        stop?.()
        stop = null
      }
    }
  }
  made.set(store, own)
  return own
}

/** Nothing but the window and the day differs. */
function onlyTimeMoved(before: AppState, after: AppState): boolean {
  return (
    same(before, after, (key) => key === 'view') &&
    same(before.view, after.view, (key) => key === 'window' || key === 'day')
  )
}

function same<T extends object>(before: T, after: T, but: (key: keyof T) => boolean): boolean {
  for (const key in after) if (!Object.is(before[key], after[key]) && !but(key)) return false
  return true
}
