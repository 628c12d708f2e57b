import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, SHIPPED, test } from './page'
import { SMALL } from './timelineHands'
import { EVENTS } from './shipped'

const XINYANG = 'sel=event:xinyang-incident'

test('with nothing selected the panel says what this is and offers the ways in of the atlas', async ({
  serving
}) => {
  const page = await serving.open()
  const panel = page.getByRole('region', { name: 'Reading panel' })
  await expect(panel.getByText('This atlas shows what happened')).toBeVisible()
  await expect(panel.locator('.panel-way')).toHaveText([/Lushan/, /Xinyang/, /Anhui/])
  await expect(panel.getByRole('button', { name: /events in the window/ })).toHaveAttribute(
    'aria-expanded',
    'false'
  )
  await expect(panel.locator('.panel-bar')).toHaveCount(0)
})

for (const [width, height] of [
  [1024, 600],
  [1366, 768],
  [1920, 1080],
  [1080, 1920]
] as const) {
  test(`the words and all ways in are seen at once on a screen of ${width} x ${height}`, async ({
    page,
    serving
  }) => {
    await page.setViewportSize({ width, height })
    for (const lang of ['en', 'zh-Hans']) {
      await serving.open(`lang=${lang}`)
      await expect(page.locator('.panel-lead')).toBeInViewport({ ratio: 1 })
      for (const way of await page.locator('.panel-way').all()) await expect(way).toBeInViewport({ ratio: 1 })
    }
  })
}

