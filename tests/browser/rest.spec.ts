import type { Page } from '@playwright/test'
import { expect, test } from './page'

interface Counted {
  frames: number
}

/** Counts every animation frame that the page asks for, from before its first script. */
async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted: Counted = { frames: 0 }
    Reflect.set(window, 'counted', counted)
    const own = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => {
      counted.frames++
      return own(callback)
    }
  })
}
const framesAsked = (page: Page) => page.evaluate(() => (Reflect.get(window, 'counted') as Counted).frames) // set by countFrames

for (const [name, hash, tag] of [
  ['with nothing selected', '', ['@full']],
  ['with an event selected, in Chinese', 'sel=event:xinyang-incident&lang=zh-Hans', ['@full']],
  ['with a province selected', 'sel=unit:CN-AH&t=1958-08..1961-12', ['@full']]
] as const) {
  test(
    `${name} and nothing moving no frame is drawn in ten seconds`,
    { tag: [...tag] },
    async ({ page, serving }) => {
      test.setTimeout(60_000)
      await countFrames(page)
      await serving.open(hash)
      await page.waitForFunction(() => performance.getEntriesByName('atlas-drawn').length > 0)
      await page.mouse.move(4, 4)
      // Fonts that are fetched when everything else is done redraw the canvases once.
      await page.waitForTimeout(2500)
      const before = await framesAsked(page)
      expect(before).toBeGreaterThan(0)
      await page.waitForTimeout(10_000)
      expect((await framesAsked(page)) - before).toBe(0)
    }
  )
}
