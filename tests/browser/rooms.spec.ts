import { expect, test } from './page'

const XINYANG = 'sel=event:xinyang-incident&t=1958-08..1961-12'
const MARKED = () => performance.getEntriesByName('atlas-drawn').length > 0

test('the head leads to the sources and back to the same view; title, address and focus go along', async ({
  serving
}) => {
  const page = await serving.open(XINYANG)
  const rooms = page.getByRole('navigation', { name: 'Rooms' })
  await expect(rooms.locator('[aria-current=page]')).toHaveText('Explore')
  await rooms.getByRole('link', { name: 'Sources' }).click()
  await expect(page.locator('#room')).toBeFocused()
  await expect(rooms.locator('[aria-current=page]')).toHaveText('Sources')
  await expect(page).toHaveTitle(/^Sources · /)
  expect(page.url()).toContain('room=sources')
  await expect(page.locator('#map, #timeline')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('#panel')).toBeFocused()
  await expect(page.locator('.panel-title')).toContainText('Xinyang')
  expect(page.url()).toContain('sel=event:xinyang-incident')
  expect(page.url()).not.toContain('room=')
})

test('a link into another room opens there, and its page is drawn', { tag: '@full' }, async ({ serving }) => {
  const page = await serving.open('room=sources', undefined, '.sources')
  await page.waitForFunction(MARKED)
  await page.keyboard.press('Tab')
  await expect(page.locator('.app-skip a')).toHaveText(['Skip to Sources'])
})

test('in a narrow page the rooms are a list under a button', { tag: '@full' }, async ({ page, serving }) => {
  await page.setViewportSize({ width: 600, height: 900 })
  await serving.open()
  const links = page.locator('.panel-rooms a')
  await expect(links.first()).toBeHidden()
  await page.locator('.panel-rooms-button').click()
  await expect(links.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(links.first()).toBeHidden()
  await expect(page.locator('.panel-rooms-button')).toBeFocused()
})
