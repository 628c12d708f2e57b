// Three ways to spend time over an atlas folder, each called by the bench: nothing, only fetch and parse, open it. Draws nothing.
import { openFolder } from '../../../src/open'
import { getPort } from '../../../src/shell'

export interface Spent {
  /** ms of the whole way */
  readonly whole: number
  /** ms in JSON.parse alone; 0 where it is not called apart */
  readonly parsing: number
  /** ms between one frame and the next, the longest first */
  readonly gaps: readonly number[]
}

interface Manifest {
  files: Record<string, string>
}

const kept: unknown[] = []

async function timed(work: () => Promise<number>): Promise<Spent> {
  const gaps: number[] = []
  let last = performance.now()
  let going = true
  const frame = () => {
    const now = performance.now()
    gaps.push(now - last)
    last = now
    if (going) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const begin = performance.now()
  const parsing = await work()
  const whole = performance.now() - begin
  // The frame in which the work ended counts, too.
  await new Promise((go) => requestAnimationFrame(go))
  going = false
  return { whole, parsing, gaps: gaps.sort((a, b) => b - a).slice(0, 1_000) }
}

const floor = (ms: number) =>
  timed(async () => {
    await new Promise((go) => setTimeout(go, ms))
    return 0
  })

/** All files of records: those of the geography are the same few in every folder. */
const parse = () =>
  timed(async () => {
    const { data } = await getPort().startOptions()
    const text = async (file: string) => (await fetch(data + file)).text()
    const { files } = JSON.parse(await text('atlas.json')) as Manifest // what the bench itself wrote
    let parsing = 0
    for (const file of Object.values(files)) {
      const read = await text(file)
      const begin = performance.now()
      kept.push(JSON.parse(read))
      parsing += performance.now() - begin
    }
    return parsing
  })

const open = () =>
  timed(async () => {
    const { data } = await getPort().startOptions()
    const opened = await openFolder(data, () => undefined)
    if (!opened.atlas) throw new Error(JSON.stringify(opened.problems.slice(0, 5)))
    kept.push(opened)
    return 0
  })

export const ways = { floor, parse, open }
Object.assign(globalThis, { ways, kept })
