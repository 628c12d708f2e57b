// Puts the page together: asks the shell, opens the atlas, builds the store, shows the app or what is wrong with the folder.
import './look/tokens.css'
import './look/themes.css'
import './look/latinFonts.css'
import './look/base.css'
import './look/over.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import type { Language } from './atlas/model'
import type { Progress } from './load/load'
import { layPage } from './layout/page'
import { firstFonts, fontsShown } from './look/firstFonts'
import { openFolder } from './open'
import { LoadingScreen } from './panels/LoadingScreen'
import { ProblemsScreen } from './panels/ProblemsScreen'
import { getPort } from './shell'
import { openState } from './state/appState'
import type { LanguageChoice } from './state/settings'
import { parseViewText } from './state/viewText'
import { mirrorAddress } from './store/address'
import { walkByKeys } from './store/historyKeys'
import { AtlasStoreProvider } from './store/react'
import { keepSettings, openSettings } from './store/settings'
import { systemLanguage } from './store/systemLanguage'
import { createAtlasStore } from './store/store'
import { listenForTextSize } from './store/textSizeKeys'
import { applyLook, wearLook } from './store/theme'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')
const root = createRoot(element)

/** Language of screens that come before an atlas is open: the address, the shell's option, the settings, else the browser's. */
function earlyLanguage(...asked: (LanguageChoice | undefined)[]): Language {
  const inAddress = /[#&]lang=(en|zh-Hans)(&|$)/.exec(location.hash)?.[1] as Language | undefined // the pattern's words
  return inAddress ?? asked.find((choice) => choice !== undefined && choice !== 'system') ?? systemLanguage()
}

/** Before this, ms, the still page of index.html is shown: a folder that opens at once needs no progress and no second layout. */
const PROGRESS_AFTER = 300

/** Timer of the loading screen, until it is known what to show. */
let late = 0

async function start(): Promise<void> {
  const fonts = firstFonts()
  let language = earlyLanguage()
  let last: Progress | null = null
  const show = (progress: Progress | null) => {
    last = progress
    if (performance.now() > PROGRESS_AFTER)
      root.render(<LoadingScreen progress={progress} language={language} />)
  }
  // A file or a shell that keeps everybody waiting tells of no progress; the screen that says so comes all the same.
  late = window.setTimeout(() => show(last), PROGRESS_AFTER + 1 - performance.now())
  const port = getPort()
  // The page is dressed as soon as it is known how, whatever else the shell still has to tell.
  const settled = openSettings(port).then((opened) => {
    applyLook(opened.settings)
    layPage(opened.settings)
    return opened
  })
  const options = await port.startOptions()
  performance.mark('atlas-asked')
  const opening = openFolder(options.data, show)
  const { settings, note } = await settled
  language = earlyLanguage(options.lang, settings.language)
  document.documentElement.lang = language
  if (language === 'zh-Hans') void import('./look/chineseFonts')
  const { atlas, problems, errors, warnings } = await opening
  clearTimeout(late)
  performance.mark('atlas-loaded')
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

start().catch((cause: unknown) => {
  clearTimeout(late)
  console.error(cause)
  root.render(
    <ProblemsScreen
      problems={[{ severity: 'error', file: 'the page', path: '', expected: String(cause) }]}
      language={earlyLanguage()}
      onRetry={() => location.reload()}
    />
  )
})
