import AxeBuilder from '@axe-core/playwright'
import { misfits } from './fits'
import { expect, test } from './page'
import { keptBefore } from './settingsPage'

const PARTS = ['.term-head', '.term-list', '.term-count']

test('terms are found by pinyin, lead to an event, and stand beside it', async ({ serving }) => {
  const page = await serving.open('room=terms', undefined, '.term-list')
  await expect(page).toHaveTitle(/^Terms · /)
  await page.getByRole('searchbox').fill('gonggong shitang')
  await expect(page.locator('.term dfn')).toHaveText(['communal canteen'])
  await expect(page.locator('.term-count')).toHaveText('1 term')
  await page.getByRole('link', { name: 'Communal canteens', exact: true }).click()
  await expect(page.locator('.panel-title')).toHaveText('Communal canteens')
  await page.getByRole('button', { name: /terms? explained/ }).click()
  await expect(page.locator('.term-few dfn').filter({ hasText: 'communal canteen' })).toBeVisible()
  await page.getByRole('link', { name: /^All \d+ terms$/ }).click()
  await expect(page.locator('.panel-rooms [aria-current=page]')).toHaveText('Terms')
})

test('a filter that finds nothing says so', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open('room=terms&lang=zh-Hans', undefined, '.term-list')
  await page.getByRole('searchbox').fill('qqq')
  await expect(page.locator('.term-count')).toContainText('qqq')
  await expect(page.locator('.term')).toHaveCount(0)
})

for (const [width, height, textSize] of [
  [1024, 600, 100],
  [1080, 1920, 100],
  [600, 900, 100],
  [1366, 768, 200]
] as const)
  for (const lang of ['en', 'zh-Hans'])
    test(
      `no term is cut at ${width} x ${height}, text ${textSize} %, ${lang}`,
      { tag: '@full' },
      async ({ page, serving }) => {
        await page.setViewportSize({ width, height })
        await keptBefore(page, { textSize })
        await serving.open(`room=terms&lang=${lang}`, undefined, '.term-list')
        expect(await misfits(page, PARTS)).toEqual([])
      }
    )

for (const theme of ['paper', 'gallery', 'contrast'])
  test(`axe finds nothing in the room of terms, ${theme}`, { tag: '@full' }, async ({ page, serving }) => {
    test.setTimeout(60_000)
    await keptBefore(page, { theme })
    await serving.open('room=terms', undefined, '.term-list')
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
