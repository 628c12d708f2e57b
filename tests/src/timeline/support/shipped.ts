// The atlas that we ship, opened from the disk once for the tests that look at it as a whole.
import { readFile } from 'node:fs/promises'
import type { Atlas } from '../../../../src/atlas/model'
import { loadAtlas } from '../../../../src/load/load'

const FOLDER = new URL('../../../../data/great-leap/', import.meta.url)
let opened: Promise<Atlas> | null = null

export function shippedAtlas(): Promise<Atlas> {
  opened ??= loadAtlas({
    text: async (file) => ({ ok: true, text: await readFile(new URL(file, FOLDER), 'utf8') }),
    pause: () => Promise.resolve(),
    progress: () => undefined
  }).then(({ atlas, problems }) => {
    if (!atlas) throw new Error(JSON.stringify(problems.slice(0, 5)))
    return atlas
  })
  return opened
}
