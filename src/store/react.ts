// React's binding to the store: a context and two hooks, no state of its own.
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { AppState } from '../state/appState'
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
