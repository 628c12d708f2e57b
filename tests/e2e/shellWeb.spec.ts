// Facts about the same built page in a plain browser over loopback HTTP: what it is told, its policy, and the walls of its server.
import { expect, test } from './support/atlas'

test('the page opens the atlas it is served, and no port of Electron is there', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await expect(page).toHaveTitle(/Great Leap Atlas/)
  await expect.poll(() => asked).toContain('/data/atlas.json')
  expect(asked).toContain('/shell.json')
  expect(await page.evaluate(() => 'atlasShell' in globalThis)).toBe(false)
})

test('the page asks nobody but its own server', async ({ page, atlasAddress }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol } = new URL(request.url())
    if (!request.url().startsWith(atlasAddress) && protocol !== 'data:' && protocol !== 'blob:')
      foreign.push(request.url())
  })
  await page.goto('/')
  await page.waitForTimeout(2000)
  expect(foreign).toEqual([])
})

test('its policy lets neither inline scripts nor foreign addresses through, and the page needs neither', async ({
  page
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto('/')
  await page.waitForTimeout(1500)
  expect(said.filter((line) => /content security policy|refused to|violates/i.test(line))).toEqual([])
  const outcome = await page.evaluate(async () => {
    document.body.appendChild(
      Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = 1' })
    )
    const foreign = await fetch('http://localhost:9/').then(
      () => 'loaded',
      () => 'refused'
    )
    return { ran: 'ran' in globalThis, foreign }
  })
  expect(outcome).toEqual({ ran: false, foreign: 'refused' })
})

test('it cannot be put into a frame of another page', async ({ page, atlasAddress }) => {
  await page.route('http://frame.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${atlasAddress}"></iframe>` })
  )
  await page.goto('http://frame.test/')
  await page.waitForTimeout(500)
  const inside = await page
    .frames()[1]
    ?.evaluate(() => document.body.innerText)
    .catch(() => '')
  expect(inside).not.toMatch(/Great Leap/)
  expect(page.frames()[1]?.url()).not.toBe(atlasAddress)
})

test('no path leads out of the folder', async ({ request }) => {
  for (const address of [
    'data/..%2f..%2fpackage.json',
    'data/%5c..%5cx',
    'data/C:/x',
    'data//etc/passwd',
    'assets/..%2f..%2fmain%2findex.cjs'
  ]) {
    expect([address, (await request.get(`/${address}`)).status()]).toEqual([address, 400])
  }
})
