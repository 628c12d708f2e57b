// Hands out a large file in parts while it comes in; fetching and decoding go on in a worker, so that the page has its hands free.
import type { Unread } from './load/load'
import type { Answer, Order } from './largeFileWorker'

/** Portions used up before the worker is told; each word wakes it up, which costs more than it looks. */
const TOLD = 4

/**
 * The text of the file at `address`, which is known to be there, in order. What goes wrong is the last part. `told` hears of bytes
 * read, `ended` when nothing more comes; to stop early is to return from the generator, which ends the transfer.
 */
export async function* largeFile(
  address: string,
  told: (done: number) => void,
  ended: () => void
): AsyncGenerator<string | Unread> {
  const worker = new Worker(new URL('./largeFileWorker.ts', import.meta.url), { type: 'module' })
  const answers: Answer[] = []
  let wake: () => void = () => undefined
  let used = 0
  const arrive = (answer: Answer) => {
    answers.push(answer)
    wake()
  }
  const order = (word: Order) => worker.postMessage(word)
  worker.onmessage = ({ data }: MessageEvent<Answer>) => arrive(data)
  worker.onerror = ({ message }) =>
    arrive({ failed: { ok: false, problem: 'unreadable', detail: message || 'the worker did not start' } })
  try {
    order({ address: new URL(address, location.href).href })
    for (;;) {
      const answer = answers.shift()
      if (answer === undefined) await new Promise<void>((go) => (wake = go))
      else if (answer === 'end') return
      else if ('failed' in answer) {
        yield answer.failed
        return
      } else {
        told(answer.done)
        yield answer.text
        used++
        if (used % TOLD === 0) order({ used: TOLD })
      }
    }
  } finally {
    worker.terminate()
    ended()
  }
}
