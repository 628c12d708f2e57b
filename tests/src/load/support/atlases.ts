// Hands the small atlas of the fixtures to the loader's tests as files in memory that each test may spoil.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isList, isObject } from '../../../../src/load/jsonTypes'
import { loadAtlas, type Loaded, type Progress, type ReadFile, type Reading } from '../../../../src/load/load'
import type { Problem } from '../../../../src/atlas/problem'

const SMALL = path.resolve(import.meta.dirname, '../../../fixtures/atlases/small')

/** Files by their path in the folder: parsed, or text as it stands, or what reading answers. */
export type Files = Record<string, unknown>

/**
 * What to change, by file and path in it ("events.json events[0].place"); "[+]" is a new last entry, `undefined` takes a member
 * away; without a path it is the whole file.
 */
export type Changes = Readonly<Record<string, unknown>>

const TEXTS = readdirSync(SMALL, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(SMALL, name), 'utf8')] as const)

/** A fresh copy of the small atlas, parsed, with changes. */
export function smallFiles(changes: Changes = {}): Files {
  const files: Files = Object.fromEntries(TEXTS.map(([name, text]) => [name, JSON.parse(text) as unknown]))
  for (const [address, value] of Object.entries(changes)) change(files, address, value)
  return files
}

/** What stands at an address of the small atlas; a fresh copy. */
export function small(address: string): Record<string, unknown> {
  const value = stepsOf(address).reduce(member, smallFiles())
  if (!isObject(value)) throw new Error(`no object at ${address}`)
  return value
}

/** The records of a file of the small atlas. */
export function records(name: string): readonly unknown[] {
  const list = small(`${name}.json`)[name]
  if (!isList(list)) throw new Error(`no list in ${name}.json`)
  return list
}

function stepsOf(address: string): string[] {
  const [file = '', ...rest] = address.split(' ')
  return [file, ...(rest.join(' ').match(/[^.[\]]+/g) ?? [])]
}

function change(files: Files, address: string, value: unknown): void {
  const steps = stepsOf(address)
  const key = steps.pop() ?? ''
  put(steps.reduce(member, files), key, value)
}

/** The member of an object or the entry of a list. */
export function member(container: unknown, key: string | number): unknown {
  if (isList(container)) return container[Number(key)]
  if (isObject(container)) return container[key]
  throw new Error(`nothing to reach ${key} in`)
}

/** Sets a member or entry; `undefined` takes it away, the key "+" adds an entry. */
export function put(container: unknown, key: string | number, value: unknown): void {
  if (isList(container)) {
    if (key === '+') container.push(value)
    else if (value === undefined) container.splice(Number(key), 1)
    else container[Number(key)] = value
  } else if (!isObject(container)) throw new Error(`nothing to set ${key} in`)
  else if (value === undefined) Reflect.deleteProperty(container, key)
  else container[key] = value
}

export interface Watched {
  reading: Reading
  asked: string[]
  steps: Progress[]
  pauses: () => number
}

/** A reader of files in memory that keeps what it was asked and told. */
export function readingOf(files: Files): Watched {
  const asked: string[] = []
  const steps: Progress[] = []
  let pauses = 0
  const text = (file: string): Promise<ReadFile> => {
    asked.push(file)
    const content = files[file]
    if (content === undefined) return Promise.resolve({ ok: false, problem: 'missing' })
    // Only a test's own answer of a reader has this member.
    if (isObject(content) && 'ok' in content) return Promise.resolve(content as unknown as ReadFile)
    return Promise.resolve({
      ok: true,
      text: typeof content === 'string' ? content : JSON.stringify(content)
    })
  }
  const pause = () => {
    pauses++
    return Promise.resolve()
  }
  return {
    reading: { text, pause, progress: (step) => steps.push(step) },
    asked,
    steps,
    pauses: () => pauses
  }
}

export function load(files: Files): Promise<Loaded> {
  return loadAtlas(readingOf(files).reading)
}

export async function problemsOf(changes: Changes): Promise<readonly Problem[]> {
  return (await load(smallFiles(changes))).problems
}

/** The one problem that a change makes; fails when there are more or none. */
export async function onlyProblem(changes: Changes): Promise<Problem> {
  const problems = await problemsOf(changes)
  if (problems.length !== 1 || !problems[0])
    throw new Error(`not one problem: ${JSON.stringify(problems, null, 1)}`)
  return problems[0]
}
