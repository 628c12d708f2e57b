// The profile of one province as a visitor meets it: what it was, who led it, what was counted, and the ways in and out.
import AxeBuilder from '@axe-core/playwright'
import units from '../../data/great-leap/units.json' with { type: 'json' }
import { expect, test } from './page'

test('the profile of Anhui tells its leaders, figures with their place, events and sources, and leads back to the map', async ({
  serving,
  page
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await serving.open('sel=unit:CN-AH&day=1960-03-15')
  await page.getByRole('link', { name: 'Open the profile' }).click()
  const room = page.locator('.prov-room')
  await expect(room.getByRole('heading', { level: 2 })).toHaveText('Anhui')
  await expect(page).toHaveTitle(/^Anhui · Province · /)
  await expect(room.getByText('Zeng Xisheng')).toBeVisible()
  const rates = room.getByRole('figure').filter({ hasText: /^Death rate ·/ })
  await expect(rates).toContainText('68.58')
  await expect(rates.locator('.prov-rank')).toContainText(/^highest of \d+ provinces with a figure for 1960/)
  await expect(rates.getByRole('slider')).toHaveAttribute('aria-valuetext', /^1960: 68\.58 .*; 68\.59 /)
  await expect(room.getByRole('link', { name: /Famine in Fengyang county/ })).toBeVisible()
  await room.getByRole('link', { name: 'Back to the map' }).click()
  await expect(page.locator('.panel-title')).toContainText('Anhui')
  expect(page.url()).toContain('sel=unit:CN-AH')
})

test('@full Ningxia before its founding says so and names who held its land; the day moves it into being', async ({
  serving,
  page
}) => {
  await serving.open('room=province:CN-NX&day=1957-03-15', undefined, '.prov-room')
  await expect(page.locator('.fig-head')).toContainText('Not a unit of its own on 15 March 1957')
  await expect(page.locator('.fig-head').getByRole('link', { name: 'Gansu' })).toBeVisible()
  await page.evaluate(() => (location.hash = 'v=1&room=province:CN-NX&day=1960-03-15'))
  await expect(page.locator('.fig-head')).toContainText('Autonomous region · Capital Yinchuan')
  await expect(page.locator('.prov-stretch[data-open]')).toHaveCount(
    units.units.find(({ id }) => id === 'CN-NX')?.leaders.filter(({ checked }) => !checked).length ?? NaN
  )
})

test('@full every province has a profile; the next one is a step away and begins at the top', async ({
  serving,
  page
}) => {
  test.setTimeout(120_000)
  const [first] = units.units
  await serving.open(`room=province:${first?.id ?? ''}`, undefined, '.prov-room')
  for (const [at, { id }] of units.units.entries()) {
    await expect(page).toHaveURL(new RegExp(`room=province:${id}`))
    await expect(page.locator('.prov-row').nth(1)).toBeVisible()
    expect(await page.locator('.fig').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\{/)
    if (at === units.units.length - 1) break
    await page.locator('.fig').evaluate((one) => {
      one.scrollTop = 300
    })
    await page.getByTitle('Next province').click()
    await expect(page.getByText(`${at + 2} of ${units.units.length}`)).toBeVisible()
    expect(await page.locator('.fig').evaluate((one) => one.scrollTop)).toBe(0)
  }
  await expect(page.getByTitle('Next province')).toHaveCount(0)
})

test('@full the profile has no fault that axe finds, in three themes and in Chinese, and nothing scrolls sideways', async ({
  serving,
  page
}) => {
  test.setTimeout(120_000)
  await serving.open('room=province:CN-AH', undefined, '.prov-room')
  for (const theme of ['paper', 'gallery', 'contrast']) {
    for (const lang of ['en', 'zh-Hans']) {
      await page.evaluate((to) => (location.hash = `v=1&room=province:CN-NX&lang=${to}`), lang)
      await page.evaluate((to) => (document.documentElement.dataset['theme'] = to), theme)
      await expect(page.locator('.fig-drawn').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('.prov-room').analyze()
      expect(violations, `${theme} ${lang}`).toEqual([])
    }
  }
  for (const width of [600, 1024, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.locator('.fig').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  }
})
