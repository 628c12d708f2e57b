// Opens the atlas folder that the shell names: fetches its files with progress and hands them to src/load. Draws nothing.
import type { Loaded, Progress, ReadFile, Reading } from './load/load'
import { LARGEST_FILE } from './load/limits'
import { loadAtlas } from './load/load'

async function readFile(address: string, told: (done: number, of: number) => void): Promise<ReadFile> {
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
    // Only large files are worth counting: a stream costs more than the file itself when it is small.
    if (size < 4_000_000 || !response.body) return { ok: true, text: await response.text() }
    const decoder = new TextDecoder()
    const parts: string[] = []
    let done = 0
    for await (const chunk of chunks(response.body)) {
      done += chunk.byteLength
      if (done > LARGEST_FILE) return { ok: false, problem: 'too-large', detail: String(done) }
      parts.push(decoder.decode(chunk, { stream: true }))
      told(done, size)
    }
    parts.push(decoder.decode())
    return { ok: true, text: parts.join('') }
  } catch (cause) {
    return { ok: false, problem: 'unreadable', detail: String(cause) }
  }
}

async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
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
  const reading: Reading = {
    async text(file) {
      open++
      const read = await readFile(data + file, (done, of) => progress({ phase: 'reading', file, done, of }))
      open--
      // The last of these is when everything had been read; what follows is checking.
      if (open === 0) performance.mark('atlas-read')
      return read
    },
    pause,
    progress
  }
  return loadAtlas(reading)
}
