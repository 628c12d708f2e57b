// Reads one file of the folder and parses it, a large list while it comes in; what cannot be read or parsed becomes a problem.
import { parseJson } from './json'
import { isList } from './jsonTypes'
import { LARGEST_FILE } from './limits'
import { ListParser } from './listParser'
import type { ReadFile, Reading, Unread } from './reading'
import type { Report } from './report'

/** A file that was named. `value` is undefined where it could not be read or parsed; that is reported. */
export interface Parsed {
  readonly file: string
  readonly value: unknown
}

/** Texts above this are parsed after a pause, so that a page shows beforehand what it waits for. UTF-16 units. */
const LONG = 4_000_000

/** Whoever looks at the records of a large file while it comes in. */
export interface Looker {
  take(records: unknown[]): void
  /** Called with all of them after the last: does it hold what was found on the way? Else the file is read again without a looker. */
  holds(records: readonly unknown[]): boolean
}

/**
 * `list`: the member of the file that holds a list of records, if it has one. `looker` is asked for when that is large and comes in;
 * it is handed back with the file unless that had to be read again.
 */
export async function readParsed<T extends Looker = Looker>(
  file: string,
  reading: Reading,
  report: Report,
  list?: string,
  looker?: () => Promise<T | null>
): Promise<Parsed & { readonly looked?: T }> {
  let read: ReadFile | Taken = await asked(file, reading)
  if (read.ok && 'parts' in read && list !== undefined) {
    const looked = await looker?.()
    read = (await takenList(read.parts, list, reading, looked)) ?? (await asked(file, reading))
    // Else it has another form or is broken, and the text is needed whole to say what is wrong.
    if (read.ok && 'value' in read) return { file, value: read.value, ...(looked && { looked }) }
  }
  const text = !read.ok ? read : 'text' in read ? read.text : await joined(read.parts)
  if (typeof text === 'string') return { file, value: await parsed(file, text, reading, report) }
  report.error(file, [], unread(text))
  return { file, value: undefined }
}

async function asked(file: string, reading: Reading): Promise<ReadFile> {
  try {
    return await reading.text(file)
  } catch (error) {
    return { ok: false, problem: 'unreadable', detail: String(error) }
  }
}

type Parts = AsyncIterable<string | Unread>
type Taken = { ok: true; value: unknown } | Unread

/** The file with its list, parsed in portions with a pause after each; null when it has to be read whole. */
async function takenList(
  parts: Parts,
  list: string,
  reading: Reading,
  looker?: Looker | null
): Promise<Taken | null> {
  const parser = new ListParser(list, (records) => looker?.take(records))
  try {
    for await (const part of parts) {
      if (typeof part !== 'string') return part
      if (parser.push(part)) await reading.pause()
    }
    const value = parser.end()
    const records = value?.[list]
    if (!isList(records) || looker?.holds(records) === false) return null
    return { ok: true, value }
  } catch {
    return null
  }
}

async function joined(parts: Parts): Promise<string | Unread> {
  const texts: string[] = []
  try {
    for await (const part of parts) {
      if (typeof part !== 'string') return part
      texts.push(part)
    }
    return texts.join('')
  } catch (error) {
    return { ok: false, problem: 'unreadable', detail: String(error) }
  }
}

/** Undefined, and reported, when the text is no JSON. */
async function parsed(file: string, text: string, reading: Reading, report: Report): Promise<unknown> {
  if (text.length > LONG) {
    reading.progress({ phase: 'reading', file, done: 1, of: 1 })
    await reading.pause()
  }
  const result = parseJson(text)
  if (result.ok) return result.value
  const { line, column, given, expected } = result
  report.error(file, [], {
    line,
    column,
    given,
    expected,
    ...(line === 1 && column === 1 && encodingHint(text))
  })
  return undefined
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
