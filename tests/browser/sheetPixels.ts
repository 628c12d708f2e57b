// The colours of the map's printed sheet as the screen shows them: its layers together, without what lies over them.
import type { Page } from '@playwright/test'

export interface Spot {
  readonly x: number
  readonly y: number
}

const CARDS = '.map-card, .map-chip, .map-focus, .map-tip'
/** What stands on the sheet. */
const MARKS = '.map-marks, .map-names'

/** Colours under places of the page, as `#rrggbb`; of the sheet alone, or with marks and names. */
export async function coloursAt(page: Page, spots: readonly Spot[], marks = false): Promise<string[]> {
  const box = await page.locator('.map-pane').first().boundingBox()
  if (!box) throw new Error('the map has no box')
  const hidden = marks ? CARDS : `${CARDS}, ${MARKS}`
  await show(page, hidden, false)
  const picture = await page.screenshot({ clip: box, scale: 'css' })
  await show(page, hidden, true)
  return page.evaluate(
    async ([base64, places]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!context) throw new Error('no canvas to read from')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      return places.map(([x, y]) => {
        const at = 4 * (Math.floor(y) * image.width + Math.floor(x))
        return `#${[0, 1, 2].map((i) => (data[at + i] ?? 0).toString(16).padStart(2, '0')).join('')}`
      })
    },
    [picture.toString('base64'), spots.map(({ x, y }) => [x - box.x, y - box.y] as const)] as const
  )
}

/** Places all over the map, `step` px apart. */
export async function spotsOfMap(page: Page, step: number): Promise<Spot[]> {
  const box = await page.locator('.map-pane').first().boundingBox()
  if (!box) throw new Error('the map has no box')
  const spots: Spot[] = []
  for (let y = box.y; y < box.y + box.height; y += step)
    for (let x = box.x; x < box.x + box.width; x += step) spots.push({ x, y })
  return spots
}

function show(page: Page, which: string, shown: boolean): Promise<void> {
  return page.evaluate(
    ([over, value]) => {
      for (const one of document.querySelectorAll<HTMLElement>(over)) one.style.visibility = value
    },
    [which, shown ? '' : 'hidden'] as const
  )
}
