// Gathers the problems of a folder: all are counted, alike warnings are joined, and a bound keeps memory in hand.
import { pathText, type Problem, type Step } from './problems'

/** Problems of one severity kept word for word; the rest are counted only. */
export const KEPT = 10_000

export type Finding = Omit<Problem, 'severity' | 'file' | 'path' | 'times'>

export class Report {
  readonly #kept = { error: [] as Problem[], warning: [] as Problem[] }
  readonly #counts = { error: 0, warning: 0 }
  readonly #joined = new Map<string, { problem: Problem; severity: 'error' | 'warning'; at: number }>()

  error(file: string, path: readonly Step[], finding: Finding): void {
    this.#add({ severity: 'error', file, path: pathText(path), ...finding })
  }

  warning(file: string, path: readonly Step[], finding: Finding): void {
    this.#add({ severity: 'warning', file, path: pathText(path), ...finding })
  }

  /** A warning that stands for all others of its file with the same `key`; the first place is named. */
  joinedWarning(file: string, key: string, path: readonly Step[], finding: Finding): void {
    const known = this.#joined.get(`${file}\n${key}`)
    if (!known) {
      const at = this.#kept.warning.length
      const problem: Problem = { severity: 'warning', file, path: pathText(path), ...finding, times: 1 }
      if (this.#add(problem)) this.#joined.set(`${file}\n${key}`, { problem, severity: 'warning', at })
      return
    }
    known.problem = { ...known.problem, times: (known.problem.times ?? 1) + 1 }
    this.#kept.warning[known.at] = known.problem
  }

  get errors(): number {
    return this.#counts.error
  }

  get warnings(): number {
    return this.#counts.warning
  }

  /** Errors first, each in the order found. */
  problems(): readonly Problem[] {
    return [...this.#kept.error, ...this.#kept.warning]
  }

  #add(problem: Problem): boolean {
    this.#counts[problem.severity]++
    const kept = this.#kept[problem.severity]
    if (kept.length >= KEPT) return false
    kept.push(problem)
    return true
  }
}
