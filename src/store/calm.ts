// The state for words that may lag behind the hand: time that moves many times a second is told a few times. No drawing, no React.
import { movesOf } from './moves'
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

/** Calls `tell` once there has been no change for 150 ms. */
export function restingly(tell: () => void): Calm {
  let changed = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  function stop(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  function now(): void {
    stop()
    tell()
  }
  function look(): void {
    timer = null
    const left = changed + CALM - performance.now()
    if (left > 0) timer = setTimeout(look, left)
    else tell()
  }
  return {
    soon() {
      changed = performance.now()
      timer ??= setTimeout(look, CALM)
    },
    now,
    stop
  }
}

type LaggingStore = Pick<AtlasStore, 'state'> & { readonly subscribe: (listener: () => void) => () => void }
type CalmStore = LaggingStore & {
  /** A gesture moves time from now on. Answers how to end it, which tells at once what is kept back. */
  readonly begin: () => () => void
}

interface Lagging {
  readonly gestures: { count: number }
  readonly calm: LaggingStore & { readonly catchUp: () => void }
  readonly resting: LaggingStore & { readonly catchUp: () => void }
}
const made = new WeakMap<AtlasStore, Lagging>()

function laggingOf(store: AtlasStore): Lagging {
  const known = made.get(store)
  if (known) return known
  const gestures = { count: 0 }
  const own = {
    gestures,
    calm: lagging(store, gestures, calmly),
    resting: lagging(store, gestures, restingly)
  }
  made.set(store, own)
  return own
}

const calmStores = new WeakMap<AtlasStore, CalmStore>()

/**
 * The store as it was at most 150 ms ago; the same object for the same store. Only gestures are lagged behind: a key or a button is
 * answered at once, and so is whatever is more than a move of window and day, so that no word belongs to another language or filter
 * than its neighbour.
 */
export function calmOf(store: AtlasStore): CalmStore {
  const known = calmStores.get(store)
  if (known) return known
  const { gestures, calm, resting } = laggingOf(store)
  const own: CalmStore = {
    state: calm.state,
    subscribe: calm.subscribe,
    begin() {
      let open = true
      gestures.count++
      return () => {
        if (open) gestures.count--
        open = false
        calm.catchUp()
        resting.catchUp()
      }
    }
  }
  calmStores.set(store, own)
  return own
}

/** The store as it was when time last rested for 150 ms, or a gesture ended: for what is heard and not seen. Else as `calmOf`. */
export function restOf(store: AtlasStore): LaggingStore {
  return laggingOf(store).resting
}

function lagging(
  store: AtlasStore,
  gestures: { readonly count: number },
  pace: (tell: () => void) => Calm
): Lagging['calm'] {
  const listeners = new Set<() => void>()
  let seen = store.state()
  let stop: (() => void) | null = null
  const paced = pace(() => {
    seen = store.state()
    for (const listener of listeners) listener()
  })
  return {
    // With nobody to tell nothing is kept back.
    state: () => (stop ? seen : store.state()),
    catchUp() {
      if (stop && seen !== store.state()) paced.now()
    },
    subscribe(listener) {
      if (!stop) {
        seen = store.state()
        stop = movesOf(store)((timeOnly) => {
          if (gestures.count > 0 && timeOnly) paced.soon()
          else paced.now()
        })
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        paced.stop()
        stop?.()
        stop = null
      }
    }
  }
}
