// Opens the atlas folder that the shell names: fetches its files with progress and hands them to src/load. Draws nothing.
import { largeFile } from './largeFile'
import type { Loaded, Progress, ReadFile, Reading } from './load/load'
import { LARGE_FILE, LARGEST_FILE } from './load/limits'
import { loadAtlas } from './load/load'

/** `ended` is called as soon as nothing more comes of a file whose parts are handed out. */
async function readFile(
  address: string,
  told: (done: number, of: number) => void,
  ended: () => void
): Promise<ReadFile> {
  let response: Response
  try {
    response = await fetch(address)
  } catch (cause) {
    return { ok: false, problem: 'unreadable', detail: String(cause) }
  }
  if (response.status === 404) return { ok: false, problem: 'missing' }
  if (response.status === 403) return { ok: false, problem: 'forbidden', detail: await response.text() }
  if (!response.ok)
    return { ok: false, problem: 'unreadable', detail: `${response.status} ${response.statusText}` }
  const size = Number(response.headers.get('content-length') ?? 0)
  if (size > LARGEST_FILE) {
    await response.body?.cancel()
    return { ok: false, problem: 'too-large', detail: String(size) }
  }
  try {
    if (size < LARGE_FILE) return { ok: true, text: await response.text() }
    await response.body?.cancel()
    return { ok: true, parts: largeFile(address, (done) => told(done, size), ended) }
  } catch (cause) {
    return { ok: false, problem: 'unreadable', detail: String(cause) }
  }
}

/** Lets the browser paint and hear input between two slices of checking. */
function pause(): Promise<void> {
  return new Promise((go) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      go()
    }
    channel.port2.postMessage(null)
  })
}

/** Loads and checks the folder at `data` (an address ending in a slash). Never rejects: what went wrong is a problem in the answer. */
export function openFolder(data: string, progress: (step: Progress) => void): Promise<Loaded> {
  let open = 0
  const ended = () => {
    open--
    // The last of these is when everything had been read; what follows is checking.
    if (open === 0) performance.mark('atlas-read')
  }
  const reading: Reading = {
    async text(file) {
      open++
      const told = (done: number, of: number) => progress({ phase: 'reading', file, done, of })
      const read = await readFile(data + file, told, ended)
      if (!('parts' in read)) ended()
      return read
    },
    pause,
    progress
  }
  return loadAtlas(reading)
}
