// Facts about the stand-in's program side, each as real Electron behaves: order of life, windows, quitting, the lock, switches.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder } from '../electron/support/folders'
import { runApp } from './support/app'

describe('the life of a program', () => {
  test('what must come before ready is refused after it, and the other way round', async () => {
    const { told } = await runApp(`
      tell(errorOf(() => new electron.BrowserWindow()))
      tell(errorOf(() => electron.protocol.handle('app', () => new Response(''))))
      electron.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }])
      app.enableSandbox()
      await app.whenReady()
      tell(errorOf(() => electron.protocol.registerSchemesAsPrivileged([])))
      tell(errorOf(() => app.enableSandbox()))
      app.exit(0)`).ended
    expect(told).toEqual([
      'Cannot create BrowserWindow before app is ready',
      'protocol.handle before ready',
      'protocol.registerSchemesAsPrivileged should be called before app is ready',
      'app.enableSandbox() can only be called before app is ready'
    ])
  })

  test('name and version come from package.json, switches from the command line, exit codes from exit', async () => {
    const args = ['--some-switch=7', '--data', 'x']
    const { code, told } = await runApp(
      `tell([app.getName(), app.getVersion(), app.commandLine.getSwitchValue('some-switch'), process.argv.slice(2), process.type])
       app.exit(7)`,
      {},
      args
    ).ended
    expect(code).toBe(7)
    expect(told).toEqual([['small', '3.2.1', '7', expect.arrayContaining(args), 'browser']])
  })

  test('a member that is not there is an error with its name', async () => {
    const { told } = await runApp(`
      await app.whenReady()
      const window = new electron.BrowserWindow({ show: false })
      for (const use of [() => electron.tray, () => app.setBadgeCount(1), () => window.setOpacity(1), () => window.webContents.print(),
        () => electron.session.defaultSession.clearCache()]) tell(errorOf(use))
      app.exit(0)`).ended
    expect(told.map((line) => String(line).replace(/ does not.*/, ''))).toEqual([
      'stand-in: electron.tray',
      'stand-in: App.setBadgeCount',
      'stand-in: BrowserWindow.setOpacity',
      'stand-in: WebContents.print',
      'stand-in: Session.clearCache'
    ])
  })

  test('quitting can be prevented, a request to end quits, and the last window takes the program with it', async () => {
    const asked = runApp(`
      let stopped = 0
      app.on('before-quit', (event) => { if (stopped++ === 0) { event.preventDefault(); tell('not yet') } })
      app.on('will-quit', () => tell('will quit'))
      app.on('ready', () => { app.quit(); tell('ready') })`)
    await asked.tells(2)
    asked.kill('SIGTERM')
    expect(await asked.ended).toMatchObject({ code: 0, told: ['not yet', 'ready', 'will quit'] })
    const closed = await runApp(`
      await app.whenReady()
      const window = new electron.BrowserWindow()
      window.on('closed', () => tell('closed'))
      window.close()`).ended
    expect(closed).toMatchObject({ code: 0, told: ['closed'] })
  })
})

describe('a window', () => {
  test('is shown when it asked to be, and tells when there is something to see', async () => {
    const { told } = await runApp(`
      await app.whenReady()
      const window = new electron.BrowserWindow({ show: false, width: 1000, height: 700, minWidth: 500, minHeight: 300 })
      window.once('ready-to-show', () => {
        tell(window.isVisible())
        window.show()
        tell([window.isVisible(), window.isFocused(), window.getMinimumSize()])
      })
      await window.loadURL(page('<p>x'))
      tell(await window.webContents.executeJavaScript('[innerWidth, innerHeight]'))
      app.exit(0)`).ended
    expect(told).toEqual([false, [true, true, [500, 300]], [1000, 700]])
  })

  test('goes to full screen and back after a while, and says so', async () => {
    const { told } = await runApp(`
      await app.whenReady()
      const window = new electron.BrowserWindow({ width: 1000, height: 700 })
      await window.loadURL(page('<p>x'))
      const size = () => window.webContents.executeJavaScript('innerWidth')
      for (const on of [true, false]) {
        window.setFullScreen(on)
        tell(window.isFullScreen())
        await new Promise((done) => window.once(on ? 'enter-full-screen' : 'leave-full-screen', done))
        tell([window.isFullScreen(), await size()])
      }
      app.exit(0)`).ended
    expect(told).toEqual([false, [true, 1920], true, [false, 1000]])
  })

  test('can refuse to close', async () => {
    const { told } = await runApp(`
      await app.whenReady()
      const window = new electron.BrowserWindow()
      window.once('close', (event) => { event.preventDefault(); tell('stays') })
      window.close()
      await new Promise((done) => setTimeout(done, 200))
      tell(electron.BrowserWindow.getAllWindows().length)
      app.exit(0)`).ended
    expect(told).toEqual(['stays', 1])
  })
})

describe('the lock to one instance', () => {
  const main = `
    tell(app.requestSingleInstanceLock({ from: process.argv.at(-1) }))
    if (!app.hasSingleInstanceLock()) return app.exit(0)
    app.on('second-instance', (_event, argv, folder, data) => tell({ last: argv.at(-1), data }))`

  test('goes to the first, who is told what the second wanted', async () => {
    const data = `--user-data-dir=${emptyFolder()}`
    const first = runApp(main, {}, [data, 'one'])
    await first.tells(1)
    const second = await runApp(main, {}, [data, 'two']).ended
    expect(second).toMatchObject({ code: 0, told: [false] })
    expect(await first.tells(2)).toEqual([true, { last: 'two', data: { from: 'two' } }])
    const elsewhere = runApp(main)
    expect(await elsewhere.tells(1)).toEqual([true])
  })

  test('is free again after the first has ended, also when it was killed', async () => {
    const folder = emptyFolder()
    const first = runApp(main, {}, [`--user-data-dir=${folder}`])
    await first.tells(1)
    first.kill('SIGTERM')
    await first.ended
    // What a killed process leaves behind: its number in the file.
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'standin.lock'), '4194303')
    const next = runApp(main, {}, [`--user-data-dir=${folder}`])
    expect(await next.tells(1)).toEqual([true])
    expect(Number(readFileSync(path.join(folder, 'standin.lock'), 'utf8'))).not.toBe(4194303)
  })
})
