// The evidence room as a visitor meets it: every estimate on one axis, by mouse, by keys, by ear; what is hidden is counted.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import file from '../../data/great-leap/estimates.json' with { type: 'json' }
import { expect, test } from './page'

const TOLL = file.estimates.filter(
  ({ measure }) => measure === 'million-deaths' || measure === 'million-people'
)
const ROOM = 'room=evidence'
const rows = (page: Page) => page.getByRole('listbox', { name: /^Estimates/ }).getByRole('option')

test('every estimate of the toll is drawn where its number is, or counted as hidden; one is read', async ({
  serving,
  page
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await serving.open(ROOM, undefined, '.ev')
  const open = TOLL.filter(({ checked }) => !checked).length
  await expect(rows(page)).toHaveCount(TOLL.length - open)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(rows(page)).toHaveCount(TOLL.length)
  const places = await rows(page).evaluateAll((all) =>
    all.map((row) => {
      const plot = row.querySelector('.ev-plot')?.getBoundingClientRect()
      const mark = row.querySelector('.ev-point svg')?.getBoundingClientRect()
      const range = row.querySelector('.ev-range')?.getBoundingClientRect()
      const share = (x: number) => (plot ? ((x - plot.left) / plot.width) * 60 : NaN)
      return {
        id: row.getAttribute('data-id'),
        point: mark && share(mark.left + mark.width / 2),
        ends: range && [share(range.left), share(range.right)]
      }
    })
  )
  for (const { id, point, ends } of places) {
    const told = TOLL.find((one) => one.id === id)
    if (!told) throw new Error(`a row that is no estimate: ${id}`)
    const range = told.low !== undefined && told.high !== undefined ? [told.low, told.high] : undefined
    const single =
      'central' in told ? told.central : range ? undefined : 'high' in told ? told.high : undefined
    expect(point === undefined, `a mark of ${id}`).toBe(single === undefined)
    expect(ends === undefined, `a bracket of ${id}`).toBe(range === undefined)
    // A pixel is about a tenth of a million.
    const drawn = [...(point === undefined ? [] : [point]), ...(ends ?? [])]
    const published = [...(single === undefined ? [] : [single]), ...(range ?? [])]
    const off = drawn.map((number, k) => Math.abs(number - (published[k] ?? NaN)))
    expect(Math.max(...off), String(id)).toBeLessThan(0.2)
  }
  await rows(page).filter({ hasText: 'Judith Banister' }).click()
  await expect(page.getByRole('heading', { name: 'Judith Banister: 30 million deaths' })).toBeVisible()
  await expect(page).toHaveURL(/room=evidence:million-deaths\/banister-1987/)
  await expect(page).toHaveTitle(/^Judith Banister 1987 · Evidence · /)
})

test('@full the list is one tab stop; arrows move, Enter reads, and each row is spoken whole', async ({
  serving,
  page
}) => {
  await serving.open(ROOM, undefined, '.ev')
  await expect(page.locator('[role="option"][tabindex="0"]')).toHaveCount(1)
  await page.locator('[role="option"][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const chosen = rows(page).and(page.getByRole('option', { selected: true }))
  await expect(chosen).toHaveAccessibleName(
    /^Sun Jingxian, 2011, at most 3.66 million deaths, 1959 to 1961, rejected, checked$/
  )
  await expect(chosen).toBeFocused()
  await page.goBack()
  await expect(rows(page).and(page.getByRole('option', { selected: true }))).toHaveCount(0)
})

test('@full groups, orders and questions can be chosen, and rejected ones stay apart', async ({
  serving,
  page
}) => {
  await serving.open(ROOM, undefined, '.ev')
  await page.getByRole('combobox', { name: 'Group' }).selectOption('period')
  const rejected = page.getByRole('group', { name: 'Rejected by most scholars' })
  await expect(rejected.getByRole('option')).toHaveCount(3)
  await expect(rows(page).and(page.getByRole('option', { name: /, rejected, / }))).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('year')
  await page.getByRole('combobox', { name: 'Question' }).selectOption('grain-harvest')
  await expect(page.getByRole('heading', { name: 'How large was the harvest?' })).toBeVisible()
  const harvest = page.getByRole('group', { name: 'Grain harvest of 1958' })
  await expect(harvest.getByRole('option', { name: /claimed at the time/ })).toHaveCount(3)
  await expect(harvest.getByRole('option')).toHaveCount(5)
})

test('@full the worked example gives the atlas’s own estimates and is followed year by year', async ({
  serving,
  page
}) => {
  await serving.open(`${ROOM}:million-deaths/derived-banister`, undefined, '.ev')
  const results = page.getByRole('group', { name: 'Series' })
  for (const [name, total] of [
    ['Official', '16.4'],
    ['2024', '16.9'],
    ['Banister', '30.7']
  ] as const)
    await expect(results.locator('label').filter({ hasText: name })).toContainText(total)
  await page.getByRole('combobox', { name: 'Line between' }).selectOption('1958,1962')
  await expect(results.locator('label').filter({ hasText: '2024' })).toContainText('17.0')
  await expect(results.getByRole('radio', { name: /^Banister/ })).toBeChecked()
  await page.getByRole('button', { name: 'The arithmetic, year by year' }).click()
  await expect(page.getByRole('row', { name: /^1960 44.6/ })).toBeVisible()
})

test('@full an estimate made from an event leads to it in the first room', async ({ serving, page }) => {
  await serving.open(`${ROOM}:local-deaths/xinghua-range`, undefined, '.ev')
  await page.getByRole('button', { name: 'Read about the event' }).click()
  await expect(page.getByRole('heading', { name: 'Seed eaten in Xinghua' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: /^Range given/ })).toBeVisible()
})

for (const theme of ['paper', 'gallery', 'contrast'])
  test(`@full nothing keeps anyone out of the evidence room in the ${theme} theme`, async ({
    serving,
    page
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await serving.open(`${ROOM}:million-deaths/cao-2005`, undefined, '.ev')
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name
    }, theme)
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

test('@full on small screens and with text twice as large nothing is cut or scrolls sideways', async ({
  serving,
  page
}) => {
  for (const [width, height, size] of [
    [360, 640, 100],
    [1024, 600, 100],
    [1080, 1920, 100],
    [1366, 768, 200]
  ] as const) {
    await page.setViewportSize({ width, height })
    await serving.open(
      `${ROOM}:million-deaths/cao-2005&lang=${width === 360 ? 'zh-Hans' : 'en'}`,
      undefined,
      '.ev'
    )
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`
    }, size)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.ev, .ev-main, .ev-panel .panel-scroll')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className)
    )
    expect(wide, `${width}x${height} at ${size} %`).toEqual([])
  }
})

for (const [width, height] of [
  [1366, 768],
  [1080, 1920]
] as const)
  test(`@full a link opens an estimate or a source in either language at ${width} x ${height}, and the page is called after it`, async ({
    serving,
    page
  }) => {
    test.setTimeout(60_000)
    await page.setViewportSize({ width, height })
    for (const [link, stands, title] of [
      [`${ROOM}:million-deaths/cao-2005&lang=en`, '.ev-panel .panel-title', /^Cao Shuji 2005 · Evidence · /],
      [`${ROOM}:million-deaths/cao-2005&lang=zh-Hans`, '.ev-panel .panel-title', /^曹树基 2005 · 证据 · /],
      ['room=sources:yang-jisheng-2008&lang=en', '#source-title', /^Tombstone.* · Sources · /],
      ['room=sources:yang-jisheng-2008&lang=zh-Hans', '#source-title', /^墓碑.* · 文献 · /]
    ] as const) {
      await serving.open(link, undefined, stands)
      await expect(page.locator(stands), link).toBeInViewport()
      await expect(page, link).toHaveTitle(title)
      await expect(page.locator('.help-hints'), link).toHaveCount(0)
    }
  })

test('@full the keys alone lead from an estimate to its source and back', async ({ serving, page }) => {
  await serving.open(`${ROOM}:million-deaths/cao-2005`, undefined, '.ev')
  const link = page.locator('.ev-panel').getByRole('button', { name: 'Open' }).first()
  await page.locator('[role="option"][aria-selected="true"]').focus()
  for (let step = 0; step < 40; step++) {
    if (await link.evaluate((one) => one === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#source-title')).toBeVisible()
  // A browser without a window has no key for Back.
  await page.goBack()
  await expect(page.locator('.ev-panel .panel-title')).toContainText('Cao Shuji')
})
