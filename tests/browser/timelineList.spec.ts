import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './page'
import { mainBox, SMALL, YEARS } from './timelineHands'
import { keptBefore } from './settingsPage'

const folders: string[] = []
test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The small folder with many events more, whose dates are told. The titles begin with their number. */
function folderWith(count: number, dateOf: (i: number) => string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-list-'))
  folders.push(folder)
  cpSync(SMALL, folder, { recursive: true })
  const file = path.join(folder, 'events.json')
  // The fixture, which other tests hold to this form.
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: Record<string, unknown>[] }
  const more = Array.from({ length: count }, (_, i) => ({
    ...events[0],
    id: `more-${i}`,
    date: dateOf(i),
    title: { en: `Number ${i}, of many`, 'zh-Hans': `第${i}件` },
    weight: 1 + (i % 5)
  }))
  writeFileSync(file, JSON.stringify({ events: [...events, ...more] }))
  return folder
}

const list = (page: Page) => page.getByRole('listbox', { name: 'Events in time' })
const active = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement
    const id = box?.getAttribute('aria-activedescendant')
    return id == null ? null : (document.getElementById(id)?.textContent ?? null)
  })
const wrong = async (page: Page, part: string) =>
  (
    await new AxeBuilder({ page })
      .include(part)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
  ).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)

test('the events of the window are listed on demand, walked by keyboard, found by letters, chosen and linked to', async ({
  serving
}) => {
  const page = await serving.open(YEARS)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page).toHaveURL(/&list=1/)
  const options = list(page).getByRole('option')
  const counted = (await page.locator('.tl-words').textContent())?.match(/(\d+) events/)?.[1]
  await expect(options.first()).toHaveAttribute('aria-setsize', String(counted))
  await list(page).focus()
  await page.keyboard.press('Home')
  await expect(options.first()).toHaveAttribute('data-active', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('data-active', 'true')
  await page.keyboard.type('lushan conf')
  expect(await active(page)).toMatch(
    /^Lushan conference\. 2 July to 1 August 1959; .+; .*Lushan.*; High confidence/
  )
  // Choices that follow faster on one another are one step back.
  await page.waitForTimeout(250)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Lushan conference' })).toBeVisible()
  await expect(list(page).getByRole('option', { selected: true })).toHaveText(/^Lushan conference/)
  await page.goBack()
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(0)
  await page.reload()
  await expect(options.first()).toBeVisible()
})

test(
  'over the drawing the same list is one stop, heard and ringed',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(YEARS)
    await page.mouse.move(5, 5)
    const drawn = () => page.locator('.tl-main canvas').screenshot()
    const before = await drawn()
    await list(page).focus()
    await page.keyboard.press('ArrowDown')
    const first = await active(page)
    await page.keyboard.press('ArrowDown')
    const second = await active(page)
    expect(second).not.toBe(first)
    await expect(page.locator('.tl-tip b')).toBeVisible()
    const title = (await page.locator('.tl-tip b').textContent()) ?? 'no title'
    expect(second?.startsWith(`${title}. `)).toBe(true)
    expect((await drawn()).equals(before)).toBe(false)
    await expect(page).not.toHaveURL(/sel=/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    const next = await page.locator('.panel-title').textContent()
    expect((await active(page))?.startsWith(`${next}. `)).toBe(true)
    // The next stop is not another event.
    await page.keyboard.press('Tab')
    await expect(page.getByRole('slider', { name: 'First day of the window' })).toBeFocused()
    await expect(page.locator('.tl-tip')).toHaveCount(0)
  }
)

test('axe finds nothing wrong with the list, with the drawing under the keyboard, and with a crowd', { tag: '@full' }, async ({ serving }) => {
  test.setTimeout(60_000)
  const page = await serving.open(`${YEARS}&list=1&lanes=kind&sel=event:xinyang-incident`)
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  expect(await wrong(page, '.tl')).toEqual([])
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  expect(await wrong(page, '.tl')).toEqual([])
}) // prettier-ignore

test('a crowd of 5,000 is listed whole, and Escape gives the focus back', { tag: '@full' }, async ({ serving }) => {
  test.setTimeout(90_000)
  const page = await serving.open('', folderWith(5000, () => '1960-03-15'))
  const box = await mainBox(page)
  const canvas = page.locator('.tl-main canvas')
  const y = box.y + box.height - 40
  for (let x = box.x + 24; x < box.x + box.width; x += 4) {
    await page.mouse.move(x, y)
    if ((await canvas.getAttribute('data-over')) === 'crowd') break
  }
  await page.mouse.down()
  await page.mouse.up()
  const crowd = page.locator('.tl-crowd')
  await expect(crowd).toContainText('15 March 1960 · 5,000 events')
  const inside = crowd.getByRole('listbox')
  await expect(inside).toBeFocused()
  await expect(inside.getByRole('option').first()).toHaveAttribute('aria-setsize', '5000')
  expect(await wrong(page, '.tl-crowd')).toEqual([])
  await page.keyboard.press('End')
  await expect(inside.locator('[data-active]')).toHaveAttribute('aria-posinset', '5000')
  expect(await inside.getByRole('option').count()).toBeLessThan(80)
  await page.keyboard.press('Escape')
  await expect(crowd).toHaveCount(0)
  await expect(list(page)).toBeFocused()
  await page.mouse.down()
  await page.mouse.up()
  await expect(inside).toBeFocused()
  await page.keyboard.type('number 77,')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Number 77, of many' })).toBeVisible()
  await expect(crowd).toHaveCount(0)
  await expect(list(page)).toBeFocused()
}) // prettier-ignore

