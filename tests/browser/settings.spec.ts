import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'
import { drawn, keptBefore, keptNow } from './settingsPage'

const CAREFUL = 'sel=event:taktsang-lhamo-1958'

test.describe('the dialog of settings', () => {
  for (const [language, open, theme] of [
    ['en', 'Settings', 'Dark gallery'],
    ['zh-Hans', '设置', '高对比度']
  ] as const) {
    test(
      `has nothing for axe to find in ${language}, in any theme`,
      { tag: '@full' },
      async ({ serving, page }) => {
        await keptBefore(page, {})
        await serving.open(`lang=${language}`)
        await page.getByRole('button', { name: open, exact: true }).click()
        const dialog = page.getByRole('dialog', { name: open })
        await expect(dialog).toHaveAttribute('lang', language)
        for (const one of await dialog.getByRole('radiogroup').nth(1).getByRole('radio').all()) {
          await one.check({ force: true })
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        }
        await expect(dialog.getByRole('radio', { name: theme })).toBeVisible()
      }
    )
  }

  test('is reached, used and left by the keyboard alone; Escape gives the focus back', async ({
    serving,
    page
  }) => {
    await keptBefore(page, {})
    await serving.open()
    const button = page.getByRole('button', { name: 'Settings', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('radio', { name: '100 %' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('radio', { name: '125 %' })).toBeChecked()
    await expect(page.locator('html')).toHaveCSS('font-size', '20px')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
  })

  test('comes with a chunk of its own that is not fetched before it is asked for', async ({
    serving,
    page
  }) => {
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await serving.open()
    await drawn(page)
    expect(scripts.filter((url) => url.includes('SettingsDialog'))).toEqual([])
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(scripts.filter((url) => url.includes('SettingsDialog'))).toHaveLength(1)
  })

  test('acts at once, and what was chosen is there after the page is loaded again', async ({
    serving,
    page
  }) => {
    await keptBefore(page, {})
    await serving.open(CAREFUL)
    await expect(page.locator('.panel-careful .panel-read')).toHaveCount(0)
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Dark gallery').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'gallery')
    await dialog.getByText('Less motion').click()
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
    await dialog.getByText('Keep descriptions of violence folded').click()
    await dialog.getByText('中文').click()
    await expect(page.getByRole('dialog', { name: '设置' })).toBeVisible()
    await expect
      .poll(() => keptNow(page))
      .toMatchObject({
        theme: 'gallery',
        motion: 'reduced',
        carefulFolded: false,
        language: 'zh-Hans'
      })
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'gallery')
    await expect(page.locator('.panel-careful .panel-read')).toBeVisible()
  })
})

test.describe('kept settings that cannot be used', () => {
  for (const [what, text, says] of [
    ['broken', '{"version":1,"theme":', 'could not be read'],
    ['of a newer program', '{"version":99}', 'of a newer version']
  ] as const) {
    test(`are set aside and named once when they are ${what}`, async ({ serving, page }) => {
      await keptBefore(page, text)
      await serving.open()
      const note = page.locator('.app-notes').getByText(says)
      await expect(note).toBeVisible()
      expect(await page.evaluate(() => localStorage.getItem('great-leap-atlas.settings.aside-1'))).toBe(text)
      await page.locator('.app-notes').getByRole('button', { name: 'Dismiss' }).click()
      await expect(note).toHaveCount(0)
      await page.reload()
      await page.locator('.panel').waitFor()
      await expect(note).toHaveCount(0)
    })
  }

  test('the page works where the browser refuses to keep anything, and says so once', async ({
    serving,
    page
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        }
      })
    })
    await serving.open()
    await drawn(page)
    const note = page.locator('.app-notes').getByText('Settings cannot be kept here')
    await expect(note).toBeVisible()
    await page.locator('.app-notes').getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('button', { name: 'Light or dark' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'gallery')
    await page.waitForTimeout(600)
    await expect(note).toHaveCount(0)
  })

  test('the page says so when the storage is full', async ({ serving, page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await serving.open()
    await page.getByRole('button', { name: 'Light or dark' }).click()
    await expect(page.locator('.app-notes').getByText('Settings cannot be kept here')).toBeVisible()
  })
})
