// Facts about the very start of the page: what is fetched before the first drawing, and what is said where a part does not come.
import { expect, test } from './page'

test('where the second script cannot be fetched the page says so and offers to try again', async ({
  page,
  serving
}) => {
  await page.route(/\/assets\/page-[\w-]+\.js$/, (route) => route.abort())
  await serving.open('lang=zh-Hans', undefined, '[role="alert"]')
  await expect(page.getByRole('alert')).toContainText('程序的一部分无法读取')
  await page.unrouteAll()
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('.panel')).toBeVisible()
})

test('two scripts stand before the first drawing, and the atlas is asked for before the second has come', async ({
  page,
  serving
}) => {
  let seconds = 0
  const read = page.waitForResponse(/\/data\/notes\.json$/)
  await page.route(/\/assets\/page-[\w-]+\.js$/, async (route) => {
    await read
    seconds++
    await route.continue()
  })
  await serving.open()
  expect(seconds).toBe(1)
  const scripts = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('atlas-drawn')[0]?.startTime ?? Infinity
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < drawn && entry.name.endsWith('.js'))
      .map((entry) => /\/assets\/(.+)-[\w-]{8}\.js$/.exec(entry.name)?.[1])
  })
  expect(scripts.toSorted()).toEqual(['begin', 'page', 'rolldown-runtime'])
})

test('where what a button opens cannot be fetched the page goes on and says so', async ({
  page,
  serving
}) => {
  await page.route(/\/assets\/SettingsDialog-[\w-]+\.js$/, (route) => route.abort())
  await serving.open()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('alert')).toContainText('could not be read')
  await expect(page.locator('.panel')).toBeVisible()
})
