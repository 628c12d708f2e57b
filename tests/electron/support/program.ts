// A copy of the program's commands in a folder of its own, with a made-up Electron and builder, run as real processes.
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { emptyFolder, write } from './folders'

const repository = path.resolve(import.meta.dirname, '../../..')

/** What a made-up builder writes, and how it can fail. */
const BUILDER = `
import { mkdirSync, writeFileSync } from 'node:fs'
console.log('builder runs: ' + process.argv.slice(2).join(' '))
if (process.env.BUILDER === 'fails') { console.error('src/App.tsx: no such thing'); process.exit(1) }
for (const [file, text] of [['main/index.cjs', ''], ['preload/preload.cjs', ''], ['renderer/index.html', '<title>built</title>']]) {
  mkdirSync('out/' + file.split('/')[0], { recursive: true })
  writeFileSync('out/' + file, text)
}
`

/**
 * The commands with everything around them: a small atlas, one source file, a builder, and a package electron whose
 * installer does nothing. Packages that are no part of the test are the real ones.
 */
export function program(): string {
  const root = emptyFolder()
  cpSync(path.join(repository, 'electron'), path.join(root, 'electron'), { recursive: true })
  for (const part of ['src/port', 'src/load/limits.ts'])
    cpSync(path.join(repository, part), path.join(root, part), { recursive: true })
  write(root, {
    'package.json':
      '{ "name": "great-leap-atlas", "version": "1.2.3", "type": "module", "main": "out/main/index.cjs" }',
    'src/App.tsx': 'export {}',
    'data/great-leap/atlas.json': '{"format":1}',
    'node_modules/electron-vite/bin/electron-vite.js': BUILDER,
    'node_modules/electron-vite/package.json': '{ "type": "module" }',
    'node_modules/electron/package.json': '{ "name": "electron", "version": "45.0.0" }',
    'node_modules/electron/install.js': ''
  })
  for (const name of ['zod', 'tsx']) {
    symlinkSync(path.join(repository, 'node_modules', name), path.join(root, 'node_modules', name), 'dir')
  }
  return root
}

export interface Run {
  child: ChildProcess
  /** Everything said so far on both outputs. */
  output: () => string
  /** Resolves once the output matches; rejects with the output when the command ends before. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Exit code; rejects nothing. */
  ended: Promise<number | null>
}

/**
 * Runs one of the program's commands. `env` is all it gets besides PATH: no display, no npm, nothing of this machine.
 * Whatever is still running after the test is ended.
 */
export function run(
  root: string,
  command: string,
  args: string[] = [],
  env: Record<string, string> = {}
): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'electron', command), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', HOME: root, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  const listeners = new Set<() => void>()
  const hear = (text: string): void => {
    output += text
    for (const listener of listeners) listener()
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  let over = false
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true
      for (const listener of listeners) listener()
      resolve(code)
    })
  })
  onTestFinished(async () => {
    if (!over) child.kill('SIGKILL')
    await ended
  })
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output)
        if (match) resolve(match)
        else if (over) reject(new Error(`ended without ${String(pattern)}:\n${output}`))
        else return
        listeners.delete(look)
      }
      listeners.add(look)
      look()
    })
  return { child, output: () => output, says, ended }
}

/** A folder of made-up commands to put first on the PATH. */
export function commands(files: Record<string, string>): string {
  const folder = emptyFolder()
  for (const [name, script] of Object.entries(files)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, name), `#!${process.execPath}\n${script}`)
    chmodSync(path.join(folder, name), 0o755)
  }
  return folder
}
