// Back and forward through views by the keys that a browser has for it, for a shell without keys of its own.
import type { Port } from '../port/port'
import { keyIn } from '../state/keys'

/** In Electron Alt with the left and right arrow walk the history; a browser does so by itself and is left alone. */
export function walkByKeys({ kind }: Pick<Port, 'kind'>, page: Window = window): () => void {
  if (kind === 'browser') return () => undefined
  const press = (event: KeyboardEvent) => {
    const key = event.shiftKey ? null : keyIn('page', event)
    if (key !== 'back' && key !== 'forward') return
    event.preventDefault()
    // Unlike the history as a whole this counts the pages of the atlas only: no step leads out of it.
    const { canGoBack, canGoForward } = page.navigation
    if (key === 'back' && canGoBack) page.history.back()
    if (key === 'forward' && canGoForward) page.history.forward()
  }
  page.addEventListener('keydown', press)
  return () => {
    page.removeEventListener('keydown', press)
  }
}
