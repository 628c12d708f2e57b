import type { Page } from '@playwright/test'
import { expect, test } from './page'
import { handleAt, mainBox, windowDays, windowWords, YEARS } from './timelineHands'

/** A little more than the time of stillness after which a change has settled, ms. */
const SETTLED = 750
const entries = (page: Page) => page.evaluate(() => history.length)
const hash = (page: Page) => page.evaluate(() => location.hash.slice(1))
const title = (page: Page) => page.locator('.panel-body h2').first()
const settled = (page: Page) => page.waitForTimeout(SETTLED)

async function turn(page: Page, times: number): Promise<void> {
  const box = await mainBox(page)
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60)
  for (let i = 0; i < times; i++) {
    await page.mouse.wheel(0, -120)
    await page.waitForTimeout(60)
  }
}

test('a gesture makes one entry, with the view in which it came to rest', async ({ serving }) => {
  const page = await serving.open()
  const [before, address] = [await entries(page), await hash(page)]
  await turn(page, 8)
  await settled(page)
  const zoomed = await windowDays(page)
  expect(await entries(page)).toBe(before + 1)
  const there = await hash(page)
  expect(there).toContain('t=')
  await page.goBack()
  await expect(windowWords(page)).toHaveText('1956–1966')
  expect(await hash(page)).toBe(address)
  await page.goForward()
  await expect.poll(() => hash(page)).toBe(there)
  expect(await windowDays(page)).toEqual(zoomed)
  await settled(page)
  expect(await entries(page)).toBe(before + 1)
})

test('Back in the midst of a gesture undoes it', async ({ serving }) => {
  const page = await serving.open()
  const before = await entries(page)
  await turn(page, 4)
  await page.goBack()
  await expect(windowWords(page)).toHaveText('1956–1966')
  await settled(page)
  await expect(windowWords(page)).toHaveText('1956–1966')
  expect(await entries(page)).toBe(before + 1)
})

test(
  'a choice makes an entry at once, and the map that moves there belongs to it',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open('m=4.5/43.8/125.3')
    const [before, start] = [await entries(page), await hash(page)]
    await page.locator('.panel-way').nth(1).click()
    expect(await entries(page)).toBe(before + 1)
    expect(await hash(page)).toContain('sel=event:xinyang-incident')
    await expect(title(page)).toContainText('Xinyang')
    await settled(page)
    // Xinyang lies far from where the map was.
    expect(await hash(page)).not.toContain('m=4.5/43.8/125.3')
    expect(await entries(page)).toBe(before + 1)
    const there = await hash(page)
    await page.getByRole('button', { name: 'Next event' }).first().click()
    await expect.poll(() => entries(page)).toBe(before + 2)
    await settled(page)

    await page.goBack()
    await expect(title(page)).toContainText('Xinyang')
    await expect.poll(() => hash(page)).toBe(there)
    await page.goBack()
    await expect(page.locator('.panel-way')).toHaveCount(3)
    await settled(page)
    expect(await hash(page)).toBe(start)
    await page.goForward()
    await page.goForward()
    await expect(title(page)).not.toContainText('Xinyang')
  }
)

test('language, layer, filter, locks and pin are walked as well', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open()
  const start = await hash(page)
  const deeds = [
    () => page.getByRole('button', { name: '中文' }).click(),
    () => page.getByRole('button', { name: 'English' }).click(),
    async () => {
      await page.getByRole('button', { name: /^Figures shown/ }).click()
      await page.getByRole('option', { name: 'Borders only' }).click()
    },
    () => page.getByRole('button', { name: 'Map follows time' }).click(),
    () => page.getByRole('button', { name: 'Timeline and lists show only' }).click()
  ]
  const seen = [start]
  for (const deed of deeds) {
    await deed()
    await settled(page)
    seen.push(await hash(page))
  }
  expect(new Set(seen).size).toBe(seen.length - 1)
  for (const address of seen.slice(0, -1).reverse()) {
    await page.goBack()
    await expect.poll(() => hash(page)).toBe(address)
  }
  await expect(page.getByRole('button', { name: 'Map follows time' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Figures shown: Death rate' })).toBeVisible()
})

test('holding a key down leaves one entry, not one for every event passed', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const before = await entries(page)
  await page.locator('.tl-focus').focus()
  for (let i = 0; i < 25; i++) await page.keyboard.press('ArrowRight')
  await settled(page)
  expect((await entries(page)) - before).toBeLessThanOrEqual(2)
  await expect(page).toHaveURL(/sel=event:/)
})

test('a reload and a second window of the same address show the same', async ({ serving }) => {
  const page = await serving.open(
    't=1958-08..1961-06&day=1960-03-15&m=3.5/30.6/104&year=1959&sel=unit:CN-SC&hide=science,industry&lock=time,map&lang=zh-Hans'
  )
  await settled(page)
  const shown = async (one: Page) => [
    await hash(one),
    await windowWords(one).textContent(),
    await one.locator('.tl-words').textContent(),
    await one.locator('.map-stamp').textContent(),
    await one.locator('.panel-body').textContent()
  ]
  const first = await shown(page)
  await page.reload()
  await page.locator('.panel').waitFor()
  await expect.poll(() => shown(page)).toEqual(first)
  const second = await page.context().newPage()
  await second.emulateMedia({ reducedMotion: 'reduce' })
  await second.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 })
  await second.goto(page.url())
  await second.locator('.panel').waitFor()
  await expect.poll(() => shown(second)).toEqual(first)
})

