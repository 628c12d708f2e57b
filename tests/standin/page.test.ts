// Facts about the stand-in's page side, each as real Electron behaves: preload, bridge, calls, permissions, navigation, crash.
import { describe, expect, test } from 'vitest'
import { runApp } from './support/app'

const SCHEME = `
  electron.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
  await app.whenReady()
  electron.protocol.handle('app', (request) => new Response('<title>' + request.url + '</title>', { headers: { 'content-type': 'text/html' } }))
  const window = new electron.BrowserWindow({ webPreferences: { preload: __dirname + '/preload.cjs' } })
  const run = (code) => window.webContents.executeJavaScript(code).catch((error) => error.message.split('\\n')[0])`

describe('the preload', () => {
  const PRELOAD = `
    const { contextBridge, ipcRenderer } = require('electron')
    let fs = 'required'
    try { require('node:fs') } catch (error) { fs = error.message }
    contextBridge.exposeInMainWorld('bridge', {
      fs, list: [1, { two: 2 }],
      add: (a, b) => a + b,
      fail: () => { throw new TypeError('from the preload') },
      call: (value) => ipcRenderer.invoke('call', value),
      send: (value) => ipcRenderer.send('note', value),
      hear: (listener) => { ipcRenderer.on('said', (_event, value) => listener(value)) }
    })`

  test('may require only electron, and leaves nothing of it in the page', async () => {
    const { told } = await runApp(
      `${SCHEME}
      await window.loadURL('app://atlas/')
      tell(await run('bridge.fs'))
      tell(await run('[typeof require, typeof ipcRenderer, typeof process, typeof __standinIpc]'))
      app.exit(0)`,
      { 'preload.cjs': PRELOAD }
    ).ended
    expect(told).toEqual(['module not found: node:fs', ['undefined', 'undefined', 'undefined', 'undefined']])
  })

  test('gives copies and callers across the bridge, which the page cannot change', async () => {
    const { told } = await runApp(
      `${SCHEME}
      await window.loadURL('app://atlas/')
      tell(await run('bridge.add(2, 3)'))
      tell(await run('try { bridge.fail() } catch (error) { error.message + " " + (error instanceof TypeError) }'))
      tell(await run('bridge.add = 1; bridge = 2; delete globalThis.bridge; typeof bridge.add'))
      tell(await run('try { bridge.add(document, 1) } catch (error) { error.message }'))
      app.exit(0)`,
      { 'preload.cjs': PRELOAD }
    ).ended
    expect(told).toEqual([5, 'from the preload false', 'function', 'An object could not be cloned.'])
  })

  test('reaches the program and is reached by it, and a failure there is told as Electron tells it', async () => {
    const { told } = await runApp(
      `${SCHEME}
      electron.ipcMain.handle('call', (event, value) => {
        if (value === 'bad') throw new Error('no')
        return [value, event.senderFrame.url, event.senderFrame.origin, event.senderFrame.parent]
      })
      electron.ipcMain.on('note', (_event, value) => tell(['note', value]))
      await window.loadURL('app://atlas/x')
      tell(await run('bridge.call({ a: 1 })'))
      tell(await run('bridge.call("bad").catch((error) => error.message)'))
      await run('bridge.send("hello")')
      await run('bridge.hear((value) => { document.title = value })')
      window.webContents.send('said', 'heard')
      await new Promise((done) => setTimeout(done, 200))
      tell(await run('document.title'))
      tell(errorOf(() => electron.ipcMain.handle('call', () => 0)))
      app.exit(0)`,
      { 'preload.cjs': PRELOAD }
    ).ended
    expect(told).toEqual([
      [{ a: 1 }, 'app://atlas/x', 'app://atlas', null],
      "Error invoking remote method 'call': Error: no",
      ['note', 'hello'],
      'heard',
      "Attempted to register a second handler for 'call'"
    ])
  })

  test('is not in frames, unless they are let in, and then the program sees whose child calls', async () => {
    const frames = (allowed: boolean) =>
      runApp(
        `${SCHEME}
        electron.ipcMain.handle('call', (event) => event.senderFrame.parent?.url ?? 'top')
        const framed = new electron.BrowserWindow({ webPreferences: { preload: __dirname + '/preload.cjs', nodeIntegrationInSubFrames: ${allowed} } })
        await framed.loadURL('app://atlas/')
        tell(await framed.webContents.executeJavaScript(\`(async () => {
          const inside = document.body.appendChild(document.createElement('iframe')).contentWindow
          return [typeof inside.bridge, typeof inside.__standinIpc, inside.bridge ? await inside.bridge.call(1) : null]
        })()\`))
        app.exit(0)`,
        { 'preload.cjs': PRELOAD }
      ).ended
    expect((await frames(false)).told).toEqual([['undefined', 'undefined', null]])
    expect((await frames(true)).told).toEqual([['object', 'undefined', 'app://atlas/']])
  })
})

