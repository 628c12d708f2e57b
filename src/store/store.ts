// The one owner of the state: applies actions, and tells what draws at most once a frame. No drawing, no shell of its own.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Action } from '../state/actions'
import type { AppState } from '../state/appState'

export interface AtlasStore {
  readonly state: () => AppState
  /** Applies an action at once; listeners hear of it at once, painters at the next frame. */
  readonly act: (action: Action) => void
  /** Every change, synchronously (React's binding uses this). Answers how to stop. */
  readonly subscribe: (listener: (state: AppState, before: AppState) => void) => () => void
  /**
   * Calls `paint` at once, and then at the next frame after any change in which one of `keys` differs (Object.is).
   * All painters share one animation frame; with nothing changed no frame is asked for.
   */
  readonly onFrame: (
    keys: (state: AppState) => readonly unknown[],
    paint: (state: AppState) => void
  ) => () => void
}

interface Painter {
  readonly keys: (state: AppState) => readonly unknown[]
  readonly paint: (state: AppState) => void
  seen: readonly unknown[]
}

export function createAtlasStore(first: AppState): AtlasStore {
  const store: StoreApi<AppState> = createStore<AppState>(() => first)
  const painters = new Set<Painter>()
  let asked = 0

  function frame(): void {
    asked = 0
    const state = store.getState()
    for (const painter of painters) {
      const keys = painter.keys(state)
      if (keys.every((key, i) => Object.is(key, painter.seen[i]))) continue
      painter.seen = keys
      painter.paint(state)
    }
  }
  function ask(): void {
    if (asked === 0) asked = requestAnimationFrame(frame)
  }
  store.subscribe(() => {
    if (painters.size > 0) ask()
  })

  return {
    state: store.getState,
    act(action) {
      const before = store.getState()
      const after = action(before)
      if (after !== before) store.setState(after, true)
    },
    subscribe: store.subscribe,
    onFrame(keys, paint) {
      const state = store.getState()
      const painter: Painter = { keys, paint, seen: keys(state) }
      painters.add(painter)
      paint(state)
      return () => void painters.delete(painter)
    }
  }
}
