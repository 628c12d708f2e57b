// Checks and builds events of a large file portion by portion while it comes in; at the first that is not plainly sound it leaves off.
import type { AtlasEvent } from '../atlas/model'
import type { Builder } from './build'
import { isObject } from './jsonTypes'
import type { Known } from './known'
import { Pass } from './pass'
import { Report } from './report'
import { eventRules } from './rules/events'
import { event as schema, type RawEvent } from './schema/events'
import { Site } from './site'

/**
 * Events that were looked at just after they were parsed, when they are still in the processor's cache: over 100,000 of them that is
 * twice as fast as to come back. Nothing is reported here: what is not sound, or has anything to be told of, ends it, and from there on
 * the usual check goes on.
 */
export class EarlyEvents {
  /** The first of the file, none of which has a problem of its own. */
  readonly built: AtlasEvent[] = []
  readonly #pass: Pass
  readonly #report = new Report()
  readonly #references: string[] = []
  #going = true

  /** `known`: of all things but the events, whose ids it must not have. */
  constructor(
    readonly known: Known,
    readonly builder: Builder
  ) {
    this.#pass = new Pass(known)
  }

  /** Looks at the next records of the file and puts what was built in their place, so that a long list is not in memory twice. */
  take(records: unknown[]): void {
    for (let i = 0; i < records.length && this.#going; i++) {
      const event = this.#soundEvent(records[i])
      if (event) {
        records[i] = event
        this.built.push(event)
      } else this.#going = false
    }
  }

  /** Do all references from event to event lead somewhere? Of other things the ids were known. */
  holds(records: readonly unknown[]): boolean {
    if (this.#references.length === 0) return true
    const ids = new Set(records.map((record) => (isObject(record) ? record.id : undefined)))
    return this.#references.every((id) => ids.has(id))
  }

  #soundEvent(record: unknown): AtlasEvent | null {
    if (!this.#pass.sound(schema, record) || this.#pass.missing > 0) return null
    const raw = record as RawEvent // the pass found the schema's shape
    eventRules({ sound: raw, whole: true }, new Site(this.#report, ''), this.known)
    if (this.#report.errors + this.#report.warnings > 0) return null
    for (const id of this.#pass.untold) this.#references.push(id)
    return this.builder.event(raw, this.#pass.freeze())
  }
}
