import { readFileSync } from 'node:fs'
import path from 'node:path'
import { smallPng } from '../screens/png'
import { differing, sceneOf, type Scene } from '../screens/scene'
import { openLook, PICTURES } from '../screens/screens'
import { expect, test } from './page'

/** Taken with the README's pictures (npm run screenshots), so that those are never older than what is shown. */
const expected = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../screens/expected.json'), 'utf8')
) as Record<string, Scene> // written by the same program

/** Of 255 in the mean of a cell: letters are smoothed differently on other machines, a province of another class is more. */
const TOLERANCE = 8

for (const [name, look] of Object.entries(PICTURES)) {
  test(`${name} says the same as when its picture was taken, and is coloured alike`, async ({
    page,
    serving
  }) => {
    test.setTimeout(60_000)
    await serving.open()
    const address = page.url().split('#', 1)[0] ?? ''
    await page.goto('about:blank')
    await openLook(page, address, look)
    const found = await sceneOf(page)
    expect(found.words).toEqual(expected[name]?.words)
    expect(differing(expected[name] ?? found, found, TOLERANCE)).toEqual([])
  })
}

test('a picture made small keeps its size and, nearly, its colours', async ({ page }) => {
  const [width, height] = [120, 80]
  const rgb = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)]
    rgb.set(y < 40 ? [20, 80, 110] : [x * 2, y * 3, 255 - x], i * 3)
  }
  const file = smallPng({ width, height, rgb })
  // The browser reads it, since it is written for browsers.
  const shown = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      ;[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight]
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      return { width: canvas.width, height: canvas.height, rgba: [...data] }
    },
    `data:image/png;base64,${file.toString('base64')}`
  )
  expect([shown.width, shown.height]).toEqual([width, height])
  let most = 0
  for (let i = 0; i < width * height; i++)
    for (let c = 0; c < 3; c++)
      most = Math.max(most, Math.abs((shown.rgba[i * 4 + c] ?? 0) - (rgb[i * 3 + c] ?? 0)))
  expect(most).toBeLessThanOrEqual(16)
  for (let c = 0; c < 3; c++) expect(Math.abs((shown.rgba[c] ?? 0) - (rgb[c] ?? 0))).toBeLessThanOrEqual(3)
})
