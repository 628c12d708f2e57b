// Facts about the walls around the page in the built Electron program: addresses, windows, permissions, requests, policy, paths.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, HOME, isReal, test } from './support/program'

test.describe('the page stays at home', () => {
  test('it cannot be navigated to another address, by script, link or form', async ({ program }) => {
    const { page } = program
    const attempts = [
      () => location.assign('https://example.com/'),
      () => location.assign('file:///etc/passwd'),
      () => location.assign('/data/atlas.json'),
      () => location.assign('data:text/html,<p>elsewhere'),
      () =>
        document.body
          .appendChild(Object.assign(document.createElement('a'), { href: 'https://example.com/' }))
          .click(),
      () => {
        const form = Object.assign(document.createElement('form'), {
          action: 'https://example.com/',
          method: 'post'
        })
        document.body.appendChild(form).submit()
      }
    ]
    for (const attempt of attempts) {
      await page.evaluate(attempt).catch(() => undefined)
      await page.waitForTimeout(150)
      expect(page.url().startsWith(HOME)).toBe(true)
      // Not page.title(), which waits for the navigation that never comes.
      expect(await page.evaluate(() => document.title)).toMatch(/Great Leap Atlas/)
    }
  })

  test('it may load itself again', async ({ program }) => {
    const { page } = program
    await page.evaluate(() => Reflect.set(globalThis, 'old', true))
    await page.evaluate(() => location.reload())
    await expect.poll(() => page.evaluate(() => 'old' in globalThis).catch(() => true)).toBe(false)
    await expect(page).toHaveTitle(/Great Leap Atlas/)
    expect(await page.evaluate(() => 'atlasShell' in globalThis)).toBe(true)
  })

  test('no second window opens, whatever address it asks for', async ({ program }) => {
    const { app, page } = program
    const opened = await page.evaluate(() =>
      ['https://example.com/', 'about:blank', '/', '/data/atlas.json', 'blob:x'].map(
        (address) => open(address) === null
      )
    )
    expect(opened).toEqual([true, true, true, true, true])
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/', target: '_blank' })
      document.body.appendChild(link).click()
    })
    await page.waitForTimeout(300)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('frames of other addresses and webviews do not come up', async ({ program }) => {
    const { page } = program
    await page.evaluate(() => {
      for (const src of ['https://example.com/', 'data:text/html,<p>inside', '/data/atlas.json']) {
        document.body.appendChild(Object.assign(document.createElement('iframe'), { src }))
      }
      document.body.appendChild(
        Object.assign(document.createElement('webview'), { src: 'https://example.com/' })
      )
    })
    await page.waitForTimeout(300)
    const inside = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.body.innerText))
    )
    expect(inside.every((text) => text === '' || /blocked|refused/i.test(text))).toBe(true)
    expect(page.frames().some((frame) => frame.url().startsWith('https://example.com'))).toBe(false)
  })
})

test.describe('permissions', () => {
  test('are all denied without a question', async ({ program }) => {
    const { page } = program
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'idle-detection'
      ]
      const asked = names.map(async (name) => [
        name,
        (await navigator.permissions.query({ name: name as PermissionName })).state
      ])
      return Object.fromEntries(await Promise.all(asked)) as Record<string, string>
    })
    expect(new Set(Object.values(states))).toEqual(new Set(['denied']))
    const place = await page.evaluate(
      () =>
        new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            (error) => resolve(error.code)
          )
        )
    )
    expect(place).toBe(1)
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
    const media = page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given')
    )
    await expect(media).rejects.toThrow(/NotAllowed|Permission|NotFound/)
  })

  test('full screen is the shell’s alone', async ({ program }) => {
    const { page } = program
    await page.mouse.click(5, 5)
    const asked = page.evaluate(() => document.documentElement.requestFullscreen().then(() => 'given'))
    await expect(asked).rejects.toThrow()
  })
})

