// The room of figures as a visitor meets it: every source on one chart, the same numbers in its table and file, by hand, key and voice.
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import indicators from '../../data/great-leap/indicators.json' with { type: 'json' }
import file from '../../data/great-leap/series.json' with { type: 'json' }
import units from '../../data/great-leap/units.json' with { type: 'json' }
import { expect, test } from './page'

const NATIONAL = file.series.filter(
  ({ indicator, values }) => indicator === 'cdr' && values.some((value) => !('unit' in value))
)
const chart = (page: Page) => page.getByRole('slider', { name: /^Death rate, all China/ })
const open = { stands: '.fig' }

test('the national death rates of all sources are on one chart, each named, and its table has the same numbers', async ({
  serving,
  page
}) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.setViewportSize({ width: 1366, height: 768 })
  await serving.open('room=figures:cdr&day=1960-03-15', undefined, open.stands)
  expect(NATIONAL.length).toBe(4)
  await expect(page.locator('.fig-drawn')).toHaveCount(1)
  await expect(page.locator('.fig-name')).toHaveText(NATIONAL.map(({ label }) => label.en))
  // No name lies on another.
  const boxes = await page
    .locator('.fig-name')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom }))
    )
  boxes.sort((a, b) => a.top - b.top)
  boxes.slice(1).forEach((box, i) => {
    expect(box.top).toBeGreaterThanOrEqual(boxes[i]?.bottom ?? 0)
  })
  for (const { label, values } of NATIONAL) {
    const row = page.getByRole('row', { name: new RegExp(`^${escaped(label.en)}`) })
    const told = await row.getByRole('cell').allTextContents()
    expect(told).toEqual(values.map(({ value }) => String(Number(value.toFixed(2)))))
  }
  // Points stand where their numbers are, on an axis from 0 to 50.
  const drawn = await page.locator('.fig-drawn g[aria-label="dot"]').evaluateAll((groups) =>
    groups.flatMap((group) =>
      [...group.querySelectorAll('path')].map((path) => {
        const [x = NaN, y = NaN] = (path.getAttribute('transform')?.match(/[\d.]+/g) ?? []).map(Number)
        return { x, y }
      })
    )
  )
  expect(drawn).toHaveLength(NATIONAL.reduce((sum, { values }) => sum + values.length, 0))
  const lines = await page
    .locator('.fig-grid line')
    .evaluateAll((all) =>
      all.map(
        (line) =>
          Number(line.getAttribute('y1') ?? NaN) +
          Number(line.parentElement?.getAttribute('transform')?.match(/,([\d.]+)/)?.[1] ?? 0)
      )
    )
  const [zero, top] = [Math.max(...lines), Math.min(...lines)]
  const numbers = drawn.map(({ y }) => ((zero - y) / (zero - top)) * 50)
  const published = NATIONAL.flatMap(({ values }) => values.map(({ value }) => value))
  numbers.forEach((number, i) => {
    expect(Math.abs(number - (published[i] ?? NaN))).toBeLessThan(0.2)
  })
  expect(refused).toEqual([])
})

test('a chart is read by keys and spoken year by year; Enter takes the day there, and the mark of the year follows', async ({
  serving,
  page
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await serving.open('room=figures:cdr&day=1960-03-15', undefined, open.stands)
  const slider = chart(page)
  await expect(slider).toHaveAttribute('aria-valuetext', /^1960: .*44\.6 Banister.*25\.43 Official/)
  await slider.focus()
  const place = () => page.locator('.fig-year').evaluate((mark) => mark.getBoundingClientRect().left)
  const before = await place()
  await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', /^1959: .*14\.59 Official/)
  await expect(page.locator('.fig-reading-when')).toHaveText('1959')
  expect(await place()).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/day=1959-03-15/)
  expect(await place()).toBeLessThan(before)
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^1955: /)
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', /^1967: /)
})

