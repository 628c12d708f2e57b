import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './page'
import { rested, windowDays } from './timelineHands'
import { EVENTS, FAMINE } from './shipped'

const hash = (page: Page) => page.evaluate(() => location.hash.slice(1))
/** The number in the bar: events in the window. */
const inWindow = async (page: Page) =>
  Number(/(\d+) event/.exec((await page.locator('.tl-words').textContent()) ?? '')?.[1])
/** The three counts of the map: on it, all China, abroad. */
const standing = async (page: Page) =>
  (await page.locator('.map-counts b').allTextContents()).map((text) => Number(text))
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
const mapLock = (page: Page) =>
  page.getByRole('button', { name: 'Timeline and lists show only what the map shows' })
const timeLock = (page: Page) => page.getByRole('button', { name: 'Map follows time' })
const kindsButton = (page: Page) => page.locator('.tl-quiet').first()
/** Moves the map by hand. */
async function dragMap(page: Page, dx: number, dy: number): Promise<void> {
  const box = await page.locator('.map-sheet').boundingBox()
  if (!box) throw new Error('no map')
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 })
  await page.mouse.move(x + dx, y + dy, { steps: 4 })
  await page.waitForTimeout(150)
  await page.mouse.up()
  await rested(page)
}

const SICHUAN = 'm=4/30.67/104.07'
/** Two events, in Xinjiang and in Hunan, of farming, daily life and science. */
const QUIET = 't=1966-04-22..1966-05-01&day=1966-04-25'

test.describe('the lock of time', () => {
  test('is on at first: the map counts the events of the window, as the bar does', async ({ serving }) => {
    const page = await serving.open('t=1958-08..1961-06')
    await expect(timeLock(page)).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(async () => sum(await standing(page))).toBe(await inWindow(page))
    await expect(page.locator('.map-all')).toHaveCount(0)
  })
  test('off, lets the map show all years and say so, while the bar goes on counting the window', async ({
    serving
  }) => {
    const page = await serving.open('t=1958-08..1961-06')
    const before = await inWindow(page)
    await timeLock(page).click()
    await expect(timeLock(page)).toHaveAttribute('aria-pressed', 'false')
    await expect(page.locator('.map-all')).toHaveText('Events of all years, 1956–1966')
    await expect.poll(async () => sum(await standing(page))).toBe(EVENTS.length)
    await expect.poll(() => inWindow(page)).toBe(before)
    expect(await hash(page)).toContain('lock=none')
    await page.getByRole('button', { name: 'Month', exact: true }).click()
    await expect.poll(async () => sum(await standing(page))).toBe(EVENTS.length)
    await timeLock(page).press('Enter')
    await expect.poll(async () => sum(await standing(page))).toBe(await inWindow(page))
  })
})

test.describe('the lock of the map', () => {
  test('leaves on the timeline what the map shows, with all China and abroad, and counts alike', async ({
    serving
  }) => {
    const page = await serving.open(SICHUAN)
    const [, country, abroad] = await standing(page)
    await expect.poll(() => inWindow(page)).toBe(EVENTS.length)
    await mapLock(page).click()
    await expect(mapLock(page)).toHaveAttribute('aria-pressed', 'true')
    // The map tells what it shows with its next frame.
    await expect.poll(async () => (await standing(page))[0]).toBeLessThan(100)
    const there = await standing(page)
    expect(there[0]).toBeGreaterThan(0)
    expect(there.slice(1)).toEqual([country, abroad])
    await expect.poll(() => inWindow(page)).toBe(sum(there))
    await expect(page.locator('.panel')).toContainText(`${sum(there)} events in the window`)
    expect(await hash(page)).toContain('lock=time,map')

    await page.locator('.map-counts button').first().click()
    const list = page.locator('.map-list')
    await expect(list.locator('li')).toHaveCount(there[0] ?? 0)
    await page.keyboard.press('Escape')

    await dragMap(page, -350, -150)
    const elsewhere = await standing(page)
    expect(elsewhere[0]).not.toBe(there[0])
    await expect.poll(() => inWindow(page)).toBe(sum(elsewhere))
    await mapLock(page).press('Space')
    await expect.poll(() => inWindow(page)).toBe(EVENTS.length)
  })
  test('follows the map while it is being dragged', async ({ serving }) => {
    const page = await serving.open(`${SICHUAN}&lock=time,map`)
    const before = await inWindow(page)
    const box = await page.locator('.map-sheet').boundingBox()
    if (!box) throw new Error('no map')
    await page.mouse.move(box.x + 600, box.y + 250)
    await page.mouse.down()
    await page.mouse.move(box.x + 200, box.y + 100, { steps: 8 })
    await expect.poll(() => inWindow(page)).not.toBe(before)
    await page.mouse.up()
  })
  test('holds from a link and from a pane of another size on', async ({ serving }) => {
    const page = await serving.open(`${SICHUAN}&lock=time,map`)
    await expect.poll(() => inWindow(page)).toBeLessThan(EVENTS.length)
    const small = await inWindow(page)
    await page.setViewportSize({ width: 1900, height: 1000 })
    await expect.poll(() => inWindow(page)).toBeGreaterThan(small)
    await expect.poll(() => inWindow(page)).toBe(sum(await standing(page)))
  })
  test('names itself where it leaves the window without an event, and can be let go there', async ({
    serving
  }) => {
    const page = await serving.open(`${QUIET}&m=5/47/130&lock=time,map`)
    const empty = page.locator('.tl-empty')
    await expect(empty).toContainText('No event between 22 April 1966 and 1 May 1966 in the part of the map that is shown') // prettier-ignore
    await empty.getByRole('button', { name: 'show events of the whole map' }).click()
    await expect(empty).toHaveCount(0)
    await expect.poll(() => inWindow(page)).toBe(2)
    await expect(mapLock(page)).toHaveAttribute('aria-pressed', 'false')
  })
})