test('an address typed over this one is followed; what it cannot mean is said', async ({ serving }) => {
  const page = await serving.open()
  const before = await entries(page)
  await page.evaluate(
    () => (location.hash = 'v=1&t=1958..1959&day=1959-07-02&hide=weather,famine&year=1850&x=1')
  )
  await expect(windowWords(page)).toHaveText('1958–1959')
  const note = page.locator('.panel-address-note')
  await expect(note).toContainText('There is no kind of event “weather” here.')
  await expect(note).toContainText('“1850” is no year of this atlas')
  await expect(note).toContainText('“x” means nothing here.')
  expect(await hash(page)).toBe('v=1&t=1958-01-01..1959-12-31&day=1959-07-02&hide=famine&lang=en')
  expect(await entries(page)).toBe(before + 1)
  await page.goBack()
  await expect(windowWords(page)).toHaveText('1956–1966')
  await expect(note).toHaveCount(0)
})

/** In how many different places the map's sheet and the timeline's axis stood in the frames after a step through the history. */
async function placesAfter(page: Page, step: () => Promise<unknown>): Promise<{ map: number; time: number }> {
  await page.evaluate(() => {
    const seen = { map: new Set<string>(), time: new Set<string>(), until: performance.now() + 700 }
    Reflect.set(window, 'seen', seen)
    const look = (now: number) => {
      seen.map.add(document.querySelector<HTMLElement>('.map-printed')?.style.transform ?? '')
      const drawing = document.querySelector<HTMLCanvasElement>('.tl-main canvas')
      // The lowest lines hold the words of the axis.
      const words = drawing?.getContext('2d')?.getImageData(0, drawing.height - 20, drawing.width, 8).data
      seen.time.add((words ?? []).join())
      if (now < seen.until) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await step()
  await page.waitForTimeout(900)
  return page.evaluate(() => {
    const { map, time } = Reflect.get(window, 'seen') as { map: Set<string>; time: Set<string> } // put there above
    return { map: map.size, time: time.size }
  })
}

const FAR = 't=1958-08..1959-06&day=1959-01-15&m=3/31/112'
const NEAR = 't=1960-01..1960-03&day=1960-02-15&m=4/33/116'

test(
  'Back flies the map and moves the timeline there, and then both rest',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(FAR)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.evaluate((next) => (location.hash = next), NEAR)
    await settled(page)
    const places = await placesAfter(page, () => page.goBack())
    expect(places.map).toBeGreaterThan(3)
    expect(places.time).toBeGreaterThan(3)
    expect(await hash(page)).toContain('t=1958-08-01..1959-06-30')
    const frames = await page.evaluate(async () => {
      const ask = window.requestAnimationFrame.bind(window)
      let asked = 0
      window.requestAnimationFrame = (call) => {
        asked++
        return ask(call)
      }
      await new Promise((go) => setTimeout(go, 2000))
      return asked
    })
    expect(frames).toBe(0)
  }
)

test('with reduced motion Back jumps', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open(FAR)
  await page.evaluate((next) => (location.hash = next), NEAR)
  await settled(page)
  const places = await placesAfter(page, () => page.goBack())
  expect(places.time).toBeLessThanOrEqual(2)
  // The sheet is painted anew where it comes to stand.
  expect(places.map).toBeLessThanOrEqual(3)
})

test(
  'a hand on the timeline takes over from a move that is under way',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(FAR)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.evaluate((next) => (location.hash = next), NEAR)
    await settled(page)
    await page.goBack()
    await turn(page, 1)
    const at = await handleAt(page, 'windowStart')
    await settled(page)
    const { start, end } = await windowDays(page)
    expect(end - start).toBeLessThan(330)
    expect(at.x).toBeGreaterThan(0)
  }
)
