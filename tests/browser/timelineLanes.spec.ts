import { misfits } from './fits'
import { expect, test } from './page'

test('lanes are chosen, folded, scrolled with their names, and kept by the link', async ({ serving }) => {
  const page = await serving.open()
  await page.locator('.tl-bar button[title="Lanes of the timeline"]').click()
  await page.getByRole('radio', { name: 'By kind' }).check()
  await expect.poll(() => new URL(page.url()).hash).toContain('&lanes=kind&')
  await page.keyboard.press('Escape')
  const heads = page.locator('.tl-heads').getByRole('button')
  await expect(heads).toHaveCount(10)
  const first = heads.first()
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  await expect(first).toHaveAccessibleName(
    /^Policy and law: \d+ events in the window, \d+ of them in other lanes as well$/
  )
  const high = (await first.locator('..').boundingBox())!.height
  await first.press('Enter')
  await expect(first).toHaveAttribute('aria-expanded', 'false')
  await expect.poll(async () => (await first.locator('..').boundingBox())!.height).toBeLessThan(high)
  expect((await first.boundingBox())!.height).toBeGreaterThanOrEqual(24)
  // The focus brings a lane into sight, and the drawing follows.
  await heads.last().focus()
  await expect.poll(() => page.locator('.tl-heads').evaluate((list) => list.scrollTop)).toBeGreaterThan(50)
  await expect(heads.last()).toBeInViewport()
})

test('lanes of units, persons and confidence have names in both languages @full', async ({ serving }) => {
  for (const [lanes, english, chinese] of [['unit', 'Anhui', '安徽'], ['person', 'Mao Zedong', '毛泽东'], ['confidence', 'High confidence', '可信度高']] as const) {
    for (const [language, name] of [['en', english], ['zh-Hans', chinese]] as const) {
      const page = await serving.open(`v=1&lanes=${lanes}&lang=${language}`)
      await expect(page.locator('.tl-heads').getByText(name, { exact: false }).first()).toBeAttached()
    }
  }
}) // prettier-ignore

test('lanes that do not all fit rest whole, and buttons lead to the others @full', async ({ serving }) => {
  for (const [width, height, lanes, language] of [[1920, 1080, 'kind', 'en'], [1366, 768, 'unit', 'zh-Hans'], [1024, 600, 'person', 'en'], [1080, 1920, 'kind', 'zh-Hans']] as const) {
    const page = await serving.open(`v=1&lanes=${lanes}&lang=${language}`)
    await page.setViewportSize({ width, height })
    const pager = page.locator('.tl-pager')
    const turn = pager.getByRole('button').last()
    const first = () => page.locator('.tl-heads').evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect()
      const seen = [...box.querySelectorAll('li')].map((item) => ({ name: item.textContent, at: item.getBoundingClientRect() })).filter(({ at }) => at.bottom > top + 2 && at.top < bottom - 2)
      return { first: seen[0]?.name, cut: seen.filter(({ at }) => at.top < top - 2 || at.bottom > bottom + 2).length }
    })
    await expect(pager).toBeVisible()
    const before = await first()
    expect(before.cut).toBe(0)
    await turn.click()
    await expect.poll(async () => (await first()).first).not.toBe(before.first)
    await expect.poll(async () => (await first()).cut).toBe(0)
    await turn.evaluate(async (button) => {
      while (button.ariaDisabled !== 'true' && button instanceof HTMLElement) {
        button.click()
        await new Promise((go) => setTimeout(go, 40))
      }
    })
    await expect(turn).toHaveAttribute('aria-disabled', 'true')
    await expect.poll(async () => (await first()).cut).toBe(0)
    expect(await misfits(page, ['.tl-pager', '.tl-bar'])).toEqual([])
  }
}) // prettier-ignore

test('an event that is chosen brings its lane into sight', async ({ serving }) => {
  const page = await serving.open('v=1&lanes=kind')
  await expect(page.locator('.tl-heads').getByText('Party and leaders')).toBeInViewport()
  await page.evaluate(() => {
    location.hash = 'v=1&lanes=kind&sel=event:xinyang-incident'
  })
  await expect.poll(() => page.locator('.tl-heads').evaluate((list) => list.scrollTop)).toBeGreaterThan(50)
  await expect(page.locator('.tl-heads').getByText('Famine')).toBeInViewport()
})

test('a stroke of several events on one day lists them where it was clicked', async ({ serving }) => {
  const page = await serving.open()
  const canvas = page.locator('.tl-main canvas')
  const box = (await canvas.boundingBox())!
  const list = page.locator('.tl-crowd')
  // The shipped atlas has days with several events; their strokes stand somewhere along the row above the axis.
  for (let x = 24; x < box.width - 24 && !(await list.isVisible()); x += 6) {
    await page.mouse.move(box.x + x, box.y + box.height - 40)
    if ((await canvas.getAttribute('data-over')) === 'crowd')
      await page.mouse.click(box.x + x, box.y + box.height - 40)
  }
  await expect(list).toBeVisible()
  const rows = list.getByRole('option')
  await expect(rows.nth(1)).toBeVisible()
  const title = (await rows.nth(1).locator('.tl-row-title').innerText()).trim()
  await expect(list.getByRole('listbox')).toBeFocused()
  await rows.nth(1).click()
  await expect(list).toBeHidden()
  await expect(page.locator('.panel')).toContainText(title)
})
