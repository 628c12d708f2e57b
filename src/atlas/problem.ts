// One thing that is wrong with an atlas folder, as the loader reports it and every screen shows it; no wording here.

export interface Problem {
  /** An error keeps the atlas shut; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** Path inside the atlas folder, with "/". */
  readonly file: string
  /** Path in the file, like `events[12].date`; empty for the file as a whole. */
  readonly path: string
  /** From 1; only where the text is no JSON. */
  readonly line?: number
  /** From 1, in UTF-16 units as editors count; only where the text is no JSON. */
  readonly column?: number
  /** What was found, shortened. */
  readonly given?: string
  /** What belongs there. */
  readonly expected: string
  /** How to mend it, a sentence. */
  readonly mend?: string
  /** The valid id or word that looks most like the one given. */
  readonly nearest?: string
  /** Id of the record it is in. */
  readonly record?: string
  /** How many places of the file this one line stands for; absent for one. */
  readonly times?: number
}
