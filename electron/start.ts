// Starts the Electron program and finds out whether it shows a window; never makes it give up its sandbox.
import { spawn, type ChildProcess } from 'node:child_process'
import { reasonIn } from './display'
import { StarterMessage } from './starter'

/** Milliseconds a start may take until its window can be seen. */
const PATIENCE = 15_000
/** Milliseconds between asking a program to end and ending it. */
const GRACE = 5_000

export type Started =
  /** A window is there; `ended` resolves with the exit code once it is closed. */
  | { kind: 'shown'; ended: Promise<number> }
  /** Another start already has the window and was brought to the front. */
  | { kind: 'second' }
  | { kind: 'failed'; reason: string }

/** Starts `binary` with `args`. Resolves once it is known how that went; an abort ends the program. */
export async function startElectron(
  binary: string,
  args: readonly string[],
  signal: AbortSignal,
  { patience = PATIENCE, grace = GRACE } = {}
): Promise<Started> {
  const env = { ...process.env }
  // Set by editors' terminals; it would make the binary a plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  const child = spawn(binary, args, { env, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
  signal.addEventListener('abort', () => void end(child, grace))
  let stderr = ''
  let told: StarterMessage['atlas'] | undefined
  let overdue = false
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (told) process.stderr.write(text)
    else stderr = (stderr + text).slice(-16_000)
  })
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      overdue = true
      void end(child, grace)
    }, patience)
    child.on('message', (message) => {
      const parsed = StarterMessage.safeParse(message)
      if (!parsed.success || overdue) return
      clearTimeout(late)
      told = parsed.data.atlas
      if (told === 'shown') resolve({ kind: 'shown', ended: signalled(child, ended) })
    })
    child.once('error', (error) => {
      clearTimeout(late)
      resolve({ kind: 'failed', reason: reasonIn(error.message, 'Electron could not be started') })
    })
    // "close" and not "exit": by then its last words are read.
    child.once('close', (code, by) => {
      clearTimeout(late)
      if (told === 'second') resolve({ kind: 'second' })
      const early = `Electron ended at once (${by ?? `exit code ${code ?? '?'}`})`
      const silent = `Electron showed no window within ${Math.round(patience / 1000)} s`
      resolve({ kind: 'failed', reason: reasonIn(stderr, overdue ? silent : early) })
    })
  })
}

/** The exit code, and a word when a running program was ended by a signal that nobody here sent. */
async function signalled(child: ChildProcess, ended: Promise<number>): Promise<number> {
  const code = await ended
  if (child.signalCode !== null && !child.killed) console.error(`Electron was ended by ${child.signalCode}.`)
  return code
}

/** Asks a program to end, and ends it if it does not. */
async function end(child: ChildProcess, grace: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), grace)
  await gone
  clearTimeout(late)
}
