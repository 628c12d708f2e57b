// What the specs of the timeline share: where its parts are, what it says, and fingers, which only the browser's protocol can make.
import path from 'node:path'
import type { CDPSession, Page } from '@playwright/test'

export const SMALL = path.resolve(import.meta.dirname, '../fixtures/atlases/small')
export const YEARS = 't=1958-08..1961-06&day=1960-03-15'

export async function mainBox(page: Page) {
  const box = await page.locator('.tl-main canvas').boundingBox()
  if (!box) throw new Error('no drawing')
  return box
}
export async function stripBox(page: Page) {
  const box = await page.locator('.tl-strip canvas').boundingBox()
  if (!box) throw new Error('no strip')
  return box
}
export const windowWords = (page: Page) => page.locator('.tl-words b')
export const slider = (page: Page, name: 'windowStart' | 'cursor' | 'windowEnd') =>
  page.locator(`[data-slider=${name}]`)

/** First day of the window and the day after its last, as numbers, from the sliders. */
export async function windowDays(page: Page): Promise<{ start: number; end: number; day: number }> {
  const now = async (name: Parameters<typeof slider>[1]) =>
    Number(await slider(page, name).getAttribute('aria-valuenow'))
  return { start: await now('windowStart'), end: (await now('windowEnd')) + 1, day: await now('cursor') }
}

/** Middle of a slider's drawn handle on the screen. */
export async function handleAt(page: Page, name: Parameters<typeof slider>[1]) {
  const box = await slider(page, name).boundingBox()
  if (!box) throw new Error(`no ${name}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Waits until the easing after a gesture is over and the wheel has come to rest. */
export async function rested(page: Page): Promise<void> {
  await page.waitForTimeout(450)
}

export interface Finger {
  readonly id: number
  readonly x: number
  readonly y: number
}

export class Fingers {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  async put(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map((finger) => ({ ...finger }))
    })
  }
}

/** Moves the pointer along the strokes above the axis until it stands on one; answers the title in the note beside it. */
export async function findStroke(page: Page, fromShare = 0.3): Promise<string> {
  const box = await mainBox(page)
  for (let x = box.x + box.width * fromShare; x < box.x + box.width - 40; x += 2) {
    await page.mouse.move(x, box.y + box.height - 39)
    if ((await page.locator('.tl-main canvas').getAttribute('data-over')) === 'event') {
      await page.locator('.tl-tip b').waitFor()
      return (await page.locator('.tl-tip b').textContent()) ?? ''
    }
  }
  throw new Error('no stroke found')
}
