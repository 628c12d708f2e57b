import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'
import { handleAt, mainBox, rested, slider, windowDays, windowWords, YEARS } from './timelineHands'

test('time is played by a key until something is touched, and a typed date is gone to', async ({
  serving
}) => {
  const page = await serving.open(YEARS)
  const pane = page.getByRole('listbox', { name: 'Events in time' })
  const day = page.locator('.tl-day')
  await pane.focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(day).toHaveText('15 May 1960')
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible()
  await page.getByRole('button', { name: 'A month on' }).click()
  await expect(day).toHaveText('15 June 1960')
  await page.getByRole('button', { name: 'Play through time' }).click()
  await expect(day).not.toHaveText('15 June 1960')
  await page.mouse.move((await mainBox(page)).x + 300, (await mainBox(page)).y + 20)
  await page.mouse.wheel(0, -100)
  await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible()

  await pane.focus()
  await page.keyboard.press('g')
  const field = page.getByRole('textbox', { name: 'Go to a date' })
  await expect(field).toBeFocused()
  await field.fill('17 Aug 1958')
  await expect(page.getByRole('dialog')).toContainText('Goes to 17 August 1958')
  await field.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(day).toHaveText('17 August 1958')
  await expect(pane).toBeFocused()
})

test('a run is one step back', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open(YEARS)
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Play through time' }).click()
  await expect(page.locator('.tl-day')).toHaveText('15 July 1960', { timeout: 8000 })
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.waitForTimeout(800)
  expect(await page.evaluate(() => history.length)).toBe(entries + 1)
  await page.goBack()
  await expect(page.locator('.tl-day')).toHaveText('15 March 1960')
})

test(
  'what a step is, how fast and whether again is chosen in a menu and kept',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(YEARS)
    await page.getByRole('button', { name: 'Step and speed: Month, 1 a second' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect((await new AxeBuilder({ page }).include('.tl-menu').analyze()).violations).toEqual([])
    await page.getByRole('menuitemradio', { name: 'Week' }).click()
    await page.getByRole('menuitemradio', { name: '4' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Begin again at the end' }).click()
    await page.getByRole('menuitem', { name: 'A week on' }).click()
    await expect(page.locator('.tl-day')).toHaveText('22 March 1960')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Step and speed: Week, 4 a second' })).toBeFocused()
    // Settings are written when they have rested.
    await page.waitForTimeout(500)
    await page.reload()
    await expect(page.getByRole('button', { name: 'A week back' })).toBeVisible()
  }
)

test(
  'a typed date is answered while it is typed, and one with two readings is chosen from',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open(YEARS)
    await page.getByRole('button', { name: '15 March 1960: go to a date' }).click()
    const dialog = page.getByRole('dialog')
    const field = page.getByRole('textbox', { name: 'Go to a date' })
    const says = async (typed: string, answer: string) => {
      await field.fill(typed)
      await expect(dialog.getByRole('status')).toHaveText(answer)
    }
    await says('the Great Leap', 'That is not understood as a date.')
    await says('1970', 'The atlas covers 1 January 1956 to 31 December 1966.')
    await says('31 Feb 1958', 'The calendar has no such day.')
    await says('1961-1958', 'The second date lies before the first.')
    await says('1958–1961', 'Shows 1958–1961')
    await says('一九五八年八月', 'Goes to August 1958')
    await says('3/4/1958', 'That can be read in two ways:')
    expect((await new AxeBuilder({ page }).include('.tl-goto-form').analyze()).violations).toEqual([])
    await field.press('Enter')
    await expect(dialog.getByRole('button', { name: '3 April 1958' })).toBeFocused()
    await dialog.getByRole('button', { name: '4 March 1958' }).click()
    await expect(page.locator('.tl-day')).toHaveText('4 March 1958')
    await slider(page, 'windowEnd').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Last day of the window' }).fill('end of 1961')
    await page.keyboard.press('Enter')
    await expect(slider(page, 'windowEnd')).toHaveAttribute('aria-valuetext', '31 December 1961')
    await expect(slider(page, 'windowEnd')).toBeFocused()
  }
)

test(
  'pulled beyond its first day the drawing gives way and springs back',
  { tag: '@full' },
  async ({ serving }) => {
    const page = await serving.open('day=1960-03-15')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const box = await mainBox(page)
    const at = (await handleAt(page, 'windowStart')).x
    const before = await windowDays(page)
    await page.mouse.move(box.x + 500, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + 700, box.y + 60, { steps: 5 })
    await expect.poll(async () => (await handleAt(page, 'windowStart')).x).toBeGreaterThan(at + 30)
    expect((await handleAt(page, 'windowStart')).x).toBeLessThan(at + 96)
    await page.mouse.up()
    await expect.poll(async () => (await handleAt(page, 'windowStart')).x).toBeCloseTo(at, 0)
    await rested(page)
    expect(await windowDays(page)).toEqual(before)
    await expect(windowWords(page)).toHaveText('1956–1966')
  }
)

test('a menu of the browser or another tab ends a gesture', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open(YEARS)
  const box = await mainBox(page)
  for (const name of ['contextmenu', 'visibilitychange']) {
    await page.mouse.move(box.x + 950, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + 900, box.y + 60, { steps: 3 })
    await page.evaluate((event) => {
      const target = event === 'contextmenu' ? document.querySelector('.tl-main canvas') : document
      target?.dispatchEvent(new Event(event))
    }, name)
    const { start } = await windowDays(page)
    await page.mouse.move(box.x + 300, box.y + 60, { steps: 3 })
    expect((await windowDays(page)).start, name).toBe(start)
    await page.mouse.up()
    await expect(page.locator('.tl-main canvas')).not.toHaveAttribute('data-dragging', /.*/)
  }
})
