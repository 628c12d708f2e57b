// Reads the files of an atlas folder from disk for the loader, no link leading out of it; checks nothing in them.
import { LARGEST_FILE } from '../src/load/limits'
import type { ReadFile } from '../src/load/reading'
import { Refused } from './address'
import { openInside } from './files'

/** A reader of the files below `root`. It answers with a problem and never rejects, as the page's own reader does. */
export function folderReader(root: string): (file: string) => Promise<ReadFile> {
  return async (name) => {
    try {
      const { handle, size } = await openInside(root, name.split('/'))
      try {
        if (size > LARGEST_FILE) return { ok: false, problem: 'too-large', detail: String(size) }
        return { ok: true, text: await handle.readFile('utf8') }
      } finally {
        await handle.close()
      }
    } catch (error) {
      return problemOf(error)
    }
  }
}

function problemOf(error: unknown): ReadFile {
  if (!(error instanceof Refused)) return { ok: false, problem: 'unreadable', detail: String(error) }
  if (error.status === 404) return { ok: false, problem: 'missing' }
  return { ok: false, problem: error.status === 403 ? 'forbidden' : 'unreadable', detail: error.message }
}
