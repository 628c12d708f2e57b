// Layers of the map in a real browser: chosen, explained, lit up from legend and land, with series and unchecked figures.
import AxeBuilder from '@axe-core/playwright'
import { colourAt, drawn, expect, test, viewIn } from './mapPage'

const LAYERS = ['cdr-change', 'excess-deaths-cao', 'commune-status-1958-09-30', 'excess-deaths-cao-pct']

test.describe('a layer', () => {
  test(
    'whose classes have words of their own say them in place of limits',
    { tag: '@full' },
    async ({ serving }) => {
      const page = await serving.open('v=1&layer=commune-status-1958-09-30&day=1958-10-15')
      await drawn(page)
      const classes = page.getByRole('group', { name: 'Classes of the figures' })
      await expect(classes.getByRole('button')).toHaveText([
        'all11 units',
        'over 90 %7 units',
        'about 85 %5 units',
        'over 80 %, of farming areas only1 unit'
      ])
      await expect(page.locator('.map-breaks')).toHaveCount(0)
      await expect(classes.getByRole('button').last()).toHaveAccessibleName(
        'over 80 %, of farming areas only: 1 unit. Xinjiang'
      )
    }
  )

  test('is chosen by keyboard from groups, and says when its figures are fixed', async ({ serving }) => {
    const page = await serving.open('v=1&day=1960-06-01')
    await drawn(page)
    await page.getByRole('button', { name: 'Figures shown: Death rate' }).focus()
    await page.keyboard.press('Enter')
    const list = page.getByRole('listbox', { name: 'Figures shown' })
    await expect(list.getByRole('group')).toHaveCount(4)
    await expect(list.getByRole('option', { name: 'Birth rate' })).toContainText('1957–1962')
    await page.keyboard.type('Abnormal')
    await page.keyboard.press('Enter')
    await expect.poll(() => viewIn(page).get('layer')).toBe('excess-deaths-cao')
    await expect(page.locator('.map-stamp')).toContainText('1958 to 1962, whatever the day')
    await expect(page.locator('.map-year')).toHaveCount(0)
    await expect(page.locator('.map-rings text')).toHaveText(['5,000', '1,000', '200'])
    await expect(page.locator('.map-legend')).toContainText('No checked figure: 4 units')
  })

  test('lights up from class to land and from land to class', async ({ serving }) => {
    const page = await serving.open('v=1&day=1960-06-01')
    await drawn(page)
    const classes = page.locator('.map-class')
    await expect(page.locator('.map-class-count')).toHaveText(['1', '8', '5', '5', '4', '5'])
    const top = classes.last()
    await expect(top).toHaveAccessibleName(/^40 and more per 1,000: 5 units\. .*Anhui/)
    const outlines = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.map-marks')
        const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        let painted = 0
        for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 200) painted++
        return painted
      })
    // Names are painted among the marks until the map rests.
    await expect(page.locator('.map-names text').first()).toBeAttached()
    let before = NaN
    await expect.poll(async () => (before = await outlines()) === (await outlines())).toBe(true)
    await top.hover()
    await expect(top).toHaveAttribute('data-on')
    await expect.poll(outlines).toBeGreaterThan(before + 500)
    await classes.first().focus()
    await page.keyboard.press('Tab')
    await expect(classes.nth(1)).toHaveAttribute('aria-pressed', 'true')
    await expect(top).not.toHaveAttribute('data-on')
    // Across the land from the east: the first province met lights up its class.
    const sheet = await page.locator('.map-sheet').boundingBox()
    if (!sheet) throw new Error('the map has no box')
    const lit = page.locator('.map-class[data-on]')
    await classes.nth(1).blur()
    await expect(lit).toHaveCount(0)
    await expect(async () => {
      for (let share = 0.8; share > 0.4; share -= 0.02) {
        await page.mouse.move(sheet.x + sheet.width * share, sheet.y + sheet.height * 0.5)
        if ((await page.locator('.map-tip b').count()) > 0) break
      }
      const figure = Number(await page.locator('.map-tip b').textContent())
      const place = [8, 12, 16, 24, 40].filter((limit) => limit <= figure).length
      await expect(classes.nth(place)).toHaveAttribute('data-on')
    }).toPass()
    await expect(lit).toHaveCount(1)
  })

  test('of unchecked figures says that they are hidden, and shows them open', async ({ serving }) => {
    const page = await serving.open('v=1&day=1960-06-01&layer=excess-deaths-cao-pct')
    await drawn(page)
    const legend = page.locator('.map-legend')
    await expect(legend).toContainText('18 unchecked figures hidden.')
    await legend.getByRole('button', { name: 'Show' }).click()
    await expect(legend).toContainText('18 figures not checked')
    await expect(legend).not.toContainText('hidden')
    await page.getByRole('button', { name: /^Figures shown/ }).click()
    const group = page.getByRole('group', { name: 'Unchecked figures' })
    await expect(group.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('Escape')
    // Another series of the same figures, alone: two that were checked.
    await legend.getByRole('button', { name: /^Series/ }).click()
    await page.getByRole('option', { name: /^Map of Cao/ }).click()
    await expect.poll(() => viewIn(page).get('series')).toBe('excess-deaths-cao-pct-cao-map')
    await expect(legend.locator('.map-class-count').filter({ hasText: /\d/ })).toHaveCount(2)
  })
})

