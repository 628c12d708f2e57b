// Ctrl (or Cmd) with +, - and 0 changes the text size where the program has no zoom of its own; a browser keeps those keys for its own.
import type { Port } from '../port/port'
import { keyIn } from '../state/keys'
import { textSizeAfter } from '../state/settings'
import { changeSettings } from '../state/settingsActions'
import type { AtlasStore } from './store'

const STEPS = { larger: 1, smaller: -1, usualSize: 0 } as const

/** Starts to listen where the shell leaves these keys to the page. Answers how to stop. */
export function listenForTextSize(
  store: AtlasStore,
  { kind }: Pick<Port, 'kind'>,
  page: Window = window
): () => void {
  if (kind === 'browser') return () => undefined
  const press = (event: KeyboardEvent) => {
    const key = keyIn('page', event)
    if (key !== 'larger' && key !== 'smaller' && key !== 'usualSize') return
    event.preventDefault()
    store.act((state) =>
      changeSettings({ textSize: textSizeAfter(state.settings.textSize, STEPS[key]) })(state)
    )
  }
  page.addEventListener('keydown', press)
  return () => page.removeEventListener('keydown', press)
}
