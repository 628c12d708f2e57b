// Finds the Electron binary or fetches it by the package's own installer, which is given up when nothing moves any more.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { thisMachine, whyNoWindow } from './display'

/** Milliseconds without an output or a further byte after which fetching is given up. */
const PATIENCE = 20_000
const MEGABYTE = 1_000_000

export type Obtained = { binary: string } | { reason: string }

/**
 * The Electron binary for a program at `root`: the one ELECTRON_OVERRIDE_DIST_PATH names, the installed one, or a fetched one.
 * Fetches nothing where the machine could not show its window anyway. Rejects only on abort.
 */
export async function findElectron(
  root: string,
  say: (line: string) => void,
  signal: AbortSignal
): Promise<Obtained> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const folder = path.join(root, 'node_modules', 'electron')
  // A binary put in by hand may well do without a display; for Electron's own, what is known spares a download.
  const reason = override ? undefined : whyNoWindow(thisMachine())
  if (reason !== undefined) return { reason }
  const binary = installedElectron(folder, override)
  if (binary !== undefined) return { binary }
  if (override) return { reason: `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron (${override})` }
  return obtainElectron(folder, say, signal)
}

/**
 * The binary if it is on this machine, without fetching anything: in the folder that ELECTRON_OVERRIDE_DIST_PATH names,
 * else where the package's installer puts it.
 */
export function installedElectron(folder: string, override: string | undefined): string | undefined {
  const named = textOf(path.join(folder, 'path.txt'))
  if (override) {
    return [named, 'electron']
      .map((name) => (name ? path.join(override, name) : ''))
      .find((place) => existsSync(place))
  }
  if (!named || textOf(path.join(folder, 'dist', 'version'))?.replace(/^v/, '') !== versionOf(folder))
    return undefined
  const binary = path.join(folder, 'dist', named)
  return existsSync(binary) ? binary : undefined
}

/** Fetches the binary. Never rejects but on abort: what went wrong is the `reason`, in words for one line. */
export async function obtainElectron(
  folder: string,
  say: (line: string) => void,
  signal: AbortSignal,
  patience = PATIENCE
): Promise<Obtained> {
  say(`Fetching Electron ${versionOf(folder) ?? ''} (once, about 120 MB) ...`)
  // A folder of its own makes the download's growth visible, and lets nothing lie about when it is given up.
  const work = mkdtempSync(path.join(tmpdir(), 'great-leap-atlas-'))
  try {
    const failed = await runInstaller(folder, work, say, signal, patience)
    if (failed !== undefined) return { reason: failed }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 })
  }
  const binary = installedElectron(folder, undefined)
  return binary ? { binary } : { reason: 'Electron could not be fetched (its installer left no binary)' }
}

/** Resolves with the reason of a failure, or with undefined. */
function runInstaller(
  folder: string,
  work: string,
  say: (line: string) => void,
  signal: AbortSignal,
  patience: number
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'install.js')], {
      env: { ...process.env, TMPDIR: work, TMP: work, TEMP: work },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal
    })
    let output = ''
    let moved = performance.now()
    let size = 0
    let told = 0
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-8000)
        moved = performance.now()
      })
    }
    const watch = setInterval(
      () => {
        const now = sizeBelow(work) + sizeBelow(path.join(folder, 'dist'))
        if (now !== size) moved = performance.now()
        size = now
        if (size - told >= 25 * MEGABYTE) {
          told = size
          say(`  ${Math.round(size / MEGABYTE)} MB`)
        }
        if (performance.now() - moved > patience) child.kill('SIGKILL')
      },
      Math.min(500, patience / 4)
    )
    child.once('error', (error) => {
      clearInterval(watch)
      if (signal.aborted) reject(error)
      else resolve(`Electron could not be fetched (${error.message})`)
    })
    child.once('exit', (code) => {
      clearInterval(watch)
      const cause = child.killed ? `nothing came for ${Math.round(patience / 1000)} s` : causeIn(output)
      resolve(code === 0 ? undefined : `Electron could not be fetched (${cause})`)
    })
  })
}

/** The line of an installer's output that names the error; a stack begins with it. */
function causeIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  const cause = lines.find((line) => /error/i.test(line)) ?? lines.filter((line) => line !== '').at(-1)
  return (cause ?? 'its installer said nothing').slice(0, 200)
}

function sizeBelow(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile()
    )
    return files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0)
  } catch {
    // The installer moves and deletes files while they are counted; the next look sees it right.
    return 0
  }
}

function versionOf(folder: string): string | undefined {
  return /"version":\s*"([^"]+)"/.exec(textOf(path.join(folder, 'package.json')) ?? '')?.[1]
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
