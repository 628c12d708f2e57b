import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './page'

const XINYANG = 'sel=event:xinyang-incident'

for (const [name, hash] of [
  ['nothing selected', ''],
  ['an event', XINYANG],
  ['a province', 'sel=unit:CN-AH'],
  ['an event in Chinese', `${XINYANG}&lang=zh-Hans`]
] as const) {
  const tag = hash.endsWith('zh-Hans') ? [] : ['@full']
  test(`axe finds nothing in the head and the panel with ${name}`, { tag }, async ({ serving }) => {
    const page = await serving.open(hash)
    for (const fold of await page.locator('.panel-fold').all()) await fold.click()
    const { violations } = await new AxeBuilder({ page }).include('.panel').include('.panel-header').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
  test(`with ${name} every control is at least 24 px high and wide`, async ({ serving }) => {
    const page = await serving.open(hash)
    const small = await page.locator('.panel button, .panel-header button').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width) < 24)
        .map((one) => one.outerHTML)
    )
    expect(small).toEqual([])
  })
}

for (const width of [320, 360, 432]) {
  test(`text of twice the size is wrapped, not cut or scrolled sideways, in a panel of ${width} px`, async ({
    serving
  }) => {
    const page = await serving.open('sel=unit:CN-AH')
    await page.addStyleTag({ content: `html { font-size: 200% } .app { --panel: ${width}px !important }` })
    const over = () =>
      page.locator('.panel-scroll').evaluate((pane) => {
        const right = pane.getBoundingClientRect().right
        return [...pane.querySelectorAll('*')]
          .filter((one) => !one.closest('.unseen') && one.getBoundingClientRect().right > right + 1)
          .map((one) => one.outerHTML.slice(0, 80))
      })
    expect(await over()).toEqual([])
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(page.locator('.panel-way')).toHaveCount(3)
    expect(await over()).toEqual([])
  })
}

test('the focus ring is drawn on the controls of the panel in two colours, 3 px wide', async ({
  serving
}) => {
  const page = await serving.open(XINYANG)
  await page.locator('.panel-counter').click()
  await page.keyboard.press('Tab')
  const ring = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body)
    return [style.outlineStyle, style.outlineWidth, style.boxShadow !== 'none']
  })
  expect(ring).toEqual(['solid', '3px', true])
})
