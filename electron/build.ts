// Builds the program into out/ by electron-vite in a process of its own, whose progress lines go to the terminal.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { hashOf, isFresh, markFresh, markStale } from './freshness'
import { Refusal } from './refusal'

/** Builds only if out/ is missing or older than the sources. */
export async function ensureBuilt(
  root: string,
  say: (line: string) => void,
  signal?: AbortSignal
): Promise<void> {
  if (isFresh(root)) return
  say('Building the atlas (only after a change of its program) ...')
  await build(root, signal)
}

/** Builds in any case. Rejects with a Refusal (exit code 1) when the build fails. */
export async function build(root: string, signal?: AbortSignal): Promise<void> {
  // Taken before: a file saved while the build runs makes the result old at once, not fresh.
  const hash = hashOf(root)
  markStale(root)
  const tool = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const child = spawn(process.execPath, [tool, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(signal ? { signal } : {})
  })
  // Of its lines the progress is shown, not the hundreds of files that a build writes.
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    if (!/^\S*out\/|^\s*$/.test(line)) console.log(`  ${line}`)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0)
    throw new Refusal(`the atlas could not be built (electron-vite ended with ${code ?? 'a signal'})`, 1)
  markFresh(root, hash)
}
