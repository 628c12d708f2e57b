// Measures how a large atlas folder is opened in the page, against JSON.parse of the same files and a page that does nothing.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { startWeb } from '../../electron/web'
import { generateAtlas } from './generate'
import type { Spent, ways } from './pages/loading'
import { pageBuilt } from './startup'
import { median, noiseOf } from './statistics'

/** A frame that takes longer than this is seen, ms. */
const LONG = 50

export interface Loading {
  readonly events: number
  readonly bytes: number
  /** ms, medians: JSON.parse alone, fetching and parsing, opening (fetched, parsed, checked, built) */
  readonly parsing: number
  readonly fetchedAndParsed: number
  readonly opening: number
  /** Bytes in use after a forced collection more than before, medians. */
  readonly heap: { readonly parsed: number; readonly opened: number }
  /** The longest time between two frames, ms, medians. */
  readonly longest: { readonly floor: number; readonly parsing: number; readonly opening: number }
  /** Frames over 50 ms, medians. */
  readonly longFrames: { readonly floor: number; readonly parsing: number; readonly opening: number }
  readonly noise: { readonly parsing: number; readonly opening: number; readonly heap: number }
}

type Way = keyof typeof ways
interface Run extends Spent {
  /** bytes */
  readonly heap: number
}

/** One navigation in a fresh profile: nothing cached, nothing left in memory. `ms`: how long the floor page waits. */
async function runOnce(browser: Browser, address: string, way: Way, ms: number): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    await page.goto(address)
    const devtools = await context.newCDPSession(page)
    await devtools.send('HeapProfiler.enable')
    const used = async () => {
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).usedSize
    }
    const before = await used()
    const spent = await page.evaluate(
      ([name, wait]) => {
        // The page puts its ways there; see pages/loading.ts.
        const { ways: all } = globalThis as unknown as { ways: typeof ways }
        return name === 'floor' ? all.floor(wait) : all[name]()
      },
      [way, ms] as const
    )
    return { ...spent, heap: (await used()) - before }
  } finally {
    await context.close()
  }
}

/** Interleaved runs over a generated folder of `events`; `runs` of each way count, one before them does not. Some 15 s a run at 100,000. */
export async function measureLoading(browser: Browser, runs: number, events = 100_000): Promise<Loading> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'atlas-loading-'))
  try {
    const folder = path.join(work, 'atlas')
    const renderer = path.join(work, 'page')
    generateAtlas(folder, { events })
    await pageBuilt('loading', renderer)
    const web = await startWeb({ renderer, data: folder, start: { version: 'bench' } })
    try {
      const address = `${web.address}loading.html`
      const all: Record<Way, Run[]> = { floor: [], parse: [], open: [] }
      let wait = 1_000
      for (let i = -1; i < runs; i++) {
        for (const way of ['parse', 'open', 'floor'] as const) {
          const run = await runOnce(browser, address, way, wait)
          // The floor page has as many frames to miss as the page that opens.
          if (way === 'open') wait = run.whole
          if (i >= 0) all[way].push(run)
        }
      }
      return told(all, events, statSync(path.join(folder, 'events.json')).size)
    } finally {
      await web.close()
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function told(all: Readonly<Record<Way, readonly Run[]>>, events: number, bytes: number): Loading {
  const over = (way: Way, of: (run: Run) => number) => all[way].map(of)
  const longest = (way: Way) => median(over(way, ({ gaps }) => gaps[0] ?? NaN))
  const longFrames = (way: Way) => median(over(way, ({ gaps }) => gaps.filter((gap) => gap > LONG).length))
  const parsing = over('parse', (run) => run.parsing)
  const opening = over('open', (run) => run.whole)
  const opened = over('open', (run) => run.heap)
  return {
    events,
    bytes,
    parsing: median(parsing),
    fetchedAndParsed: median(over('parse', (run) => run.whole)),
    opening: median(opening),
    heap: { parsed: median(over('parse', (run) => run.heap)), opened: median(opened) },
    longest: { floor: longest('floor'), parsing: longest('parse'), opening: longest('open') },
    longFrames: { floor: longFrames('floor'), parsing: longFrames('parse'), opening: longFrames('open') },
    noise: { parsing: noiseOf(parsing), opening: noiseOf(opening), heap: noiseOf(opened) }
  }
}
