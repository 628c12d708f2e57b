// The built page over loopback HTTP with an atlas folder of the test's choice; what every spec of pages starts from.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { openBrowser } from '../bench/browser'
import { startWeb } from '../../electron/web'

const root = path.resolve(import.meta.dirname, '../..')
const usual = path.resolve(root, process.env['ATLAS_PAGE'] ?? 'out/renderer')
export const SHIPPED = path.join(root, 'data/great-leap')

export interface Serving {
  /** Opens a folder at a view (the part of the address after "#") and waits for the panel or for what stands in its place. */
  open(hash?: string, data?: string, stands?: string): Promise<Page>
}

export const test = base.extend<{ serving: Serving; renderer: string }>({
  /** Folder of the built page. */
  renderer: [usual, { option: true }],
  browser: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads the fixture's needs from the pattern
    async ({}, use) => {
      const { browser } = await openBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' }
  ],
  serving: async ({ page, renderer }, use) => {
    if (!existsSync(path.join(renderer, 'index.html')))
      throw new Error('no built page: run npm run build first')
    const closing: (() => Promise<void>)[] = []
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await use({
      async open(hash = '', data = SHIPPED, stands = '.panel, .panel-screen') {
        const web = await startWeb({ renderer, data, start: { version: '0.0.0', lang: 'en' } })
        closing.push(() => web.close())
        await page.goto(`${web.address}#${hash}`)
        await page.locator(stands).first().waitFor()
        return page
      }
    })
    for (const close of closing) await close()
    if (faults.length > 0) throw new Error(`the page threw: ${faults.join('; ')}`)
  }
})
export { expect } from '@playwright/test'
