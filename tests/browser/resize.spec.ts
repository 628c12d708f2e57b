import type { Page } from '@playwright/test'
import { expect, test } from './page'
import { drawn, keptBefore, keptNow } from './settingsPage'

const XINYANG = 'sel=event:xinyang-incident'
const widthOf = (page: Page) =>
  page.locator('.app-panel').evaluate((one) => one.getBoundingClientRect().width)
const heightOf = (page: Page) =>
  page.locator('.app-time').evaluate((one) => one.getBoundingClientRect().height)

test.describe('a divider', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('is dragged, within its limits, and stands there after the page is loaded again', async ({
    serving,
    page
  }) => {
    await keptBefore(page, {})
    await serving.open()
    const divider = page.getByRole('separator', { name: 'Width of the reading panel' })
    await expect(divider).toHaveAttribute('aria-valuenow', '432')
    await divider.hover()
    await page.mouse.down()
    await page.mouse.move(1366 - 500, 300, { steps: 5 })
    await expect.poll(() => widthOf(page)).toBeCloseTo(500, -1)
    await page.mouse.move(100, 300)
    await page.mouse.up()
    expect(await widthOf(page)).toBe(683)
    await expect(divider).toHaveAttribute('aria-valuenow', '683')
    await expect.poll(() => keptNow(page)).toMatchObject({ sizes: { panelWidth: 683 } })
    await page.reload()
    await page.locator('.panel').waitFor()
    expect(await widthOf(page)).toBe(683)
    await divider.dblclick()
    await expect.poll(() => widthOf(page)).toBe(432)
  })

  test('is moved by arrow keys in steps of 8 px and by Home and End to its limits', async ({
    serving,
    page
  }) => {
    await keptBefore(page, {})
    await serving.open()
    const divider = page.getByRole('separator', { name: 'Height of the timeline' })
    await divider.focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => heightOf(page)).toBe(280)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => heightOf(page)).toBe(264)
    await page.keyboard.press('Home')
    await expect.poll(() => heightOf(page)).toBe(160)
    await page.keyboard.press('End')
    await expect.poll(() => heightOf(page)).toBe(461)
    await expect(divider).toHaveAttribute('aria-valuenow', '461')
  })
})

test('a pane that was made smaller is painted over its whole width, not beside it', async ({
  serving,
  page
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await keptBefore(page, {})
  await serving.open()
  await drawn(page)
  await page.getByRole('separator', { name: 'Width of the reading panel' }).press('End')
  await expect.poll(() => widthOf(page)).toBe(683)
  const lefts = () =>
    page.evaluate(() =>
      ['.map-pane', '.map-marks'].map((one) => document.querySelector(one)?.getBoundingClientRect().left)
    )
  await expect.poll(lefts).toEqual([0, 0])
})

for (const [width, height] of [
  [1024, 600],
  [1366, 768],
  [1920, 1080],
  [1080, 1920]
] as const) {
  for (const textSize of [100, 200]) {
    for (const language of ['en', 'zh-Hans']) {
      const sizes = `${width} x ${height} with text of ${textSize} % in ${language}`
      // Each size once in the usual pass; by turns at either text size and language.
      const usual = (width % 3 === 0) === (language === 'en') && (textSize === 200) === height > 700
      const details = usual ? {} : { tag: '@full' }
      test(`nothing is cut or scrolls sideways at ${sizes}`, details, async ({ serving, page }) => {
        await page.setViewportSize({ width, height })
        await keptBefore(page, { textSize })
        await serving.open(`${XINYANG}&lang=${language}`)
        await drawn(page)
        const found = await page.evaluate(() => {
          const root = document.getElementById('root')
          const outside = [...document.querySelectorAll('.app-head *, .map-card, .map-card *, .tl-bar *')]
            .filter(
              (one) =>
                one.checkVisibility() && !one.closest('.unseen, svg, canvas, .map-things:not([data-shown])')
            )
            .filter((one) => {
              const { left, right, width } = one.getBoundingClientRect()
              return width > 0 && (left < -1 || right > innerWidth + 1)
            })
          return {
            sideways: (root?.scrollWidth ?? 0) > (root?.clientWidth ?? 0) + 1,
            outside: outside.map((one) => one.outerHTML.slice(0, 90))
          }
        })
        expect(found).toEqual({ sideways: false, outside: [] })
        for (const pane of ['.map-layer .map-choose', '.panel-title', '.tl-main canvas']) {
          await page.locator(pane).first().scrollIntoViewIfNeeded()
          await expect(page.locator(pane).first()).toBeInViewport()
        }
      })
    }
  }
}

test('a 4K screen shows what a screen of half its size shows, at twice the size', async ({
  serving,
  page
}) => {
  await page.setViewportSize({ width: 3840, height: 2160 })
  await serving.open()
  await expect(page.locator('html')).toHaveCSS('font-size', '32px')
  expect(await widthOf(page)).toBe(1136)
  expect(await heightOf(page)).toBe(656)
})

test('a window that is made smaller is laid out anew', async ({ serving, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await serving.open()
  expect(await widthOf(page)).toBe(568)
  await page.setViewportSize({ width: 700, height: 1000 })
  await expect.poll(() => widthOf(page)).toBe(700)
})
