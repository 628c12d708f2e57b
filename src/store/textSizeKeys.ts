// Ctrl (or Cmd) with +, - and 0 changes the text size where the program has no zoom of its own; a browser keeps those keys for its own.
import type { Port } from '../port/port'
import { textSizeAfter } from '../state/settings'
import { changeSettings } from '../state/settingsActions'
import type { AtlasStore } from './store'

const STEPS: Readonly<Record<string, -1 | 0 | 1>> = { '+': 1, '=': 1, '-': -1, _: -1, '0': 0 }

/** Starts to listen where the shell leaves these keys to the page. Answers how to stop. */
export function listenForTextSize(
  store: AtlasStore,
  { kind }: Pick<Port, 'kind'>,
  page: Window = window
): () => void {
  if (kind === 'browser') return () => undefined
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    store.act((state) => changeSettings({ textSize: textSizeAfter(state.settings.textSize, step) })(state))
  }
  page.addEventListener('keydown', press)
  return () => page.removeEventListener('keydown', press)
}
