// What can be wrong with an atlas folder, and the one plain line that says so everywhere; finds nothing itself.
import type { Problem } from '../atlas/problem'
import { isList } from './jsonTypes'

/** One plain line without the severity, the same on the command line and in the page. */
export function problemText(problem: Problem): string {
  const { file, path, line, column, given, expected, mend, nearest, record, times } = problem
  const where = [
    line === undefined ? file : `${file}:${line}:${column ?? 1}`,
    ...(path === '' ? [] : [path]),
    ...(record === undefined ? [] : [`(${record})`])
  ].join(' ')
  const what = given === undefined ? `expected ${expected}` : `found ${given}, expected ${expected}`
  const often = times === undefined || times === 1 ? '' : ` (${times} places like this in the file)`
  const near = nearest === undefined ? '' : ` Nearest: ${nearest}.`
  return `${where}: ${what}${often}.${near}${mend === undefined ? '' : ` ${mend}`}`
}

/** Longest text of a value in a problem, in characters. */
const SHOWN = 60

/** A value as it stands in the file, cut where it is long; "nothing" when it is absent. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  // A whole file of 200 MB may be handed in: only its beginning is ever written out.
  if (isList(value)) return `a list of ${value.length}`
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, SHOWN + 1)) : writtenOut(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text
}

function writtenOut(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const keys = Object.keys(value)
  return keys.length === 0
    ? 'an empty object'
    : `an object with ${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ' ...' : ''}`
}

export type Step = string | number

/** `events[12].title["zh-Hans"]` from its steps. */
export function pathText(steps: readonly Step[]): string {
  let text = ''
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`
    else text += `[${shown(step)}]`
  }
  return text
}
