// What was measured, in lines for the terminal: medians of every page, of the phases of a start, of loading. Judges nothing.
import type { Result } from './contest'
import { mountFigure, stepFigure } from './figures'
import type { Loading } from './loading'
import type { Startup } from './startup'
import { median, p95 } from './statistics'

const ms = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(value < 100 ? 2 : 0)).padStart(9)

export function contestLines(results: readonly Result[]): readonly string[] {
  const head = ['events', 'median', 'p95', 'script', 'layout', 'all work', 'mount'].map((word) =>
    word.padStart(9)
  )
  return [
    `ms per wheel step: script + layout + style; mount in ms`,
    `${'page'.padEnd(32)}${head.join('')}  steps`,
    ...results.map((result) => {
      const of = (asked?: Parameters<typeof stepFigure>[2]) => stepFigure(result, median, asked).value
      const steps = result.rounds.reduce((sum, { steps }) => sum + steps.length, 0)
      const values = [
        of(),
        stepFigure(result, p95).value,
        of(({ script }) => script),
        of(({ layout, style }) => layout + style),
        of(({ task }) => task),
        mountFigure(result).value
      ]
      const drags = result.rounds.flatMap(({ longFrames }) => longFrames ?? [])
      const dragged = drags.length > 0 ? `, ${median(drags)} late frames in a drag` : ''
      return `${result.name.padEnd(32)}${String(result.events).padStart(9)}${values.map(ms).join('')}  ${steps} in ${result.rounds.length}${dragged}${result.note ? `: ${result.note}` : ''}`
    })
  ]
}

export function startupLines({ blank, control, phases, parts }: Startup): readonly string[] {
  const at = (mark: string) => phases[mark] ?? NaN
  const merge = parts['atlas-merge'] ?? NaN
  const line = (name: string, value: number) => `  ${name.padEnd(32)} ${ms(value)} ms`
  return [
    'medians of the start',
    line('blank page', blank),
    line('control page', control),
    line('atlas: scripts and shell', at('atlas-asked')),
    line('atlas: load', at('atlas-read') - at('atlas-asked')),
    line('atlas: check', at('atlas-loaded') - at('atlas-read')),
    line('atlas: merge', merge),
    line('atlas: draw', at('atlas-drawn') - at('atlas-loaded') - merge),
    line('atlas: drawn', at('atlas-drawn'))
  ]
}

export function loadingLines(loading: Loading): readonly string[] {
  const line = (name: string, value: number, unit: string) => `  ${name.padEnd(32)} ${ms(value)} ${unit}`
  const mb = (bytes: number) => bytes / 1_000_000
  return [
    `medians of opening ${loading.events} events, ${Math.round(mb(loading.bytes))} MB`,
    line('JSON.parse', loading.parsing, 'ms'),
    line('fetched and parsed', loading.fetchedAndParsed, 'ms'),
    line('opened', loading.opening, 'ms'),
    line('heap, parsed', mb(loading.heap.parsed), 'MB'),
    line('heap, opened', mb(loading.heap.opened), 'MB'),
    line('longest frame, floor', loading.longest.floor, 'ms'),
    line('longest frame, parsing', loading.longest.parsing, 'ms'),
    line('longest frame, opening', loading.longest.opening, 'ms')
  ]
}
