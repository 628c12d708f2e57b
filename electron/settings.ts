// Keeps the page's settings as one text in the user's folder: written whole or not at all, set aside on request. Never reads their meaning.
import { copyFile, constants, mkdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { SettingsText } from '../src/port/port'
import { codeOf } from './refusal'

const FILE = 'settings.json'
/** Bytes; 64 Ki characters take at most this in UTF-8. */
const LARGEST = 3 * 65_536
/** Copies set aside beyond this many take the place of the last one: nobody looks through more. */
const MOST_ASIDE = 20

export interface SettingsFile {
  /** Null where there are none. What is too large or no text comes back as an empty text, which is no settings. */
  read(): Promise<string | null>
  write(text: string): Promise<void>
  setAside(): Promise<void>
}

/** The settings kept in `folder`, which is made when first written to. One write at a time, in the order asked for. */
export function settingsIn(folder: string): SettingsFile {
  const file = path.join(folder, FILE)
  let last: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }
  return {
    read: () => inOrder(() => read(file)),
    write: (text) =>
      inOrder(async () => {
        await mkdir(folder, { recursive: true })
        await writeFileAtomic(file, SettingsText.parse(text), { encoding: 'utf8', mode: 0o600 })
      }),
    setAside: () => inOrder(() => setAside(file))
  }
}

async function read(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).size > LARGEST) return ''
    const text = await readFile(file, 'utf8')
    return SettingsText.safeParse(text).success ? text : ''
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Copied under the first free name, then removed: a copy that fails leaves everything as it was. */
async function setAside(file: string): Promise<void> {
  for (let n = 1; ; n++) {
    try {
      await copyFile(file, `${file}.aside-${n}`, n < MOST_ASIDE ? constants.COPYFILE_EXCL : 0)
      break
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
  await rm(file, { force: true })
}
