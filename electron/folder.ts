// Reads the files of an atlas folder from disk for the loader; no link leaves the folder, and nothing is checked here.
import { readFile as readWhole, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { LARGEST_FILE } from '../src/load/limits'
import type { ReadFile } from '../src/load/load'
import { codeOf } from './refusal'

/** A reader of the files below `root`, an existing folder. It answers with a problem and never rejects. */
export function folderReader(root: string): (file: string) => Promise<ReadFile> {
  return async (file) => {
    try {
      const home = await realpath(root)
      const place = await realpath(path.join(home, ...file.split('/')))
      if (!place.startsWith(home.endsWith(path.sep) ? home : home + path.sep)) {
        return { ok: false, problem: 'forbidden', detail: 'a link leads out of the folder' }
      }
      const { size, isFile } = await statOf(place)
      // A pipe or a device would be waited for without end.
      if (!isFile) return { ok: false, problem: 'unreadable', detail: 'not a plain file' }
      if (size > LARGEST_FILE) return { ok: false, problem: 'too-large', detail: String(size) }
      return { ok: true, text: await readWhole(place, 'utf8') }
    } catch (error) {
      return problemOf(error)
    }
  }
}

async function statOf(place: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(place)
  return { size: found.size, isFile: found.isFile() }
}

function problemOf(error: unknown): ReadFile {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, problem: 'missing' }
  if (code === 'EACCES' || code === 'EPERM')
    return { ok: false, problem: 'unreadable', detail: `no permission, ${code}` }
  return { ok: false, problem: 'unreadable', detail: code === '' ? String(error) : code }
}
