// The frame of every command: Ctrl+C ends it cleanly, a refusal is one line and an exit code, only a bug shows its stack.
import { Refusal } from './refusal'

/**
 * Runs a command to its exit code. `signal` is aborted on Ctrl+C, on a request to end and when the terminal closes;
 * the command then lets go of what it holds, and whatever it rejects with after that is no error any more.
 */
export function runCommand(command: (signal: AbortSignal) => Promise<number>): void {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort())
  command(stop.signal).then(
    (code) => process.exit(code),
    (error: unknown) => {
      if (stop.signal.aborted) process.exit(0)
      console.error(error instanceof Refusal ? `great-leap-atlas: ${error.message}` : error)
      process.exit(error instanceof Refusal ? error.exitCode : 1)
    }
  )
}

/** Resolves once the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
