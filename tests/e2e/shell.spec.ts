// Facts about the built Electron program as a whole: its walls, its window, its calls, and how it survives a broken page.
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { CHANNELS } from '../../src/port/port'
import { expect, HOME, root, test, windowOf } from './support/program'

test.describe('the built files', () => {
  test('the preload requires only electron', () => {
    const code = readFileSync(path.join(root, 'out/preload/preload.cjs'), 'utf8')
    const required = [...code.matchAll(/require\(([^)]*)\)/g)].map((match) => match[1])
    expect(required).toEqual(['"electron"'])
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\s|process\.|eval\(|new Function/)
  })

  test('the main program requires only electron and Node', () => {
    const code = readFileSync(path.join(root, 'out/main/index.cjs'), 'utf8')
    const required = [...code.matchAll(/require\("([^"]*)"\)/g)].map((match) => match[1] ?? '')
    expect(required.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([])
  })
})

test.describe('the window', () => {
  test('shows the atlas under the program’s own address, with the port and nothing of Node', async ({
    program
  }) => {
    const { page } = program
    expect(page.url()).toMatch(new RegExp(`^${HOME}`))
    await expect(page).toHaveTitle(/Great Leap Atlas/)
    const facts = await page.evaluate(() => ({
      port: Object.keys(Reflect.get(globalThis, 'atlasShell') as object).sort(),
      frozen: Object.isFrozen(Reflect.get(globalThis, 'atlasShell')),
      node: ['require', 'module', 'process', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis
      )
    }))
    expect(facts).toEqual({ port: ['kind', ...Object.keys(CHANNELS)].sort(), frozen: true, node: [] })
  })

  test('is sandboxed, isolated, without Node and with web security', async ({ program }) => {
    const window = await windowOf(program)
    const preferences = await window.evaluate((win) => {
      // The real window does not tell its preferences by a public name; the stand-in keeps the options.
      const contents = win.webContents as unknown as { getLastWebPreferences?: () => object }
      const options = (win as unknown as { options?: { webPreferences: object } }).options
      return options?.webPreferences ?? contents.getLastWebPreferences?.()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false
    })
  })

  test('is visible, not smaller than 1024 by 600, and has no menu', async ({ program }) => {
    const { app } = program
    const window = await windowOf(program)
    await expect.poll(() => window.evaluate((win) => win.isVisible())).toBe(true)
    expect(await window.evaluate((win) => win.getMinimumSize())).toEqual([1024, 600])
    test.skip(process.platform === 'darwin', 'macOS has a menu for copying and quitting')
    expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu() === null)).toBe(true)
  })
})

test.describe('calls of the page', () => {
  type Shell = {
    startOptions: (...args: unknown[]) => Promise<unknown>
    setFullScreen: (...args: unknown[]) => Promise<unknown>
  }

  test('the start options name the data, the version and no path of this machine', async ({ program }) => {
    const options = await program.page.evaluate(() =>
      (Reflect.get(globalThis, 'atlasShell') as Shell).startOptions()
    )
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(options).toEqual({ data: '/data/', version })
  })

  test.describe('with a language', () => {
    test.use({ programArgs: { given: ['--lang', 'zh-Hans'] } })
    test('the start options name it', async ({ program }) => {
      const options = await program.page.evaluate(() =>
        (Reflect.get(globalThis, 'atlasShell') as Shell).startOptions()
      )
      expect(options).toMatchObject({ lang: 'zh-Hans' })
    })
  })

  test('full screen goes on and off, and the answer is what is in force', async ({ program }) => {
    const { page } = program
    const window = await windowOf(program)
    const ask = (on: boolean) =>
      page.evaluate((wanted) => (Reflect.get(globalThis, 'atlasShell') as Shell).setFullScreen(wanted), on)
    for (const on of [true, true, false]) {
      expect(await ask(on)).toBe(on)
      expect(await window.evaluate((win) => win.isFullScreen())).toBe(on)
    }
  })

  test('wrong arguments are refused', async ({ program }) => {
    for (const wrong of ['yes', 1, null, undefined]) {
      const call = program.page.evaluate(
        (arg) => (Reflect.get(globalThis, 'atlasShell') as Shell).setFullScreen(arg),
        wrong
      )
      await expect(call).rejects.toThrow('atlas:setFullScreen was called with wrong arguments.')
    }
  })

  test('a frame inside the page and a page of another origin are refused', async ({ program }) => {
    const { app } = program
    const answers = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
      const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
      const call = `globalThis.atlasShell.startOptions().then(() => 'answered', (error) => error.message)`
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await foreign.loadURL('data:text/html,<p>foreign')
      const fromForeign: unknown = await foreign.webContents.executeJavaScript(call)
      const framed = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, nodeIntegrationInSubFrames: true }
      })
      await framed.loadURL('app://atlas/')
      const fromFrame: unknown = await framed.webContents.executeJavaScript(`(() => {
        const frame = document.body.appendChild(document.createElement('iframe'))
        return frame.contentWindow.${call.replace('globalThis.', '')}
      })()`)
      const fromItself: unknown = await framed.webContents.executeJavaScript(call)
      foreign.destroy()
      framed.destroy()
      return { fromForeign, fromFrame, fromItself }
    })
    expect(answers.fromForeign).toContain('This caller is not the page of the atlas.')
    expect(answers.fromFrame).toContain('This caller is not the page of the atlas.')
    expect(answers.fromItself).toBe('answered')
  })
})

