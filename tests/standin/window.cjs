// @ts-check
'use strict'
// Electron's `BrowserWindow`: the outside of a page, its state told and its events sent, though nothing is on a screen.
const { StrictEmitter } = require('./strict.cjs')
const { WebContents } = require('./contents.cjs')

/** @typedef {import('./types').World} World */

/** @param {World} world @param {object} session */
function createBrowserWindow(world, session) {
  /** @type {BrowserWindow | null} */
  let focused = null

  /**
   * @implements {Pick<Electron.BrowserWindow, 'id' | 'loadURL' | 'show' | 'hide' | 'isVisible' | 'minimize' | 'isMinimized' |
   *   'restore' | 'focus' | 'isFocused' | 'isKiosk' | 'setKiosk' | 'isFullScreen' | 'setFullScreen' | 'isDestroyed' |
   *   'getTitle' | 'getMinimumSize' | 'close' | 'destroy'>}
   */
  class BrowserWindow extends StrictEmitter {
    #minimized = false

    /** @param {Electron.BrowserWindowConstructorOptions} options */
    constructor(options = {}) {
      super()
      if (!world.ready) throw new Error('Cannot create BrowserWindow before app is ready')
      this.id = world.nextId()
      this.options = { ...options }
      this.visible = options.show !== false
      this.destroyed = false
      /** @type {WebContents} */
      this.webContents = new WebContents(world, this, session)
      this.on('standin:page-closed', () => this.#closed())
      this.on('standin:open', (url, overrides, details) => {
        const child = new BrowserWindow({ ...this.options, ...overrides })
        this.webContents.emit('did-create-window', child, details)
        void child.loadURL(url)
      })
      world.windows.push(this)
      world.app.emit('web-contents-created', {}, this.webContents)
      world.app.emit('browser-window-created', {}, this)
    }

    static getAllWindows() {
      return world.windows.filter((window) => !window.destroyed)
    }
    /** @param {any} contents */
    static fromWebContents(contents) {
      return contents?.win ?? null
    }
    static getFocusedWindow() {
      return focused
    }

    /** @param {string} url */
    loadURL(url) {
      return this.webContents.loadURL(url)
    }
    show() {
      this.visible = true
      this.emit('show')
      this.focus()
    }
    hide() {
      this.visible = false
      this.emit('hide')
    }
    isVisible() {
      return this.visible
    }
    minimize() {
      this.#minimized = true
      if (focused === this) focused = null
      this.emit('minimize')
    }
    isMinimized() {
      return this.#minimized
    }
    restore() {
      this.#minimized = false
      this.emit('restore')
    }
    focus() {
      focused = this // eslint-disable-line @typescript-eslint/no-this-alias -- the one window that has the focus
      this.emit('focus')
    }
    isFocused() {
      return focused === this
    }
    isKiosk() {
      return this.options.kiosk === true
    }
    /** @param {boolean} on */
    setKiosk(on) {
      this.options.kiosk = on
      this.setFullScreen(on)
    }
    isFullScreen() {
      return this.options.fullscreen === true
    }
    /** @param {boolean} on */
    setFullScreen(on) {
      if (this.isFullScreen() === on) return
      // Real systems take a while, so callers must not read the state back at once.
      setTimeout(() => {
        this.options.fullscreen = on
        void this.webContents.fit()
        this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
      }, 50)
    }
    isDestroyed() {
      return this.destroyed
    }
    getTitle() {
      return this.options.title ?? ''
    }
    getMinimumSize() {
      return [this.options.minWidth ?? 0, this.options.minHeight ?? 0]
    }
    close() {
      let stopped = false
      this.emit('close', { preventDefault: () => (stopped = true) })
      if (!stopped) this.destroy()
    }
    destroy() {
      void this.webContents.opened.then((page) => page.close())
    }

    #closed() {
      if (this.destroyed) return
      this.destroyed = true
      if (focused === this) focused = null
      this.emit('closed')
      if (BrowserWindow.getAllWindows().length > 0 || world.quitting) return
      if (!world.app.emit('window-all-closed')) world.app.quit()
    }
  }
  return BrowserWindow
}

module.exports = { createBrowserWindow }
