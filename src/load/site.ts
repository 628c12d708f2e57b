// A place in a file where a rule stands when it finds something: adds file, path and record to the finding.
import type { Step } from './problems'
import type { Finding, Report } from './report'
import { isObject } from './walk'

export class Site {
  constructor(
    readonly report: Report,
    readonly file: string,
    readonly path: readonly Step[] = [],
    readonly record?: string
  ) {}

  /** The place of a record in its list. */
  at(list: string, index: number, value: unknown): Site {
    const id = isObject(value) && typeof value.id === 'string' ? value.id.slice(0, 80) : undefined
    return new Site(this.report, this.file, [list, index], id)
  }

  error(path: readonly Step[], finding: Finding): void {
    this.report.error(this.file, [...this.path, ...path], this.#of(finding))
  }

  warning(path: readonly Step[], finding: Finding): void {
    this.report.warning(this.file, [...this.path, ...path], this.#of(finding))
  }

  joinedWarning(key: string, path: readonly Step[], finding: Finding): void {
    this.report.joinedWarning(this.file, key, [...this.path, ...path], this.#of(finding))
  }

  #of(finding: Finding): Finding {
    return this.record === undefined ? finding : { ...finding, record: this.record }
  }
}
