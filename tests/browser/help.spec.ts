import AxeBuilder from '@axe-core/playwright'
import { linesOf } from '../../src/panels/help/lines'
import { PANES } from '../../src/state/keys'
import { expect, test } from './page'
import { keptBefore } from './settingsPage'

const LINES = PANES.flatMap((pane) => linesOf(pane))

test('the question mark opens the sheet of all keys and gestures, and Escape gives the focus back', async ({
  serving
}) => {
  const page = await serving.open()
  const pane = page.getByRole('listbox', { name: 'Events in time' })
  await pane.focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys and gestures' })
  await expect(sheet.locator('dt')).toHaveCount(LINES.length)
  await expect(sheet.locator('dl > div', { hasText: 'Previous, next event' })).toContainText('←')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(pane).toBeFocused()
})

test('its button opens the sheet too, in the language of the page, with nothing that axe finds wrong', async ({
  serving
}) => {
  const page = await serving.open('lang=zh-Hans')
  await page.getByRole('button', { name: '按键与手势' }).click()
  const sheet = page.getByRole('dialog', { name: '按键与手势' })
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(PANES.length)
  const { violations } = await new AxeBuilder({ page }).include('.help-sheet').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await sheet.getByRole('button', { name: '关闭' }).click()
  await expect(sheet).toHaveCount(0)
})

test('the key is left to what is being chosen and to a sheet that is already open', async ({ serving }) => {
  const page = await serving.open('v=1&room=evidence', undefined, '.ev select')
  await page.locator('.ev select').first().focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: 'Explore' }).click()
  await page.getByRole('listbox', { name: 'Events in time' }).press('?')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('a first visit shows three hints, each gone when its act is done; a second visit shows none', async ({
  serving
}) => {
  // In another room they would speak of panes that are not there, and are not used up by it.
  const page = await serving.open('room=evidence', undefined, '.ev')
  const hints = page.locator('.help-hints li')
  await expect(hints).toHaveCount(0)
  await page.getByRole('link', { name: 'Explore' }).click()
  await expect(hints).toHaveCount(3)
  await page.getByRole('slider', { name: 'Day', exact: true }).press('ArrowRight')
  await expect(hints).toHaveCount(2)
  await page.locator('.panel-way').first().click()
  await expect(hints).toHaveText([/^Wheel or pinch/])
  await page.locator('.tl-main canvas').hover()
  await page.mouse.wheel(0, -100)
  await expect(hints).toHaveCount(0)
  // Settings are kept when they have rested.
  await page.waitForFunction(() => localStorage.getItem('great-leap-atlas.settings')?.includes('hintsSeen'))
  await page.reload()
  await page.locator('.panel').waitFor()
  await expect(hints).toHaveCount(0)
})

test('the hints can be dismissed, and cover nothing while they stand', async ({ serving }) => {
  const page = await serving.open()
  const hints = page.getByRole('region', { name: 'How to begin' })
  const over = await hints.evaluate((element) => {
    const own = element.getBoundingClientRect()
    const others = document.querySelectorAll('.panel-brand, .panel-brand-more, .panel-header-tools, .app-map')
    return [...others].filter((other) => {
      const box = other.getBoundingClientRect()
      return box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top
    }).length
  })
  expect(over).toBe(0)
  await hints.getByRole('button', { name: 'Dismiss these hints' }).click()
  await expect(hints).toHaveCount(0)
})

test('the key can be switched off, the button stays', { tag: '@full' }, async ({ page, serving }) => {
  await keptBefore(page, { pageKeys: false })
  await serving.open()
  await page.keyboard.press('?')
  await page.waitForTimeout(300)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Keys and gestures' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
