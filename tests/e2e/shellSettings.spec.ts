// Facts about the settings of the built Electron program: they lie in its user folder, and are checked on their way there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from './support/program'

const parsed = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown

test('what is set is kept in the user’s folder and found again by the page', async ({
  program,
  userData
}) => {
  const { page } = program
  const file = path.join(userData, 'settings.json')
  await page.getByRole('button', { name: /Light or dark|浅色或深色/ }).click()
  const chosen = await page.locator('html').getAttribute('data-theme')
  await expect.poll(() => existsSync(file) && parsed(file)).toMatchObject({ version: 1, theme: chosen })
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', chosen ?? '')
})

test.describe('settings that cannot be read', () => {
  test('are set aside beside the new ones', async ({ program, userData }) => {
    const { page } = program
    const file = path.join(userData, 'settings.json')
    await page.locator('.panel').waitFor()
    // Nothing is left to be written that would mend it: that the hints were shown has been kept.
    await expect.poll(() => existsSync(file) && parsed(file)).toMatchObject({ hintsSeen: true })
    writeFileSync(file, '{"version":')
    await page.reload()
    await expect(page.locator('.app-notes').getByRole('button')).toBeVisible()
    expect(readFileSync(`${file}.aside-1`, 'utf8')).toBe('{"version":')
  })
})

test('Ctrl with plus, minus and 0 changes the text size, which the program keeps', async ({
  program,
  userData
}) => {
  const { page } = program
  await page.locator('.panel').waitFor()
  const html = page.locator('html')
  await page.keyboard.press('Control+=')
  await expect(html).toHaveCSS('font-size', '20px')
  await page.keyboard.press('Control+-')
  await page.keyboard.press('Control+-')
  await expect(html).toHaveCSS('font-size', '16px')
  await page.keyboard.press('Control+=')
  await page.keyboard.press('Control+=')
  await expect(html).toHaveCSS('font-size', '24px')
  const file = path.join(userData, 'settings.json')
  await expect.poll(() => existsSync(file) && parsed(file)).toMatchObject({ textSize: 150 })
  await page.keyboard.press('Control+0')
  await expect(html).toHaveCSS('font-size', '16px')
})

test('the program refuses to keep what is no text or too long', async ({ program, userData }) => {
  const { page } = program
  await page.locator('.panel').waitFor()
  const answers = await page.evaluate(async () => {
    const shell = Reflect.get(globalThis, 'atlasShell') as { writeSettings: (text: unknown) => Promise<void> }
    const answer = (text: unknown) =>
      shell.writeSettings(text).then(
        () => 'kept',
        () => 'refused'
      )
    return [await answer(7), await answer({}), await answer('x'.repeat(65_537))]
  })
  expect(answers).toEqual(['refused', 'refused', 'refused'])
  const file = path.join(userData, 'settings.json')
  if (existsSync(file)) expect(parsed(file)).toMatchObject({ version: 1 })
})
