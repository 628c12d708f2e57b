// Facts about the history of views in the Electron program, which has no buttons and keys of a browser for it.
import { expect, test } from './support/program'

test('Alt with the arrows walks back and forward through views', async ({ program: { page } }) => {
  await page.locator('.panel-way').first().click()
  await expect(page).toHaveURL(/sel=event:/)
  const chosen = page.url()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page).not.toHaveURL(/sel=event:/)
  await expect(page.locator('.panel-way').first()).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => page.url().replace(/&m=[^&]*/, '')).toBe(chosen.replace(/&m=[^&]*/, ''))
})

test('at the first view there is nothing to go back to, and the program stays', async ({
  program: { page }
}) => {
  await page.locator('.panel-way').first().waitFor()
  const first = page.url()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.waitForTimeout(500)
  expect(page.url()).toBe(first)
  await expect(page.locator('.panel-way').first()).toBeVisible()
})
