// The one window: how it is made, when it is shown, which keys it takes from the page, and how it survives a broken page.
import { app, BrowserWindow, type Input } from 'electron'
import { reloadBudget } from './recovery'

/** Milliseconds an unresponsive page has to come round before it is ended and loaded again. */
const PATIENCE = 15_000

/** Makes the window and loads `home` in it; `shown` is called once, when there is something to see. */
export function openWindow(home: URL, preload: string, shown: () => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    title: 'Great Leap Atlas',
    // The paper of the page, so that the first frame does not flash white.
    backgroundColor: '#f6f3ec',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false
    }
  })
  window.once('ready-to-show', () => {
    window.show()
    shown()
  })
  takeKeys(window)
  survive(window, home)
  void load(window, home)
  return window
}

/** A failed load is told by its events; a rejection on top of them would end the program. */
async function load(window: BrowserWindow, home: URL): Promise<void> {
  try {
    await window.loadURL(home.href)
  } catch (error) {
    console.error(`The page could not be loaded: ${String(error)}`)
  }
}

/** F11 is full screen; the keys that reload a page in a browser would only lose what a visitor is looking at. */
function takeKeys(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return
    if (input.key === 'F11') {
      event.preventDefault()
      if (!input.isAutoRepeat) window.setFullScreen(!window.isFullScreen())
    } else if (reloads(input)) {
      event.preventDefault()
    }
  })
}

function reloads(input: Input): boolean {
  return input.key === 'F5' || ((input.control || input.meta) && input.key.toLowerCase() === 'r')
}

function survive(window: BrowserWindow, home: URL): void {
  const budget = reloadBudget()
  const contents = window.webContents
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const remedy = budget.spend(Date.now())
    console.error(
      `The page broke down (${reason}); ${remedy === 'reload' ? 'it is loaded again' : 'starting anew'}.`
    )
    if (remedy === 'relaunch') {
      app.relaunch()
      app.exit(0)
    } else {
      // Its address holds what the visitor was looking at, so that is loaded and not the start; unless it never got there.
      if (contents.getURL().startsWith(home.href)) contents.reload()
      else void load(window, home)
    }
  })
  let waiting: NodeJS.Timeout | undefined
  window.on('unresponsive', () => {
    waiting ??= setTimeout(() => contents.forcefullyCrashRenderer(), PATIENCE)
  })
  const cameRound = (): void => {
    clearTimeout(waiting)
    waiting = undefined
  }
  window.on('responsive', cameRound)
  contents.on('render-process-gone', cameRound)
  window.on('closed', cameRound)
}
