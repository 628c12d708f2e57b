// Marks and names while the window moves, in a real browser: names wait, and the picture at rest is that of the view opened afresh.
import type { Page } from '@playwright/test'
import { drawn, expect, test } from './mapPage'

/** The painted marks, and the names with their places and inks. */
function marks(page: Page): Promise<string> {
  return page.evaluate(() => {
    const painted = document.querySelector<HTMLCanvasElement>('.map-marks')?.toDataURL()
    const names = Array.from(document.querySelectorAll('.map-names text'), (name) => name.outerHTML)
    return JSON.stringify([painted, names.sort()])
  })
}

/** The marks when they are the same for a while: names are sought anew some time after the last move. */
async function rested(page: Page): Promise<string> {
  let before = await marks(page)
  for (let same = 0; same < 4;) {
    await page.waitForTimeout(100)
    const now = await marks(page)
    same = now === before ? same + 1 : 0
    before = now
  }
  return before
}

/** Turns the wheel above the timeline, and takes the pointer where nothing is pointed at. */
async function wheel(page: Page, turns: readonly number[]): Promise<void> {
  const box = await page.locator('.tl-main canvas').first().boundingBox()
  if (!box) throw new Error('the page has a timeline')
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2)
  for (const turn of turns) {
    await page.mouse.wheel(0, turn)
    await page.waitForTimeout(40)
  }
  await page.mouse.move(box.x + box.width / 2, 5)
}

test('a gesture through time ends in the picture that its view opens with', async ({ serving }) => {
  const page = await serving.open('v=1&day=1960-03-15')
  await drawn(page)
  const first = await rested(page)
  await wheel(page, [-160, -160, -160, -160, 90])
  const after = await rested(page)
  expect(after === first, 'the gesture leaves nothing as it was').toBe(false)
  // The address follows when the gesture is over for good.
  await page.waitForTimeout(800)
  const { hash } = new URL(page.url())
  expect(hash).toContain('t=')
  await page.goto('about:blank')
  const fresh = await serving.open(hash.slice(1))
  await drawn(fresh)
  await fresh.mouse.move(500, 5)
  // Not by `toBe`, which would print both pictures.
  expect((await rested(fresh)) === after, 'the same picture').toBe(true)
})
