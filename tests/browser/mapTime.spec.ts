// The map through time in a real browser: changes passed are said and listed, the map tells about itself, and no view drops the notice.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { NOTICE_CLASS, SHOWS_LAND } from '../../src/state/landShown'
import { colourAt, drawn, expect, middleOf, painted, test, token, viewIn } from './mapPage'

const NOTICE = /imply no position on sovereignty/
const chipOf = (page: Page) => page.getByRole('group', { name: 'Change of borders or names' })
/** Rooms that are entered with a thing only. */
const ADDRESSES: Readonly<Record<string, string>> = { province: 'province:CN-AH' }
const dayOf = (page: Page) => page.getByRole('slider', { name: 'Day', exact: true })

test.describe('a change of units', () => {
  test('is said when the day passes it, with its event and source, and listed with all others', async ({
    serving
  }) => {
    const page = await serving.open('v=1&day=1958-10-24')
    await drawn(page)
    const chip = chipOf(page)
    await expect(chip).toBeHidden()
    await dayOf(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(chip).toContainText('25 October 1958')
    await expect(chip).toContainText('The Ningxia Hui Autonomous Region is founded on land of Gansu')
    await expect(page.getByRole('status').filter({ hasText: 'Ningxia Hui Autonomous Region' })).toBeAttached()
    await expect(chip.getByRole('link', { name: /^Source: / })).toHaveAttribute('href', /room=sources:/)
    await chip.getByRole('button', { name: 'All changes' }).click()
    const list = page.getByRole('dialog', { name: 'All changes of borders and names, 1956–1966' })
    await list.getByRole('button', { name: '26 June 1965' }).click()
    await expect(list).toBeHidden()
    await expect.poll(() => viewIn(page).get('day')).toBe('1965-06-26')
    await expect(chip).toContainText('passes from Guangdong back to Guangxi')
    await chip.getByRole('button', { name: 'Dismiss' }).click()
    await expect(chip).toBeHidden()
  })

  test('is counted with others passed in one jump, said when undone, and gone when passed to and fro', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1&day=1957-12-31')
    await drawn(page)
    const chip = chipOf(page)
    await dayOf(page).focus()
    await page.keyboard.press('PageUp')
    await expect(chip).toContainText('8 changes of borders and names, 17 January 1958 to 21 November 1958')
    await chip.getByRole('button', { name: 'Show them' }).click()
    const list = page.getByRole('dialog', { name: '8 changes of borders and names' })
    await expect(list.getByRole('listitem')).toHaveCount(8)
    await list.getByRole('button', { name: 'All changes' }).click()
    await expect(page.getByRole('dialog').getByRole('heading', { name: '1966', exact: true })).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.waitForTimeout(700)
    await dayOf(page).focus()
    await page.keyboard.press('PageDown')
    await expect(chip).toContainText('The map has gone back before them.')
    await page.waitForTimeout(700)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('PageDown')
    await expect(chip).toBeHidden()
  }) // prettier-ignore

  test('is not said of a view that is opened by a link or come back to', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1&day=1958-10-24')
    await drawn(page)
    await page.evaluate(() => (location.hash = 'v=1&day=1961-01-01'))
    await expect(page.locator('.map-day')).toHaveText('1 January 1961')
    await painted(page)
    await expect(chipOf(page)).toBeHidden()
  }) // prettier-ignore

  test('stays under pointer and focus, and goes after time to read it', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1&day=1958-10-24')
    await drawn(page)
    const chip = chipOf(page)
    await page.clock.install()
    await dayOf(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(chip).toBeVisible()
    await chip.getByRole('button', { name: 'All changes' }).focus()
    await page.clock.runFor(120_000)
    await expect(chip).toBeVisible()
    await dayOf(page).focus()
    await chip.hover()
    await page.clock.runFor(120_000)
    await expect(chip).toBeVisible()
    await page.mouse.move(5, 5)
    await page.clock.runFor(6000)
    await expect(chip).toBeVisible()
    await page.clock.runFor(60_000)
    await expect(chip).toBeHidden()
  }) // prettier-ignore

  test('has no fault of accessibility, as a chip and as a list, in three themes and both languages', { tag: '@full' }, async ({ serving }) => {
    for (const [lang, theme] of [['en', 'paper'], ['zh-Hans', 'gallery'], ['en', 'contrast']] as const) {
      const page = await serving.open(`v=1&day=1958-10-24&lang=${lang}`)
      await drawn(page)
      await page.evaluate((worn) => (document.documentElement.dataset['theme'] = worn), theme)
      await page.getByRole('slider', { name: lang === 'en' ? 'Day' : '日期', exact: true }).focus()
      await page.keyboard.press('ArrowRight')
      const chip = page.locator('.map-chip')
      await expect(chip).toBeVisible()
      const faults = async (part: string) => {
        const { violations } = await new AxeBuilder({ page })
          .include(part)
          // Links to other views of this page begin with # as skip links do.
          .disableRules('skip-link')
          .analyze()
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
      }
      expect(await faults('.map-chip')).toEqual([])
      await chip.getByRole('button').first().focus()
      await page.locator('.map-chip-links button').last().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await faults('.map-dialog')).toEqual([])
    }
  }) // prettier-ignore
})

