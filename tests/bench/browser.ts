// A real Chromium for measuring, found the way the tests find theirs.
import { createRequire } from 'node:module'
import { chromium, type Browser } from 'playwright-core'

interface Found {
  executablePath: string
  env: Record<string, string>
  origin: string
}
const { findBrowser } = createRequire(import.meta.url)('../standin/find-browser.cjs') as {
  findBrowser: () => Promise<Found | null>
}

/** @throws Error naming the remedies when there is no browser */
export async function openBrowser(): Promise<{ browser: Browser; origin: string }> {
  const found = await findBrowser()
  if (!found) throw new Error('no Chromium found: install Chrome, Edge or Chromium, or set ATLAS_BROWSER')
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--force-device-scale-factor=1'
    ]
  })
  return { browser, origin: found.origin }
}
