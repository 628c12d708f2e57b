// The port of the shell that shows this page: the one Electron hands over, else what a browser can do by itself.
import { PORT_NAME, StartOptions, type Port } from './port/port'

/** The port of this page's shell. The same object for the life of the page is not promised; it holds no state. */
export function getPort(): Port {
  const given: unknown = Reflect.get(globalThis, PORT_NAME)
  return isElectronPort(given) ? checked(given) : browserPort
}

function isElectronPort(value: unknown): value is Port {
  if (typeof value !== 'object' || value === null) return false
  const port: Partial<Record<keyof Port, unknown>> = value
  return (
    port.kind === 'electron' &&
    typeof port.startOptions === 'function' &&
    typeof port.setFullScreen === 'function'
  )
}

/** What comes over the bridge is as foreign as what comes over the network, so it is checked in the same way. */
function checked(port: Port): Port {
  return {
    kind: port.kind,
    startOptions: async () => StartOptions.parse(await port.startOptions()),
    async setFullScreen(on) {
      const after: unknown = await port.setFullScreen(on)
      if (typeof after !== 'boolean') throw new Error('The shell does not say whether it is in full screen.')
      return after
    }
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
  }
}
