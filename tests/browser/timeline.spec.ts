import { expect, test } from './page'
import {
  findStroke,
  handleAt,
  mainBox,
  rested,
  slider,
  stripBox,
  windowDays,
  windowWords,
  YEARS
} from './timelineHands'

test('the decade is open at first, with its events counted and some of them named', async ({ serving }) => {
  const page = await serving.open()
  await expect(windowWords(page)).toHaveText('1956–1966')
  await expect(page.locator('.tl-words')).toContainText('322 events in the window, ')
  const labelled = await page.locator('.tl-more').textContent()
  expect(Number(/\d+/.exec(labelled ?? '')?.[0])).toBeGreaterThanOrEqual(15)
  await expect(page.getByRole('button', { name: 'Decade' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.tl-day')).toHaveText('15 March 1960')
})

test('both drawings are as sharp as the screen and stay so when the window changes its size', async ({
  serving
}) => {
  const page = await serving.open()
  for (const width of [1280, 1011, 640]) {
    await page.setViewportSize({ width, height: 720 })
    for (const part of ['main', 'strip']) {
      // A question may come between the window's change and the frame that follows it.
      await expect
        .poll(() =>
          page.locator(`.tl-${part} canvas`).evaluate((canvas: HTMLCanvasElement) => ({
            wide: canvas.width - Math.round(canvas.clientWidth * devicePixelRatio),
            high: canvas.height - Math.round(canvas.clientHeight * devicePixelRatio)
          }))
        )
        .toEqual({ wide: 0, high: 0 })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('the wheel zooms about the day under the pointer and ends on whole days', async ({ serving }) => {
  const page = await serving.open()
  const box = await mainBox(page)
  const x = box.x + box.width * 0.75
  await page.mouse.move(x, box.y + 60)
  const before = await windowDays(page)
  const inset = 16
  const about = before.start + ((x - box.x - inset) / (box.width - 2 * inset)) * (before.end - before.start)
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -120)
  await rested(page)
  const after = await windowDays(page)
  expect(after.end - after.start).toBeLessThan((before.end - before.start) / 4)
  // The pane shows the window with its margin; the day stands where it was, to the day that settling moves at most.
  const [start, end] = [await handleAt(page, 'windowStart'), await handleAt(page, 'windowEnd')]
  const at = start.x + ((about - after.start) / (after.end - after.start)) * (end.x - start.x)
  expect(Math.abs(at - x)).toBeLessThan(4)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await expect(page).toHaveURL(/t=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/)
})

test(
  'a sideways wheel and Shift with the wheel pan without changing the length',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(YEARS)
    const box = await mainBox(page)
    await page.mouse.move(box.x + 400, box.y + 60)
    const before = await windowDays(page)
    await page.mouse.wheel(200, 0)
    await rested(page)
    const later = await windowDays(page)
    expect(later.start).toBeGreaterThan(before.start + 30)
    expect(later.end - later.start).toBe(before.end - before.start)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Shift')
    await rested(page)
    const back = await windowDays(page)
    expect(Math.abs(back.start - before.start)).toBeLessThanOrEqual(1)
  }
)

test('dragging pans, and the day under the pointer follows it', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const box = await mainBox(page)
  const before = await windowDays(page)
  await page.mouse.move(box.x + 950, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 750, box.y + 40, { steps: 6 })
  await page.waitForTimeout(150)
  await page.mouse.up()
  await rested(page)
  const after = await windowDays(page)
  const px = (await handleAt(page, 'windowEnd')).x - (await handleAt(page, 'windowStart')).x
  expect(after.start - before.start).toBeCloseTo((200 / px) * (before.end - before.start), -1)
  await expect(page.locator('.panel-way')).toHaveCount(3)
})

test('a handle moves its own end while the drawing stands still, and settles when let go', async ({
  serving
}) => {
  const page = await serving.open(YEARS)
  const before = await windowDays(page)
  const at = await handleAt(page, 'windowStart')
  const other = await handleAt(page, 'windowEnd')
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 90, at.y + 30, { steps: 5 })
  await expect.poll(async () => (await handleAt(page, 'windowStart')).x).toBeCloseTo(at.x + 90, 0)
  expect((await handleAt(page, 'windowEnd')).x).toBeCloseTo(other.x, 0)
  await page.mouse.up()
  await expect.poll(async () => (await handleAt(page, 'windowStart')).x).toBeCloseTo(at.x, 0)
  const after = await windowDays(page)
  expect(after.start).toBeGreaterThan(before.start + 50)
  expect(after.end).toBe(before.end)
})

test('the day is dragged by its flag, and the map follows it', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const at = await handleAt(page, 'cursor')
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 120, at.y - 10, { steps: 5 })
  await page.mouse.up()
  await expect(page.locator('.tl-day')).not.toHaveText('15 March 1960')
  const said = (await page.locator('.tl-day').textContent()) ?? ''
  await expect(slider(page, 'cursor')).toHaveAttribute('aria-valuetext', said)
  await expect(page.locator('.app-map')).toContainText(said)
})

test('a stroke names its event when pointed at and opens it when clicked', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const title = await findStroke(page)
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(page).toHaveURL(/sel=event:/)
})

