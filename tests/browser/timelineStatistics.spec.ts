import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'
import { mainBox, slider, YEARS } from './timelineHands'

test('the figures of the layer come into a row, drawn, told by a pointer, spoken and in the link', async ({
  serving
}) => {
  const page = await serving.open(`${YEARS}&sel=unit:CN-AH`)
  const button = page.getByRole('button', { name: 'Figures', exact: true })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => page.url()).toContain('row=1')
  const table = page.getByRole('table', { name: /^Anhui: Death rate/ })
  await expect(table.getByRole('row', { name: /^1960/ })).toContainText('68.58')
  await expect(slider(page, 'cursor')).toHaveAttribute('aria-valuetext', /15 March 1960; 1960: 68\.58/)
  const box = await mainBox(page)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 45)
  await expect(page.locator('.tl-figure-tip')).toContainText('Provincial volumes')
})

test('the row stays in other languages and lanes, and nothing in it fails axe', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open(`${YEARS}&row=1&lanes=kind&lang=zh-Hans`)
  await expect(page.getByRole('table', { name: /^全国：死亡率/ })).toHaveCount(1)
  expect((await new AxeBuilder({ page }).include('.tl').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('table', { name: /^All China: Death rate.*4 series/ })).toHaveCount(1)
}) // prettier-ignore

test('with text twice as large the page ends where the timeline ends', { tag: '@full' }, async ({ serving, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.addInitScript(() => {
    localStorage.setItem('great-leap-atlas.settings', JSON.stringify({ version: 1, textSize: 200 }))
  })
  await serving.open(`${YEARS}&row=1&sel=unit:CN-AH`)
  await expect(page.locator('[data-scrolls]').first()).toHaveAttribute('data-scrolls', 'true')
  await expect(page.getByRole('table', { name: /^Anhui: Death rate/ })).toHaveCount(1)
  const beyond = () =>
    page.evaluate(() => {
      const [root, foot] = ['#root', '.app-time'].map((name) => document.querySelector(name))
      if (!root || !foot) throw new Error('the page has a timeline')
      return root.scrollHeight - root.scrollTop - foot.getBoundingClientRect().bottom
    })
  await expect.poll(beyond).toBeLessThanOrEqual(1)
}) // prettier-ignore
