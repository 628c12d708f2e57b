// @ts-check
'use strict'
// Electron's `session` and `protocol`, and how a request of a page travels through them to the program and back.
const { fromPage } = require('./addresses.cjs')
const { StrictEmitter, strict } = require('./strict.cjs')

/** @typedef {import('./types').World} World */
/** @typedef {import('./types').StandinContents} StandinContents */
/** @typedef {import('playwright-core').Route} Route */

/** Electron's name of a permission for each that Chromium's DevTools can set. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'idle-detection': 'idle-detection',
  'screen-wake-lock': 'screen-wake-lock',
  'window-management': 'window-management',
  'local-fonts': 'local-fonts'
}

/** @param {World} world */
function createSession(world) {
  /** @satisfies {Partial<Electron.WebRequest>} */
  const webRequest = {
    onBeforeRequest: (/** @type {unknown[]} */ ...args) => {
      // The listener comes last, with or without a filter before it.
      world.beforeRequest = /** @type {import('./types').BeforeRequest | null} */ (args.at(-1) ?? null)
    }
  }
  /** @satisfies {Partial<Omit<Electron.Session, keyof NodeJS.EventEmitter>>} */
  const members = {
    setPermissionRequestHandler: (/** @type {any} */ handler) => void (world.permissionRequest = handler),
    setPermissionCheckHandler: (/** @type {any} */ handler) => void (world.permissionCheck = handler),
    setDevicePermissionHandler: () => {},
    setSpellCheckerEnabled: () => {},
    // The double has no more of it than is used; the type asks for all.
    webRequest: /** @type {Electron.WebRequest} */ (/** @type {unknown} */ (strict('webRequest', webRequest)))
  }
  class Session extends StrictEmitter {}
  const defaultSession = Object.assign(new Session(), members)

  /** @satisfies {Partial<Electron.Protocol>} */
  const protocol = {
    registerSchemesAsPrivileged(/** @type {Electron.CustomScheme[]} */ list) {
      if (world.ready)
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      for (const { scheme, privileges } of list) world.privileged.set(scheme, privileges ?? {})
    },
    handle(
      /** @type {string} */ scheme,
      /** @type {(request: Request) => Response | Promise<Response>} */ handler
    ) {
      if (!world.ready) throw new Error('protocol.handle before ready')
      if (world.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`)
      world.handlers.set(scheme, handler)
    },
    isProtocolHandled: (/** @type {string} */ scheme) => world.handlers.has(scheme)
  }
  return { session: strict('session', { defaultSession }), protocol: strict('protocol', protocol) }
}

/**
 * Would the program grant a permission? Like Electron, it grants everything as long as nobody says otherwise.
 * @param {World} world
 * @param {StandinContents} contents
 * @param {string} permission
 * @param {string} origin
 */
function granted(world, contents, permission, origin) {
  const details = { requestingUrl: `${origin}/`, isMainFrame: true }
  if (world.permissionCheck && !world.permissionCheck(contents, permission, origin, details)) return false
  if (!world.permissionRequest) return true
  let answer = false
  world.permissionRequest(contents, permission, (given) => (answer = given), details)
  return answer
}

/**
 * Tells Chromium what the program would answer, before a page can ask.
 * @param {World} world
 * @param {StandinContents} contents
 * @param {string} pageOrigin as Chromium knows it
 */
async function settlePermissions(world, contents, pageOrigin) {
  // Data and about pages have no origin of their own, and Chromium grants them nothing.
  if (pageOrigin === 'null' || !world.chromium) return
  // What a session has set ends with it, so there is one for the whole run.
  world.chromium.settings ??= await world.chromium.browser.newBrowserCDPSession()
  for (const [name, permission] of Object.entries(PERMISSIONS)) {
    const setting = granted(world, contents, permission, fromPage(pageOrigin)) ? 'granted' : 'denied'
    await world.chromium.settings.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: pageOrigin
    })
  }
}

/**
 * What a scheme's handler reads of Electron's Request; a true Request cannot carry headers such as Referer.
 * @param {string} url
 * @param {import('playwright-core').Request} request
 * @returns {Request}
 */
function electronRequest(url, request) {
  const members = { url, method: request.method(), headers: new Headers(request.headers()), referrer: '' }
  return /** @type {Request} */ (/** @type {unknown} */ (strict('request', members)))
}

/**
 * Takes one request of a page through will-navigate, webRequest and the scheme's handler.
 * @param {World} world
 * @param {Route} route
 * @param {StandinContents} contents
 */
async function answerRoute(world, route, contents) {
  const request = route.request()
  const url = fromPage(request.url())
  if (request.isNavigationRequest() && !mayNavigate(request, url, contents)) return route.abort('aborted')
  const { beforeRequest } = world
  if (beforeRequest) {
    const details = {
      url,
      method: request.method(),
      resourceType: request.resourceType(),
      webContentsId: contents.id
    }
    /** @type {{ cancel?: boolean }} */
    const answer = await new Promise((resolve) => beforeRequest(details, resolve))
    if (answer.cancel) return route.abort('blockedbyclient')
  }
  const handler = world.handlers.get(url.slice(0, url.indexOf(':')))
  if (!handler) return url === request.url() ? route.continue() : route.abort('namenotresolved')
  try {
    const answer = await handler(electronRequest(url, request))
    const body = Buffer.from(await answer.arrayBuffer())
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body })
  } catch (error) {
    console.error('[stand-in] protocol handler failed', error)
    await route.abort('failed')
  }
}

/**
 * Asks the program whether a page may go to an address, unless the program itself sends it there.
 * @param {import('playwright-core').Request} request
 * @param {string} url
 * @param {StandinContents} contents
 */
function mayNavigate(request, url, contents) {
  const frame = request.frame()
  const isMainFrame = frame === contents.page?.mainFrame()
  if (isMainFrame && contents.asked === url) {
    contents.asked = undefined
    return true
  }
  let stopped = false
  const event = {
    url,
    isMainFrame,
    isSameDocument: false,
    frame: { url: fromPage(frame.url()) },
    preventDefault: () => (stopped = true)
  }
  if (isMainFrame) contents.emit('will-navigate', event, url)
  contents.emit('will-frame-navigate', event)
  return !stopped
}

module.exports = { createSession, settlePermissions, granted, answerRoute }
