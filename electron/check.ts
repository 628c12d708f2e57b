// The command that checks an atlas folder and prints every problem in the words of the page; it changes nothing.
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Atlas } from '../src/atlas/model'
import { loadAtlas, type Progress } from '../src/load/load'
import { problemText } from '../src/load/problems'
import { shippedDataset } from './datasets'
import { folderReader } from './folder'
import { Refusal } from './refusal'

const HELP = `Checks the folder of an atlas.

  npm run check-data             checks the atlas that comes with the program
  npm run check-data -- DIR      checks the atlas in DIR

Prints one line for each problem. Ends with 0 when the atlas opens, 1 when it has errors, 2 when the call was wrong.
`

/** Where a command writes. `progress` shows a passing line; absent where nobody watches. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  progress?(text: string): void
}

/** Runs the command with its arguments (without the program itself); the answer is the exit code. */
export async function check(args: readonly string[], root: string, terminal: Terminal): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP)
    return 0
  }
  try {
    return await checkFolder(folderIn(args, root), terminal)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    terminal.err(`${error.message}\n`)
    return error.exitCode
  }
}

function folderIn(args: readonly string[], root: string): string {
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined) throw new Refusal(`unknown option ${option}; --help tells how to call it`, 2)
  if (args.length > 1) throw new Refusal('one folder at a time, please; --help tells how to call it', 2)
  const folder = args[0] === undefined ? shippedDataset(root) : path.resolve(args[0])
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`there is no folder ${folder}`, 2)
  return folder
}

async function checkFolder(folder: string, terminal: Terminal): Promise<0 | 1> {
  const { atlas, problems, errors, warnings } = await loadAtlas({
    text: folderReader(folder),
    has: (file) => Promise.resolve(existsSync(path.join(folder, file))),
    pause: () => new Promise((go) => setImmediate(go)),
    progress: (step) => terminal.progress?.(progressText(step))
  })
  terminal.progress?.('')
  for (const problem of problems) terminal.out(`${problem.severity.padEnd(8)} ${problemText(problem)}\n`)
  const left = errors + warnings - problems.length
  if (left > 0) terminal.out(`and ${left} more\n`)
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  terminal.out(
    atlas ? `${folder}: ${holdings(atlas)}; ${found}\n` : `${folder}: the atlas does not open; ${found}\n`
  )
  return errors > 0 ? 1 : 0
}

function holdings(atlas: Atlas): string {
  const values = [...atlas.series.values()].reduce((sum, series) => sum + series.values.length, 0)
  return [
    counted(atlas.events.length, 'event'),
    counted(atlas.places.size, 'place'),
    counted(atlas.units.size, 'unit'),
    counted(values, 'value'),
    counted(atlas.estimates.length, 'estimate'),
    counted(atlas.sources.size, 'source'),
    counted(atlas.notes.length, 'note')
  ].join(', ')
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function progressText({ phase, file, done, of }: Progress): string {
  return `${phase} ${file}: ${Math.floor((100 * done) / Math.max(1, of))} %`
}

const started = process.argv[1]
if (started !== undefined && pathToFileURL(started).href === import.meta.url) {
  const { stdout, stderr } = process
  process.exitCode = await check(process.argv.slice(2), path.resolve(import.meta.dirname, '..'), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    // "\r" and the code to clear the rest of the line write over the last text.
    ...(stderr.isTTY && { progress: (text) => stderr.write(`\r${text}\u001b[K`) })
  })
}
