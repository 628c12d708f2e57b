// Hands on the map in a real browser: wheel, drag, pinch, keys, buttons, taps; and that what is chosen is chosen everywhere.
import { colourAt, drawn, expect, fingersOn, mapIn, middleOf, painted, test, token, viewIn } from './mapPage'

const ANHUI = 'm=6/31.9/117.3'

test.describe('hands', () => {
  test('the wheel zooms about the pointer and rests on a quarter', async ({ serving }) => {
    const page = await serving.open('v=1&m=4/33/112')
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -120)
    await expect.poll(() => mapIn(page)?.zoom).toBe(4.5)
    expect(mapIn(page)?.lat).toBeCloseTo(33, 2)
    expect(mapIn(page)?.lon).toBeCloseTo(112, 2)
  })

  test('a drag takes the ground along', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1960-03-15&t=1960-03-01..1960-03-31&${ANHUI}`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 150, y + 60, { steps: 6 })
    await page.waitForTimeout(150)
    await page.mouse.up()
    await expect.poll(() => mapIn(page)?.lon).toBeLessThan(117.2)
    expect(mapIn(page)?.lat).toBeGreaterThan(31.9)
    expect(mapIn(page)?.zoom).toBe(6)
    expect(viewIn(page).get('sel')).toBeNull()
    expect(await colourAt(page, { x: x + 90, y: y + 90 })).toBe(await token(page, '--c6'))
  })

  test('the ground moves on the screen as far as the pointer, no farther', async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    const { x, y } = await middleOf(page)
    const corner = () => page.locator('.map-canvas').first().boundingBox()
    await page.mouse.move(x, y)
    await page.mouse.down()
    // A hand that only trembles moves nothing, so the drag is measured from where it has begun.
    await page.mouse.move(x + 20, y, { steps: 2 })
    await painted(page)
    const before = await corner()
    await page.mouse.move(x + 70, y, { steps: 5 })
    await painted(page)
    expect(((await corner())?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(50, 0)
    await page.mouse.up()
  })

  test('a double click is one step in', async ({ serving }) => {
    const page = await serving.open('v=1&t=1960-03-01..1960-03-10&day=1960-03-05&m=4/33/112')
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.dblclick(x + 60, y + 40)
    await expect.poll(() => mapIn(page)?.zoom).toBe(5)
  })

  test('keys move it when it has the focus, and Home shows the whole map', async ({ serving }) => {
    const page = await serving.open('v=1&m=4/33/112')
    await drawn(page)
    await page.locator('.map-sheet').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => mapIn(page)?.lon).toBeGreaterThan(112.5)
    await page.keyboard.press('+')
    await expect.poll(() => mapIn(page)?.zoom).toBe(4.5)
    await page.keyboard.press('-')
    await expect.poll(() => mapIn(page)?.zoom).toBe(4)
    await page.keyboard.press('Home')
    await expect.poll(() => mapIn(page)).toBeNull()
  })

  test('buttons zoom and go home', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1&m=4/33/112')
    await drawn(page)
    await page.getByRole('button', { name: 'Zoom in' }).first().click()
    await expect.poll(() => mapIn(page)?.zoom).toBe(4.5)
    await page.getByRole('button', { name: 'Zoom out' }).first().click()
    await expect.poll(() => mapIn(page)?.zoom).toBe(4)
    await page.getByRole('button', { name: 'Whole map' }).click()
    await expect.poll(() => mapIn(page)).toBeNull()
  })

  test('the view is never thrown away, however far it is pushed', { tag: '@full' }, async ({ serving }) => {
    const page = await serving.open('v=1')
    await drawn(page)
    await page.locator('.map-sheet').focus()
    for (let i = 0; i < 30; i++) await page.keyboard.press('Shift+ArrowLeft')
    for (let i = 0; i < 30; i++) await page.keyboard.press('-')
    await expect.poll(() => mapIn(page)?.lon).toBeGreaterThan(50)
    const { zoom = 0 } = mapIn(page) ?? {}
    expect(zoom).toBeGreaterThan(0.3)
    for (let i = 0; i < 40; i++) await page.keyboard.press('+')
    await expect.poll(() => mapIn(page)?.zoom).toBe(7.5)
  })
})

test.describe('choosing', () => {
  test('a click on a province selects it, a drag or a press alone does not', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1960-03-15&t=1960-03-01..1960-03-10&${ANHUI}`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.move(x + 90, y + 90)
    await page.mouse.down()
    await page.waitForTimeout(500)
    expect(viewIn(page).get('sel')).toBeNull()
    await page.mouse.up()
    await expect.poll(() => viewIn(page).get('sel')).toBe('unit:CN-AH')
    await expect(page.locator('.panel')).toContainText('Anhui')
  })

  test('a click on a mark selects its event everywhere', async ({ serving }) => {
    const page = await serving.open('v=1&day=1960-01-15&t=1959-10-01..1960-04-30&m=7.5/32.13/114.07')
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.click(x, y)
    await expect.poll(() => viewIn(page).get('sel')).toMatch(/^event:/)
    await expect(page.locator('.panel h1, .panel h2').first()).toBeVisible()
  })

  test('events of one place open as a list, from which one is chosen', async ({ serving }) => {
    const page = await serving.open('v=1&m=7.5/39.9/116.4')
    await drawn(page)
    const { x, y } = await middleOf(page)
    // The count stands north-east of the mark.
    await page.mouse.click(x + 18, y - 11)
    const list = page.getByRole('dialog', { name: /^\d+ events: Party and leaders \d+, / })
    await expect(list).toBeVisible()
    expect(await list.getByRole('button').count()).toBeGreaterThan(20)
    await list.getByRole('listitem').first().getByRole('button').click()
    await expect.poll(() => viewIn(page).get('sel')).toMatch(/^event:/)
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
  })

  test('what is selected elsewhere comes into view, and not when it shows already', async ({ serving }) => {
    const page = await serving.open('v=1&m=6/45/126')
    await drawn(page)
    await page.locator('.panel').getByRole('button', { name: /Anhui/ }).first().click()
    await expect.poll(() => mapIn(page)?.lat).toBeLessThan(40)
    const moved = mapIn(page)
    await page.getByRole('button', { name: /on the map/ }).focus()
    expect(mapIn(page)).toEqual(moved)
  })

  test('the pointer’s card names the province, its figure and the series', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1960-03-15&t=1960-03-01..1960-03-10&${ANHUI}`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.mouse.move(x + 90, y + 90)
    const tip = page.locator('.map-tip')
    await expect(tip).toContainText('Anhui')
    await expect(tip).toContainText('68.58')
    await expect(tip).toContainText('1960')
    await expect(tip).toContainText('Meng, Qian and Yared')
    await page.mouse.move(5, 5)
    await expect(tip).toBeHidden()
  })

  test('an event pointed at in a list is ringed on the map', async ({ serving }) => {
    const page = await serving.open('v=1&t=1959-10-01..1960-04-30&day=1960-01-15')
    await drawn(page)
    await page.getByRole('button', { name: /on the map/ }).click()
    const ringed = async () => {
      await painted(page)
      return page.evaluate(
        (accent) => {
          const canvas = document.querySelector<HTMLCanvasElement>('.map-marks')
          const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
          const [r, g, b] = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16))
          let count = 0
          for (let i = 0; i < data.length; i += 4)
            if (data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255) count++
          return count
        },
        await token(page, '--accent')
      )
    }
    await page.locator('.map-list li button').nth(3).hover()
    expect(await ringed()).toBeGreaterThan(10)
  })
})

test.describe('fingers', () => {
  test.use({ hasTouch: true })

  test('two of them zoom and a third does not count', async ({ serving }) => {
    const page = await serving.open('v=1&m=4/33/112')
    await drawn(page)
    const { x, y } = await middleOf(page)
    const { touch, move, lift } = await fingersOn(page)
    await touch({ x: x - 50, y }, { x: x + 50, y })
    await move({ x: x - 100, y }, { x: x + 100, y })
    await move({ x: x - 100, y }, { x: x + 100, y }, { x, y: y + 120 })
    await move({ x: x - 100, y }, { x: x + 100, y }, { x: x - 60, y: y + 20 })
    await lift()
    await expect.poll(() => mapIn(page)?.zoom).toBeCloseTo(5, 1)
    expect(mapIn(page)?.lon).toBeCloseTo(112, 1)
    expect(viewIn(page).get('sel')).toBeNull()
  })

  test('nothing happens when one comes down, only when it is lifted', async ({ serving }) => {
    const page = await serving.open(`v=1&day=1960-03-15&t=1960-03-01..1960-03-10&${ANHUI}`)
    await drawn(page)
    const { x, y } = await middleOf(page)
    const { touch, lift } = await fingersOn(page)
    await touch({ x: x + 90, y: y + 90 })
    await page.waitForTimeout(500)
    expect(viewIn(page).get('sel')).toBeNull()
    await lift()
    await expect.poll(() => viewIn(page).get('sel')).toBe('unit:CN-AH')
  })

  test('two taps zoom in', async ({ serving }) => {
    const page = await serving.open('v=1&t=1960-03-01..1960-03-10&day=1960-03-05&m=4/33/112')
    await drawn(page)
    const { x, y } = await middleOf(page)
    await page.touchscreen.tap(x + 60, y + 40)
    await page.touchscreen.tap(x + 60, y + 40)
    await expect.poll(() => mapIn(page)?.zoom).toBe(5)
  })
})
