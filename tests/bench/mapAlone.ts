// Measures the map alone, ours against Leaflet: another year of the choropleth, other borders, dragging and zooming. Judges nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { startWeb, type Web } from '../../electron/web'
import { longFramesOnMap } from './drag'
import { choroplethOf, type Turns } from './outlines'
import type { Contest } from './pages/contest'
import { pageBuilt } from './startup'
import { prepare, spentOn, type Spent } from './walk'

const DATA = path.resolve(import.meta.dirname, '../../data/great-leap')
/** The pane of the whole map. */
const PANE = { width: 1920, height: 1080 } as const

type Name = 'our map' | 'Leaflet GeoJSON' | 'relief'
const PAGES: Readonly<
  Record<Name, { readonly page: string; readonly search: string; readonly wheel: string }>
> = {
  'our map': { page: 'ours', search: '&part=map', wheel: '.map-sheet' },
  'Leaflet GeoJSON': { page: 'choropleth', search: '', wheel: '#map' },
  relief: { page: 'relief', search: '', wheel: '#map' }
}

/** What one round has measured; the steps of years and borders are work of the page's thread. */
export interface MapRound {
  readonly ours: {
    readonly years: readonly Spent[]
    readonly borders: readonly Spent[]
    readonly longFrames: number
    /** Processor time of all the browser's processes for another year, ms: an SVG is painted off the page's thread. */
    readonly cpu: number
  }
  /** Paths made while years changed that had been shown before. */
  readonly built: number
  readonly leaflet: { readonly years: readonly Spent[]; readonly cpu: number }
  readonly floor: { readonly longFrames: number }
}

interface Wanted {
  readonly rounds: number
  /** Changes of year in a round. */
  readonly steps: number
  readonly until: number
  readonly told: (line: string) => void
}

/** The three pages in turn, each in a fresh profile. */
export async function measureMap(browser: Browser, wanted: Wanted): Promise<readonly MapRound[]> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'atlas-map-'))
  const webs: Web[] = []
  try {
    const { drawn, turns } = await choroplethOf(DATA, wanted.steps)
    const addresses = new Map<string, string>()
    for (const { page } of Object.values(PAGES)) {
      const renderer = path.join(work, page)
      await pageBuilt(page, renderer)
      writeFileSync(path.join(renderer, 'choropleth.json'), JSON.stringify(drawn))
      const web = await startWeb({ renderer, data: DATA, start: { version: 'bench', lang: 'en' } })
      webs.push(web)
      addresses.set(page, web.address)
    }
    const on = <T>(name: Name, ask: (page: Page, devtools: CDPSession) => Promise<T>) =>
      onPage(browser, name, addresses.get(PAGES[name].page) ?? '', ask)
    const rounds: MapRound[] = []
    for (let round = 0; round < wanted.rounds && (round === 0 || Date.now() < wanted.until); round++) {
      wanted.told(`round ${round + 1}: the map by itself`)
      const ours = await on('our map', (page, devtools) => ourRound(browser, page, devtools, turns))
      const leaflet = await on('Leaflet GeoJSON', (_, devtools) => yearsOn(browser, devtools, turns))
      const floor = await on('relief', (page) => longFramesOnMap(page, PAGES.relief.wheel))
      const { built, ...own } = ours
      rounds.push({ ours: own, built, leaflet, floor: { longFrames: floor } })
    }
    return rounds
  } finally {
    await Promise.all(webs.map((web) => web.close()))
    rmSync(work, { recursive: true, force: true })
  }
}

async function onPage<T>(
  browser: Browser,
  name: Name,
  address: string,
  ask: (page: Page, devtools: CDPSession) => Promise<T>
): Promise<T> {
  const { page: file, search, wheel } = PAGES[name]
  const context = await browser.newContext({ viewport: PANE })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`${address}${file}.html?width=${PANE.width}&height=${PANE.height}${search}`)
    await page.evaluate(async () => {
      const { contest } = globalThis as unknown as { contest: Contest } // put there by the page
      await contest.ready
      await contest.mount()
    })
    // Names, waters and relief come after the first frame.
    await page.waitForTimeout(1_500)
    return await ask(page, await prepare(page, wheel))
  } finally {
    await context.close()
  }
}

async function ourRound(browser: Browser, page: Page, devtools: CDPSession, turns: Turns) {
  // Borders first: each for the first time, with all that has to be merged and meshed for it.
  const borders: Spent[] = []
  for (const day of turns.borders) borders.push(...(await daysOn(devtools, [day - 1, day], 1)))
  // As text: a class would need a helper that the page does not have.
  await page.evaluate(
    'made = 0; Path2D = class extends Path2D { constructor(...from) { super(...from); made++ } }'
  )
  // Once round, so that each year has been shown.
  await daysOn(devtools, [...new Set(turns.years)])
  await page.evaluate('made = 0')
  const years = await yearsOn(browser, devtools, turns)
  const built = await page.evaluate<number>('made')
  return { borders, ...years, built, longFrames: await longFramesOnMap(page, PAGES['our map'].wheel) }
}

/** The years in turn, with what they cost the page's thread each, and all processes on the average. */
async function yearsOn(browser: Browser, devtools: CDPSession, { years }: Turns) {
  const session = await browser.newBrowserCDPSession()
  const total = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
  }
  const begin = await total()
  const spent = await daysOn(devtools, years)
  const cpu = ((await total()) - begin) / years.length
  await session.detach()
  return { years: spent, cpu }
}

/** Shows one day after the other; the first `skipped` are not counted. */
async function daysOn(devtools: CDPSession, days: readonly number[], skipped = 0): Promise<Spent[]> {
  const spent: Spent[] = []
  for (const [i, day] of days.entries()) {
    const one = await spentOn(devtools, `contest.day(${day})`)
    if (i >= skipped) spent.push(one)
  }
  return spent
}
