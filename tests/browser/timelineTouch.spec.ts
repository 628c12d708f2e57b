import { expect, test } from './page'
import { Fingers, handleAt, mainBox, rested, windowDays, YEARS, type Finger } from './timelineHands'

test.use({ hasTouch: true })

const finger = (id: number, x: number, y: number): Finger => ({ id, x, y })

test('two fingers zoom about their middle and pan with it', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const fingers = await Fingers.on(page)
  const box = await mainBox(page)
  const y = box.y + 60
  const before = await windowDays(page)
  await fingers.put('touchStart', [finger(1, 500, y)])
  await fingers.put('touchStart', [finger(1, 500, y), finger(2, 600, y)])
  for (let step = 1; step <= 8; step++) {
    await fingers.put('touchMove', [finger(1, 500 - 12 * step, y), finger(2, 600 + 12 * step, y)])
  }
  await fingers.put('touchEnd', [])
  await rested(page)
  const after = await windowDays(page)
  const ratio = (before.end - before.start) / (after.end - after.start)
  expect(ratio).toBeGreaterThan(2.4)
  expect(ratio).toBeLessThan(3.2)
  expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1])
})

test(
  'a second finger turns a drag into a pinch, and the one that stays goes on dragging',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(YEARS)
    const fingers = await Fingers.on(page)
    const y = (await mainBox(page)).y + 60
    const before = await windowDays(page)
    await fingers.put('touchStart', [finger(1, 600, y)])
    await fingers.put('touchMove', [finger(1, 560, y)])
    await fingers.put('touchMove', [finger(1, 520, y)])
    // What is heard of a window follows it when the fingers rest.
    await expect.poll(async () => (await windowDays(page)).start).toBeGreaterThan(before.start)
    const dragged = await windowDays(page)
    expect(dragged.end - dragged.start).toBe(before.end - before.start)
    await fingers.put('touchStart', [finger(1, 520, y), finger(2, 700, y)])
    await fingers.put('touchMove', [finger(1, 520, y), finger(2, 620, y)])
    await expect
      .poll(async () => {
        const { start, end } = await windowDays(page)
        return end - start
      })
      .toBeGreaterThan(dragged.end - dragged.start + 200)
    // The protocol names those that are lifted; with none named all are.
    await fingers.put('touchEnd', [finger(1, 520, y)])
    const pinched = await windowDays(page)
    await fingers.put('touchMove', [finger(2, 560, y)])
    await fingers.put('touchMove', [finger(2, 500, y)])
    await expect.poll(async () => (await windowDays(page)).start).toBeGreaterThan(pinched.start + 20)
    await fingers.put('touchEnd', [])
    await rested(page)
    await expect(page.locator('.panel-way')).toHaveCount(3)
  }
)

test('a finger holds a handle that is narrower than itself', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const fingers = await Fingers.on(page)
  const before = await windowDays(page)
  const at = await handleAt(page, 'windowEnd')
  await fingers.put('touchStart', [finger(1, at.x - 15, at.y)])
  for (let step = 1; step <= 5; step++)
    await fingers.put('touchMove', [finger(1, at.x - 15 - 20 * step, at.y)])
  await fingers.put('touchEnd', [])
  await rested(page)
  const after = await windowDays(page)
  expect(after.start).toBe(before.start)
  expect(after.end).toBeLessThan(before.end - 50)
})

test('a tap puts the day where it lands, and nothing happens while the finger is down', async ({
  serving
}) => {
  const page = await serving.open(YEARS)
  const fingers = await Fingers.on(page)
  const box = await mainBox(page)
  const at = { x: box.x + 400, y: box.y + box.height - 10 }
  await fingers.put('touchStart', [finger(1, at.x, at.y)])
  await page.waitForTimeout(100)
  await expect(page.locator('.tl-day')).toHaveText('15 March 1960')
  await fingers.put('touchEnd', [])
  await expect(page.locator('.tl-day')).not.toHaveText('15 March 1960')
})
