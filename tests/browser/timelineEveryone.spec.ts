import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'
import { SMALL, windowDays, windowWords, YEARS } from './timelineHands'

test('with the keyboard events are stepped through, zoomed and left', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const pane = page.getByRole('listbox', { name: 'Events in time' })
  await pane.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/sel=event:/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel-way')).toHaveCount(3)
  const before = await windowDays(page)
  await page.keyboard.press('+')
  expect((await windowDays(page)).end - (await windowDays(page)).start).toBeLessThan(
    before.end - before.start
  )
  await page.keyboard.press('-')
  await page.keyboard.press('End')
  await expect(page.locator('.panel-counter')).toHaveText('Event 322 of 322')
  await page.keyboard.press('Home')
  await expect(page.locator('.panel-counter')).toHaveText('Event 1 of 322')
  await expect(pane).toBeFocused()
})

test('day and window are sliders that speak their dates', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const cursor = page.getByRole('slider', { name: 'Day', exact: true })
  await expect(cursor).toHaveAttribute('aria-valuetext', '15 March 1960')
  await cursor.focus()
  await page.keyboard.press('ArrowRight')
  await expect(cursor).toHaveAttribute('aria-valuetext', '16 March 1960')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(cursor).toHaveAttribute('aria-valuetext', '16 April 1960')
  await page.keyboard.press('PageDown')
  await expect(cursor).toHaveAttribute('aria-valuetext', '16 April 1959')
  const end = page.getByRole('slider', { name: 'Last day of the window' })
  await expect(end).toHaveAttribute('aria-valuetext', '30 June 1961')
  await end.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(end).toHaveAttribute('aria-valuetext', '29 June 1961')
  await expect(page.getByRole('slider', { name: 'First day of the window' })).toHaveAttribute('aria-valuetext', '1 August 1958') // prettier-ignore
  const ring = await end.evaluate((element) => [getComputedStyle(element).outlineWidth, getComputedStyle(element).outlineStyle]) // prettier-ignore
  expect(ring).toEqual(['3px', 'solid'])
})

test('the window is told politely once it has come to rest', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const told = page.locator('.tl [role=status]')
  await expect(told).toHaveText('')
  await page.getByRole('button', { name: 'Decade' }).click()
  await expect(told).toHaveText('1956–1966, 322 events in the window')
})

test('a window without events says so and offers two ways on', async ({ serving }) => {
  const page = await serving.open('t=1964-05-01..1964-06-09&day=1964-05-20', SMALL)
  await expect(page.locator('.tl-empty p')).toHaveText('No event between 1 May 1964 and 9 June 1964')
  await page.getByRole('button', { name: /^show the nearest: / }).click()
  await expect(page.locator('.tl-empty')).toHaveCount(0)
  await expect(page).toHaveURL(/sel=event:/)
  await page.evaluate(() => (location.hash = 't=1964-05-01..1964-06-09&day=1964-05-20'))
  await page.getByRole('button', { name: 'whole decade' }).click()
  await expect(windowWords(page)).toHaveText('1956–1966')
})

test('the language changes all words at once', async ({ serving }) => {
  const page = await serving.open(YEARS)
  const counted = /(\d+) events/.exec((await page.locator('.tl-words').textContent()) ?? '')?.[1]
  await page.getByRole('button', { name: '中文' }).click()
  await expect(windowWords(page)).toHaveText('1958年8月—1961年6月')
  await expect(page.locator('.tl-words')).toContainText(`窗口内${counted ?? '?'}个事件`)
  await expect(page.getByRole('slider', { name: '日期' })).toHaveAttribute('aria-valuetext', '1960年3月15日')
  await expect(page.getByRole('listbox', { name: '时间中的事件' })).toBeVisible()
})

test('at rest no frame is asked for', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open(YEARS)
  await page.mouse.move(10, 10)
  await page.waitForTimeout(1500)
  const frames = await page.evaluate(async () => {
    let asked = 0
    const own = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => {
      asked++
      return own(callback)
    }
    await new Promise((go) => setTimeout(go, 600))
    window.requestAnimationFrame = own
    return asked
  })
  expect(frames).toBe(0)
})

test('no rule of accessibility is broken, and every target is large enough', async ({ serving }) => {
  const page = await serving.open(`${YEARS}&sel=event:xinyang-incident`)
  const { violations } = await new AxeBuilder({ page })
    .include('.tl')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  for (const target of await page.locator('.tl button, .tl [role=slider]').all()) {
    const box = await target.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  }
})

test(
  'no button of the bar is cut at any width, in either language',
  { tag: '@full' },
  async ({ serving }) => {
    for (const lang of ['en', 'zh-Hans']) {
      const page = await serving.open(`v=1&day=1960-09-28&lang=${lang}`)
      for (let width = 340; width <= 1400; width += 23) {
        await page.setViewportSize({ width, height: 800 })
        const farthest = await page
          .locator('.tl-bar button')
          .evaluateAll((all) =>
            Math.max(
              ...all.map((one) => one.getBoundingClientRect()).map((box) => (box.width > 0 ? box.right : 0))
            )
          )
        expect(farthest, `${lang} at ${width}`).toBeLessThanOrEqual(width)
      }
    }
  }
)
