// React's binding to the store: a context and its hooks, no state of its own.
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { AppState } from '../state/appState'
import { calmOf, restOf } from './calm'
import { stillOf } from './moves'
import type { AtlasStore } from './store'

const Context = createContext<AtlasStore | null>(null)
export const AtlasStoreProvider = Context.Provider

/** The store of the opened atlas. @throws Error outside a provider */
export function useAtlasStore(): AtlasStore {
  const store = useContext(Context)
  if (!store) throw new Error('useAtlasStore is used outside AtlasStoreProvider')
  return store
}

/** A part of the state; the component renders again when the part is another value or object, so ask memoised queries. */
export function useAtlas<Part>(query: (state: AppState) => Part): Part {
  const store = useAtlasStore()
  return useSyncExternalStore(store.subscribe, () => query(store.state()))
}

/**
 * The same a few times a second at most while time is moved, for words and what is spoken: React has no part in each frame of a
 * gesture. What acts on such a part asks the store itself, which may be ahead.
 */
export function useAtlasCalmly<Part>(query: (state: AppState) => Part): Part {
  const calm = calmOf(useAtlasStore())
  return useSyncExternalStore(calm.subscribe, () => query(calm.state()))
}

/** The same once time has rested, for what is only heard: nobody listens to a value that is still being changed by hand. */
export function useAtlasAtRest<Part>(query: (state: AppState) => Part): Part {
  const rest = restOf(useAtlasStore())
  return useSyncExternalStore(rest.subscribe, () => query(rest.state()))
}

/** A part that neither window nor day have a part in: while only these move it is not even asked for. */
export function useAtlasStill<Part>(query: (state: AppState) => Part): Part {
  const store = useAtlasStore()
  return useSyncExternalStore(stillOf(store), () => query(store.state()))
}
