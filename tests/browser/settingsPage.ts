// What the specs of settings, themes and layout ask of an opened page: settings kept from before, and colours on a canvas.
import type { Page } from '@playwright/test'
import { expect } from './page'

const KEY = 'great-leap-atlas.settings'

/** The page opens as if these had been kept from an earlier run; further loads find what the page itself keeps. */
export async function keptBefore(page: Page, settings: object | string): Promise<void> {
  const text =
    typeof settings === 'string' ? settings : JSON.stringify({ version: 1, hintsSeen: true, ...settings })
  await page.addInitScript(
    ([key, kept]) => {
      if (sessionStorage.getItem('put') !== null) return
      sessionStorage.setItem('put', '')
      localStorage.setItem(key, kept)
    },
    [KEY, text] as const
  )
}

/** What is kept now, parsed; null where nothing is. */
export async function keptNow(page: Page): Promise<unknown> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY)
  return text === null ? null : JSON.parse(text)
}

export async function drawn(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('atlas-drawn').length), { timeout: 15_000 })
    .toBeGreaterThan(0)
}

/** How many px of a canvas have exactly this colour (`#rrggbb`). */
export function pixelsOf(page: Page, canvas: string, colour: string): Promise<number> {
  return page.evaluate(
    ([selector, hex]) => {
      const element = document.querySelector<HTMLCanvasElement>(selector)
      const context = element?.getContext('2d')
      if (!element || !context) throw new Error(`there is no canvas ${selector}`)
      const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
      const { data } = context.getImageData(0, 0, element.width, element.height)
      let count = 0
      for (let i = 0; i < data.length; i += 4) {
        if (
          data[i] === wanted[0] &&
          data[i + 1] === wanted[1] &&
          data[i + 2] === wanted[2] &&
          data[i + 3] === 255
        )
          count++
      }
      return count
    },
    [canvas, colour] as const
  )
}
