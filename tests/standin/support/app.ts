// Runs small Electron programs, written by a test into a folder of its own, through the stand-in as a real process.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { emptyFolder, write } from '../../electron/support/folders'

const standin = path.resolve(import.meta.dirname, '../electron')

interface Ended {
  code: number | null
  /** What the program told by `tell(...)`, in order. */
  told: unknown[]
  stderr: string
}

export interface Running {
  /** Resolves with the values told so far once there are `count`; rejects when the program ends before. */
  tells: (count: number) => Promise<unknown[]>
  kill: (signal: NodeJS.Signals) => void
  ended: Promise<Ended>
}

/**
 * Starts a program. `main` is the body of an async function of the main process that knows `electron`, `app`, `page(html)`
 * (an address to load) and `tell(value)`; when it returns, the program goes on until it is ended.
 */
export function runApp(main: string, files: Record<string, string> = {}, args: string[] = []): Running {
  const folder = write(emptyFolder(), {
    'package.json': '{ "name": "small", "version": "3.2.1", "main": "main.cjs" }',
    'main.cjs': `
      const electron = require('electron'), { app } = electron
      const tell = (value) => console.log('TOLD ' + JSON.stringify(value ?? null))
      const page = (html) => 'data:text/html,' + encodeURIComponent(html)
      const errorOf = (act) => { try { act(); return 'no error' } catch (error) { return error.message } }
      ;(async () => { ${main} })().catch((error) => { console.error(error.message); app.exit(9) })`,
    ...files
  })
  const userData = args.some((arg) => arg.startsWith('--user-data-dir'))
    ? []
    : [`--user-data-dir=${path.join(folder, 'data')}`]
  const child = spawn(standin, [folder, ...userData, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr, over] = ['', '', false]
  const wake = new Set<() => void>()
  const woken = (): void => {
    for (const look of wake) look()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    woken()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const told = (): unknown[] =>
    [...stdout.matchAll(/^TOLD (.*)\n/gm)].map((match) => JSON.parse(match[1] ?? '') as unknown)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      over = true
      woken()
      resolve({ code, told: told(), stderr })
    })
  })
  onTestFinished(async () => {
    if (!over) child.kill('SIGTERM')
    await ended
  })
  const tells = (count: number) =>
    new Promise<unknown[]>((resolve, reject) => {
      const look = (): void => {
        if (told().length >= count) resolve(told())
        else if (over) reject(new Error(`ended after ${told().length} of ${count}: ${stderr}`))
      }
      wake.add(look)
      look()
    })
  return { tells, kill: (signal) => void child.kill(signal), ended }
}
