// The map's drawing in a real browser: fills, hatch, borders of the day, sharpness after a change of size.
import { coloursAlong, colourAt, drawn, expect, mapIn, middleOf, test, token } from './mapPage'

const ANHUI = 'm=6/31.9/117.3'

test.describe('the sheet', () => {
  test('fills a province with the class of its figure of the year', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1960-03-15&t=1960-03-01..1960-03-31&${ANHUI}`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    expect(await colourAt(page, { x: x - 120, y: y - 60 })).toBe(await token(page, '--c6'))
  })

  test('takes another colour when the cursor comes to another year', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1957-03-15&t=1957-03-01..1957-03-31&${ANHUI}`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    expect(await colourAt(page, { x: x - 120, y: y - 60 })).toBe(await token(page, '--c2'))
  })

  test('hatches land without a checked figure, never one colour', async ({ serving }) => {
    const page = await serving.open('v=1&day=1960-03-15&t=1960-03-01..1960-03-31&m=6.5/31.8/86')
    await drawn(page)
    const found = new Set(await coloursAlong(page, await middleOf(page), 12))
    expect(found.size).toBeGreaterThan(2)
    for (const name of ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6'])
      expect(found).not.toContain(await token(page, name))
  })

  test('draws the borders of the day: Ningxia has one from 25 October 1958 on', async ({ serving }) => {
    // A line of latitude that the later border between Gansu and Ningxia crosses.
    const crossed = async (day: string) => {
      const page = await serving.open(`v=1&day=${day}&t=1958-10-01..1958-12-31&layer=none&m=7/37.4/104.6`)
      await drawn(page)
      const row = await coloursAlong(page, await middleOf(page), 400)
      const plain = await token(page, '--surface')
      return row.filter((colour, i) => colour !== plain && row[i - 1] === plain).length
    }
    expect(await crossed('1958-10-25')).toBeGreaterThan(await crossed('1958-10-24'))
  })

  test('gives Taiwan the third neutral, outside the figures', async ({ serving }) => {
    const page = await serving.open('v=1&t=1960-03-01..1960-03-31&day=1960-03-15&m=6.5/23.6/120.9')
    await drawn(page)
    expect(await colourAt(page, await middleOf(page))).toBe(await token(page, '--land-apart'))
  })

  test('is painted sharp and whole again after the pane has changed its size', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1960-03-15&t=1960-03-01..1960-03-31&${ANHUI}`)
    await drawn(page)
    await page.setViewportSize({ width: 1600, height: 1000 })
    const { x, y } = await middleOf(page)
    await expect.poll(() => colourAt(page, { x: x - 120, y: y - 60 })).toBe(await token(page, '--c6'))
    expect(mapIn(page)).toEqual({ zoom: 6, lat: 31.9, lon: 117.3 })
  })
})
