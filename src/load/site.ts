// A place in a file where a rule stands when it finds something: adds file, path and record to the finding.
import { isObject } from './jsonTypes'
import type { Step } from './problems'
import type { Finding, Report } from './report'

export class Site {
  /** `record`: what stands at `path`; its id is looked for only when something is found. */
  constructor(
    readonly report: Report,
    readonly file: string,
    readonly path: readonly Step[] = [],
    readonly record?: unknown
  ) {}

  /** The place of a record in its list. */
  at(list: string, index: number, record: unknown): Site {
    return new Site(this.report, this.file, [list, index], record)
  }

  error(path: readonly Step[], finding: Finding): void {
    this.report.error(this.file, this.#full(path), this.#named(finding))
  }

  warning(path: readonly Step[], finding: Finding): void {
    this.report.warning(this.file, this.#full(path), this.#named(finding))
  }

  /** A warning that is worded once a file and `key`, and counted from then on. */
  joinedWarning(key: string, path: readonly Step[], finding: () => Finding): void {
    this.report.joinedWarning(this.file, key, () => [this.#full(path), this.#named(finding())])
  }

  #full(path: readonly Step[]): readonly Step[] {
    return [...this.path, ...path]
  }

  #named(finding: Finding): Finding {
    const { record } = this
    if (!isObject(record) || typeof record.id !== 'string') return finding
    return { record: record.id.slice(0, 80), ...finding }
  }
}

/** A record without which the rest of the atlas stands: whatever is wrong with it is told, and it is left out. */
export class SpareSite extends Site {
  #broken = false

  /** Something is wrong with the record, so that it is left out. */
  get broken(): boolean {
    return this.#broken
  }

  override error(path: readonly Step[], finding: Finding): void {
    this.#broken = true
    const mend = [finding.mend, 'The record is left out.'].filter((text) => text !== undefined).join(' ')
    this.warning(path, { ...finding, mend })
  }
}