test.describe('the neutrality notice', () => {
  test('stands in About the map, with every disputed case by name', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    await page.getByRole('button', { name: 'About the map' }).click()
    const about = page.getByRole('dialog', { name: 'About the map' })
    await expect(about.locator(`.${NOTICE_CLASS}`)).toHaveText(NOTICE)
    for (const told of ['Albers', 'Aksai Chin', 'North-East Frontier Agency', 'cease-fire line', 'Bhutan', 'Korea', '17th parallel', 'Taiwan, Hong Kong and Macau', 'South China Sea', '5 to 10 km', 'officially approved map', 'Natural Earth']) {
      await expect(about, told).toContainText(told)
    }
    const { violations } = await new AxeBuilder({ page }).include('.map-dialog').analyze()
    expect(violations).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'About the map' })).toBeFocused()
  }) // prettier-ignore

  test('is in sight in every room that shows land, and on paper', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    for (const [room, land] of Object.entries(SHOWS_LAND)) {
      await page.evaluate((to) => (location.hash = `v=1&room=${to}`), ADDRESSES[room] ?? room)
      const notice = page.locator(`main .${NOTICE_CLASS}`).filter({ hasText: NOTICE })
      if (land) await expect(notice.first(), room).toBeInViewport({ ratio: 1 })
      else await expect(page.locator('.map-canvas'), room).toHaveCount(0)
    }
    await page.evaluate(() => (location.hash = 'v=1&room=explore'))
    await expect(page.locator('.map-canvas').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const pane = page.locator('.map-pane')
    await expect(pane.locator(`.${NOTICE_CLASS}`)).toHaveText(NOTICE)
    for (const shown of ['.map-legend .map-breaks', '.map-day', '.map-sheet', `.${NOTICE_CLASS}`]) {
      await expect(pane.locator(shown), shown).toBeVisible()
    }
    for (const hidden of ['.map-tools', '.map-pin', '.app-time', '.app-panel', '.panel-header-tools']) {
      await expect(page.locator(hidden).first(), hidden).toBeHidden()
    }
    // Nothing lies on anything else.
    const boxes = await pane.locator('.map-sheet, .map-stamp, .map-legend').evaluateAll((all) =>
      all.map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect()
        return { left, top, right, bottom }
      })
    )
    expect(boxes).toHaveLength(3)
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right - 1 && a.right - 1 > b.left && a.top < b.bottom - 1 && a.bottom - 1 > b.top).toBe(false)
    })
  }) // prettier-ignore

  for (const [width, height] of [[1024, 600], [1366, 768], [1920, 1080], [1080, 1920], [800, 600], [640, 480], [390, 844]] as const) {
    test(`is in sight at ${width} x ${height}, the legend open or folded`, { tag: '@full' }, async ({ serving, page: before }) => {
      await before.setViewportSize({ width, height })
      const page = await serving.open('v=1&day=1958-09-28')
      await drawn(page)
      const notice = page.locator(`.map-pane .${NOTICE_CLASS}`)
      await expect(notice).toHaveText(NOTICE)
      await notice.scrollIntoViewIfNeeded()
      await expect(notice).toBeInViewport({ ratio: 0.99 })
      const fold = page.locator('.map-fold')
      if (!(await fold.isVisible())) return
      await fold.click()
      await notice.scrollIntoViewIfNeeded()
      await expect(notice).toBeInViewport({ ratio: 0.99 })
    })
  } // prettier-ignore

  test('is on the one sheet of paper that a map of any size is printed on', { tag: '@full' }, async ({ serving, page: before }) => {
    for (const [width, height] of [[1366, 768], [1920, 1080], [1080, 1920], [800, 600]] as const) {
      await before.setViewportSize({ width, height })
      const page = await serving.open('v=1')
      await drawn(page)
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      const pages = /\/Type\s*\/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type\s*\/Pages/.exec(pdf.toString('latin1'))
      expect(pages?.[1] ?? pages?.[2], `${width} x ${height}`).toBe('1')
    }
  }) // prettier-ignore

  test('is printed in ink on paper from a dark page, which is dark again afterwards', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1&m=4/29.5/125.5')
    await drawn(page)
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'gallery'))
    const sea = await middleOf(page)
    await painted(page)
    const dark = await colourAt(page, sea)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await colourAt(page, sea)).toBe(await token(page, '--sea'))
    expect(await colourAt(page, sea)).not.toBe(dark)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await colourAt(page, sea)).toBe(dark)
  }) // prettier-ignore
})
