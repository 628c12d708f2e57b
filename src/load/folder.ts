// Reads the files that atlas.json names, all at once, and parses them; what cannot be read becomes a problem.
import { parseJson } from './json'
import { isObject } from './jsonTypes'
import { LARGEST_FILE } from './limits'
import { shown, type Step } from './problems'
import type { ReadFile, Reading } from './reading'
import type { Report } from './report'
import { COLLECTIONS, type CollectionName } from './schema/collections'
import { MANIFEST } from './schema/manifest'

/** A file that was named. `value` is undefined where it could not be read or parsed; that is reported. */
export interface Parsed {
  readonly file: string
  readonly value: unknown
}

export interface GeographyFiles {
  readonly main: Parsed
  readonly units?: Parsed
  readonly water?: Parsed
  readonly hatch?: Parsed
}

export interface Folder {
  /** Collections that the manifest names. */
  readonly lists: ReadonlyMap<CollectionName, Parsed>
  readonly geography?: GeographyFiles
}

/** Texts above this are parsed after a pause, so that a page shows beforehand what it waits for. UTF-16 units. */
const LONG = 4_000_000

export async function readParsed(file: string, reading: Reading, report: Report): Promise<Parsed> {
  const read = await readText(file, reading)
  if (!read.ok) {
    report.error(file, [], unread(read))
    return { file, value: undefined }
  }
  if (read.text.length > LONG) {
    reading.progress({ phase: 'reading', file, done: 1, of: 1 })
    await reading.pause()
  }
  const parsed = parseJson(read.text)
  if (parsed.ok) return { file, value: parsed.value }
  const { line, column, given, expected } = parsed
  report.error(file, [], {
    line,
    column,
    given,
    expected,
    ...(line === 1 && column === 1 && encodingHint(read.text))
  })
  return { file, value: undefined }
}

async function readText(file: string, reading: Reading): Promise<ReadFile> {
  try {
    return await reading.text(file)
  } catch (error) {
    return { ok: false, problem: 'unreadable', detail: String(error) }
  }
}

function encodingHint(text: string): { mend: string } | false {
  return /[\0\uFFFD]/.test(text.slice(0, 100)) && { mend: 'The file may not be UTF-8: save it as UTF-8.' }
}

function unread(read: ReadFile & { ok: false }): { given: string; expected: string } {
  const detail = read.detail === undefined ? '' : ` (${read.detail.trim().replace(/\.$/, '')})`
  switch (read.problem) {
    case 'missing':
      return { given: 'no such file', expected: 'a file of this name in the atlas folder' }
    case 'forbidden':
      return {
        given: `a file that may not be read${detail}`,
        expected: 'a readable file inside the atlas folder'
      }
    case 'too-large':
      return {
        given: `a file of ${read.detail === undefined ? 'more' : `${Math.round(Number(read.detail) / 1024 / 1024)} MB`}`,
        expected: `at most ${LARGEST_FILE / 1024 / 1024} MB`
      }
    case 'unreadable':
      return { given: `a file that cannot be read${detail}`, expected: 'a readable file' }
  }
}

/** Reads all files that the manifest names, at the same time. Unsafe names are reported and not read. */
export async function readFolder(
  manifest: Record<string, unknown>,
  reading: Reading,
  report: Report
): Promise<Folder> {
  const files = isObject(manifest.files) ? manifest.files : {}
  const named = (key: string) => safeName(files[key], MANIFEST, ['files', key], report)
  const lists = COLLECTIONS.map(async ({ name }): Promise<[CollectionName, Parsed] | null> => {
    if (files[name] === undefined) return null
    const file = named(name)
    return [
      name,
      file === null ? { file: MANIFEST, value: undefined } : await readParsed(file, reading, report)
    ]
  })
  const main = named('geography')
  const [read, geography] = await Promise.all([
    Promise.all(lists),
    main === null ? undefined : readGeography(main, reading, report)
  ])
  return { lists: new Map(read.filter((one) => one !== null)), ...(geography && { geography }) }
}

async function readGeography(file: string, reading: Reading, report: Report): Promise<GeographyFiles> {
  const main = await readParsed(file, reading, report)
  if (!isObject(main.value) || !isObject(main.value.files)) return { main }
  const { files } = main.value
  const part = (key: string) => {
    const name = safeName(files[key], file, ['files', key], report)
    return name === null ? undefined : readParsed(beside(file, name), reading, report)
  }
  const relief = safeName(files.relief, file, ['files', 'relief'], report)
  if (relief !== null && (await reading.has?.(beside(file, relief))) === false) {
    report.warning(file, ['files', 'relief'], {
      given: `${shown(relief)}, which is not there`,
      expected: 'a file beside this one',
      mend: 'The map is drawn without it.'
    })
  }
  const [units, water, hatch] = await Promise.all([part('units'), part('water'), part('hatch')])
  return { main, ...(units && { units }), ...(water && { water }), ...(hatch && { hatch }) }
}

/** The path from the atlas folder of a file that another file names. */
export function beside(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name
}

/** A name that stays inside the folder on every system and in every address; null, and reported, when it is another text. */
function safeName(name: unknown, file: string, path: readonly Step[], report: Report): string | null {
  if (typeof name !== 'string') return null
  const safe = name.split('/').every((part) => /^[^\\:%?#*"<>|\p{Cc}]+$/u.test(part) && !/^\.+$/.test(part))
  if (safe) return name
  report.error(file, path, {
    given: shown(name),
    expected: 'the name of a file inside the folder, with "/" between folders and without ".."'
  })
  return null
}
