// Two days compared as a visitor meets them: the way in, the three forms, the list, the line between two maps, links, keys and voices.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { fingersOn } from './mapPage'
import { expect, test } from './page'

const DAYS = 'day=1960-07-01&compare=1957-07-01'
const list = (page: Page) => page.getByRole('listbox', { name: /^Largest/ })
const rows = (page: Page) => list(page).getByRole('option')
/** How many paints the land of a map has: colours would depend on the machine, that it is filled does not. */
const painted = (page: Page, map: string) =>
  page.evaluate((name) => {
    const land = document.querySelectorAll(`[data-which=${name}] .map-fills path[fill-rule]`)
    return new Set(Array.from(land, (path) => path.getAttribute('fill'))).size
  }, map)

test('the map leads to the comparison with 1957; the list speaks and points, the link comes back whole', async ({
  serving
}) => {
  const page = await serving.open('day=1960-07-01')
  await page.getByRole('button', { name: 'Compare two days' }).click()
  await expect(page.getByRole('heading', { name: '1960 minus 1957' })).toBeVisible()
  await expect(page).toHaveURL(/compare=1957-07-01.*room=compare/)
  await expect(rows(page)).toHaveCount(28)
  await expect(rows(page).first()).toHaveAccessibleName('Anhui: 9.1 in 1957, 68.6 in 1960, plus 59.5.')
  await expect(rows(page).last()).toHaveAccessibleName(/minus/)
  await expect(rows(page).filter({ hasText: 'Shanghai' })).toContainText('Counted with more land in 1960.')
  await expect(page.locator('.map-notice').first()).toBeVisible()
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=unit:CN-SC/)
  const url = page.url()
  // Choices that follow at once are one step of the history.
  await page.waitForTimeout(700)
  await page.getByRole('button', { name: 'Let the two days change places' }).click()
  await expect(page.getByRole('heading', { name: '1957 minus 1960' })).toBeVisible()
  await expect(rows(page).first()).toHaveAccessibleName('Anhui: 68.6 in 1960, 9.1 in 1957, minus 59.5.')
  await page.goBack()
  await expect(page).toHaveURL(url)
  await page.reload()
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true')
})

test('two maps stand side by side or one over the other, parted by a line that keys move', async ({
  serving
}) => {
  const page = await serving.open(`${DAYS}&room=compare:side`, undefined, '.cmp')
  await expect(page.locator('[data-which=a] .cmp-stamp')).toContainText('1957')
  await expect(page.locator('[data-which=b] .cmp-stamp')).toContainText('1960')
  for (const map of ['a', 'b']) await expect.poll(() => painted(page, map)).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Swipe' }).click()
  await expect(page).toHaveURL(/room=compare:swipe/)
  const line = page.getByRole('slider', { name: 'Line between A and B' })
  await line.focus()
  const cut = () => page.locator('.cmp-swipe-left').evaluate((left) => getComputedStyle(left).clipPath)
  const before = await cut()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(line).toHaveAttribute('aria-valuenow', '38')
  await expect(line).toHaveAttribute(
    'aria-valuetext',
    '1 July 1957 on the left 38 %, 1 July 1960 on the right 62 %'
  )
  expect(await cut()).not.toBe(before)
  await page.keyboard.press('End')
  await expect(line).toHaveAttribute('aria-valuenow', '100')
})

test('@full the line is dragged, and put back by a double click', async ({ serving, page }) => {
  await serving.open(`${DAYS}&room=compare:swipe`, undefined, '.cmp')
  const line = page.getByRole('slider', { name: 'Line between A and B' })
  const box = (await page.locator('.cmp-swipe').boundingBox())!
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.25, y, { steps: 4 })
  await page.mouse.up()
  await expect(line).toHaveAttribute('aria-valuenow', '25')
  await line.dblclick()
  await expect(line).toHaveAttribute('aria-valuenow', '50')
  const grip = (await line.boundingBox())!
  expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(24)
})

test('@full a finger drags the line from its grip, and the maps stay where they are', async ({
  serving,
  page
}) => {
  await serving.open(`${DAYS}&room=compare:swipe`, undefined, '.cmp')
  const line = page.getByRole('slider', { name: 'Line between A and B' })
  const box = (await page.locator('.cmp-swipe').boundingBox())!
  const finger = await fingersOn(page)
  const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + box.height / 2 })
  await finger.touch(at(0.5))
  for (const share of [0.55, 0.65, 0.7]) await finger.move(at(share))
  await finger.lift()
  await expect(line).toHaveAttribute('aria-valuenow', '70')
  const cut = await page.locator('.cmp-swipe-left').evaluate((left) => getComputedStyle(left).clipPath)
  expect(cut).toContain('30%')
  expect(page.url()).not.toMatch(/[&#]m=/)
  // Beyond the pane it stays at the edge.
  await finger.touch(at(0.7))
  await finger.move({ x: box.x + 1, y: at(0).y })
  await finger.move({ x: 0, y: at(0).y })
  await finger.lift()
  await expect(line).toHaveAttribute('aria-valuenow', '0')
})

