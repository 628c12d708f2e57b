// Writes settings that were changed through the shell's port. It knows no disk and no browser storage.
import type { Port } from '../port/port'
import { settingsText } from '../state/settings'
import type { AtlasStore } from './store'

/** How long the settings have to rest before they are written, ms. */
const REST = 250

/** Writes changed settings when they have come to rest or the page is left; says once when that fails. Answers how to stop. */
export function keepSettings(store: AtlasStore, port: Port, page: Window = window): () => void {
  let timer = 0
  let kept = store.state().settings
  let failed = store.state().settingsNote === 'notKept'
  const write = () => {
    page.clearTimeout(timer)
    timer = 0
    const { settings } = store.state()
    if (settings === kept) return
    kept = settings
    port.writeSettings(settingsText(settings)).catch(() => {
      if (failed) return
      failed = true
      store.act((state) => ({ ...state, settingsNote: 'notKept' }))
    })
  }
  const stop = store.subscribe((state, before) => {
    if (state.settings === before.settings) return
    page.clearTimeout(timer)
    timer = page.setTimeout(write, REST)
  })
  page.addEventListener('pagehide', write)
  return () => {
    stop()
    page.clearTimeout(timer)
    page.removeEventListener('pagehide', write)
  }
}