test('a press that moves is no click', async ({ serving }) => {
  const page = await serving.open(YEARS)
  await findStroke(page)
  await page.mouse.down()
  const box = await mainBox(page)
  await page.mouse.move(box.x + 300, box.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('.panel-way')).toHaveCount(3)
})

test('a double click shows half as much time about the pointer', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const before = await windowDays(page)
  const box = await mainBox(page)
  await page.mouse.dblclick(box.x + 620, box.y + box.height - 60)
  await rested(page)
  const after = await windowDays(page)
  expect((after.end - after.start) / (before.end - before.start)).toBeCloseTo(0.5, 1)
})

test('a gesture ends when the pointer is lost or the window left', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const box = await mainBox(page)
  await page.mouse.move(box.x + 950, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 900, box.y + 100, { steps: 3 })
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  const { start } = await windowDays(page)
  await page.mouse.move(box.x + 300, box.y + 100, { steps: 3 })
  expect((await windowDays(page)).start).toBe(start)
  await page.mouse.up()
  await expect(page.locator('.tl-main canvas')).not.toHaveAttribute('data-dragging', /.*/)
})

test('the strip moves, widens and places the window', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const box = await stripBox(page)
  const before = await windowDays(page)
  const perDay = (box.width - 32) / 4018
  const x = (day: number) => box.x + 16 + (day + 5114) * perDay
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(to, box.y + 12, { steps: 4 })
    await page.mouse.up()
    await rested(page)
  }
  await drag(x(before.start) - 2, x(before.start) - 82)
  const wider = await windowDays(page)
  expect(wider.end).toBe(before.end)
  expect(wider.start).toBeLessThan(before.start - 150)
  await drag(x(wider.start) + 40, x(wider.start) + 140)
  const moved = await windowDays(page)
  expect(moved.end - moved.start).toBe(wider.end - wider.start)
  expect(moved.start).toBeGreaterThan(wider.start + 200)
  await page.mouse.click(x(-1300), box.y + 12)
  await rested(page)
  expect((await windowDays(page)).end).toBeGreaterThan(-1300)
})

test('buttons do what gestures do', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const press = async (name: string) => {
    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name, exact: true }).click()
    await rested(page)
    return windowDays(page)
  }
  const length = async (name: string) => {
    const { start, end } = await press(name)
    return end - start
  }
  expect(await length('Decade')).toBe(4018)
  expect(await length('Month')).toBeCloseTo(120, -1)
  await expect(page.getByRole('button', { name: 'Month', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  const day = await length('Day')
  expect(day).toBeCloseTo(30, -1)
  expect(await length('Zoom in')).toBeLessThan(day)
  expect(await length('Zoom out')).toBeCloseTo(day, -1)
  await press('Next event')
  await expect(page).toHaveURL(/sel=event:/)
  const heading = page.locator('.panel-title')
  const next = await heading.textContent()
  await press('Next event')
  await expect(heading).not.toHaveText(next ?? '')
  await press('Previous event')
  await expect(heading).toHaveText(next ?? '')
})
