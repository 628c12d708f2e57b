// @ts-check
'use strict'
// Puts the module `electron` of the stand-in together and starts its program once a Chromium is there.
const { createApp } = require('./app.cjs')
const { startChromium } = require('./chromium.cjs')
const { createIpcMain } = require('./ipc.cjs')
const { createSession } = require('./session.cjs')
const { strict } = require('./strict.cjs')
const { createBrowserWindow } = require('./window.cjs')

/** @typedef {import('./types').World} World */

/**
 * @param {Pick<World, 'appPath' | 'pkg' | 'switches' | 'script'>} given
 */
function create(given) {
  let lastId = 0
  let becomeReady = () => {}
  /** @type {Promise<void>} */
  const whenReady = new Promise((resolve) => (becomeReady = resolve))
  /** @type {Omit<World, 'app' | 'ipcMain'>} */
  const state = {
    ...given,
    ready: false,
    quitting: false,
    chromium: null,
    whenReady,
    windows: [],
    privileged: new Map(),
    handlers: new Map(),
    invokers: new Map(),
    beforeRequest: null,
    permissionCheck: null,
    permissionRequest: null,
    nextId: () => ++lastId
  }
  const world = /** @type {World} */ (state) // the two missing members follow at once
  const app = createApp(world)
  const ipcMain = createIpcMain(world)
  Object.assign(world, { app, ipcMain })
  const { session, protocol } = createSession(world)
  const BrowserWindow = createBrowserWindow(world, session.defaultSession)

  /** @type {unknown} Electron gives a program a menu of its own until it sets another or none. */
  let menu = { items: [{ role: 'viewMenu' }] }
  const electron = strict('electron', {
    app,
    BrowserWindow,
    ipcMain,
    protocol,
    session,
    webContents: strict('webContents', {
      getAllWebContents: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
      fromDevToolsTargetId: (/** @type {string} */ id) =>
        world.windows.find((window) => window.webContents.targetId === id)?.webContents
    }),
    dialog: strict('dialog', {
      showErrorBox: (/** @type {string} */ title, /** @type {string} */ text) =>
        console.error('[dialog]', title, text)
    }),
    Menu: strict('Menu', {
      setApplicationMenu: (/** @type {unknown} */ next) => void (menu = next),
      getApplicationMenu: () => menu,
      buildFromTemplate: (/** @type {object[]} */ items) => ({ items })
    })
  })

  async function start() {
    const chromium = await startChromium()
    world.chromium = chromium
    chromium.child.on('exit', () => process.exit(world.quitting ? 0 : 1))
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => app.quit())
    if (world.switches.has('remote-debugging-port')) await letDriverIn(chromium.endpoint)
    world.ready = true
    app.emit('will-finish-launching')
    app.emit('ready', {}, {})
    becomeReady()
  }
  return { electron, start }
}

/**
 * Playwright's own loader holds 'ready' back in real Electron; here the program waits until its inspector client says go.
 * @param {string} endpoint
 */
async function letDriverIn(endpoint) {
  console.error(`DevTools listening on ${endpoint}`)
  if (Reflect.has(globalThis, '__playwright_run')) return
  const asked = new Promise((resolve) => Reflect.set(globalThis, '__playwright_run', resolve))
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 3000))])
}

module.exports = { create }
