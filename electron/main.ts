// The Electron program: the steps of its start in order, each a function with a name; everything else is in its own file.
import path from 'node:path'
import { app, dialog, Menu, session, type BrowserWindow } from 'electron'
import { z } from 'zod'
import { answerPage } from './native'
import { parseOptions } from './options'
import { codeOf, Refusal } from './refusal'
import { ORIGIN, registerScheme, serveScheme } from './scheme'
import { cancelForeignRequests, confine, originOf, refusePermissions } from './security'
import { DATA } from './serve'
import { settingsIn } from './settings'
import { siteFor } from './site'
import { tellStarter } from './starter'
import { openWindow } from './window'

z.config({ jitless: true })

const root = app.getAppPath()

async function start(): Promise<void> {
  app.enableSandbox()
  registerScheme()
  if (!app.requestSingleInstanceLock()) return leaveToFirst()
  const options = parseOptions(process.argv.slice(1), 'tolerated')
  const site = siteFor(root, options, process.cwd())
  const home = pageAddress()
  endWithStarter()
  endWithWindow()
  confineEveryPage(home)
  await app.whenReady()
  refusePermissions(session.defaultSession)
  cancelForeignRequests(session.defaultSession, home, developmentOrigins(home))
  serveScheme(site)
  answerPage(home, { data: DATA, ...site.start }, settingsIn(app.getPath('userData')))
  keepMenuSmall()
  const window = openWindow(home, path.join(root, 'out/preload/preload.cjs'), () => void tellStarter('shown'))
  bringToFrontOnSecondStart(window)
}

async function leaveToFirst(): Promise<void> {
  await tellStarter('second')
  app.exit(0)
}

/** The built page, or the development server's when the program runs from its sources and one is named. */
function pageAddress(): URL {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  return new URL(server ?? `${ORIGIN}/`)
}

/** A page under development is told of changes over a socket of the same host. */
function developmentOrigins(home: URL): string[] {
  return home.protocol === 'http:' ? [originOf(home).replace('http:', 'ws:')] : []
}

/** When the command that started this program goes away, however it ends, so does the window. */
function endWithStarter(): void {
  process.on('disconnect', () => app.quit())
}

function endWithWindow(): void {
  app.on('window-all-closed', () => app.quit())
}

function confineEveryPage(home: URL): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, home))
}

/** No menu, so that none of its keys reload or zoom the page; macOS needs one for copying and quitting. */
function keepMenuSmall(): void {
  const mac = () =>
    Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
  Menu.setApplicationMenu(process.platform === 'darwin' ? mac() : null)
}

function bringToFrontOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
}

/** A refusal is one line for the user; where there is no terminal, in a box. */
function end(error: unknown): void {
  const line =
    error instanceof Refusal
      ? error.message
      : `The atlas could not start (${codeOf(error) || String(error)}).`
  console.error(`great-leap-atlas: ${line}`)
  if (app.isPackaged) dialog.showErrorBox('Great Leap Atlas', line)
  app.exit(error instanceof Refusal ? error.exitCode : 1)
}

start().catch(end)