test('@full an event chosen on the timeline is named at the head of the panel, and read from there', async ({
  serving,
  page
}) => {
  await serving.open(`${DAYS}&room=compare&list=1`, undefined, '.cmp')
  await page.locator('.cmp-panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight))
  await page
    .getByRole('option', { name: /Eighth Party Congress/ })
    .first()
    .click()
  const said = page.locator('.cmp-panel').getByText('Eighth Party Congress')
  await expect(said).toBeInViewport()
  await page.getByRole('button', { name: 'Read about it' }).click()
  await expect(page).toHaveURL(/sel=event:eighth-party-congress/)
  await expect(page.locator('.panel')).toContainText('Eighth Party Congress')
})

test('@full on paper the first day stands before the second', async ({ serving, page }) => {
  await serving.open(`${DAYS}&room=compare:swipe`, undefined, '.cmp')
  await expect.poll(() => painted(page, 'b')).toBeGreaterThan(1)
  await page.emulateMedia({ media: 'print' })
  const [a, b] = await Promise.all(['a', 'b'].map((map) => page.locator(`[data-which=${map}]`).boundingBox()))
  expect(a!.y + a!.height).toBeLessThanOrEqual(b!.y)
  for (const map of ['a', 'b']) await expect(page.locator(`[data-which=${map}] .map-notice`)).toBeVisible()
})

test('@full all maps look at the same, whichever is moved, and the link keeps where', async ({
  serving,
  page
}) => {
  await serving.open(`${DAYS}&room=compare:side`, undefined, '.cmp')
  await expect.poll(() => painted(page, 'b')).toBeGreaterThan(1)
  await page.locator('[data-which=a] .map-sheet').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/m=[\d.]+\/[\d.]+\/[\d.]+/)
  const shot = (map: string) => page.locator(`[data-which=${map}] .map-printed`).evaluate((sheet: HTMLElement) => sheet.style.transform) // prettier-ignore
  await expect.poll(async () => (await shot('a')) === (await shot('b'))).toBe(true)
  await page.locator('[data-which=b] .map-sheet').focus()
  await page.keyboard.press('Home')
  await expect(page).not.toHaveURL(/[&#]m=/)
})

test('@full days are chosen by year, typed, and moved on the timeline', async ({ serving, page }) => {
  await serving.open(`${DAYS}&room=compare`, undefined, '.cmp')
  await page.getByRole('combobox', { name: 'Year of B' }).selectOption('1962')
  await expect(page.getByRole('heading', { name: '1962 minus 1957' })).toBeVisible()
  const field = page.getByRole('textbox', { name: 'Day A, with its borders' })
  await field.fill('31 February 1959')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('October 1959')
  await field.press('Enter')
  await expect(field).toHaveValue('1 October 1959')
  await expect(page).toHaveURL(/compare=1959-10-01/)
  const flag = page.getByRole('slider', { name: 'Day A, compared with the cursor’s' })
  await flag.focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/compare=1958-10-01/)
  await expect(flag).toHaveAttribute('aria-valuetext', '1 October 1958')
})

test('@full figures of one time are not subtracted: only borders are, and layers of years are offered', async ({
  serving,
  page
}) => {
  await serving.open(`${DAYS}&layer=mess-hall-pct&room=compare`, undefined, '.cmp')
  await expect(page.getByRole('heading', { name: 'Only borders are compared' })).toBeVisible()
  await expect(page.locator('.cmp-borders li').first()).toBeVisible()
  await page.getByRole('button', { name: 'Birth rate', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Largest falls first' })).toBeVisible()
})

test('@full the changes are a table too, and a file of exactly these numbers', async ({ serving, page }) => {
  await serving.open(`${DAYS}&room=compare`, undefined, '.cmp')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(29)
  await expect(table.getByRole('row').nth(1)).toContainText('+59.48')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click()
  ])
  expect(file.suggestedFilename()).toMatch(/cdr-1960-minus-1957\.csv$/)
  let text = ''
  for await (const chunk of await file.createReadStream()) text += String(chunk)
  const anhui = text.split('\r\n').find((line) => line.includes('CN-AH'))
  expect(anhui).toContain('9.1,,68.58,,59.48')
  expect(text).toContain('no position on sovereignty')
})

test('@full a day that is kept is told of in the first room, and can be dropped', async ({
  serving,
  page
}) => {
  await serving.open(DAYS)
  await expect(page.locator('.map-kept')).toContainText('1 July 1957')
  await page.getByRole('button', { name: 'Drop it' }).click()
  await expect(page.locator('.map-kept')).toHaveCount(0)
  expect(page.url()).not.toContain('compare=')
})

for (const as of ['', ':side', ':swipe'])
  for (const theme of ['paper', 'gallery', 'contrast'])
    test(`@full axe finds nothing wrong: compare${as}, ${theme}`, async ({ serving, page }) => {
      await serving.open(`${DAYS}&room=compare${as}&sel=unit:CN-SH`, undefined, '.cmp')
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      await expect(rows(page)).toHaveCount(28)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })

for (const [width, height, size] of [
  [1024, 600, 100],
  [1366, 768, 200],
  [1080, 1920, 100],
  [600, 900, 100]
] as const)
  // prettier-ignore
  test(`@full nothing runs out sideways at ${width}x${height}, text ${size} %`, async ({ serving, page }) => {
    await page.setViewportSize({ width, height })
    await serving.open(`${DAYS}&room=compare`, undefined, '.cmp')
    await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), size)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.cmp, .cmp-tools, .cmp-panel')].filter(
        (part) => part.scrollWidth > part.clientWidth + 1
      ).map(({ className }) => className)
    )
    expect(wide).toEqual([])
    await expect(page.locator('.map-notice').first()).toBeVisible()
  })
