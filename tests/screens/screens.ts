// Every screen the atlas can show, and the sizes, looks and languages in which it has to be fit to be seen. It draws and tests nothing.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

const root = path.resolve(import.meta.dirname, '../..')
export const SHIPPED = path.join(root, 'data/great-leap')
export const SMALL = path.join(root, 'tests/fixtures/atlases/small')

export const LANGUAGES = ['en', 'zh-Hans'] as const
type Language = (typeof LANGUAGES)[number]
export const THEMES = ['paper', 'gallery', 'contrast'] as const
export type Theme = (typeof THEMES)[number]
export const SIZES = [
  { width: 1024, height: 600 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 }
] as const

/** A screen as one visitor sees it. */
export interface Look {
  readonly screen: Screen
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: Theme
  readonly language: Language
}

export interface Screen {
  readonly name: string
  /** The part of the address after "#", without the language. */
  readonly hash: string
  readonly folder: 'shipped' | 'small' | 'broken' | 'large'
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<void>
  /** Once it stands; what is waited for differs from screen to screen. */
  readonly after?: (page: Page) => Promise<void>
  /** An element that stands when the screen does. */
  readonly stands: string
}

const explore = { folder: 'shipped', stands: '.panel' } as const

export const SCREENS: readonly Screen[] = [
  { name: 'nothing-selected', hash: '', ...explore },
  { name: 'event', hash: 'sel=event:xinyang-incident&t=1958-08..1961-12&day=1960-03-15', ...explore },
  { name: 'province', hash: 'sel=unit:CN-AH&t=1958-08..1961-12&day=1960-03-15', ...explore },
  { name: 'days', hash: 't=1959-06-15..1959-08-31&day=1959-07-23', ...explore },
  {
    name: 'empty-window',
    hash: 't=1964-05-01..1964-06-09&day=1964-05-20',
    folder: 'small',
    stands: '.tl-empty'
  },
  { name: 'address-note', hash: 'layer=weather&sel=event:nothing-of-the-kind', ...explore },
  {
    name: 'help',
    hash: '',
    ...explore,
    after: async (page) => {
      await page.keyboard.press('?')
      await page.locator('.help-sheet').waitFor()
    }
  },
  { name: 'problems', hash: '', folder: 'broken', stands: '.panel-problems' },
  { name: 'loading', hash: '', folder: 'large', before: slowly, stands: '.panel-loading-words' }
]

/** Lets so little through that a large file takes seconds. */
async function slowly(page: Page): Promise<void> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: 4 * 1024 * 1024,
    uploadThroughput: -1
  })
}

/** The theme as the system asks for it, the way a visitor's machine would. */
export async function askForTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'gallery' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce'
  })
}

/** Waits until the screen stands with its fonts and nothing of it moves any more. */
export async function standing(page: Page, screen: Screen): Promise<void> {
  await page.locator(screen.stands).first().waitFor()
  const drawn = screen.stands.startsWith('.panel-') ? null : 'atlas-drawn'
  if (drawn) await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, drawn)
  // The words of the loading screen come after a second.
  else await page.waitForTimeout(1300)
  await screen.after?.(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((go) => requestIdleCallback(go, { timeout: 1000 }))
  })
  await page.waitForTimeout(350)
  await page.evaluate(() => document.fonts.ready)
}

/** Opens a screen as it is after the first visit, at an address that serves its folder. */
export async function openLook(page: Page, address: string, look: Look): Promise<void> {
  const { screen, size, theme, language } = look
  await page.setViewportSize(size)
  await askForTheme(page, theme)
  await page.addInitScript(() =>
    localStorage.setItem('great-leap-atlas.settings', JSON.stringify({ version: 1, hintsSeen: true }))
  )
  await screen.before?.(page)
  await page.goto(`${address}#${[screen.hash, `lang=${language}`].filter(Boolean).join('&')}`)
  await standing(page, screen)
}

function lookOf(name: string, width: number, height: number, theme: Theme, language: Language): Look {
  const screen = SCREENS.find((one) => one.name === name)
  if (!screen) throw new Error(`no screen ${name}`)
  return { screen, size: { width, height }, theme, language }
}

/** What the README shows, by file; each is also held in the tests to what it was when the pictures were taken. */
export const PICTURES: Readonly<Record<string, Look>> = {
  'explore.png': lookOf('nothing-selected', 1920, 1080, 'paper', 'en'),
  'event-gallery.png': lookOf('event', 1366, 768, 'gallery', 'en'),
  'portrait-zh.png': lookOf('province', 1080, 1920, 'paper', 'zh-Hans')
}

/** A copy of the shipped folder, with its events' text changed. The caller removes it. */
function copyWith(change: (events: string) => string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-screen-'))
  cpSync(SHIPPED, folder, { recursive: true })
  const file = path.join(folder, 'events.json')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return folder
}

/** With three different mistakes. */
export function brokenFolder(): string {
  return copyWith((text) => {
    // The shipped file, which the loader's own tests hold to this form.
    const file = JSON.parse(text) as { events: Record<string, unknown>[] }
    const mistakes = [{ date: '1958-13' }, { kinds: ['policy', 'agricultur'] }, { weight: 9 }]
    mistakes.forEach((mistake, i) => Object.assign(file.events[i] ?? {}, mistake))
    return JSON.stringify(file, null, 1)
  })
}

/** So large that it is read with progress. */
export function largeFolder(): string {
  return copyWith((text) => text + ' '.repeat(24 * 1024 * 1024))
}