test.describe('the filter of kinds', () => {
  test('is a list with marks and counts, by mouse and by keyboard alone', async ({ serving }) => {
    const page = await serving.open()
    await expect(kindsButton(page)).toHaveAccessibleName('All 10 kinds')
    await kindsButton(page).focus()
    await page.keyboard.press('Enter')
    const list = page.getByRole('group', { name: 'Kinds of events' })
    await expect(list).toBeVisible()
    const boxes = list.getByRole('checkbox')
    await expect(boxes).toHaveCount(10)
    await expect(list.locator('svg')).toHaveCount(10)
    await expect(list.getByRole('checkbox', { name: /^Famine/ })).toHaveAccessibleName(`Famine ${FAMINE}`)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
    await expect(boxes.first()).toBeFocused()
    await page.keyboard.press('Space')
    await expect(boxes.first()).not.toBeChecked()
    await expect(kindsButton(page)).toHaveAccessibleName('9 of 10 kinds')
    expect(await inWindow(page)).toBeLessThan(EVENTS.length)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(kindsButton(page)).toBeFocused()
  })
  test('holds for timeline, map, counts and list alike, and comes back by Back', async ({ serving }) => {
    const page = await serving.open()
    await kindsButton(page).click()
    await page.getByRole('button', { name: 'None', exact: true }).click()
    await page.waitForTimeout(300)
    await page.getByRole('checkbox', { name: /^Famine/ }).click()
    await expect(kindsButton(page)).toHaveAccessibleName('1 of 10 kinds')
    await expect.poll(() => inWindow(page)).toBe(FAMINE)
    await expect.poll(async () => sum(await standing(page))).toBe(FAMINE)
    expect(await hash(page)).toContain('hide=policy,party,agriculture,industry,society,repression,environment,science,international') // prettier-ignore
    await page.mouse.click(5, 5)
    await expect(page.locator('.panel')).toContainText(`${FAMINE} events in the window`)
    await page.goBack()
    await expect(kindsButton(page)).toHaveAccessibleName('0 of 10 kinds')
    await page.goBack()
    await expect(kindsButton(page)).toHaveAccessibleName('All 10 kinds')
    await expect.poll(() => inWindow(page)).toBe(EVENTS.length)
  })
  test('names itself where it empties the window, and can be lifted there', async ({ serving }) => {
    const page = await serving.open(`${QUIET}&hide=agriculture,society,science`)
    const empty = page.locator('.tl-empty')
    await expect(empty).toContainText('Only 7 of 10 kinds are shown, and none of their events lies between 22 April 1966 and 1 May 1966') // prettier-ignore
    await empty.getByRole('button', { name: 'show all kinds' }).click()
    await expect(empty).toHaveCount(0)
    await expect.poll(() => inWindow(page)).toBe(2)
  })
  test('leaves the selected event to be read, steps over what it hides', async ({ serving }) => {
    const page = await serving.open('sel=event:lushan-conference-opens&hide=party,policy')
    await expect(page.locator('.panel-body h2').first()).toContainText('Lushan')
    await page.getByRole('button', { name: 'Next event' }).first().click()
    await expect(page).not.toHaveURL(/lushan-conference-opens/)
    for (let steps = 0; steps < 5; steps++) {
      const kinds = await page.locator('.panel-kinds li').allInnerTexts()
      expect(kinds.some((kind) => !['Party and leaders', 'Policy and law'].includes(kind.trim()))).toBe(true)
      await page.getByRole('button', { name: 'Next event' }).first().click()
    }
  })
  test('stays within the page where there is little room', async ({ serving }) => {
    const page = await serving.open()
    for (const [width, height] of [
      [1366, 768],
      [1024, 600],
      [400, 640]
    ] as const) {
      await page.setViewportSize({ width, height })
      await kindsButton(page).click()
      const box = await page.locator('.tl-kinds').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  })
})

test.describe('the pin of the year', () => {
  test('keeps the figures while the day moves on, in stamp, legend and reading', async ({ serving }) => {
    const page = await serving.open('day=1960-03-15&sel=unit:CN-AH')
    const pin = page.locator('.map-pin')
    await expect(pin).toHaveAccessibleName('Keep the figures of 1960')
    await pin.click()
    await expect(pin).toHaveAttribute('aria-pressed', 'true')
    await page.locator('[data-slider=cursor]').focus()
    for (let i = 0; i < 2; i++) await page.keyboard.press('PageDown')
    await expect(page.locator('.map-day')).toContainText('1958')
    expect((await windowDays(page)).day).toBeLessThan(-4000)
    await expect(page.locator('.map-year')).toHaveText('1960')
    await expect(page.locator('.map-legend')).toContainText('per 1,000, 1960')
    await expect(page.locator('.panel')).toContainText('Figures of 1960')
    await page.waitForTimeout(700)
    expect(await hash(page)).toContain('year=1960')
    await pin.click()
    await expect(page.locator('.map-year')).toHaveText('1958')
    await expect(page.locator('.panel')).toContainText('Figures of 1958')
  })
})

test(
  'open list, pressed locks and pinned year meet WCAG 2.2 AA in both languages',
  { tag: '@full' },
  async ({ serving }) => {
    for (const lang of ['en', 'zh-Hans']) {
      const page = await serving.open(`hide=party&lock=map&year=1959&lang=${lang}`)
      await kindsButton(page).click()
      await page.locator('.tl-kinds').waitFor()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .include('.app')
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        []
      )
    }
  }
)
