// The one error a command may end with on purpose: a line for the user and an exit code; never a stack trace.

/** A start that cannot go on. `message` is one line in plain words; `exitCode` is 2 for a wrong call, 1 for the rest. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

/** The system's code of a failed call ("ENOENT", "EACCES", ...), or "" when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
