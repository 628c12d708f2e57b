import type { Page } from '@playwright/test'
import { expect, test } from './page'

/** The fonts that really draw an element's words, as the browser says them: name, and whether a web font of the page. */
async function fontsOf(
  page: Page,
  selector: string
): Promise<{ familyName: string; isCustomFont: boolean }[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return fonts
}

test('Chinese words are drawn by the fonts that the atlas brings, none by the system', async ({
  serving
}) => {
  const page = await serving.open('sel=event:xinyang-incident&lang=zh-Hans')
  await page.waitForFunction(() => performance.getEntriesByName('atlas-drawn').length > 0)
  await page.evaluate(() => document.fonts.ready)
  for (const selector of [
    '.panel-brand span, .panel-brand',
    '.panel-body h2',
    '.panel-body p',
    '.panel-counter',
    '.tl-words'
  ]) {
    await expect
      .poll(async () => (await fontsOf(page, selector)).filter(({ isCustomFont }) => !isCustomFont), {
        message: selector
      })
      .toEqual([])
    expect((await fontsOf(page, selector)).map(({ familyName }) => familyName).join(), selector).toMatch(
      /Noto|Source/
    )
  }
})

test('every Chinese sign is its own on the canvases, also one that the atlas never uses', async ({
  serving
}) => {
  const page = await serving.open('lang=zh-Hans')
  await page.waitForFunction(() => performance.getEntriesByName('atlas-drawn').length > 0)
  const drawn = await page.evaluate(async () => {
    const signs = ['饥', '荒', '庐', '山', '龘', '魑']
    const voices = ['--font-sans', '--font-serif'].map((name) =>
      getComputedStyle(document.documentElement).getPropertyValue(name)
    )
    const pictures: string[] = []
    for (const voice of voices) {
      await document.fonts.load(`32px ${voice}`, signs.join(''))
      for (const sign of signs) {
        const canvas = document.createElement('canvas')
        ;[canvas.width, canvas.height] = [40, 40]
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.font = `32px ${voice}`
        context.fillText(sign, 4, 32)
        pictures.push(canvas.toDataURL())
      }
    }
    return pictures
  })
  // A missing sign is the same empty box each time, and a missing serif the same as the sans.
  expect(new Set(drawn).size).toBe(12)
})
