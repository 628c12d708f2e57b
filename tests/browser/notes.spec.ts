import { readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, SHIPPED, test } from './page'
import { keptBefore } from './settingsPage'

const SMALL = path.resolve(import.meta.dirname, '../fixtures/atlases/small')
/** Has many notes. */
const HARVEST = 'sel=event:grain-harvest-collapse'

test('a note tells claim, verdict and tally, unfolds finding and citations, and leads to the page of a source', async ({
  serving,
  page
}) => {
  await serving.open('sel=event:shortage', SMALL)
  const head = page.locator('.note-head')
  await expect(head).toHaveText(
    /Nine thousand people died\.\s*Disputed\s*1 supports, 1 contradicts\s*Claimed in: pamphlet/
  )
  await head.click()
  await expect(page.locator('.note-finding')).toHaveText(
    'The gazetteer counts far fewer, the yearbook does not.'
  )
  await expect(page.locator('.note-cite')).toHaveText([
    /^Asserts · .*9,000 persons ·\s+checked · Rejected as a source$/,
    /^Contradicts · .*A Gazetteer.*pp\.\s12–14about 1,000 to 2,000 persons ·\s+not checked$/,
    /^Supports · .*A Yearbook.*8,500 persons ·\s+checked$/
  ])
  await page.locator('.note-source').nth(2).click()
  await expect(page).toHaveURL(/room=sources:yearbook/)
})

test('for school groups passages on violence cannot be unfolded, neither of events nor of notes', async ({
  serving,
  page
}) => {
  await keptBefore(page, { carefulKept: true, carefulFolded: false })
  await serving.open('sel=event:shortage', SMALL)
  await page.locator('.note-head').click()
  await expect(page.locator('.panel-careful')).toHaveText([/It stays folded here/, /It stays folded here/])
  await expect(page.locator('.panel-careful button')).toHaveCount(0)
  await expect(page.locator('.panel')).not.toContainText(/People died on the roads|Whole families died/)
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('dialog').getByText('School group: never unfold them').click()
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel-careful .panel-read')).toHaveText([
    'People died on the roads.',
    'Whole families died.'
  ])
})

test(
  'a long list is cut short and can be filtered by verdict and by stance',
  { tag: '@full' },
  async ({ serving, page }) => {
    await serving.open(HARVEST)
    const section = page.getByRole('region', { name: /^Notes/ })
    const heads = section.locator('.note-head')
    await expect(heads).toHaveCount(6)
    await page.getByRole('button', { name: 'Filter by verdict or by what sources do' }).click()
    const verdicts = page.getByRole('group', { name: 'Verdict' })
    await verdicts.getByRole('button', { name: /^Disputed/ }).click()
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
    const words = heads.locator('.note-verdict')
    expect(new Set(await words.allInnerTexts())).toEqual(new Set(['Disputed']))
    const disputed = await heads.count()
    const stances = page.getByRole('group', { name: 'Sources' })
    await stances.getByRole('button', { name: /^Gives background/ }).click()
    await expect(page.locator('.note-filters [role=status]')).toHaveText(/^\d+ of \d+ notes$/)
    expect(await heads.count()).toBeLessThan(disputed)
    await stances.getByRole('button', { name: 'Any' }).click()
    await expect(heads).toHaveCount(disputed)
  }
)

for (const [theme, lang] of [
  ['paper', 'en'],
  ['gallery', 'zh-Hans'],
  ['contrast', 'en']
] as const) {
  test(
    `axe finds nothing in notes and origins unfolded: ${theme}, ${lang}`,
    { tag: '@full' },
    async ({ serving, page }) => {
      test.setTimeout(60_000)
      await keptBefore(page, { theme, showUnchecked: true })
      for (const hash of [HARVEST, 'day=1960-03-15&sel=unit:CN-AH']) {
        await serving.open(`${hash}&lang=${lang}`)
        for (const fold of [
          '.note-filter-fold .panel-fold',
          '.origin-number',
          '.note-fold .panel-fold',
          '.note-head'
        ])
          for (const one of await page.locator(`.panel ${fold}`).all()) await one.click()
        const { violations } = await new AxeBuilder({ page }).include('.panel').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
          []
        )
      }
    }
  )
}

test(
  'every note about an event unfolds without a hole in its words, in both languages',
  { tag: '@full' },
  async ({ serving, page }) => {
    test.setTimeout(120_000)
    const { notes } = JSON.parse(readFileSync(path.join(SHIPPED, 'notes.json'), 'utf8')) as {
      notes: { about: { event?: string }[] }[]
    }
    const events = [...new Set(notes.flatMap(({ about }) => about.flatMap(({ event }) => event ?? [])))]
    expect(events.length).toBeGreaterThan(50)
    await serving.open()
    for (const lang of ['en', 'zh-Hans']) {
      const wrong = await page.evaluate(
        async ({ events, lang }) => {
          const found: string[] = []
          const heads = () => [...document.querySelectorAll<HTMLElement>('.panel .note-head')]
          const pause = () => new Promise((go) => setTimeout(go, 0))
          let before = ''
          for (const event of events) {
            location.hash = `v=1&sel=event:${event}&lang=${lang}`
            const title = () => document.querySelector('.panel-title')?.textContent ?? ''
            for (let i = 0; i < 500 && (title() === before || heads().length === 0); i++) await pause()
            before = title()
            if (heads().length === 0) found.push(`${event}: no note`)
            for (const head of heads()) head.click()
            await pause()
            for (const { textContent } of document.querySelectorAll('.panel .note')) {
              if (/undefined|NaN|\[object|\{\{|notes\.|panel\./.test(textContent))
                found.push(`${event}: ${textContent}`)
            }
          }
          return found
        },
        { events, lang }
      )
      expect(wrong).toEqual([])
    }
  }
)