test('a way in taken by keyboard opens the event, tells it politely and leaves the focus in the panel', async ({
  serving
}) => {
  const page = await serving.open()
  await page.locator('.panel-way').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Xinyang: mass death in Henan' })).toBeVisible()
  await expect(page.locator('.panel [role=status]').first()).toHaveText(
    'Xinyang: mass death in Henan, October 1959 to April 1960'
  )
  await expect(page.locator('.panel-scroll')).toBeFocused()
  await expect(page).toHaveURL(/sel=event:xinyang-incident/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel-way')).toHaveCount(3)
})

test('an event abroad names city and country of its time once, without an empty heading of places @full', async ({
  serving
}) => {
  const page = await serving.open('day=1956-10-25&sel=event:hungarian-uprising')
  await expect(page.locator('.panel-where')).toHaveText('Abroad · Budapest, Hungary')
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where', exact: true })).toHaveCount(0)
  await serving.open('day=1960-05-01&sel=event:u2-incident')
  await expect(page.locator('.panel-where')).toHaveText('Abroad · Sverdlovsk region, Soviet Union')
  await expect(page.getByRole('heading', { name: 'Where', exact: true })).toBeVisible()
  await serving.open('day=1961-02-10&sel=event:canada-first-grain-sale&lang=zh-Hans')
  await expect(page.locator('.panel-where')).toHaveText('境外 · 加拿大渥太华（售粮）、香港（谈判）')
})

test('the event says its place in the order, its date with what is not known, and what disagrees', async ({
  serving
}) => {
  const page = await serving.open(XINYANG)
  await expect(page.locator('.panel-counter')).toHaveText(`Event 148 of ${EVENTS.length}`)
  await expect(page.locator('.panel-when')).toHaveText('October 1959 to April 1960 · days not known')
  await expect(page.locator('.panel-where')).toHaveText('Xinyang prefecture, Henan')
  await expect(page.getByRole('heading', { level: 3, name: 'Sources disagree' })).toBeVisible()
  await expect(page.locator('.panel-sources > li')).toHaveCount(4)
  await expect(page.locator('.panel-sources')).not.toContainText('http')
})

test('previous and next walk through the events and stop at the ends, saying why', async ({ serving }) => {
  const page = await serving.open(XINYANG)
  await page.locator('.panel').getByRole('button', { name: 'Next event' }).click()
  await expect(page.locator('.panel-counter')).toHaveText(`Event 149 of ${EVENTS.length}`)
  await page.locator('.panel').getByRole('button', { name: 'Previous event' }).click()
  await expect(page.locator('.panel-counter')).toHaveText(`Event 148 of ${EVENTS.length}`)
  await page.keyboard.press('Escape')
  await page.locator('.panel-fold-head button').click()
  await page.locator('.panel-list .panel-row').first().click()
  const first = page.getByRole('button', { name: 'This is the first event' })
  await expect(first).toHaveAttribute('aria-disabled', 'true')
  await first.click({ force: true })
  await expect(page.locator('.panel-counter')).toHaveText(`Event 1 of ${EVENTS.length}`)
})

test('unchecked figures stay hidden until asked for and are then marked by word and sign', async ({
  serving
}) => {
  const page = await serving.open(XINYANG)
  await expect(page.getByText('8.5 million', { exact: true })).toHaveCount(0)
  await expect(page.getByText('5 unchecked figures hidden')).toBeVisible()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  const jin = page.getByRole('table', { name: 'Weight in jin (half a kilogram) · not checked' })
  await expect(jin.getByRole('row')).toHaveCount(3)
  await expect(jin.getByRole('row', { name: /Output accepted/ })).toContainText('7.2 billion (claimed)')
  const lengths = await jin.locator('.panel-length').evaluateAll((bars) => bars.map((bar) => bar.clientWidth))
  expect(lengths[1]! / lengths[2]!).toBeCloseTo(7.2 / 1.68, 0)
  await page.getByRole('button', { name: 'Hide', exact: true }).click()
  await expect(page.locator('.panel-bars')).toHaveCount(0)
})

test('a graphic passage is not in the page until it is asked for', async ({ serving }) => {
  const page = await serving.open('sel=event:taktsang-lhamo-1958')
  await expect(page.getByText('Several took their own lives')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the passage' }).click()
  await expect(page.getByText('Several took their own lives')).toBeVisible()
})

test('an event of which no source was read is marked as a whole', async ({ serving }) => {
  const page = await serving.open('sel=event:letter', SMALL)
  await expect(page.locator('.panel-wholly')).toContainText('No source of this entry has been read')
  await expect(page.locator('.panel-sources')).not.toContainText(/(?<!not )checked/)
})

test('a province shows the figure of the year with its series, and another series beside it, not mixed', async ({
  serving
}) => {
  const page = await serving.open('day=1960-03-15&sel=unit:CN-AH')
  const rate = page.locator('.panel-facts > li').first()
  await expect(rate.locator('.panel-fact-value')).toContainText(['68.58 per 1,000', '68.59 per 1,000'])
  await expect(rate).toContainText(
    'panel of Meng, Qian and Yared (2015) · recovered from transformed data · checked'
  )
  await rate.getByRole('button', { name: /^68\.58/ }).click()
  await expect(rate).toContainText('read them as floors')
  await expect(rate).toContainText('“The Institutional Causes of China’s Great Famine, 1959-1961,”')
})

test('the figures follow the cursor to its year, and a year without one says so', async ({ serving }) => {
  const page = await serving.open('day=1957-06-01&sel=unit:CN-XZ')
  await expect(page.getByRole('heading', { name: 'Figures of 1957' })).toBeVisible()
  await expect(page.locator('.panel-missing')).toContainText('No checked figure for 1957: Death rate')
  await expect(page.locator('.panel-missing .panel-hatch')).toBeVisible()
})

test('a unit that did not exist on the day says who held its land and leads there', async ({ serving }) => {
  const page = await serving.open('day=1957-06-01&sel=unit:CN-NX')
  await expect(page.locator('.panel-notice')).toContainText('Not a unit of its own on 1 June 1957')
  await page.locator('.panel-notice').getByRole('button', { name: 'Gansu' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Gansu' })).toBeVisible()
})

test('a row under the pointer lights up, and no longer when the pointer has gone', async ({ serving }) => {
  const page = await serving.open('sel=unit:CN-AH')
  const row = page.locator('.panel-list .panel-row').first()
  await row.hover()
  await expect(row).toHaveAttribute('data-hovered', 'true')
  await page.locator('.panel-title').hover()
  await expect(row).not.toHaveAttribute('data-hovered')
})

test('a new reading starts at its top', async ({ serving }) => {
  const page = await serving.open('sel=unit:CN-AH')
  const row = page.locator('.panel-list .panel-row').last()
  await row.scrollIntoViewIfNeeded()
  expect(await page.locator('.panel-scroll').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(200)
  await row.click()
  await expect(page.locator('.panel-counter')).toBeVisible()
  expect(await page.locator('.panel-scroll').evaluate((pane) => pane.scrollTop)).toBe(0)
})

test('switching the language changes every word, and what is missing in it is tagged with the language it is in', async ({
  page,
  serving
}) => {
  // The atlas that comes with the program says everything in both languages.
  await page.route('**/events.json', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const body = text.replace(/("label": \{ "en": "Population"), "zh-Hans": "[^"]*" \}/g, '$1 }')
    expect(body).not.toBe(text)
    await route.fulfill({ response, body })
  })
  await serving.open(XINYANG)
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('heading', { level: 2, name: '信阳事件' })).toBeVisible()
  await expect(page.getByRole('button', { name: '中文' })).toHaveAttribute('aria-pressed', 'true')
  await page.locator('.panel-unchecked button').click()
  const figures = page.getByRole('region', { name: /^数字/ })
  await expect(figures.locator('th [lang=en]').first()).toHaveText('Population')
  await expect(figures.locator('.panel-tag')).toHaveText('英文')
  const italic = await page
    .locator('.panel :lang(zh-Hans)')
    .evaluateAll(
      (all) =>
        all.filter(
          (one) => getComputedStyle(one).fontStyle === 'italic' && /[\u4e00-\u9fff]/.test(one.textContent)
        ).length
    )
  expect(italic).toBe(0)
})

test('the link that is copied leads back to the same view, even at once after a change', async ({
  serving,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await serving.open(XINYANG)
  await page.locator('.panel').getByRole('button', { name: 'Next event' }).click()
  const title = await page.locator('.panel-title').innerText()
  await page.getByRole('button', { name: 'Copy a link to this view' }).click()
  await expect(page.locator('.panel-bar [role=status]')).toHaveText('Link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#v=1&')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.locator('.panel-title')).toHaveText(title)
})

const EVERY = 'every event and every province reads without a hole in its words, in both languages'
test(EVERY, { tag: '@full' }, async ({ serving }) => {
  test.setTimeout(120_000)
  const page = await serving.open()
  const { units } = JSON.parse(readFileSync(path.join(SHIPPED, 'units.json'), 'utf8')) as {
    units: { id: string }[]
  }
  const ids = units.map((unit) => unit.id)
  for (const lang of ['en', 'zh-Hans']) {
    const read = await page.evaluate(
      async ({ ids, lang }) => {
        const wrong: string[] = []
        const panel = () => document.querySelector('.panel')?.textContent ?? ''
        const tool = (at: number) => document.querySelectorAll<HTMLElement>('.panel-bar .panel-tool')[at]
        const ended = (at: number) => tool(at)?.getAttribute('aria-disabled') === 'true'
        const pause = () => new Promise((go) => setTimeout(go, 0))
        const show = async (selection: string) => {
          const before = panel()
          location.hash = `v=1&sel=${selection}&lang=${lang}`
          for (let i = 0; i < 200 && panel() === before; i++) await pause()
        }
        const look = (where: string) => {
          const hole = /undefined|NaN|\[object|\{\{|panel\.|Invalid/.exec(panel())
          if (hole) wrong.push(`${where}: ${panel().slice(Math.max(0, hole.index - 40), hole.index + 40)}`)
          if (!document.querySelector('.panel-title')?.textContent) wrong.push(`${where}: no title`)
        }
        for (const id of ids) {
          await show(`unit:${id}`)
          look(id)
        }
        await show('event:xinyang-incident')
        const titles = new Set<string>()
        for (const way of [0, 1]) {
          while (!ended(way)) {
            tool(way)?.click()
            await pause()
            look(document.querySelector('.panel-counter')?.textContent ?? '')
            titles.add(document.querySelector('.panel-counter')?.textContent ?? '')
          }
        }
        return { seen: titles.size, wrong, lang: document.documentElement.lang }
      },
      { ids, lang }
    )
    expect(read).toEqual({ seen: 322, wrong: [], lang })
  }
})
