// @ts-check
'use strict'
// The script that goes before every script of a page: the emulated context bridge, the keys' way to the program, the preload.
const fs = require('node:fs')

/** Path within the page's own origin over which a key press asks the program; it never reaches a handler. */
const KEY_PATH = '/__standin/key'

/**
 * @param {Electron.WebPreferences} preferences
 * @param {{ fullscreen: boolean, keys: boolean }} allowed
 */
function pageScript(preferences, allowed) {
  const code = preferences.preload ? fs.readFileSync(preferences.preload, 'utf8') : ''
  const facts = {
    subFrames: preferences.nodeIntegrationInSubFrames === true,
    platform: process.platform,
    keyPath: KEY_PATH,
    ...allowed
  }
  const preload = code && `(require, module, exports, process) => {\n${code}\n}`
  return `(${prepare.toString()})(${JSON.stringify(facts)}, ${preload || 'null'})`
}

/**
 * Runs in the page, so it may use nothing from outside itself.
 * @param {{ subFrames: boolean, platform: string, keyPath: string, fullscreen: boolean, keys: boolean }} facts
 * @param {((require: unknown, module: unknown, exports: unknown, process: unknown) => void) | null} preload
 */
function prepare(facts, preload) {
  /** @type {any} The page's global object; this file is checked without a page's types. */
  const page = globalThis
  const ipc = page.__standinIpc
  delete page.__standinIpc
  const isTop = page.top === page
  if (!isTop && !facts.subFrames) return

  page.open = (url = 'about:blank', frameName = '', features = '') => {
    void ipc('open', '', [{ url: new URL(url, page.location.href).href, frameName, features }])
    return null
  }
  if (!facts.fullscreen) {
    page.Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'))
  }
  if (facts.keys && isTop) {
    const ask = (/** @type {any} */ event) => {
      const input = {
        type: event.type === 'keydown' ? 'keyDown' : 'keyUp',
        key: event.key,
        code: event.code,
        isAutoRepeat: event.repeat,
        isComposing: event.isComposing,
        shift: event.shiftKey,
        control: event.ctrlKey,
        alt: event.altKey,
        meta: event.metaKey,
        location: event.location,
        modifiers: []
      }
      // Synchronous, because the program decides before the page sees the key.
      const request = new page.XMLHttpRequest()
      request.open('GET', `${facts.keyPath}?${encodeURIComponent(JSON.stringify(input))}`, false)
      request.send()
      if (request.responseText !== 'prevented') return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    page.addEventListener('keydown', ask, true)
    page.addEventListener('keyup', ask, true)
  }
  if (!preload) return

  const listeners = new Map()
  Object.defineProperty(page, '__standinReceive', {
    value: (/** @type {string} */ channel, /** @type {unknown[]} */ args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: {} }, ...args)
    }
  })
  const clone = (/** @type {unknown} */ value) => {
    try {
      return structuredClone(value)
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }
  /** @type {(value: any) => any} What crosses the bridge is a copy; functions become callers. */
  const bridge = (value) => {
    if (typeof value === 'function') {
      return (/** @type {unknown[]} */ ...args) => {
        const given = args.map((arg) => (typeof arg === 'function' ? arg : clone(arg)))
        const failed = (/** @type {Error} */ error) => {
          throw new Error(error.message)
        }
        let out
        try {
          out = value(...given)
        } catch (error) {
          return failed(/** @type {Error} */ (error))
        }
        return out instanceof Promise ? out.then(bridge, failed) : bridge(out)
      }
    }
    if (value && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.freeze(
        Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bridge(inner)]))
      )
    }
    return clone(value)
  }
  const ipcRenderer = {
    invoke: async (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) => {
      const answer = await ipc('invoke', channel, clone(args))
      if (answer.error) throw new Error(answer.error)
      return answer.value
    },
    send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      void ipc('send', channel, clone(args)),
    on: (/** @type {string} */ channel, /** @type {unknown} */ listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener: (/** @type {string} */ channel, /** @type {unknown} */ listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((/** @type {unknown} */ one) => one !== listener)
      )
      return ipcRenderer
    }
  }
  const contextBridge = {
    exposeInMainWorld(/** @type {string} */ key, /** @type {unknown} */ api) {
      if (key in page)
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      Object.defineProperty(page, key, {
        value: bridge(api),
        enumerable: true,
        configurable: false,
        writable: false
      })
    }
  }
  const require = (/** @type {string} */ name) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: facts.platform,
    env: {},
    argv: []
  }
  preload(require, module, module.exports, process)
}

module.exports = { pageScript, KEY_PATH }