test('@full the file that is saved has the numbers of the chart, the notice and the terms', async ({
  serving,
  page
}) => {
  await serving.open('room=figures:cdr', undefined, open.stands)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('great-leap-cdr.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text).toContain('imply no position on sovereignty')
  expect(text).toContain('Attribution 4.0')
  for (const { values } of NATIONAL) for (const { value } of values) expect(text).toContain(`,${value},`)
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(page.locator('.fig-save [role=status]')).not.toBeEmpty()
})

test('@full every province has a small chart on one scale, or a hatch with words; it leads to its profile', async ({
  serving,
  page
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await serving.open('room=figures:cdr/units&day=1960-03-15', undefined, open.stands)
  await expect(page.locator('.fig-card')).toHaveCount(units.units.length)
  await expect(page.getByText('All on one scale, from 0 to 70.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Tibet/ })).toContainText('no figure')
  await expect(page.getByRole('link', { name: /^Tibet/ }).locator('.fig-hatched')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Anhui/ })).toContainText('highest: 68.58 in 1960')
  await page.getByLabel('Order').selectOption({ label: 'by highest figure' })
  await expect(page.locator('.fig-card').first()).toContainText('Anhui')
  await expect(page.locator('.fig-card').last()).toContainText('Tibet')
  await page.getByRole('button', { name: 'Show the numbers as a table' }).click()
  await expect(
    page
      .getByRole('table')
      .getByRole('row', { name: /^Anhui/ })
      .first()
  ).toContainText('68.58')
  await page.getByRole('link', { name: /^Anhui/ }).click()
  await expect(page).toHaveURL(/sel=unit:CN-AH.*room=province:CN-AH|room=province:CN-AH.*sel=unit:CN-AH/)
})

test('@full every indicator opens, of China and of provinces, without a word or number broken', async ({
  serving,
  page
}) => {
  test.setTimeout(120_000)
  await serving.open('room=figures', undefined, open.stands)
  for (const { id, label } of indicators.indicators) {
    for (const of of ['', '/units']) {
      await page.evaluate((to) => (location.hash = `v=1&room=figures:${to}`), id + of)
      await expect(page.locator('.fig-title')).toHaveText(label.en)
      await expect(page.locator('.fig-plot, .fig-bars, .fig-empty').first()).toBeVisible()
      expect(await page.locator('.fig').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\{/)
    }
  }
})

test('@full claims are outlines, bounds are marked, unchecked figures are open and only there when asked for', async ({
  serving,
  page
}) => {
  await serving.open('room=figures:grain-claim', undefined, open.stands)
  const claims = page.locator('.fig-drawn g[fill="var(--surface)"] path')
  await expect(claims).toHaveCount(7)
  await page.evaluate(() => (location.hash = 'v=1&room=figures:mess-halls'))
  await expect(page.locator('.fig-title')).toHaveText('Rural canteens')
  await expect(page.locator('.fig-drawn .fig-bound text')).toHaveText('≥')
  await page.evaluate(() => (location.hash = 'v=1&room=figures:grain-resale-rural'))
  await expect(page.locator('.fig-empty')).toContainText('no checked figure')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.locator('.fig-drawn g[stroke-dasharray="2 1.6"] path')).toHaveCount(13)
  await expect(page.locator('.fig-drawn g[aria-label="line"] path')).toHaveCount(0)
})

test('@full small charts are read off by hand and by key: value, unit, series and source', async ({
  serving,
  page
}) => {
  await serving.open('room=figures:cdr/units&day=1960-03-15', undefined, open.stands)
  const read = page.locator('.fig-card-reading')
  await expect(read).toContainText('Point at a chart')
  const anhui = page.getByRole('link', { name: /^Anhui/ })
  await anhui.hover({ position: { x: 72, y: 70 } })
  await expect(read).toContainText(/Anhui, 195\d/)
  await expect(read).toContainText(
    'per 1,000 Registered rates, panel of Meng, Qian and Yared (2015) · Meng et al. 2015'
  )
  await page.mouse.move(2, 300)
  await expect(read).toContainText('Point at a chart')
  await page.getByRole('link', { name: /^Zhejiang/ }).focus()
  await page.keyboard.press('Tab')
  await expect(anhui).toBeFocused()
  await expect(read).toContainText('Anhui, 1960')
  await expect(read).toContainText('68.58 per 1,000')
  await page.keyboard.press('ArrowLeft')
  await expect(read).toContainText('Anhui, 1959')
  await page.keyboard.press('End')
  await expect(read).toContainText('Anhui, 1967')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/room=province:CN-AH/)
})

test('@full the legend of the map and the row of figures lead to the charts of the same figures', async ({
  serving,
  page
}) => {
  await serving.open('v=1&layer=cbr&row=1')
  await page
    .locator('.map-legend')
    .getByText(/Figures of \d+ units/)
    .click()
  await page.getByRole('link', { name: 'Charts of all years' }).click()
  await expect(page).toHaveURL(/room=figures:cbr\/units/)
  await page.goBack()
  await page.getByRole('button', { name: /lanes/i }).first().click()
  await page.getByRole('link', { name: 'Charts of these figures: Birth rate' }).click()
  await expect(page).toHaveURL(/room=figures:cbr(&|$)/)
  await expect(page.locator('.fig-title')).toHaveText('Birth rate')
})

test('@full the room has no fault that axe finds, in three themes and in Chinese, and nothing scrolls sideways', async ({
  serving,
  page
}) => {
  test.setTimeout(120_000)
  await serving.open('room=figures:cdr', undefined, open.stands)
  for (const theme of ['paper', 'gallery', 'contrast']) {
    for (const room of ['figures:cdr', 'figures:cdr/units', 'figures:excess-deaths-cao/units']) {
      for (const lang of ['en', 'zh-Hans']) {
        await page.evaluate((to) => (location.hash = `v=1&room=${to}`), `${room}&lang=${lang}`)
        await page.evaluate((to) => (document.documentElement.dataset['theme'] = to), theme)
        await expect(page.locator('.fig-drawn, .fig-bars').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).include('.fig').analyze()
        expect(violations, `${theme} ${room} ${lang}`).toEqual([])
      }
    }
  }
  for (const width of [600, 1024, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.locator('.fig').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  }
})

function escaped(text: string): string {
  return text.replaceAll(/[()[\].*+?^$\\|]/g, String.raw`\$&`)
}
