// Gathers the problems of a folder: all are counted, alike warnings are joined, and a bound keeps memory in hand.
import type { Problem } from '../atlas/problem'
import { pathText, type Step } from './problems'

/** Problems of one severity kept word for word; the rest are counted only. */
const KEPT = 10_000

export type Finding = Omit<Problem, 'severity' | 'file' | 'path' | 'times'>

type Severity = Problem['severity']

export class Report {
  readonly #kept: Readonly<Record<Severity, Problem[]>> = { error: [], warning: [] }
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0 }
  readonly #joined = new Map<string, { readonly problem: Problem; times: number }>()

  error(file: string, path: readonly Step[], finding: Finding): void {
    this.#add('error', file, path, finding)
  }

  warning(file: string, path: readonly Step[], finding: Finding): void {
    this.#add('warning', file, path, finding)
  }

  /** A warning that stands for all others of its file with the same `key`; the first place is named, and `found` asked only once. */
  joinedWarning(
    file: string,
    key: string,
    found: () => readonly [path: readonly Step[], finding: Finding]
  ): void {
    const known = this.#joined.get(`${file}\n${key}`)
    if (known) known.times++
    else this.#joined.set(`${file}\n${key}`, { problem: this.#add('warning', file, ...found()), times: 1 })
  }

  /** Counts `times` more places to a joined warning; false when there is none yet. */
  countJoined(file: string, key: string, times: number): boolean {
    const known = this.#joined.get(`${file}\n${key}`)
    if (known) known.times += times
    return known !== undefined
  }

  /** Joined warnings count as one. */
  get errors(): number {
    return this.#counts.error
  }

  get warnings(): number {
    return this.#counts.warning
  }

  /** Errors first, each in the order found. */
  problems(): readonly Problem[] {
    const times = new Map([...this.#joined.values()].map((joined) => [joined.problem, joined.times]))
    const warnings = this.#kept.warning.map((problem) => {
      const often = times.get(problem) ?? 1
      return often === 1 ? problem : { ...problem, times: often }
    })
    return [...this.#kept.error, ...warnings]
  }

  #add(severity: Severity, file: string, path: readonly Step[], finding: Finding): Problem {
    const problem: Problem = { severity, file, path: pathText(path), ...onOneLine(finding) }
    this.#counts[severity]++
    if (this.#kept[severity].length < KEPT) this.#kept[severity].push(problem)
    return problem
  }
}

/** Letters of any one part of a problem. */
const LONGEST = 300

/** Ids and dates of a broken file may be of any length and hold line breaks; a problem stays one line of readable length. */
function onOneLine(finding: Finding): Finding {
  const tidy = (text: string) => text.slice(0, LONGEST).replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  const { given, expected, nearest, record } = finding
  return {
    ...finding,
    expected: tidy(expected),
    ...(given !== undefined && { given: tidy(given) }),
    ...(nearest !== undefined && { nearest: tidy(nearest) }),
    ...(record !== undefined && { record: tidy(record) })
  }
}
