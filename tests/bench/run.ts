// `npm run bench`: runs every measurement, prints a table of ratios with their bars, writes test-results/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from './browser'
import { measureStartup } from './startup'

interface Row {
  readonly what: string
  readonly value: number
  readonly bar: number
  readonly unit: string
  /** The larger noise of what was compared; above 0.25 the row cannot be judged. */
  readonly noise: number
}

const runs = process.argv.includes('--full') ? 40 : 15
const { browser, origin } = await openBrowser()
try {
  console.log(
    `browser: ${origin} ${browser.version()}, ${runs} runs of each page, interleaved, nothing cached\n`
  )
  const startup = await measureStartup(browser, runs)
  const { blank, control, atlas, noise } = startup
  const rows: Row[] = [
    {
      what: 'drawn atlas / blank React page',
      value: atlas / blank,
      bar: 8,
      unit: 'times',
      noise: Math.max(noise.atlas, noise.blank)
    },
    {
      what: 'drawn atlas / control page',
      value: atlas / control,
      bar: 1.5,
      unit: 'times',
      noise: Math.max(noise.atlas, noise.control)
    },
    {
      what: 'scripts before the mark, gzip',
      value: startup.scriptBytes / 1024,
      bar: 350,
      unit: 'KB',
      noise: 0
    }
  ]
  for (const row of rows) {
    const verdict = row.noise > 0.25 ? 'too noisy to judge' : row.value <= row.bar ? 'reached' : 'MISSED'
    console.log(
      `${row.what.padEnd(34)} ${row.value.toFixed(2).padStart(8)} ${row.unit.padEnd(6)} at most ${row.bar}  ${verdict}`
    )
  }
  const line = (name: string, ms: number) =>
    console.log(`  ${name.padEnd(32)} ${ms.toFixed(1).padStart(8)} ms`)
  console.log('\nmedians of this run (absolute times say little on a shared machine)')
  line('blank page', blank)
  line('control page', control)
  const { phases, parts } = startup
  const at = (mark: string) => phases[mark] ?? NaN
  const merge = parts['atlas-merge'] ?? NaN
  line('atlas: scripts and shell', at('atlas-asked'))
  line('atlas: load', at('atlas-read') - at('atlas-asked'))
  line('atlas: check', at('atlas-loaded') - at('atlas-read'))
  line('atlas: merge', merge)
  line('atlas: draw', at('atlas-drawn') - at('atlas-loaded') - merge)
  line('atlas: drawn', at('atlas-drawn'))
  mkdirSync(path.resolve('test-results'), { recursive: true })
  writeFileSync(
    path.resolve('test-results/bench.json'),
    JSON.stringify({ runs, origin, startup, rows }, null, 2)
  )
} finally {
  await browser.close()
}
