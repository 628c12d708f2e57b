// @ts-check
'use strict'
// Electron's `WebContents`: one page of the real Chromium, its navigations, keys, crashes and messages.
const { fromPage, toPage } = require('./addresses.cjs')
const { answerPage } = require('./ipc.cjs')
const { KEY_PATH, pageScript } = require('./preload.cjs')
const { answerRoute, granted, settlePermissions } = require('./session.cjs')
const { StrictEmitter } = require('./strict.cjs')

/** @typedef {import('./types').World} World */
/** @typedef {import('./types').StandinWindow} StandinWindow */
/** @typedef {import('playwright-core').Page} Page */

/** Electron's own size of a window that names none; a window in full screen has the stand-in's one display. */
const USUAL = { width: 800, height: 600 }
const DISPLAY = { width: 1920, height: 1080 }

/**
 * @implements {Pick<Electron.WebContents, 'id' | 'loadURL' | 'send' | 'getURL' | 'reload' | 'isDestroyed' | 'isCrashed' |
 *   'forcefullyCrashRenderer' | 'close' | 'executeJavaScript' | 'setVisualZoomLevelLimits'>}
 */
class WebContents extends StrictEmitter {
  /** @type {World} */ #world
  /** @type {Electron.WebPreferences} */ #preferences
  /** @type {(details: any) => { action: string, overrideBrowserWindowOptions?: object }} */
  #opener = () => ({ action: 'allow' })
  #url = ''
  #crashed = false
  #shown = false

  /** @param {World} world @param {StandinWindow} win @param {object} session */
  constructor(world, win, session) {
    super()
    this.#world = world
    this.#preferences = win.options.webPreferences ?? {}
    this.id = world.nextId()
    this.win = win
    this.session = session
    /** @type {Page | null} */
    this.page = null
    /** @type {import('playwright-core').CDPSession | null} */
    this.cdp = null
    this.targetId = ''
    /** @type {string | undefined} */
    this.asked = undefined
    this.opened = this.#open()
  }

  /** @returns {Promise<Page>} */
  async #open() {
    const world = this.#world
    await world.whenReady
    if (!world.chromium) throw new Error('stand-in: there is no Chromium')
    const { context } = world.chromium
    const page = await context.newPage()
    this.page = page
    this.cdp = await context.newCDPSession(page)
    this.targetId = (await this.cdp.send('Target.getTargetInfo')).targetInfo.targetId
    await this.fit()
    await page.route('**/*', (route) => this.#route(route))
    await page.exposeBinding('__standinIpc', ({ frame }, kind, channel, args) =>
      answerPage(world, this, frame, kind, channel, args)
    )
    await page.addInitScript({
      content: pageScript(this.#preferences, {
        fullscreen: granted(world, this, 'fullscreen', ''),
        keys: this.listenerCount('before-input-event') > 0
      })
    })
    this.#listen(page)
    return page
  }

  /** @param {Page} page */
  #listen(page) {
    page.on('crash', () => {
      // A crashed target cannot be driven any further, so the same contents go on in a fresh one.
      this.#crashed = true
      this.opened = this.#open().finally(() => void page.close().catch(() => {}))
      const details = { reason: 'crashed', exitCode: 133 }
      this.emit('render-process-gone', {}, details)
      this.#world.app.emit('render-process-gone', {}, this, details)
    })
    page.on('close', () => {
      if (this.page === page) this.win.emit('standin:page-closed')
    })
    page.on('popup', (popup) => void popup.close())
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && page === this.page) this.#url = fromPage(frame.url())
    })
    page.on('domcontentloaded', () => this.emit('dom-ready', {}))
    page.on('load', () => {
      this.#crashed = false
      this.emit('did-finish-load', {})
      if (this.#shown) return
      this.#shown = true
      this.win.emit('ready-to-show')
    })
  }

  /** @param {import('playwright-core').Route} route */
  #route(route) {
    const url = new URL(route.request().url())
    if (url.pathname !== KEY_PATH) return answerRoute(this.#world, route, this)
    let prevented = false
    const input = JSON.parse(decodeURIComponent(url.search.slice(1)))
    this.emit('before-input-event', { preventDefault: () => (prevented = true) }, input)
    return route.fulfill({ status: 200, contentType: 'text/plain', body: prevented ? 'prevented' : 'free' })
  }

  /** Gives the page the size its window has. */
  async fit() {
    const { width = USUAL.width, height = USUAL.height } = this.win.options
    await this.page?.setViewportSize(
      this.win.options.fullscreen || this.win.options.kiosk ? DISPLAY : { width, height }
    )
  }

  /** @param {string} url */
  async loadURL(url) {
    const page = await this.opened
    const target = new URL(toPage(url, this.#world.privileged))
    try {
      await settlePermissions(this.#world, this, target.origin)
      this.asked = fromPage(target.href)
      await page.goto(target.href)
    } catch (error) {
      this.emit('did-fail-load', {}, -2, String(error), url, true)
      throw error
    }
  }

  /** @param {string} channel @param {unknown[]} args */
  send(channel, ...args) {
    const receive = (/** @type {{ channel: string, args: unknown[] }} */ sent) =>
      Reflect.get(globalThis, '__standinReceive')?.(sent.channel, sent.args)
    void this.opened.then((page) => page.evaluate(receive, { channel, args }))
  }

  getURL() {
    return this.#url
  }

  reload() {
    const url = this.#url
    void this.opened.then((page) => {
      this.asked = url
      // A fresh page after a crash has nothing of its own to load again.
      return fromPage(page.url()) === url ? page.reload() : page.goto(toPage(url, this.#world.privileged))
    })
  }

  /** @param {{ url: string, frameName: string, features: string }} details */
  openChild(details) {
    const url = fromPage(details.url)
    const answer = this.#opener({ ...details, url, disposition: 'new-window', referrer: {} })
    if (answer.action === 'allow')
      this.win.emit('standin:open', url, answer.overrideBrowserWindowOptions ?? {}, details)
  }

  /** @param {any} opener */
  setWindowOpenHandler(opener) {
    this.#opener = opener
  }

  async setVisualZoomLevelLimits() {}

  isDestroyed() {
    return this.win.destroyed
  }

  isCrashed() {
    return this.#crashed
  }

  forcefullyCrashRenderer() {
    void this.cdp?.send('Page.crash').catch(() => {})
  }

  close() {
    this.win.close()
  }

  /** @param {string} code */
  async executeJavaScript(code) {
    return (await this.opened).evaluate(code)
  }
}

module.exports = { WebContents }
