// @ts-check
'use strict'
// Electron's `app`: the life of the program from start to end, its folders, and the lock that keeps it to one instance.
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { spawn } = require('node:child_process')
const { endChromium } = require('./chromium.cjs')
const { holdLock } = require('./lock.cjs')
const { StrictEmitter } = require('./strict.cjs')

/** @typedef {import('./types').World} World */

/** @param {World} world */
function createApp(world) {
  /** @type {(() => void) | null} */
  let release = null
  /** @type {string[] | null} */
  let relaunchWith = null

  const userData = () => {
    const asked = world.switches.get('user-data-dir') ?? process.env.STANDIN_USER_DATA
    return asked ? path.resolve(asked) : path.join(os.tmpdir(), 'standin', world.pkg.name ?? 'standin')
  }

  /** @param {number} code */
  async function finish(code) {
    world.quitting = true
    release?.()
    if (relaunchWith) {
      spawn(process.execPath, [world.script, ...relaunchWith], { detached: true, stdio: 'inherit' }).unref()
    }
    if (world.chromium) await endChromium(world.chromium)
    process.exit(code)
  }

  /** @satisfies {Partial<Electron.CommandLine>} */
  const commandLine = {
    hasSwitch: (/** @type {string} */ name) => world.switches.has(name),
    getSwitchValue: (/** @type {string} */ name) => world.switches.get(name) ?? '',
    appendSwitch: (/** @type {string} */ name, value = '') => void world.switches.set(name, value),
    appendArgument: () => {}
  }

  /** @satisfies {Partial<Omit<Electron.App, keyof NodeJS.EventEmitter>>} */
  const members = {
    isPackaged: false,
    name: world.pkg.name ?? 'standin',
    // The double has no more of it than is used; the type asks for all.
    commandLine: /** @type {Electron.CommandLine} */ (/** @type {unknown} */ (commandLine)),
    enableSandbox() {
      if (world.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
    },
    isReady: () => world.ready,
    whenReady: () => world.whenReady,
    getAppPath: () => world.appPath,
    getName: () => world.pkg.name ?? 'standin',
    getVersion: () => world.pkg.version ?? '0.0.0',
    getLocale: () => 'en-US',
    getPath: (/** @type {string} */ name) => {
      if (name === 'temp') return os.tmpdir()
      return name === 'userData' ? userData() : path.join(userData(), name)
    },
    setPath: (/** @type {string} */ name, /** @type {string} */ place) => {
      if (name !== 'userData') throw new Error(`stand-in: app.setPath('${name}') does not exist here`)
      world.switches.set('user-data-dir', place)
    },
    requestSingleInstanceLock: (/** @type {Record<string, unknown>} */ data = {}) => {
      if (release) return true
      fs.mkdirSync(userData(), { recursive: true })
      const told = (/** @type {{ argv: string[], cwd: string, data: object }} */ { argv, cwd, data: sent }) =>
        void world.whenReady.then(() => app.emit('second-instance', {}, argv, cwd, sent))
      release = holdLock(userData(), { argv: process.argv, cwd: process.cwd(), data }, told)
      return release !== null
    },
    hasSingleInstanceLock: () => release !== null,
    releaseSingleInstanceLock: () => {
      release?.()
      release = null
    },
    setAppUserModelId: () => {},
    relaunch: (/** @type {Electron.RelaunchOptions} */ options = {}) => {
      relaunchWith = options.args ?? [world.appPath, ...process.argv.slice(2)]
    },
    focus: () => {},
    exit: (code = 0) => void finish(code),
    quit() {
      if (world.quitting) return
      let stopped = false
      const event = { preventDefault: () => (stopped = true), defaultPrevented: false }
      app.emit('before-quit', event)
      if (stopped) return
      world.quitting = true
      app.emit('will-quit', event)
      app.emit('quit', event, 0)
      void finish(0)
    }
  }
  class App extends StrictEmitter {}
  const app = Object.assign(new App(), members)
  return app
}

module.exports = { createApp }
