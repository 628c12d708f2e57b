import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { loadAtlas, type ReadFile } from '../../src/load/load'
import { problemText } from '../../src/load/problems'
import { expect, SHIPPED, test } from './page'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-panel-'))
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The problems that the loader finds in the folder, as the checking command would print them. */
async function found(): Promise<string[]> {
  const text = (file: string): Promise<ReadFile> => {
    try {
      return Promise.resolve({ ok: true, text: readFileSync(path.join(folder, file), 'utf8') })
    } catch {
      return Promise.resolve({ ok: false, problem: 'missing' })
    }
  }
  const { problems } = await loadAtlas({ text, pause: () => Promise.resolve(), progress: () => undefined })
  return problems.map(problemText)
}

/** The shipped folder with the dates of so many events made wrong. */
function spoil(count: number): void {
  cpSync(SHIPPED, folder, { recursive: true })
  const file = path.join(folder, 'events.json')
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as {
    events: { date: string; weight: number; confidence: string }[]
  }
  const more = [...events]
  while (more.length < count)
    more.push(...events.map((event, i) => ({ ...event, id: `again-${more.length}-${i}` })))
  for (const event of more.slice(0, count)) event.date = '1958-13'
  writeFileSync(file, JSON.stringify({ events: more }))
}

test('a folder with errors opens the list of them: file, place, what is there, what was expected', async ({
  serving
}) => {
  spoil(2)
  const page = await serving.open('', folder)
  await expect(page.getByRole('heading', { level: 1, name: 'This atlas cannot be opened' })).toBeVisible()
  const first = page.locator('.panel-problems > li').first()
  await expect(first.locator('.panel-problem-place')).toContainText('events.json')
  await expect(first.locator('.panel-problem-place')).toContainText('events[0].date')
  await expect(first.locator('dl')).toContainText('Found"1958-13"')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('of two thousand problems all are counted and copied in the words of the checking command, and 200 are listed', async ({
  serving,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  spoil(2000)
  const expected = await found()
  expect(expected.length).toBeGreaterThanOrEqual(2000)
  const page = await serving.open('', folder)
  await expect(page.locator('.panel-problems > li')).toHaveCount(200)
  await expect(page.locator('.panel-problems-rest')).toContainText(
    `${(expected.length - 200).toLocaleString('en-GB')} more`
  )
  await page.getByRole('button', { name: /^Copy all/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect([...copied].sort()).toEqual([...expected].sort())
})

test('an empty folder says that its manifest is missing, and trying again opens what was mended', async ({
  serving
}) => {
  const page = await serving.open('', folder)
  await expect(page.locator('.panel-problems > li')).toContainText(['atlas.json'])
  cpSync(SHIPPED, folder, { recursive: true })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.panel-way')).toHaveCount(3)
})

test('the words of the screen are Chinese where the page is, those of the problems stay as the command prints them', async ({
  serving
}) => {
  const page = await serving.open('lang=zh-Hans', folder)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('无法打开此图集')
  await expect(page.locator('.panel-problems')).toHaveAttribute('lang', 'en')
})

test('remarks on the files are one line in the panel that opens their list, and Escape closes only that', async ({
  serving
}) => {
  cpSync(SHIPPED, folder, { recursive: true })
  const file = path.join(folder, 'eras.json')
  writeFileSync(
    file,
    JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), colour: 'red' })
  )
  const page = await serving.open('', folder)
  await page.getByRole('button', { name: /remarks? on this folder/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('eras.json')
  await expect(dialog).toContainText('colour')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: /remarks? on this folder/ })).toBeFocused()
})

test('parts of an address that could not be followed are named until dismissed', async ({ serving }) => {
  const page = await serving.open('layer=weather&sel=unit:CN-AH')
  const note = page.locator('.panel-address-note')
  await expect(note).toContainText('There is no layer “weather” here; the map shows what it opens with.')
  await expect(page.getByRole('heading', { level: 2, name: 'Anhui' })).toBeVisible()
  await note.getByRole('button', { name: 'Dismiss' }).click()
  await expect(note).toHaveCount(0)
})

test(
  'a large file is read with a growing line and, after a second, with words',
  { tag: '@full' },
  async ({ page, serving }) => {
    cpSync(SHIPPED, folder, { recursive: true })
    const file = path.join(folder, 'events.json')
    writeFileSync(file, readFileSync(file, 'utf8') + ' '.repeat(24 * 1024 * 1024))
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: 8 * 1024 * 1024,
      uploadThroughput: -1
    })
    const opened = serving.open('', folder)
    const bar = page.getByRole('progressbar', { name: 'Opening the atlas' })
    const words = page.locator('.panel-loading-words')
    await expect(words).toHaveCSS('opacity', '0')
    const first = Number(await bar.getAttribute('aria-valuenow'))
    await expect(words).toHaveCSS('opacity', '1', { timeout: 3000 })
    await expect(words).toHaveText(/^Reading events, \d+ %$/)
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(first)
    await opened
    await expect(page.locator('.panel-loading')).toHaveCount(0)
  }
)
