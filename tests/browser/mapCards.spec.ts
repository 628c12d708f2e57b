// The cards over the map in a real browser: what they say, that they keep apart, and reach for all.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { drawn, expect, mapIn, test, viewIn } from './mapPage'
import { coloursAt } from './sheetPixels'
import { EVENTS } from './shipped'

test.describe('the cards', () => {
  test('say the day, the layer with its year, the units and what stands where', async ({ serving }) => {
    const page = await serving.open('v=1&day=1958-10-01')
    await drawn(page)
    const stamp = page.locator('.map-stamp')
    await expect(stamp.getByRole('heading')).toHaveText('1 October 1958')
    await expect(stamp).toContainText('27 units, in the borders of this day')
    await expect(stamp.locator('.map-year')).toHaveText('1958')
    const counts = await stamp.locator('.map-counts b').allTextContents()
    expect(counts.map(Number).reduce((a, b) => a + b)).toBe(EVENTS.length)
  })

  test('open the events behind each count, those abroad too', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    await page.getByRole('button', { name: /abroad/ }).click()
    const list = page.getByRole('dialog', { name: '16 events abroad' })
    await expect(list.getByRole('listitem')).toHaveCount(16)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(page.getByRole('button', { name: /abroad/ })).toBeFocused()
  })

  test('keep breaks, hatch, series and the neutrality notice with the map', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    const legend = page.locator('.map-legend')
    await expect(legend.locator('.map-breaks span')).toHaveText(['8', '12', '16', '24', '40'])
    await expect(legend).toContainText('No checked figure')
    await expect(legend).toContainText('imply no position on sovereignty')
    await legend.getByText(/Figures of \d+ units/).click()
    await expect(legend).toContainText('Meng, Qian and Yared (2015)')
    await expect(legend).toContainText('Recovered exactly from the logarithms')
  })

  test('explain the signs that are drawn, and no others', { tag: '@full' }, async ({ serving }) => {
    const keysOf = (page: Page) =>
      page.locator('.map-legend').getByRole('list', { name: 'Events on the map' })
    const page = await serving.open('v=1')
    await drawn(page)
    await page.getByText('Signs of events and borders').click()
    await expect(keysOf(page).getByRole('listitem')).toHaveText([
      /with 3 more events$/,
      /7 lesser events$/,
      'lesser event, several',
      'abroad'
    ])
    const shapes = await serving.open('v=1', 'tests/fixtures/atlases/small')
    await drawn(shapes)
    await shapes.getByText('Signs of events and borders').click()
    await expect(keysOf(shapes)).toContainText('course of an event')
    await expect(keysOf(shapes)).not.toContainText('abroad')
  })

  test('say which years have figures where this one has none, and offer the nearest', async ({ serving }) => {
    const page = await serving.open('v=1&layer=cbr&day=1966-06-01')
    await drawn(page)
    const legend = page.locator('.map-legend')
    await expect(legend).toContainText('No figures for this year. There are some for ')
    await legend.getByRole('button', { name: /^Show / }).click()
    await expect.poll(() => viewIn(page).get('day')).not.toBe('1966-06-01')
    await expect(legend.getByText('No figures for this year')).toBeHidden()
  })

  test('another layer is chosen in the stamp and kept in the address', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    await page.getByRole('button', { name: /^Figures shown/ }).click()
    await page.getByRole('option', { name: 'Borders only' }).click()
    await expect.poll(() => viewIn(page).get('layer')).toBe('none')
    await expect(page.locator('.map-classes')).toBeHidden()
    await expect(page.locator('.map-legend')).toContainText('imply no position on sovereignty')
  })

  for (const [width, height] of [[1024, 600], [1366, 768], [1920, 1080], [1080, 1920], [800, 600]] as const) {
    test(`do not cover each other at ${width} x ${height}`, async ({ serving, page: before }) => {
      await before.setViewportSize({ width, height })
      const page = await serving.open('v=1&day=1958-09-28')
      await drawn(page)
      const all = await page.locator('.map-pane > .map-card').evaluateAll((cards) =>
        cards.map((card) => {
          const { left, top, right, bottom } = card.getBoundingClientRect()
          return { left, top, right, bottom }
        })
      )
      // The smallest panes hide the legend.
      const boxes = all.filter(({ left, right }) => right > left)
      expect(boxes.length).toBeGreaterThan(1)
      const pane = await page.locator('.map-pane').boundingBox()
      if (!pane) throw new Error('the map has no box')
      boxes.forEach((a, i) => {
        expect(a.left >= pane.x && a.top >= pane.y && a.right <= pane.x + pane.width && a.bottom <= pane.y + pane.height).toBe(true)
        for (const b of boxes.slice(i + 1)) {
          expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false)
        }
      })
    })
  } // prettier-ignore
})

test.describe('reach for all', () => {
  test(
    'no fault of accessibility is found in the map, in either language',
    { tag: '@full' },
    async ({ serving }) => {
      for (const lang of ['en', 'zh-Hans']) {
        const page = await serving.open(`v=1&lang=${lang}`)
        await drawn(page)
        const { violations } = await new AxeBuilder({ page }).include('.map-pane').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([])
      }
    }
  )

  test('units are chosen by keyboard from a list that says their figures', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    await page.locator('.map-sheet').focus()
    await page.keyboard.press('Tab')
    const list = page.getByRole('listbox', { name: 'Map as a list' })
    await expect(list).toBeFocused()
    await expect(list.getByRole('option').first()).toHaveAccessibleName('Anhui: 68.58 per 1,000, 1960')
    await expect(list.getByRole('option', { name: 'Tibet: No checked figure for 1960' })).toBeAttached()
    await page.keyboard.type('tib')
    await page.keyboard.press('Enter')
    await expect.poll(() => viewIn(page).get('sel')).toBe('unit:CN-XZ')
  })

  test('the map takes the focus with a name, a word on its keys and a ring', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    const sheet = page.getByRole('application', { name: 'Map of China' })
    await expect(sheet).toHaveAttribute('aria-description', /Arrow keys/)
    await sheet.focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.map-focus')).toHaveCSS('outline-style', 'solid')
    await expect(page.locator('.map-focus')).toHaveCSS('outline-width', '3px')
  })

  test('the whole map fits the pane again when its size changes', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    await page.setViewportSize({ width: 900, height: 1400 })
    await page.waitForTimeout(400)
    expect(mapIn(page)).toBeNull()
    // No province may reach the pane's edges.
    const pane = await page.locator('.map-pane').boundingBox()
    if (!pane) throw new Error('the map has no box')
    const { x: left, y: top, width, height } = pane
    // Only figures are warm on this map; the relief shades them, so no exact colour can be asked for.
    const isFilled = (colour: string) =>
      parseInt(colour.slice(1, 3), 16) - parseInt(colour.slice(5, 7), 16) > 60
    const shares = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
    const edges = shares.flatMap((share) => {
      const [x, y] = [left + share * width, top + share * height]
      return [
        { x, y: top + 2 },
        { x, y: top + height - 3 },
        { x: left + 2, y },
        { x: left + width - 3, y }
      ]
    })
    const middle = shares.map((share) => ({ x: left + share * width, y: top + height / 2 }))
    expect((await coloursAt(page, edges)).filter(isFilled)).toEqual([])
    expect((await coloursAt(page, middle)).filter(isFilled).length).toBeGreaterThan(20)
  })
})
