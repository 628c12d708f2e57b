// What the specs of the map ask of an opened page: its pane, colours on its sheet, fingers on it, and the view in the address.
import type { CDPSession, Page } from '@playwright/test'
import { expect, test as base } from './page'
import { coloursAt, type Spot } from './sheetPixels'

export const test = base
export { expect, type Spot }

/** Waits until map and timeline have drawn. */
export async function drawn(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('atlas-drawn').length), { timeout: 15_000 })
    .toBe(1)
}

/** Middle of the map's pane, px of the page. */
export async function middleOf(page: Page): Promise<Spot> {
  const box = await page.locator('.map-pane').boundingBox()
  if (!box) throw new Error('the map has no box')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Two frames later: what was changed has been painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))
      })
  )
}

/** The colour of the printed sheet under a place of the page, as `#rrggbb`; with what stands on it, if `marks`. */
export async function colourAt(page: Page, spot: Spot, marks = false): Promise<string> {
  await painted(page)
  return (await coloursAt(page, [spot], marks))[0] ?? ''
}

/** The colours of a row of the printed sheet, `reach` px to both sides of a place of the page. */
export async function coloursAlong(page: Page, { x, y }: Spot, reach: number): Promise<string[]> {
  await painted(page)
  return coloursAt(
    page,
    Array.from({ length: 2 * reach }, (_, i) => ({ x: x - reach + i, y }))
  )
}

export function token(page: Page, name: string): Promise<string> {
  return page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name)
}

/** Parts of the view in the address, by key. */
export function viewIn(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1))
}

export interface MapPlace {
  readonly zoom: number
  readonly lat: number
  readonly lon: number
}

/** The map's part of the address; null while it is the whole map. */
export function mapIn(page: Page): MapPlace | null {
  const [zoom, lat, lon] = (viewIn(page).get('m') ?? '').split('/').map(Number)
  return zoom === undefined || lat === undefined || lon === undefined ? null : { zoom, lat, lon }
}

/** A hand with fingers, through the browser's own touch input. */
export async function fingersOn(page: Page): Promise<{
  touch: (...spots: Spot[]) => Promise<void>
  move: (...spots: Spot[]) => Promise<void>
  lift: () => Promise<void>
}> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) => {
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id }))
    })
  }
  return {
    touch: (...spots) => send('touchStart', spots),
    move: (...spots) => send('touchMove', spots),
    lift: () => send('touchEnd', [])
  }
}
