import type { Page } from '@playwright/test'
import { expect, test } from './page'

interface Stop {
  readonly name: string
  /** Number of the element among all that can be reached. */
  readonly at: number
  readonly ring: boolean
  readonly seen: boolean
}

/** Numbers everything that a keyboard must be able to reach, as it stands now. Answers their names. */
function numberAll(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((root) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        `${root} :is(a[href], button, input, select, textarea, summary, [tabindex="0"])`
      )
    ]
    const reached = all.filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.closest('[inert]')
    )
    reached.forEach((one, i) => (one.dataset['reach'] = String(i)))
    return reached.map((one) => one.outerHTML.slice(0, 90))
  }, within)
}

/** Where the focus is, and whether a sighted person can tell. */
function stopNow(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const one = document.activeElement
    if (!(one instanceof HTMLElement) || one === document.body) return null
    const rings = [one, one.parentElement?.querySelector('.map-focus')].filter(
      (element) => element instanceof HTMLElement
    )
    const ring = rings.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    const box = one.getBoundingClientRect()
    const seen =
      box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight && box.width > 0
    return { name: one.outerHTML.slice(0, 90), at: Number(one.dataset['reach'] ?? -1), ring, seen }
  })
}

/** Presses Tab until the focus leaves the page or comes round. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key)
    const stop = await stopNow(page)
    if (!stop || (stop.at >= 0 && stops.some(({ at }) => at === stop.at))) break
    stops.push(stop)
  }
  return stops
}

for (const [name, hash] of [
  ['nothing selected', ''],
  ['an event', 'sel=event:xinyang-incident'],
  ['a province', 'sel=unit:CN-AH']
] as const) {
  test(`by Tab alone everything is reached, with a ring that is seen, and nothing holds the focus: ${name}`, async ({
    serving
  }) => {
    test.setTimeout(90_000)
    const page = await serving.open(hash)
    await page.waitForFunction(() => performance.getEntriesByName('atlas-drawn').length > 0)
    const all = await numberAll(page)
    expect(all.length).toBeGreaterThan(15)
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()) // whatever has the focus is HTML here
      const stops = await walk(page, key, all.length + 20)
      const reached = new Set(stops.map(({ at }) => at))
      expect(
        all.filter((_, at) => !reached.has(at)),
        `${key} passes by`
      ).toEqual([])
      expect(
        stops.filter(({ ring }) => !ring).map(({ name }) => name),
        'without a ring'
      ).toEqual([])
      expect(
        stops.filter(({ seen }) => !seen).map(({ name }) => name),
        'outside the page'
      ).toEqual([])
      expect(stops.length).toBeLessThan(all.length + 20)
    }
  })
}

test('the whole of an inquiry goes by keyboard: skip to the timeline, step, read, skip to the map, zoom, help, leave', async ({
  serving
}) => {
  const page = await serving.open()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('listbox', { name: 'Events in time' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/sel=event:/)
  await page.locator('.panel-scroll').focus()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/sel=/)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  const inside = await numberAll(page, '.help-sheet')
  await page.keyboard.press('Tab')
  for (let i = 0; i < inside.length; i++) {
    // The focus stays in the open sheet, or passes to the browser's own bar, never to the page below.
    const held = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
    )
    expect(held).toBe(true)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})
