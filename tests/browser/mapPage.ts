// What the specs of the map ask of an opened page: its pane, colours on its sheet, fingers on it, and the view in the address.
import type { CDPSession, Page } from '@playwright/test'
import { expect, test as base } from './page'

export const test = base
export { expect }

/** Waits until map and timeline have drawn. */
export async function drawn(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('atlas-drawn').length), { timeout: 15_000 })
    .toBe(1)
}

export interface Spot {
  readonly x: number
  readonly y: number
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

/** The colour of the painted sheet under a place of the page, as `#rrggbb`; layer 1 is what stands on it. */
export async function colourAt(page: Page, { x, y }: Spot, layer = 0): Promise<string> {
  await painted(page)
  return page.evaluate(
    ([px, py, which]) => {
      const canvas = document.querySelectorAll<HTMLCanvasElement>('.map-canvas')[which]
      const context = canvas?.getContext('2d')
      if (!canvas || !context) throw new Error('the map has no canvas')
      const box = canvas.getBoundingClientRect()
      const [kx, ky] = [canvas.width / box.width, canvas.height / box.height]
      const [r, g, b] = context.getImageData((px - box.left) * kx, (py - box.top) * ky, 1, 1).data
      return `#${[r, g, b].map((part = 0) => part.toString(16).padStart(2, '0')).join('')}`
    },
    [x, y, layer] as const
  )
}

/** The colours of a row of the painted sheet, `reach` px to both sides of a place of the page. */
export async function coloursAlong(page: Page, { x, y }: Spot, reach: number): Promise<string[]> {
  await painted(page)
  return page.evaluate(
    ([px, py, side]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas')
      const context = canvas?.getContext('2d')
      if (!canvas || !context) throw new Error('the map has no canvas')
      const box = canvas.getBoundingClientRect()
      const [kx, ky] = [canvas.width / box.width, canvas.height / box.height]
      const { data } = context.getImageData(
        (px - side - box.left) * kx,
        (py - box.top) * ky,
        2 * side * kx,
        1
      )
      const hex = (at: number) =>
        [0, 1, 2].map((i) => (data[at + i] ?? 0).toString(16).padStart(2, '0')).join('')
      return Array.from({ length: data.length / 4 }, (_, i) => `#${hex(4 * i)}`)
    },
    [x, y, reach] as const
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
