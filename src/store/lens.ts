// A store that shows another state than it has: the page as of another day, for a second map. What is done goes to the one store.
import type { AppState } from '../state/appState'
import { memoBy } from '../state/memo'
import type { AtlasStore } from './store'

/** How a part of the page sees the state; pure, and the same answer for the same state. */
export type Lens = (state: AppState) => AppState

/** Everything asked of it goes through the lens; actions change the real state. */
export function lensedStore(store: AtlasStore, lens: Lens): AtlasStore {
  const seen = memoBy((state: AppState) => [state], lens, 2)
  return {
    state: () => seen(store.state()),
    act: store.act,
    subscribe: (listener) => store.subscribe((state, before) => listener(seen(state), seen(before))),
    onFrame: (keys, paint) =>
      store.onFrame(
        (state) => keys(seen(state)),
        (state) => paint(seen(state))
      )
  }
}
