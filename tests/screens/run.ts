// `npm run screenshots`: the README's pictures, and a sheet of all screens, sizes, themes and languages for looking at.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { ensureBuilt } from '../../electron/build'
import { startWeb, type Web } from '../../electron/web'
import { openBrowser } from '../bench/browser'
import {
  askForTheme,
  brokenFolder,
  largeFolder,
  LANGUAGES,
  SCREENS,
  SHIPPED,
  SIZES,
  SMALL,
  standing,
  THEMES,
  type Language,
  type Screen,
  type Theme
} from './screens'
import { readPng, smallPng } from './png'
import { sheetPage, type Shot } from './sheet'

const root = path.resolve(import.meta.dirname, '../..')
const PICTURES = path.join(root, 'docs/pictures')
const SHEET = path.join(root, 'test-results/screens')
/** Most bytes of a picture of the README. */
const LARGEST = 400 * 1024

/** What the README shows. */
const README = [
  { file: 'explore.png', screen: 'nothing-selected', language: 'en', size: { width: 1920, height: 1080 } },
  { file: 'event.png', screen: 'event', language: 'en', size: { width: 1366, height: 768 } },
  { file: 'portrait-zh.png', screen: 'province', language: 'zh-Hans', size: { width: 1080, height: 1920 } }
] as const

const HELP = `npm run screenshots -- [--readme] [--screen NAME] [--size 1366x768] [--theme paper] [--lang en]
Without --readme the sheet in test-results/screens is made too; the others choose a part of it.`

const { values: asked } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
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

interface Look {
  readonly screen: Screen
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: Theme
  readonly language: Language
}

async function shoot(
  browser: Browser,
  webs: Record<Screen['folder'], Web>,
  look: Look,
  file: string
): Promise<void> {
  const page: Page = await browser.newPage({ viewport: look.size })
  try {
    await askForTheme(page, look.theme)
    // Pictures show the atlas as it is after the first visit.
    await page.addInitScript(() =>
      localStorage.setItem('great-leap-atlas.settings', JSON.stringify({ version: 1, hintsSeen: true }))
    )
    await look.screen.before?.(page)
    const hash = [look.screen.hash, `lang=${look.language}`].filter(Boolean).join('&')
    await page.goto(`${webs[look.screen.folder].address}#${hash}`)
    await standing(page, look.screen)
    await page.screenshot({ path: file })
  } finally {
    await page.close()
  }
}

async function makeReadme(browser: Browser, webs: Record<Screen['folder'], Web>): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  for (const { file, screen: name, language, size } of README) {
    const screen = SCREENS.find((one) => one.name === name)
    if (!screen) throw new Error(`no screen ${name}`)
    const to = path.join(PICTURES, file)
    await shoot(browser, webs, { screen, size, language, theme: 'paper' }, to)
    const small = smallPng(readPng(readFileSync(to)))
    writeFileSync(to, small)
    const bytes = small.length
    console.log(`${path.relative(root, to)}  ${(bytes / 1024).toFixed(0)} KB`)
    if (bytes > LARGEST) throw new Error(`${file} is larger than ${LARGEST / 1024} KB`)
  }
}

async function makeSheet(browser: Browser, webs: Record<Screen['folder'], Web>): Promise<void> {
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
  await makeReadme(browser, webs)
  if (!asked.readme) await makeSheet(browser, webs)
} finally {
  await browser.close()
  for (const one of Object.values(webs)) await one.close()
  for (const copy of Object.values(copies)) rmSync(copy, { recursive: true, force: true })
}
