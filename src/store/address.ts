// Keeps the page's address and the view in step: the settled view is written into the hash, a hash typed or linked is followed.
import { setView, type Action } from '../state/actions'
import { parseViewText, viewText } from '../state/viewText'
import type { AtlasStore } from './store'

/** How long the view has to rest before the address is written, ms: browsers refuse more than some 100 writes in 30 s. */
const REST = 300

/** Starts the mirror; answers how to stop it. Gestures replace the entry, so Back leaves the atlas as it was entered. */
export function mirrorAddress(store: AtlasStore, page: Window = window): () => void {
  let timer = 0
  const write = () => {
    timer = 0
    const { view, atlas } = store.state()
    const hash = `#${viewText(view, atlas)}`
    if (hash !== page.location.hash) page.history.replaceState(null, '', hash)
  }
  const stop = store.subscribe((state, before) => {
    if (state.view === before.view) return
    page.clearTimeout(timer)
    timer = page.setTimeout(write, REST)
  })
  const follow = () => {
    const { view, atlas } = store.state()
    if (page.location.hash === `#${viewText(view, atlas)}`) return
    const read = parseViewText(page.location.hash, atlas, view.language)
    const withNotes: Action = (state) => ({ ...setView(read.view)(state), fellBack: read.fellBack })
    store.act(withNotes)
  }
  const leave = () => {
    if (timer !== 0) write()
  }
  page.addEventListener('hashchange', follow)
  page.addEventListener('pagehide', leave)
  write()
  return () => {
    stop()
    page.clearTimeout(timer)
    page.removeEventListener('hashchange', follow)
    page.removeEventListener('pagehide', leave)
  }
}
