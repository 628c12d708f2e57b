// How the map feels in a real browser: what is selected fills it, the scale is true, limits give way softly, hands and wheel act together.
import type { Page } from '@playwright/test'
import { colourAt, drawn, expect, fingersOn, mapIn, middleOf, painted, test, token, viewIn } from './mapPage'
import { coloursAt, spotsOfMap } from './sheetPixels'

const QUIET = 'v=1&t=1960-03-01..1960-03-10&day=1960-03-05'

/** The words of the scale and the length of its bar, px. */
async function scaleOn(page: Page): Promise<{ words: string; px: number; name: string }> {
  await painted(page)
  const scale = page.locator('.map-scale')
  return {
    words: (await scale.locator('.map-scale-words').textContent()) ?? '',
    px: (await scale.locator('.map-scale-bar').boundingBox())?.width ?? NaN,
    name: (await scale.getAttribute('aria-label')) ?? ''
  }
}

test(
  'what is selected fills the map by button and key; without a selection the button says so',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(`${QUIET}&sel=unit:CN-AH`)
    await drawn(page)
    await page.getByRole('button', { name: 'Show what is selected' }).click()
    await expect.poll(() => mapIn(page)?.zoom).toBeGreaterThanOrEqual(4)
    expect(((mapIn(page)?.zoom ?? 0) * 4) % 1).toBe(0)
    expect(mapIn(page)?.lat).toBeCloseTo(32, 0)
    await page.getByRole('button', { name: 'Whole map' }).click()
    await expect.poll(() => mapIn(page)).toBeNull()
    await page.locator('.map-sheet').focus()
    await page.keyboard.press('f')
    await expect.poll(() => mapIn(page)?.zoom).toBeGreaterThanOrEqual(4)
    await page
      .locator('.panel')
      .getByRole('button', { name: /close|deselect/i })
      .first()
      .click()
    const nothing = page.getByRole('button', { name: 'Show what is selected: nothing is selected' })
    await expect(nothing).toHaveAttribute('aria-disabled', 'true')
  }
)

test('the scale names the ground its bar covers at the middle, and follows the zoom', async ({ serving }) => {
  const page = await serving.open(`${QUIET}&m=4/36/105`)
  await drawn(page)
  // At zoom 4 a px of the shipped sheet is 7,000 km / 256 / 16 of the projection, which is 0.9817 of the ground at 36 degrees north.
  const perPx = 7_000_000 / 256 / 16 / 0.98172
  const near = await scaleOn(page)
  expect(near.words).toBe('100 km')
  expect(near.px * perPx).toBeCloseTo(100_000, -3)
  expect(near.name).toBe('Scale at the middle of the map: 100 km')
  await page.getByRole('button', { name: 'Zoom out' }).first().click()
  await page.getByRole('button', { name: 'Zoom out' }).first().click()
  await expect.poll(async () => (await scaleOn(page)).words).toBe('200 km')
  await page.getByRole('button', { name: '中文' }).click()
  await expect.poll(async () => (await scaleOn(page)).words).toBe('200公里')
})

test.describe('limits and hands @full', () => {
  test.use({ hasTouch: true })

  test('a drag beyond the limits gives way a little and comes back when it is let go', async ({
    serving
  }) => {
    const page = await serving.open(`${QUIET}&m=3/36/105`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    const { width = 0 } = (await page.locator('.map-pane').boundingBox()) ?? {}
    // The sheet may end at two fifths of the pane; what is beyond its end is not painted.
    const beyond = () => colourAt(page, { x: x - 0.07 * width, y })
    const pull = async () => {
      await page.mouse.move(x - 40, y)
      await page.mouse.down()
      await page.mouse.move(x + 320, y, { steps: 8 })
      await page.waitForTimeout(150)
    }
    for (let i = 0; i < 4; i++) {
      await pull()
      await page.mouse.up()
    }
    const bare = await token(page, '--ground')
    expect(await beyond()).not.toBe(bare)
    await pull()
    expect(await beyond()).toBe(bare)
    await page.mouse.up()
    await expect.poll(beyond).not.toBe(bare)
    expect(mapIn(page)?.lon).toBeGreaterThan(60)
  })

  test('a wheel turned while a hand drags adds to it, and nothing jumps back', async ({ serving }) => {
    const page = await serving.open(`${QUIET}&m=4/33/112`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 6 })
    await page.mouse.wheel(0, -240)
    await page.mouse.move(x + 120, y, { steps: 6 })
    await page.waitForTimeout(150)
    await page.mouse.up()
    await expect.poll(() => mapIn(page)?.zoom).toBe(5)
    expect(mapIn(page)?.lon).toBeLessThan(112)
    expect(viewIn(page).get('sel')).toBeNull()
  })

  test('a pinch beyond the deepest zoom gives way and comes back to it', async ({ serving }) => {
    const page = await serving.open(`${QUIET}&m=7.25/33/112`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    const { touch, move, lift } = await fingersOn(page)
    await touch({ x: x - 40, y }, { x: x + 40, y })
    for (const reach of [80, 120, 160]) await move({ x: x - reach, y }, { x: x + reach, y })
    await lift()
    await expect.poll(() => mapIn(page)?.zoom).toBe(7.5)
  })

  test('a year that is come back to looks as it looked before', async ({ serving }) => {
    const page = await serving.open('v=1&t=1956..1966&day=1960-07-01&layer=cdr')
    await drawn(page)
    await page.waitForTimeout(1_500)
    const spots = await spotsOfMap(page, 7)
    const pixels = () => coloursAt(page, spots)
    await painted(page)
    const whole = await pixels()
    const day = page.getByRole('slider', { name: /day/i }).first()
    for (const key of ['PageUp', 'PageUp', 'PageDown', 'PageDown']) {
      await day.press(key)
      await painted(page)
    }
    expect(await pixels()).toEqual(whole)
  })
})
