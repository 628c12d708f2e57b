// The rows of the bench's table: a value, the bar it is held against, and whether that can be judged. Measures nothing.
import type { Figure } from './statistics'

export interface Row extends Figure {
  readonly what: string
  /** The value is to be at most this. */
  readonly bar: number
  readonly unit: 'times' | 'KB' | 'frames' | 'paths'
  /** False where the figure is told but not yet held against its bar. */
  readonly counts: boolean
  /** Why the bar is missed, as a profile tells; printed below the row when it is. */
  readonly why?: string
}

export type Verdict = 'reached' | 'MISSED' | 'too noisy to judge' | 'not measured'

/** Above this share of itself a value says little by itself. */
const NOISY = 0.25

/**
 * A noisy value is judged all the same where the bar lies beyond all that it may be: a thousandth is below a half also when it may be
 * two thousandths.
 */
export function verdictOf({ value, noise, bar }: Pick<Row, 'value' | 'noise' | 'bar'>): Verdict {
  if (Number.isNaN(value)) return 'not measured'
  // With a noise that is no number nothing is clear.
  const clear = value * (1 + noise) <= bar || value / (1 + noise) > bar
  if (!clear && !(noise <= NOISY)) return 'too noisy to judge'
  return value <= bar ? 'reached' : 'MISSED'
}

export function rowText(row: Row): string {
  const told = verdictOf(row)
  const said = row.counts ? told : told === 'not measured' ? told : `for information (${told})`
  const bar = `at most ${amount(row.bar)}`
  const why = row.why !== undefined && told === 'MISSED' ? `\n    ${row.why}` : ''
  return `${row.what.padEnd(58)} ${amount(row.value).padStart(9)} ${row.unit.padEnd(6)} ${bar.padEnd(15)} ${spread(row.noise)}  ${said}${why}`
}

/** Ratios below a half as parts: 1/250. */
function amount(value: number): string {
  if (Number.isNaN(value)) return '-'
  if (value > 0 && value < 0.5) return `1/${Math.round(1 / value).toLocaleString('en')}`
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

function spread(noise: number): string {
  return `± ${Number.isFinite(noise) ? Math.round(noise * 100) : '?'} %`.padEnd(7)
}
