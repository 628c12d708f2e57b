// The port of the shell that shows this page: the one Electron hands over, else what a browser can do by itself.
import { KeptSettings, PORT_NAME, StartOptions, type Port } from './port/port'

/** The port of this page's shell. The same object for the life of the page is not promised; it holds no state. */
export function getPort(): Port {
  const given: unknown = Reflect.get(globalThis, PORT_NAME)
  return isElectronPort(given) ? checked(given) : browserPort
}

function isElectronPort(value: unknown): value is Port {
  if (typeof value !== 'object' || value === null) return false
  const port: Partial<Record<keyof Port, unknown>> = value
  return port.kind === 'electron' && FUNCTIONS.every((name) => typeof port[name] === 'function')
}

const FUNCTIONS = [
  'startOptions',
  'setFullScreen',
  'readSettings',
  'writeSettings',
  'setSettingsAside'
] as const satisfies readonly (keyof Port)[]

/** What comes over the bridge is as foreign as what comes over the network, so it is checked in the same way. */
function checked(port: Port): Port {
  return {
    kind: port.kind,
    startOptions: async () => StartOptions.parse(await port.startOptions()),
    async setFullScreen(on) {
      const after: unknown = await port.setFullScreen(on)
      if (typeof after !== 'boolean') throw new Error('The shell does not say whether it is in full screen.')
      return after
    },
    readSettings: async () => KeptSettings.parse(await port.readSettings()),
    writeSettings: (text) => port.writeSettings(text),
    setSettingsAside: () => port.setSettingsAside()
  }
}

const browserPort: Port = {
  kind: 'browser',

  async startOptions() {
    const answer = await fetch('./shell.json')
    if (!answer.ok) throw new Error(`The shell does not say what to open: ${(await answer.text()).trim()}`)
    return StartOptions.parse(await answer.json())
  },

  async setFullScreen(on) {
    if (on && !document.fullscreenElement)
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    if (!on && document.fullscreenElement) await document.exitFullscreen()
    return document.fullscreenElement !== null
  },

  // Async, so that a browser that refuses its storage rejects and does not throw.
  // eslint-disable-next-line @typescript-eslint/require-await -- see above
  async readSettings() {
    return KeptSettings.parse(localStorage.getItem(SETTINGS_KEY))
  },

  // eslint-disable-next-line @typescript-eslint/require-await -- see above
  async writeSettings(text) {
    localStorage.setItem(SETTINGS_KEY, text)
  },

  // eslint-disable-next-line @typescript-eslint/require-await -- see above
  async setSettingsAside() {
    const text = localStorage.getItem(SETTINGS_KEY)
    if (text === null) return
    let n = 1
    while (n < MOST_ASIDE && localStorage.getItem(`${SETTINGS_KEY}.aside-${n}`) !== null) n++
    localStorage.setItem(`${SETTINGS_KEY}.aside-${n}`, text)
    localStorage.removeItem(SETTINGS_KEY)
  }
}

/** All addresses of 127.0.0.1 with the same port share a storage, so the name says whose it is. */
const SETTINGS_KEY = 'great-leap-atlas.settings'
/** From so many on the last one is written over: storage is small. */
const MOST_ASIDE = 5
