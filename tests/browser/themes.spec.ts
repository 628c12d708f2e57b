import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './page'
import { drawn, keptBefore, pixelsOf } from './settingsPage'
import { coloursAt, spotsOfMap } from './sheetPixels'

const XINYANG = 'sel=event:xinyang-incident'
/** Heaviest class and accent of each theme. */
const INKS = {
  paper: ['#67331c', '#14506e'],
  gallery: ['#f6dca3', '#8ec5dd'],
  contrast: ['#3d1704', '#003a5c']
} as const

/** How many of many places all over the map are of a colour. */
async function landOf(page: Page, colour: string): Promise<number> {
  const found = await coloursAt(page, await spotsOfMap(page, 4))
  return found.filter((one) => one === colour).length
}

for (const [theme, [heaviest, accent]] of Object.entries(INKS)) {
  test(`the theme ${theme} is carried through to both canvases`, async ({ serving, page }) => {
    await keptBefore(page, { theme })
    await serving.open(XINYANG)
    await drawn(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect.poll(() => landOf(page, heaviest)).toBeGreaterThan(60)
    await expect.poll(() => pixelsOf(page, '.tl-main canvas', accent)).toBeGreaterThan(200)
    for (const [other, [foreign]] of Object.entries(INKS)) {
      if (other !== theme) expect(await landOf(page, foreign)).toBeLessThan(4)
    }
  })
  for (const language of ['en', 'zh-Hans']) {
    const tag = language === 'en' ? [] : ['@full']
    test(
      `axe finds nothing on the whole page in the theme ${theme} in ${language}`,
      { tag },
      async ({ serving, page }) => {
        await keptBefore(page, { theme, showUnchecked: true })
        await serving.open(`${XINYANG}&lang=${language}`)
        await drawn(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      }
    )
  }
}

test('the page follows the system while nobody has chosen, also while it is open', async ({
  serving,
  page
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await serving.open()
  const html = page.locator('html')
  const meta = page.locator('meta[name="color-scheme"]')
  await expect(html).toHaveAttribute('data-theme', 'gallery')
  await expect(meta).toHaveAttribute('content', 'dark')
  await drawn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-theme', 'paper')
  await expect(meta).toHaveAttribute('content', 'light')
  await expect.poll(() => landOf(page, INKS.paper[0])).toBeGreaterThan(60)
})

test('a theme that was chosen holds against the system', async ({ serving, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await keptBefore(page, { theme: 'paper' })
  await serving.open()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper')
})

test('the button in the head goes from paper to gallery and back', async ({ serving, page }) => {
  await serving.open()
  const button = page.getByRole('button', { name: 'Light or dark' })
  await button.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'gallery')
  await button.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper')
})

for (const [colorScheme, theme] of [
  ['dark', 'gallery'],
  ['light', 'contrast']
] as const) {
  test(`forced colours on a ${colorScheme} ground are those of the canvases too`, async ({
    serving,
    page
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await keptBefore(page, { theme: 'paper' })
    await serving.open(XINYANG)
    await drawn(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const [ink, highlight] = await page.evaluate(() => {
      const probe = document.createElement('i')
      document.body.append(probe)
      const hex = (name: string) => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`
        const parts = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3) ?? []
        return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
      }
      return [hex('CanvasText'), hex('Highlight')]
    })
    await expect.poll(() => pixelsOf(page, '.tl-main canvas', ink)).toBeGreaterThan(500)
    expect(await pixelsOf(page, '.tl-main canvas', highlight)).toBeGreaterThan(200)
    expect(await landOf(page, INKS[theme][0])).toBeGreaterThan(60)
  })
}
