// Puts the page together from what has begun: builds the store, shows the app, how far the opening is, or what is wrong with the folder.
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { App } from './App'
import type { Begun } from './begin'
import { fontsShown } from './look/firstFonts'
import { LoadingScreen } from './panels/LoadingScreen'
import { ProblemsScreen } from './panels/ProblemsScreen'
import { openState } from './state/appState'
import { parseViewText } from './state/viewText'
import { mirrorAddress } from './store/address'
import { walkByKeys } from './store/historyKeys'
import { AtlasStoreProvider } from './store/react'
import { keepSettings } from './store/settings'
import { createAtlasStore } from './store/store'
import { listenForTextSize } from './store/textSizeKeys'
import { wearLook } from './store/theme'

/** Before this, ms, the still page of index.html is shown: a folder that opens at once needs no progress and no second layout. */
const PROGRESS_AFTER = 300

/** Shows the atlas when it is open, or why it cannot be opened; until then, if that takes long, how far it is. */
export function showPage(element: Element, begun: Begun): void {
  const root = createRoot(element)
  const show = () => {
    if (performance.now() > PROGRESS_AFTER)
      root.render(<LoadingScreen progress={begun.progress()} language={begun.language()} />)
  }
  begun.onProgress(show)
  // A file or a shell that keeps everybody waiting tells of no progress; the screen that says so comes all the same.
  const late = window.setTimeout(show, PROGRESS_AFTER + 1 - performance.now())
  shown(root, begun)
    .catch((cause: unknown) => {
      console.error(cause)
      root.render(
        <ProblemsScreen
          problems={[{ severity: 'error', file: 'the page', path: '', expected: String(cause) }]}
          language={begun.language()}
          onRetry={() => location.reload()}
        />
      )
    })
    .finally(() => {
      clearTimeout(late)
    })
}

async function shown(root: Root, begun: Begun): Promise<void> {
  const { port, fonts } = begun
  const [options, { settings, note }] = await Promise.all([begun.options, begun.settled])
  const language = begun.language()
  document.documentElement.lang = language
  if (language === 'zh-Hans') void import('./look/chineseFonts')
  const { atlas, problems, errors, warnings } = await begun.opening
  if (!atlas) {
    root.render(
      <ProblemsScreen
        problems={problems}
        found={{ errors, warnings }}
        language={language}
        onRetry={() => location.reload()}
      />
    )
    performance.mark('atlas-refused')
    return
  }
  const { view, fellBack } = parseViewText(location.hash, atlas, language)
  const store = createAtlasStore(openState(atlas, view, { fellBack, problems, settings, settingsNote: note }))
  mirrorAddress(store)
  walkByKeys(port)
  keepSettings(store, port)
  listenForTextSize(store, port)
  wearLook(store)
  await fonts
  root.render(
    <StrictMode>
      <AtlasStoreProvider value={store}>
        <App folder={options.data} onDrawn={drawn} />
      </AtlasStoreProvider>
    </StrictMode>
  )
}

const waiting = new Set(['map', 'timeline'])

function drawn(part: 'map' | 'timeline' | 'room'): void {
  if (waiting.size === 0) return
  if (part === 'room') waiting.clear()
  else waiting.delete(part)
  if (waiting.size > 0) return
  // What was painted is shown with the next frame; a message comes after that has been handed to the screen.
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    // A Chinese page is set anew when the slices of its signs come: it was not drawn yet. Latin faces came before.
    const letters = document.documentElement.lang === 'en' ? Promise.resolve() : fontsShown()
    void letters.then(() => performance.mark('atlas-drawn'))
  }
  requestAnimationFrame(() => port2.postMessage(null))
  // After the first drawing, so that an English page does not wait for them; its 中文 button uses them at once.
  requestIdleCallback(() => void import('./look/chineseFonts'))
}