test('100,000 events scroll by a few rows drawn, and both ends are reached', { tag: '@full' }, async ({ serving }) => {
  test.setTimeout(180_000)
  const years = (i: number) => `19${56 + (i % 11)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
  const page = await serving.open('list=1', folderWith(100_000, years))
  const options = list(page).getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-posinset', '1', { timeout: 60_000 })
  await list(page).hover()
  const usual = await page.evaluate(async () => {
    const box = document.querySelector('.tl-list')!
    const frames: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 60; frame++) {
      box.scrollTop += 9000
      await new Promise((go) => requestAnimationFrame(go))
      const now = performance.now()
      frames.push(now - last)
      last = now
    }
    return frames.sort((a, b) => a - b)[30]
  })
  // The median, because a machine that does other work is late now and then.
  expect(usual).toBeLessThan(50)
  expect(await options.count()).toBeLessThan(80)
  expect(Number(await options.first().getAttribute('aria-posinset'))).toBeGreaterThan(10_000)
  await list(page).focus()
  await page.keyboard.press('End')
  await expect(list(page).locator('[data-active]')).toHaveAttribute('aria-posinset', '100003')
  await expect(list(page).locator('[data-active]')).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(list(page).locator('[data-active]')).toHaveAttribute('aria-posinset', '1')
}) // prettier-ignore

test('the list keeps its place while the window changes, and follows what is selected elsewhere', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open(`${YEARS}&list=1`)
  await list(page).hover()
  await page.mouse.wheel(0, 28 * 40)
  const top = () =>
    page.locator('.tl-list').evaluate((box) => {
      const edge = box.getBoundingClientRect().top
      const row = [...box.querySelectorAll('.tl-option')].find((one) => one.getBoundingClientRect().top >= edge - 1)
      return { id: row?.id, off: Math.round((row?.getBoundingClientRect().top ?? 0) - edge) }
    })
  await expect.poll(async () => (await top()).id).toBeTruthy()
  await page.waitForTimeout(300)
  const before = await top()
  const counted = (await list(page).getByRole('option').first().getAttribute('aria-setsize')) ?? ''
  await page.getByRole('slider', { name: 'First day of the window' }).press('PageDown')
  await expect(list(page).getByRole('option').first()).not.toHaveAttribute('aria-setsize', counted)
  expect(await top()).toEqual(before)
  await page.evaluate(() => (location.hash = `${location.hash}&sel=event:xinyang-incident`))
  await expect(list(page).getByRole('option', { selected: true })).toBeInViewport()
  // The sliders stand on the strip while the drawing is away.
  const day = await page.getByRole('slider', { name: 'Day', exact: true }).boundingBox()
  const strip = await page.locator('.tl-strip').boundingBox()
  expect(day!.y).toBeGreaterThanOrEqual(strip!.y - 2)
  expect(day!.y + day!.height).toBeLessThanOrEqual(strip!.y + strip!.height + 8)
}) // prettier-ignore

for (const [name, width, height, textSize] of [['small', 1024, 600, 100], ['portrait', 1080, 1920, 100], ['large text', 1366, 768, 200], ['narrow', 420, 800, 100]] as const) {
  test(`the list fits, nothing of it leaves its row: ${name}`, { tag: '@full' }, async ({ page, serving }) => {
    await page.setViewportSize({ width, height })
    await keptBefore(page, { textSize })
    await serving.open(`${YEARS}&list=1&lang=zh-Hans`)
    await page.locator('.tl-list .tl-option').first().scrollIntoViewIfNeeded()
    const out = await page.locator('.tl-list').evaluate((box) =>
      [...box.querySelectorAll('.tl-option')].flatMap((row) => {
        const edge = row.getBoundingClientRect()
        return [...row.querySelectorAll('span:not(.unseen, .unseen *)')].flatMap((cell) => {
          if (!cell.checkVisibility()) return []
          const { left, right, top, bottom } = cell.getBoundingClientRect()
          const inside = left >= edge.left - 1 && right <= edge.right + 1 && top >= edge.top - 1 && bottom <= edge.bottom + 1
          return inside ? [] : [`${cell.className} ${cell.textContent}`]
        })
      })
    )
    expect(out).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const row = await page.locator('.tl-list .tl-option').first().boundingBox()
    expect(row!.height).toBeGreaterThanOrEqual(24)
  })
} // prettier-ignore