test.describe('keys', () => {
  test('F11 switches full screen', async ({ program }) => {
    const { page } = program
    const window = await windowOf(program)
    const isFull = () => window.evaluate((win) => win.isFullScreen())
    await page.keyboard.press('F11')
    await expect.poll(isFull).toBe(true)
    await page.keyboard.press('F11')
    await expect.poll(isFull).toBe(false)
  })

  test('F5 and Ctrl+R neither reload the page nor reach it; other keys do', async ({ program }) => {
    const { page } = program
    await page.evaluate(() => {
      const heard: string[] = []
      Reflect.set(globalThis, 'heard', heard)
      addEventListener('keydown', (event) => heard.push(event.key))
    })
    for (const key of ['F5', 'Control+r', 'Control+Shift+R', 'Control+F5', 'a'])
      await page.keyboard.press(key)
    const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])
    expect(heard.filter((key) => key.length === 1 || key.startsWith('F'))).toEqual(['a'])
  })
})

test.describe('a page that breaks down', () => {
  test('is loaded again where it was', async ({ program }) => {
    const { app, page } = program
    await page.evaluate(() => history.replaceState(null, '', '#day=1959-07-02'))
    await crashAndReload(app)
    // Asked of the program: the driver's own page object may be as broken as the page was.
    const after = await app.evaluate(async ({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows()
      const contents = windows[0]?.webContents
      const port: unknown = await contents?.executeJavaScript(`'atlasShell' in globalThis`)
      return { windows: windows.length, address: contents?.getURL(), port }
    })
    expect(after).toMatchObject({ windows: 1, port: true })
    expect(after.address).toMatch(/^app:\/\/atlas\/#.*day=1959-07-02/)
  })

  test('too often makes the whole program start anew', async ({ program }) => {
    const { app } = program
    await app.evaluate(({ app: electronApp }) => {
      Object.assign(electronApp, {
        relaunch: () => Reflect.set(globalThis, 'relaunched', true),
        exit: (code: number) => Reflect.set(globalThis, 'exitCode', code)
      })
    })
    const relaunched = () => app.evaluate(() => Reflect.get(globalThis, 'relaunched') === true)
    for (let i = 0; i < 3; i++) {
      await crashAndReload(app)
      expect(await relaunched()).toBe(false)
    }
    await crash(app)
    await expect.poll(relaunched).toBe(true)
    expect(await app.evaluate(() => Reflect.get(globalThis, 'exitCode') as unknown)).toBe(0)
  })
})

type App = Parameters<Parameters<typeof test>[2]>[0]['program']['app']

function crash(app: App): Promise<void> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  )
}

/** Breaks the first window's page and waits until it is loaded again. */
async function crashAndReload(app: App): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    Reflect.set(globalThis, 'loaded', false)
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Only a load after the breakdown counts: the one before may still be under way.
    contents?.once('render-process-gone', () => {
      contents.once('did-finish-load', () => Reflect.set(globalThis, 'loaded', true))
    })
  })
  await crash(app)
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'loaded') === true), { timeout: 15_000 })
    .toBe(true)
}