describe('without walls everything is open, as in Electron', () => {
  test('permissions are granted, windows open, pages go where they like', async () => {
    const { told } = await runApp(
      `${SCHEME}
      await window.loadURL('app://atlas/')
      tell(await run('navigator.permissions.query({ name: "geolocation" }).then((answer) => answer.state)'))
      tell(await run('open("/second")'))
      await new Promise((done) => setTimeout(done, 500))
      tell(electron.BrowserWindow.getAllWindows().length)
      await run('location.href = "/third"')
      await new Promise((done) => setTimeout(done, 500))
      tell(window.webContents.getURL())
      app.exit(0)`,
      { 'preload.cjs': '' }
    ).ended
    expect(told).toEqual(['granted', null, 2, 'app://atlas/third'])
  })

  test('each wall holds by itself', async () => {
    const { told } = await runApp(
      `${SCHEME}
      const { defaultSession } = electron.session
      defaultSession.setPermissionCheckHandler(() => false)
      defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url.endsWith('/no') }))
      window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
      window.webContents.on('will-navigate', (event) => { tell('asked for ' + event.url); event.preventDefault() })
      await window.loadURL('app://atlas/')
      tell(await run('navigator.permissions.query({ name: "geolocation" }).then((answer) => answer.state)'))
      tell(await run('Promise.all(["/yes", "/no"].map((url) => fetch(url).then((got) => got.status, () => "cancelled")))'))
      await run('open("/second")')
      await run('location.href = "/third"')
      await new Promise((done) => setTimeout(done, 500))
      tell([electron.BrowserWindow.getAllWindows().length, window.webContents.getURL()])
      app.exit(0)`,
      { 'preload.cjs': '' }
    ).ended
    expect(told).toEqual(['denied', [200, 'cancelled'], 'asked for app://atlas/third', [1, 'app://atlas/']])
  })

  test('a scheme without a handler and an unknown scheme load nothing', async () => {
    const { told } = await runApp(`
      electron.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }])
      await app.whenReady()
      const window = new electron.BrowserWindow()
      window.webContents.on('did-fail-load', (_event, code) => tell(code))
      tell(await window.loadURL('app://atlas/').then(() => 'loaded', () => 'failed'))
      app.exit(0)`).ended
    expect(told).toEqual([-2, 'failed'])
  })
})

test('a crash is told, and the same contents can be loaded again', async () => {
  const { told } = await runApp(
    `${SCHEME}
    await window.loadURL('app://atlas/here')
    const gone = new Promise((done) => window.webContents.once('render-process-gone', (_event, details) => done(details.reason)))
    const id = window.webContents.id
    window.webContents.forcefullyCrashRenderer()
    tell(await gone)
    tell([window.webContents.isCrashed(), window.webContents.getURL()])
    const loaded = new Promise((done) => window.webContents.once('did-finish-load', done))
    window.webContents.reload()
    await loaded
    tell([window.webContents.isCrashed(), window.webContents.id === id, await run('document.title')])
    app.exit(0)`,
    { 'preload.cjs': '' }
  ).ended
  expect(told).toEqual(['crashed', [true, 'app://atlas/here'], [false, true, 'app://atlas/here']])
})

test('the program sees a key before the page and can keep it', async () => {
  const { told } = await runApp(
    `${SCHEME}
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type === 'keyDown') tell([input.key, input.control])
      if (input.key === 'F11') event.preventDefault()
    })
    await window.loadURL('app://atlas/')
    await run('globalThis.heard = []; addEventListener("keydown", (event) => heard.push(event.key))')
    const press = (key, more = '{}') => run('dispatchEvent(new KeyboardEvent("keydown", { key: "' + key + '", cancelable: true, ...' + more + ' }))')
    await press('F11')
    await press('r', '{ ctrlKey: true }')
    tell(await run('heard'))
    app.exit(0)`,
    { 'preload.cjs': '' }
  ).ended
  expect(told).toEqual([['F11', false], ['r', true], ['r']])
})
