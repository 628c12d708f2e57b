// Events on the map in a real browser: what stands as one opens closer, fans out or is listed; the map as a list reaches the same by keys.
import AxeBuilder from '@axe-core/playwright'
import { colourAt, drawn, expect, mapIn, middleOf, painted, test, token, viewIn, type Spot } from './mapPage'
import type { Page } from '@playwright/test'

/** Places at which several events stand: five at Lushan, seven at Shanghai as close as it goes. */
const LUSHAN = 'v=1&m=6/29.57/115.98'
const SHANGHAI = 'v=1&m=7.5/31.23/121.47'

/** Opens the group in the middle of the map: its count stands north-east of the mark. */
async function openMiddle(page: Page): Promise<Spot> {
  const { x, y } = await middleOf(page)
  await page.mouse.click(x + 18, y - 11)
  return { x, y }
}

function said(page: Page) {
  return page.locator('.map-pane [role=status]').filter({ hasText: /\d/ })
}

/** Violations of the map's pane, each with the elements it is about. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.map-pane').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)
}

test.describe('events of one place', () => {
  test('fan out at a tap; each is chosen at its place, and a tap elsewhere folds them', async ({
    serving
  }) => {
    const page = await serving.open(SHANGHAI)
    await drawn(page)
    const { x, y } = await openMiddle(page)
    await expect(said(page)).toHaveText('Fanned out: 7 events: Party and leaders 5, Daily life 1, Science 1')
    expect(await faults(page)).toEqual([])
    // The earliest stands at the top of the circle.
    await page.mouse.click(x, y - 37)
    await expect.poll(() => viewIn(page).get('sel')).toMatch(/^event:/)
    const first = viewIn(page).get('sel')
    await page.mouse.click(x + 36, y + 8)
    await expect.poll(() => viewIn(page).get('sel')).not.toBe(first)
    await page.mouse.click(x + 150, y + 90)
    await expect.poll(() => viewIn(page).get('sel')).toBe('unit:CN-SH')
    // Folded: where one stood is land now.
    await page.mouse.click(x - 36, y + 8)
    await page.waitForTimeout(300)
    expect(viewIn(page).get('sel')).toBe('unit:CN-SH')
  })

  test('fold at Escape and when the map moves', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open(LUSHAN)
    await drawn(page)
    const ink = () => page.evaluate(() => document.querySelector<HTMLCanvasElement>('.map-marks')?.toDataURL())
    await painted(page)
    const { x, y } = await openMiddle(page)
    await page.mouse.move(x, y + 180)
    await painted(page)
    const open = await ink()
    await page.keyboard.press('Escape')
    await painted(page)
    const folded = await ink()
    expect(folded).not.toBe(open)
    await openMiddle(page)
    await page.mouse.move(x, y + 180)
    await painted(page)
    expect(await ink()).toBe(open)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await ink()) === folded).toBe(true)
  }) // prettier-ignore

  test('of several places are gone closer to until they part', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1&m=2.5/39.9/116.4')
    await drawn(page)
    await openMiddle(page)
    await expect(said(page)).toHaveText(/^Closer to \d+ events: /)
    await expect.poll(() => mapIn(page)?.zoom).toBeGreaterThan(2.9)
  })
})

test.describe('a finger', () => {
  test.use({ hasTouch: true })

  test('opens a fan and chooses in it', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open(SHANGHAI)
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.touchscreen.tap(x + 18, y - 11)
    await expect(said(page)).toHaveText(/^Fanned out: 7 events/)
    await page.waitForTimeout(400)
    await page.touchscreen.tap(x + 6, y - 50)
    await expect.poll(() => viewIn(page).get('sel')).toMatch(/^event:/)
    expect(mapIn(page)?.zoom).toBe(7.5)
  })
})

test.describe('the map as a list', () => {
  test('walks by keys from provinces to marks, opens a group and chooses in it', async ({ serving }) => {
    const page = await serving.open(LUSHAN)
    await drawn(page)
    await page.locator('.map-sheet').focus()
    await page.keyboard.press('Tab')
    const list = page.getByRole('listbox', { name: 'Map as a list' })
    const active = () =>
      list.evaluate((box) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent)
    await expect.poll(active).toMatch(/^Anhui: 68\.58/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(active).toMatch(/^Sichuan: /)
    await page.keyboard.type('jiangxi')
    await page.keyboard.press('Enter')
    await expect.poll(() => viewIn(page).get('sel')).toBe('unit:CN-JX')
    await page.keyboard.type('lushan')
    await expect.poll(active).toMatch(/^5 events: Party and leaders; .*first: Lushan/)
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(list.getByRole('option')).toHaveCount(5)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => viewIn(page).get('sel')).toMatch(/^event:/)
    await page.keyboard.press('Escape')
    await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(28)
    await expect.poll(active).toMatch(/^5 events: /)
    await page.keyboard.press('Escape')
    await expect(page.locator('.map-sheet')).toBeFocused()
  }) // prettier-ignore

  test('stays while its button is on, and gives the focus back', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    const button = page.getByRole('button', { name: 'Map as a list' })
    await button.click()
    const list = page.getByRole('listbox', { name: 'Map as a list' })
    await expect(list).toBeFocused()
    await page.locator('.map-stamp button').first().focus()
    await expect(list).toBeVisible()
    expect(await faults(page)).toEqual([])
    await list.getByRole('option', { name: /^Anhui: / }).click()
    await expect.poll(() => viewIn(page).get('sel')).toBe('unit:CN-AH')
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
    await expect(page.locator('.map-things')).toHaveCSS('clip-path', 'inset(50%)')
  })

  test('says in Chinese what stands together', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open(`${SHANGHAI}&lang=zh-Hans`)
    await drawn(page)
    await openMiddle(page)
    await expect(said(page)).toHaveText('已展开：7个事件：党与领导人5、社会生活1、科学技术1')
  })
})

test.describe('events abroad', () => {
  test(
    'have their mark beside the stamp on the whole map, and open at a tap there',
    { tag: '@full' },
    async ({ serving }) => {
      const page = await serving.open('v=1&sel=event:hungarian-uprising&day=1956-11-01')
      await page.setViewportSize({ width: 1366, height: 768 })
      await drawn(page)
      const stamp = await page.locator('.map-stamp').boundingBox()
      const pane = await page.locator('.map-pane').boundingBox()
      if (!stamp || !pane) throw new Error('the map has a stamp')
      const mark = { x: stamp.x + stamp.width + 24, y: pane.y + 29 }
      // The ring of the chosen one, left of its disc.
      expect(await colourAt(page, { x: mark.x - 16, y: mark.y }, true)).toBe(await token(page, '--accent'))
      expect(mapIn(page)).toBeNull()
      await page.mouse.click(mark.x + 20, mark.y - 16)
      await expect(said(page)).toHaveText(/^Fanned out: .*Foreign relations/)
      expect(mapIn(page)).toBeNull()
    }
  )
})
