// Holds the timeline or the map with a mouse and moves it to and fro; counts the frames that come late. Judges nothing.
import type { Page } from 'playwright-core'

/** Length of the drag, ms; way of the hand to either side, px; time of one way to and fro, ms. */
const DRAG = 3_000
const REACH = 180
const SWING = 900
/** A frame that takes longer is seen, ms. */
const LONG = 50
/** Between two moves of the hand, ms: a mouse tells as often as frames are drawn, or more often. */
const PAUSE = 8

/** Frames of a drag over 50 ms. The element must lie where a drag moves time. */
export async function longFramesInDrag(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`nothing to drag: ${selector}`)
  const x = box.x + box.width / 2
  // Near the upper edge, where there is neither a label nor the cursor's flag.
  const y = box.y + box.height * 0.3
  await page.mouse.move(x + 40, y)
  await page.mouse.down()
  await watchFrames(page)
  const began = performance.now()
  for (let t = 0; t < DRAG; t = performance.now() - began) {
    await page.mouse.move(x + 40 + REACH * Math.sin((t / SWING) * 2 * Math.PI), y)
    await new Promise((go) => setTimeout(go, PAUSE))
  }
  const late = await lateFrames(page)
  await page.mouse.up()
  return late
}

/** Turns of the wheel in a zoom: as many in as out, ms apart, px each. */
const TURNS = { count: 12, pause: 60, px: 60 } as const

/** Frames over 50 ms while a map is dragged to and fro, up and down, and then zoomed in and out about its middle, twice. */
export async function longFramesOnMap(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`nothing to drag: ${selector}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await watchFrames(page)
  const began = performance.now()
  for (let t = 0; t < DRAG; t = performance.now() - began) {
    const turn = (t / SWING) * 2 * Math.PI
    await page.mouse.move(x + REACH * Math.sin(turn), y + (REACH / 2) * Math.sin(2 * turn))
    await new Promise((go) => setTimeout(go, PAUSE))
  }
  await page.mouse.move(x, y)
  await page.mouse.up()
  for (const way of [-1, 1, -1, 1]) {
    for (let i = 0; i < TURNS.count; i++) {
      await page.mouse.wheel(0, way * TURNS.px)
      await new Promise((go) => setTimeout(go, TURNS.pause))
    }
  }
  return lateFrames(page)
}

/** From now on the page keeps the time between its frames. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    Object.assign(globalThis, { gaps })
    // A named function would need a helper that the page does not have.
    const seen = {
      frame() {
        const now = performance.now()
        gaps.push(now - last)
        last = now
        requestAnimationFrame(() => seen.frame())
      }
    }
    requestAnimationFrame(() => seen.frame())
  })
}

async function lateFrames(page: Page): Promise<number> {
  const gaps = await page.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps) // put there above
  return gaps.filter((gap) => gap > LONG).length
}
