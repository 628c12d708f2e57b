// Tells moves of nothing but window and day apart from all other changes, once a change for all who ask. No drawing, no React.
import type { AppState } from '../state/appState'
import type { AtlasStore } from './store'

type Told = (timeOnly: boolean) => void

const made = new WeakMap<AtlasStore, (told: Told) => () => void>()

/** Tells every change with whether nothing but time was moved; the same function for the same store. Answers how to stop. */
export function movesOf(store: AtlasStore): (told: Told) => () => void {
  const known = made.get(store)
  if (known) return known
  const listeners = new Set<Told>()
  let stop: (() => void) | null = null
  const subscribe = (told: Told) => {
    stop ??= store.subscribe((state, before) => {
      const timeOnly = onlyTimeMoved(before, state)
      for (const listener of listeners) listener(timeOnly)
    })
    listeners.add(told)
    return () => {
      listeners.delete(told)
      if (listeners.size > 0) return
      stop?.()
      stop = null
    }
  }
  made.set(store, subscribe)
  return subscribe
}

const stills = new WeakMap<AtlasStore, (tell: () => void) => () => void>()

/** Tells every change but moves of time: for what window and day have no part in. The same function for the same store. */
export function stillOf(store: AtlasStore): (tell: () => void) => () => void {
  const known = stills.get(store)
  if (known) return known
  const listeners = new Set<() => void>()
  let stop: (() => void) | null = null
  const subscribe = (tell: () => void) => {
    stop ??= movesOf(store)((timeOnly) => {
      if (!timeOnly) for (const listener of listeners) listener()
    })
    listeners.add(tell)
    return () => {
      listeners.delete(tell)
      if (listeners.size > 0) return
      stop?.()
      stop = null
    }
  }
  stills.set(store, subscribe)
  return subscribe
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
