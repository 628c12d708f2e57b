// Measures the way from navigation to the drawn atlas against a blank React page and against a page that only loads and parses.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { startWeb, type Web } from '../../electron/web'
import { median, noiseOf } from './statistics'

const root = path.resolve(import.meta.dirname, '../..')
const DATA = path.join(root, 'data/great-leap')
const ATLAS = path.join(root, 'out/renderer')
const PHASES = ['atlas-asked', 'atlas-read', 'atlas-loaded', 'atlas-drawn'] as const

export interface Startup {
  /** ms from navigation to the mark, medians */
  readonly blank: number
  readonly control: number
  readonly atlas: number
  readonly noise: { readonly blank: number; readonly control: number; readonly atlas: number }
  /** ms from navigation to each mark, medians */
  readonly phases: Readonly<Record<string, number>>
  /** measures that the page takes of itself, ms, medians */
  readonly parts: Readonly<Record<string, number>>
  /** bytes after gzip -9 of all scripts fetched before the mark */
  readonly scriptBytes: number
  readonly scripts: readonly string[]
}

export async function pageBuilt(name: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(root, 'tests/bench/pages'),
    base: './',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      // What pages of the bench weigh is nobody's matter.
      chunkSizeWarningLimit: 5000,
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(root, `tests/bench/pages/${name}.html`) }
    }
  })
}

interface Run {
  marks: Record<string, number>
  measures: Record<string, number>
  scripts: string[]
}

/** One navigation in a fresh profile: nothing cached. */
async function runOnce(browser: Browser, address: string, mark: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
      timeout: 60_000
    })
    return await page.evaluate((name) => {
      const at = performance.getEntriesByName(name)[0]!.startTime
      const scripts = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime < at && /\.js($|\?)/.test(entry.name))
        .map((entry) => new URL(entry.name).pathname)
      const marks = performance.getEntriesByType('mark').map((m) => [m.name, m.startTime] as const)
      const measures = performance.getEntriesByType('measure').map((m) => [m.name, m.duration] as const)
      return {
        marks: Object.fromEntries(marks),
        measures: Object.fromEntries(measures),
        scripts: [...new Set(scripts)]
      }
    }, mark)
  } finally {
    await context.close()
  }
}

/** Interleaved runs of the three pages; `runs` of each count, two of each before them do not. */
export async function measureStartup(browser: Browser, runs: number): Promise<Startup> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-'))
  const webs: Web[] = []
  try {
    const pages = [
      { name: 'blank', mark: 'blank-drawn', renderer: path.join(work, 'blank'), file: 'blank.html' },
      { name: 'control', mark: 'control-drawn', renderer: path.join(work, 'control'), file: 'control.html' },
      { name: 'atlas', mark: 'atlas-drawn', renderer: ATLAS, file: '' }
    ]
    const times: Record<string, Run[]> = { blank: [], control: [], atlas: [] }
    const addresses: string[] = []
    for (const page of pages) {
      if (page.name !== 'atlas') await pageBuilt(page.name, page.renderer)
      const web = await startWeb({ renderer: page.renderer, data: DATA, start: { version: 'bench' } })
      webs.push(web)
      addresses.push(web.address + page.file)
    }
    for (let i = -2; i < runs; i++) {
      for (const [p, page] of pages.entries()) {
        const run = await runOnce(browser, addresses[p] ?? '', page.mark)
        if (i >= 0) times[page.name]?.push(run)
      }
    }
    const of = (name: string, mark: string) => (times[name] ?? []).map((run) => run.marks[mark] ?? NaN)
    const blank = of('blank', 'blank-drawn')
    const control = of('control', 'control-drawn')
    const atlas = of('atlas', 'atlas-drawn')
    const last = times['atlas']?.at(-1)
    const scripts = last?.scripts ?? []
    const measured = Object.keys(last?.measures ?? {})
    return {
      blank: median(blank),
      control: median(control),
      atlas: median(atlas),
      noise: { blank: noiseOf(blank), control: noiseOf(control), atlas: noiseOf(atlas) },
      phases: Object.fromEntries(PHASES.map((mark) => [mark, median(of('atlas', mark))])),
      parts: Object.fromEntries(
        measured.map((name) => [name, median((times['atlas'] ?? []).map((run) => run.measures[name] ?? NaN))])
      ),
      scriptBytes: scripts.reduce(
        (sum, file) => sum + gzipSync(readFileSync(path.join(ATLAS, file)), { level: 9 }).length,
        0
      ),
      scripts
    }
  } finally {
    await Promise.all(webs.map((web) => web.close()))
    rmSync(work, { recursive: true, force: true })
  }
}
