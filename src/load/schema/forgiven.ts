// Parts of the format in which other programs may write what this one does not know: told as a warning, and nothing is shut by it.
import type { z } from '../zod'

interface Pardon {
  /** Which of the values that break the schema are let through. */
  readonly when: (value: unknown) => boolean
  /** What is done with such a value, said to the author. */
  readonly mend: string
}

export const forgiven = new Map<z.core.$ZodType, Pardon>()

/** The schema, to be told and not to be enforced for such values. Editors go on marking them. */
export function forgiving<S extends z.core.$ZodType>(schema: S, pardon: Pardon): S {
  forgiven.set(schema, pardon)
  return schema
}
