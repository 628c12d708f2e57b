// One thing that is wrong with an atlas folder, as the loader reports it and every screen shows it; no wording here.

export interface Problem {
  /** An error keeps the atlas shut; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** Relative to the atlas folder. */
  readonly file: string
  /** Place in the file, e.g. `events[12].date`; empty for the file as a whole. */
  readonly path: string
  readonly line?: number
  readonly column?: number
  /** What is there, shortened. */
  readonly given?: string
  readonly expected: string
  readonly mend?: string
  /** Nearest valid id, where an id names nothing. */
  readonly nearest?: string
  /** Id of the record, where it has one. */
  readonly record?: string
}