test.describe('requests', () => {
  test('to a server on this machine never leave the program', async ({ program }) => {
    const heard: string[] = []
    const server = createServer((req, res) => {
      heard.push(req.url ?? '')
      res.setHeader('Access-Control-Allow-Origin', '*')
      res.end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const outcome = await program.page.evaluate(async (to) => {
      const image = new Promise((resolve) => {
        const img = Object.assign(new Image(), {
          onload: () => resolve('loaded'),
          onerror: () => resolve('refused')
        })
        img.src = `${to}/image.png`
      })
      const beacon = navigator.sendBeacon(`${to}/beacon`)
      const fetched = await fetch(`${to}/fetch`).then(
        () => 'loaded',
        () => 'refused'
      )
      return { fetched, image: await image, beacon: typeof beacon }
    }, address)
    // Also where no policy of a page stands in the way: only the program's own rule is left.
    const fromBare = await program.app.evaluate(async ({ BrowserWindow }, to) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
      await window.loadURL('data:text/html,<p>no policy here')
      const answer: unknown = await window.webContents.executeJavaScript(
        `fetch('${to}/bare').then(() => 'loaded', () => 'refused')`
      )
      window.destroy()
      return answer
    }, address)
    await new Promise((resolve) => server.close(resolve))
    expect(outcome).toEqual({ fetched: 'refused', image: 'refused', beacon: 'boolean' })
    expect(fromBare).toBe('refused')
    expect(heard).toEqual([])
  })

  test('to another host of the program’s own scheme get nothing', async ({ program }) => {
    const answer = await program.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
      const loaded = await window.loadURL('app://elsewhere/index.html').then(
        () => 'loaded',
        () => 'refused'
      )
      window.destroy()
      return loaded
    })
    expect(answer).toBe('refused')
  })
})

test.describe('the policy of the page', () => {
  test('inline and foreign scripts, eval and plugins do not run', async ({ program }) => {
    const { page } = program
    const outcome = await page.evaluate(async () => {
      const blocked: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
      document.body.appendChild(
        Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = "inline"' })
      )
      document.body.appendChild(
        Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' })
      )
      document.body.appendChild(Object.assign(document.createElement('object'), { data: '/data/atlas.json' }))
      const div = document.body.appendChild(document.createElement('div'))
      div.innerHTML = '<img src="data:," onerror="globalThis.ran = \'handler\'">'
      // In a timer, for the driver's own calls are free of the policy.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Reflect.construct(Function, ['return true']))
          } catch (error) {
            resolve(String(error))
          }
        })
      })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return {
        ran: Reflect.get(globalThis, 'ran') as unknown,
        evaluated,
        blocked: [...new Set(blocked)].sort()
      }
    })
    expect(outcome.ran).toBeUndefined()
    expect(outcome.evaluated).toMatch(/^EvalError/)
    expect(outcome.blocked).toEqual(
      expect.arrayContaining(['object-src', 'script-src', 'script-src-attr', 'script-src-elem'])
    )
  })

  test('the page itself runs without breaking it', async ({ program }) => {
    const { page } = program
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.evaluate(() => location.reload())
    await page.waitForTimeout(2500)
    expect(said.filter((line) => /content security policy|refused to|violates/i.test(line))).toEqual([])
  })
})

test.describe('ways out of the folder', () => {
  test.beforeEach(({ program }) => expect(program.page.url().startsWith(HOME)).toBe(true))

  test('no address of the page leads to a file outside', async ({ program }) => {
    const addresses = [
      '/data/../package.json',
      '/data/%2e%2e/package.json',
      '/data/..%2f..%2fpackage.json',
      '/data/..%5c..%5cpackage.json',
      '/data/%2fetc%2fpasswd',
      '/data//etc/passwd',
      '/data/C:/Windows/win.ini',
      '/data/atlas.json%00',
      '/../package.json',
      '/..%2fmain%2findex.cjs',
      '/assets/..%2f..%2fmain%2findex.cjs'
    ]
    const statuses = await program.page.evaluate(
      (all) => Promise.all(all.map(async (address) => (await fetch(address)).status)),
      addresses
    )
    for (const [i, status] of statuses.entries())
      expect([addresses[i], [400, 403, 404].includes(status)]).toEqual([addresses[i], true])
  })

  test('the atlas itself is there, with its type and its walls', async ({ program }) => {
    const answer = await program.page.evaluate(async () => {
      const got = await fetch('/data/atlas.json')
      return {
        status: got.status,
        type: got.headers.get('content-type'),
        nosniff: got.headers.get('x-content-type-options')
      }
    })
    expect(answer).toEqual({ status: 200, type: 'application/json; charset=utf-8', nosniff: 'nosniff' })
  })

  test('part of a file can be asked for', async ({ program }) => {
    test.skip(!isReal && process.platform === 'win32', 'the stand-in does not run there')
    const answer = await program.page.evaluate(async () => {
      // A file that the page itself does not ask for: one that is on its way already would be answered whole.
      const whole = await (await fetch('/data/LICENSE')).text()
      const got = await fetch('/data/LICENSE', { headers: { Range: 'bytes=3-9' }, cache: 'no-store' })
      return { status: got.status, same: (await got.text()) === whole.slice(3, 10) }
    })
    expect(answer).toEqual({ status: 206, same: true })
  })
})
