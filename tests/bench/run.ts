// `npm run bench`: runs every measurement, prints a table of ratios with their bars, writes test-results/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from './browser'
import { runContest } from './contest'
import { SIZES } from './contestants'
import { contestRows, loadingRows, startupRows } from './figures'
import { measureLoading } from './loading'
import { aloneLines, aloneRows, windowRows } from './mapRows'
import { measureMap } from './mapAlone'
import { MINUTES, readOptions } from './options'
import { rowText, verdictOf, type Row } from './rows'
import { measureStartup } from './startup'
import { contestLines, loadingLines, startupLines } from './table'

const options = readOptions(process.argv.slice(2))
const { parts, full } = options
const began = Date.now()
/** The contest is asked to begin no round in the last minutes: the longest may take that. */
const RESERVE = 3
const runs = full
  ? { start: 40, load: 7, rounds: 12, steps: 60 }
  : { start: 15, load: 3, rounds: 5, steps: 40 }

const { browser, origin } = await openBrowser()
const rows: Row[] = []
const lines: string[] = []
const told: Record<string, unknown> = { origin, version: browser.version(), full, parts: [...parts] }
try {
  console.log(`browser: ${origin} ${browser.version()}; pages interleaved, each in a fresh profile\n`)
  if (parts.has('startup')) {
    const startup = await measureStartup(browser, runs.start)
    rows.push(...startupRows(startup))
    lines.push('', ...startupLines(startup))
    told['startup'] = startup
  }
  if (parts.has('loading')) {
    const loading = await measureLoading(browser, runs.load)
    rows.push(...loadingRows(loading))
    lines.push('', ...loadingLines(loading))
    told['loading'] = loading
  }
  const passing = (line: string) => process.stdout.isTTY && process.stdout.write(`\r${line.padEnd(76)}`)
  const until = full ? Infinity : began + (MINUTES - RESERVE) * 60_000
  if (parts.has('map')) {
    const alone = await measureMap(browser, {
      rounds: options.rounds ?? runs.rounds,
      steps: runs.steps,
      until,
      told: passing
    })
    passing('')
    rows.push(...aloneRows(alone))
    lines.push('', ...aloneLines(alone))
    told['alone'] = alone
  }
  if (parts.has('timeline') || parts.has('map')) {
    const results = await runContest(browser, {
      parts,
      sizes: options.events ?? SIZES,
      rounds: options.rounds ?? runs.rounds,
      steps: runs.steps,
      told: passing,
      until
    })
    passing('')
    for (const part of ['timeline', 'map'] as const)
      if (parts.has(part)) rows.push(...contestRows(part, results))
    if (parts.has('map')) rows.push(...windowRows(results))
    lines.push('', ...contestLines(results))
    told['contest'] = results
  }
  for (const row of rows) console.log(rowText(row))
  console.log('\nof this run (absolute times say little on a shared machine)')
  for (const line of lines) console.log(line)
  console.log(`\n${Math.round((Date.now() - began) / 1_000)} s`)
  mkdirSync(path.resolve('test-results'), { recursive: true })
  const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }))
  writeFileSync(path.resolve('test-results/bench.json'), JSON.stringify({ ...told, rows: judged }, null, 2))
} finally {
  await browser.close()
}
