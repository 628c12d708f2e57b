import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { askForTheme, THEMES } from '../screens/screens'
import { misfits } from './fits'
import { expect, test } from './page'
import { keptBefore } from './settingsPage'

const open = { stands: '.source-item' }

test('a source is found, read and copied, and leads to an event that cites it', async ({ page, serving }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await serving.open('room=sources', undefined, open.stands)
  await page.getByRole('searchbox').fill('hungry ghosts')
  await expect(page.locator('.source-list [role=status]')).toContainText('1 of ')
  await page.locator('.source-item a').click()
  await expect(page.locator('.source-page')).toBeFocused()
  await expect(page.locator('#source-title')).toHaveText('Hungry Ghosts: Mao’s Secret Famine')
  await expect(page).toHaveTitle(/^Hungry Ghosts: Mao’s Secret Famine · Sources · /)
  await page.locator('.source-copy').getByRole('button', { name: 'BibTeX' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@book{becker-1996,')
  const event = page.locator('.source-row').first()
  const title = (await event.locator('.panel-row-title').innerText()).split(' · ')[0] ?? ''
  // Choices that follow one another faster than hands can are one entry of the history.
  await page.waitForTimeout(250)
  await event.click()
  await expect(page.locator('.panel-title')).toHaveText(title)
  await page.goBack()
  await expect(page.locator('#source-title')).toHaveText('Hungry Ghosts: Mao’s Secret Famine')
})

test(
  'arrow keys lead through the list, which is one stop of the Tab key',
  { tag: '@full' },
  async ({ page, serving }) => {
    await serving.open('room=sources', undefined, open.stands)
    const links = page.locator('.source-link')
    await links.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(links.nth(2)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator('.source-groups :focus')).toHaveCount(0)
    await page.keyboard.press('Shift+Tab')
    await expect(links.nth(2)).toBeFocused()
    await page.keyboard.press('End')
    await expect(links.last()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.source-page')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/room=sources&/)
  }
)

test('the filtered list is saved as a file in every format', { tag: '@full' }, async ({ page, serving }) => {
  await serving.open('room=sources', undefined, open.stands)
  await page.getByRole('searchbox').fill('dikötter')
  await expect(page.locator('.source-item')).not.toHaveCount(0)
  for (const [name, file, has] of [
    ['Text', 'great-leap-sources.txt', 'Dikötter, Frank. Mao’s Great Famine'],
    ['BibTeX', 'great-leap-sources.bib', '@book{dikotter-2010,'],
    ['RIS', 'great-leap-sources.ris', 'AU  - Dikötter, Frank'],
    ['CSL-JSON', 'great-leap-sources.json', '"dikotter-2010"']
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.locator('.source-save').getByRole('button', { name }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe(file)
    const text = readFileSync(await saved.path(), 'utf8')
    expect(text).toContain(has)
    expect(text).not.toContain('assessment')
  }
})

test(
  'a document lists its claims in the order of its text, by verdict if asked, and says that it is rejected',
  { tag: '@full' },
  async ({ page, serving }) => {
    await serving.open('room=sources:document-3', undefined, '.note')
    await expect(page.locator('.source-rejected')).toContainText('mixes real history with an invented one')
    const places = await page.locator('.note-place').allInnerTexts()
    expect(places.map((place) => parseInt(place))).toEqual(places.map((_, i) => i + 1))
    await page.getByRole('button', { name: /^Contradicted \d+/ }).click()
    await expect(page.locator('.note')).not.toHaveCount(places.length)
    for (const verdict of await page.locator('.note .note-verdict').allInnerTexts())
      expect(verdict).toBe('Contradicted')
    await expect(page.locator('.source-table tbody tr')).not.toHaveCount(0)
  }
)

test('nothing is found, and the list can be had back', { tag: '@full' }, async ({ page, serving }) => {
  await serving.open('room=sources', undefined, open.stands)
  await page.getByRole('searchbox').fill('no such book')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.locator('.source-item')).not.toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

const PARTS = ['.panel-header', '.source-list-head', '.source-read']
for (const [width, height, textSize] of [
  [1366, 768, 100],
  [1080, 1920, 100],
  [600, 900, 100],
  [1366, 768, 200]
] as const)
  for (const lang of ['en', 'zh-Hans'])
    test(
      `nothing is cut at ${width} x ${height}, text ${textSize} %, ${lang}`,
      { tag: '@full' },
      async ({ page, serving }) => {
        await page.setViewportSize({ width, height })
        await keptBefore(page, { textSize })
        for (const room of ['sources', 'sources:document-3', 'sources:dikotter-2010']) {
          await serving.open(`room=${room}&lang=${lang}`, undefined, '.sources')
          expect(await misfits(page, PARTS), room).toEqual([])
        }
      }
    )

for (const theme of THEMES)
  for (const lang of ['en', 'zh-Hans'])
    test(
      `axe finds nothing in the source room, ${theme}, ${lang}`,
      { tag: '@full' },
      async ({ page, serving }) => {
        test.setTimeout(60_000)
        await askForTheme(page, theme)
        for (const room of ['sources', 'sources:document-3', 'sources:becker-1996']) {
          await serving.open(`room=${room}&lang=${lang}`, undefined, '.source-read')
          // A few entries stand for the whole list, which takes long to look at.
          await page.getByRole('searchbox').fill('mao', { force: true })
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(
            violations.map(
              ({ id, nodes }) =>
                `${room} ${id}: ${nodes
                  .slice(0, 3)
                  .map(({ html }) => html)
                  .join()}`
            )
          ).toEqual([])
        }
      }
    )
