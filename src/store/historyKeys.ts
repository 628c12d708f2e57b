// Back and forward through views by the keys that a browser has for it, for a shell without keys of its own.
import type { Port } from '../port/port'

/** In Electron Alt with the left and right arrow walk the history; a browser does so by itself and is left alone. */
export function walkByKeys({ kind }: Pick<Port, 'kind'>, page: Window = window): () => void {
  if (kind === 'browser') return () => undefined
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    // Unlike the history as a whole this counts the pages of the atlas only: no step leads out of it.
    const { canGoBack, canGoForward } = page.navigation
    if (event.key === 'ArrowLeft' && canGoBack) page.history.back()
    if (event.key === 'ArrowRight' && canGoForward) page.history.forward()
  }
  page.addEventListener('keydown', press)
  return () => {
    page.removeEventListener('keydown', press)
  }
}
