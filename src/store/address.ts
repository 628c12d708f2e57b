// Keeps address, history and view in step: settled views become entries, and an entry typed, linked or gone back to is taken over.
import { arriveAt } from '../state/actions'
import { chose, isChoice, moved, rest, trailAt, type Step } from '../state/trail'
import { parseViewText, viewText } from '../state/viewText'
import type { AtlasStore } from './store'

/** Starts the mirror; answers how to stop it. Which change makes an entry and which takes the place of one is told by src/state/trail. */
export function mirrorAddress(store: AtlasStore, page: Window = window): () => void {
  const text = () => viewText(store.state().view, store.state().atlas)
  let trail = trailAt(text())
  let timer = 0
  let arriving = false

  function take(step: Step): void {
    trail = step.trail
    for (const write of step.writes) {
      const hash = `#${write.text}`
      if (write.how === 'push') page.history.pushState(null, '', hash)
      else page.history.replaceState(null, '', hash)
    }
    if (step.wake !== null && timer === 0) timer = page.setTimeout(ring, step.wake - page.performance.now())
  }
  function ring(): void {
    timer = 0
    take(rest(trail, text, page.performance.now(), false, store.state().playing))
  }
  const stop = store.subscribe((state, before) => {
    if (arriving) return
    const now = page.performance.now()
    // What was before a run keeps its own entry; what the run came to is sealed when it has rested.
    if (state.playing !== before.playing) take(rest(trail, text, now, state.playing))
    if (state.view === before.view) return
    if (isChoice(before.view, state.view))
      take(chose(trail, () => viewText(before.view, before.atlas), text, now))
    else take(moved(trail, text, now))
  })
  function follow(): void {
    // Both events come for one step, and also where only the spelling of the address differs.
    if (page.location.hash !== `#${text()}`) {
      const { view, atlas } = store.state()
      const read = parseViewText(page.location.hash, atlas, view.language)
      arriving = true
      store.act(arriveAt(read.view, read.fellBack))
      arriving = false
    }
    trail = trailAt(text())
    spell()
  }
  /** Writes the address as it is written here, without an entry of its own. */
  function spell(): void {
    if (page.location.hash !== `#${trail.text}`) page.history.replaceState(null, '', `#${trail.text}`)
  }
  function leave(): void {
    take(rest(trail, text, page.performance.now(), true))
  }
  page.addEventListener('popstate', follow)
  page.addEventListener('hashchange', follow)
  page.addEventListener('pagehide', leave)
  spell()
  return () => {
    stop()
    page.clearTimeout(timer)
    page.removeEventListener('popstate', follow)
    page.removeEventListener('hashchange', follow)
    page.removeEventListener('pagehide', leave)
  }
}
