// Runs beside the page: fetches one large file and turns its bytes into text, which the page gets in portions. Parses nothing.
import { LARGEST_FILE } from './load/limits'
import type { Unread } from './load/load'

/** To the worker: first the address of the file, then now and then how many more portions the page has used up. */
export type Order = { readonly address: string } | { readonly used: number }

/** From the worker: portions with the bytes read so far, then the end or what went wrong. */
export type Answer = { readonly text: string; readonly done: number } | { readonly failed: Unread } | 'end'

/** UTF-16 units of a portion; so many make some milliseconds of parsing and checking. */
const PORTION = 250_000
/** Portions on their way or waiting: so the file is never in memory whole. */
const AHEAD = 16

let allowed = AHEAD
let allow: () => void = () => undefined

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('address' in data) void send(data.address)
  else {
    allowed += data.used
    allow()
  }
})

function answer(message: Answer): void {
  postMessage(message)
}

async function send(address: string): Promise<void> {
  try {
    const { body } = await fetch(address)
    answer(body ? await sendText(body) : 'end')
  } catch (cause) {
    answer({ failed: { ok: false, problem: 'unreadable', detail: String(cause) } })
  }
}

async function sendText(body: ReadableStream<Uint8Array>): Promise<Answer> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let texts: string[] = []
  let length = 0
  let done = 0
  for (;;) {
    const { value } = await reader.read()
    const text = value ? decoder.decode(value, { stream: true }) : decoder.decode()
    done += value?.byteLength ?? 0
    if (done > LARGEST_FILE) return { failed: { ok: false, problem: 'too-large', detail: String(done) } }
    texts.push(text)
    length += text.length
    if (!value || length >= PORTION) {
      while (allowed === 0) await new Promise<void>((go) => (allow = go))
      allowed--
      answer({ text: texts.join(''), done })
      texts = []
      length = 0
    }
    if (!value) return 'end'
  }
}
