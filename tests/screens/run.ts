// `npm run screenshots`: the README's pictures, and a sheet of all screens, sizes, themes and languages for looking at.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { format, resolveConfig } from 'prettier'
import { ensureBuilt } from '../../electron/build'
import { startWeb, type Web } from '../../electron/web'
import { openBrowser } from '../bench/browser'
import {
  brokenFolder,
  largeFolder,
  LANGUAGES,
  openLook,
  PICTURES,
  SCREENS,
  SHIPPED,
  SIZES,
  SMALL,
  THEMES,
  type Look,
  type Screen
} from './screens'
import { readPng, smallPng } from './png'
import { sceneOf, type Scene } from './scene'
import { sheetPage, type Shot } from './sheet'

const root = path.resolve(import.meta.dirname, '../..')
const FOLDER = path.join(root, 'docs/pictures')
const SHEET = path.join(root, 'test-results/screens')
/** Most bytes of a picture of the README. */
const LARGEST = 400 * 1024

const HELP = `npm run screenshots -- [--readme | --sheet] [--screen NAME] [--size 1366x768] [--theme paper] [--lang en]
--readme takes only the README's pictures, --sheet only the sheet in test-results/screens; the others choose a part of it.`

const { values: asked } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
    sheet: { type: 'boolean', default: false },
    screen: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean', default: false }
  }
})
if (asked.help) {
  console.log(HELP)
  process.exit(0)
}

type Webs = Record<Screen['folder'], Web>

async function shoot(
  browser: Browser,
  webs: Webs,
  look: Look,
  file: string,
  then?: (page: Page) => Promise<void>
): Promise<void> {
  const page = await browser.newPage()
  try {
    await openLook(page, webs[look.screen.folder].address, look)
    await page.screenshot({ path: file })
    return await then?.(page)
  } finally {
    await page.close()
  }
}

/** Takes the pictures, and with them what the tests compare those screens with. */
async function makePictures(browser: Browser, webs: Webs): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const scenes: Record<string, Scene> = {}
  for (const [name, look] of Object.entries(PICTURES)) {
    const file = path.join(FOLDER, name)
    await shoot(browser, webs, look, file, async (page) => {
      scenes[name] = await sceneOf(page)
    })
    const small = smallPng(readPng(readFileSync(file)))
    writeFileSync(file, small)
    console.log(`${path.relative(root, file)}  ${(small.length / 1024).toFixed(0)} KB`)
    if (small.length > LARGEST) throw new Error(`${name} is larger than ${LARGEST / 1024} KB`)
  }
  const expected = path.join(import.meta.dirname, 'expected.json')
  const options = await resolveConfig(expected)
  writeFileSync(expected, await format(JSON.stringify(scenes), { ...options, parser: 'json' }))
}

async function makeSheet(browser: Browser, webs: Webs): Promise<void> {
  rmSync(SHEET, { recursive: true, force: true })
  mkdirSync(SHEET, { recursive: true })
  const shots: Shot[] = []
  const wanted = (value: string, choice: string | undefined) => choice === undefined || choice === value
  for (const screen of SCREENS.filter(({ name }) => wanted(name, asked.screen)))
    for (const size of SIZES.filter(({ width, height }) => wanted(`${width}x${height}`, asked.size)))
      for (const theme of THEMES.filter((name) => wanted(name, asked.theme)))
        for (const language of LANGUAGES.filter((name) => wanted(name, asked.lang))) {
          const file = `${screen.name}-${size.width}x${size.height}-${theme}-${language}.png`
          await shoot(browser, webs, { screen, size, theme, language }, path.join(SHEET, file))
          shots.push({ file, screen: screen.name, size: `${size.width} x ${size.height}`, theme, language })
          if (shots.length % 12 === 0) console.log(`${shots.length} screens`)
        }
  writeFileSync(path.join(SHEET, 'index.html'), sheetPage(shots))
  console.log(`${shots.length} screens in ${path.relative(root, SHEET)}/index.html`)
}

await ensureBuilt(root, (line) => console.log(line))
const { browser, origin } = await openBrowser()
const copies = { broken: brokenFolder(), large: largeFolder() }
const renderer = path.join(root, 'out/renderer')
const web = (data: string) => startWeb({ renderer, data, start: { version: '0.0.0' } })
const webs = {
  shipped: await web(SHIPPED),
  small: await web(SMALL),
  broken: await web(copies.broken),
  large: await web(copies.large)
}
try {
  console.log(`browser: ${origin} ${browser.version()}`)
  if (!asked.sheet) await makePictures(browser, webs)
  if (!asked.readme) await makeSheet(browser, webs)
} finally {
  await browser.close()
  for (const one of Object.values(webs)) await one.close()
  for (const copy of Object.values(copies)) rmSync(copy, { recursive: true, force: true })
}