test.describe('every kind of layer', { tag: '@full' }, () => {
  for (const [width, height] of [[1024, 600], [1366, 768], [1920, 1080], [1080, 1920]] as const) {
    test(`keeps its cards apart and its notice in sight at ${width} x ${height}`, async ({ serving, page: before }) => {
      test.slow()
      await before.setViewportSize({ width, height })
      for (const lang of ['en', 'zh-Hans']) {
        for (const layer of LAYERS) {
          const page = await serving.open(`v=1&day=1960-06-01&layer=${layer}&lang=${lang}`)
          await drawn(page)
          const [stamp, legend, notice] = await Promise.all(
            ['.map-stamp', '.map-legend', '.map-notice'].map((part) => page.locator(part).first().boundingBox())
          )
          if (!stamp || !legend || !notice) throw new Error('a card has no box')
          expect(legend.y, `${layer} ${lang}`).toBeGreaterThanOrEqual(stamp.y + stamp.height)
          expect(notice.y + notice.height).toBeLessThanOrEqual(legend.y + legend.height + 1)
          const wide = await page
            .locator('.map-stamp, .map-legend')
            .evaluateAll((cards) =>
              cards.filter((card) => card.scrollWidth > card.clientWidth + 1).map((card) => card.getAttribute('class'))
            )
          expect(wide, `${layer} ${lang}`).toEqual([])
        }
      }
    })
  } // prettier-ignore

  test('has no fault of accessibility, with its list open, in either language', async ({ serving }) => {
    for (const [lang, name] of [['en', /^Figures shown/], ['zh-Hans', /./]] as const) {
      for (const layer of ['cdr-change', 'population']) {
        const page = await serving.open(`v=1&layer=${layer}&lang=${lang}`)
        await drawn(page)
        const card = await new AxeBuilder({ page }).include('.map-pane').analyze()
        expect(card.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([])
        await page.locator('.map-layer').getByRole('button', { name }).first().click()
        await page.locator('.map-options').waitFor()
        const list = await new AxeBuilder({ page }).include('.map-options').analyze()
        expect(list.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual([])
      }
    }
  }) // prettier-ignore

  test('bears patterns beside colours where colours are forced', async ({ serving, page: before }) => {
    await before.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    const page = await serving.open('v=1&day=1960-06-01')
    await drawn(page)
    const strength = await page
      .locator('.map-pattern')
      .evaluateAll((all) => all.map((one) => Number(getComputedStyle(one).opacity)))
    expect(strength).toEqual([0.6, 0.6, 0.6, 0.6, 0.6])
    const grounds = await page
      .locator('.map-class-swatch')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
    expect(new Set(grounds).size).toBe(6)
  })

  test('shows the card of a ring as that of its province', async ({ serving, page: before }) => {
    await before.setViewportSize({ width: 1920, height: 1080 })
    const page = await serving.open('v=1&day=1960-06-01&layer=population&sel=unit:CN-HL')
    await drawn(page)
    const box = await page.locator('.map-sheet').boundingBox()
    if (!box) throw new Error('the map has no box')
    // Along a line through Heilongjiang: somewhere its ring or its land is met.
    const tip = page.locator('.map-tip-name')
    await expect(async () => {
      for (let x = 0.6; x < 0.8; x += 0.01) {
        await page.mouse.move(box.x + box.width * x, box.y + box.height * 0.16)
        if ((await tip.count()) > 0 && (await tip.textContent()) === 'Heilongjiang') break
      }
      await expect(tip).toHaveText('Heilongjiang')
    }).toPass()
    await expect(page.locator('.map-tip')).toContainText('thousand people, 1960')
  })

  test('lets land with a figure be plain under rings, and hatches the rest', async ({
    serving,
    page: before
  }) => {
    await before.setViewportSize({ width: 1920, height: 1080 })
    const page = await serving.open('v=1&day=1960-06-01&layer=population')
    await drawn(page)
    const box = await page.locator('.map-sheet').boundingBox()
    if (!box) throw new Error('the map has no box')
    const colours = new Set<string>()
    for (let share = 0.3; share < 0.75; share += 0.02)
      colours.add(await colourAt(page, { x: box.x + box.width * share, y: box.y + box.height * 0.7 }))
    const warm = [...colours].filter(
      (one) => parseInt(one.slice(1, 3), 16) - parseInt(one.slice(5, 7), 16) > 60
    )
    expect(warm).toEqual([])
  })
})
