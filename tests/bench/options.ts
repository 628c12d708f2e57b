// What `npm run bench` was asked for: which parts, how large, how often. Reads arguments only.

const PARTS = ['startup', 'timeline', 'map', 'loading'] as const
type Part = (typeof PARTS)[number]

export interface Options {
  /** `timeline` is the timeline alone, `map` the pages with a map. */
  readonly parts: ReadonlySet<Part>
  /** More runs, and no end after `MINUTES`. */
  readonly full: boolean
  /** Sizes of the generated atlases, events; the usual ones if absent. */
  readonly events?: readonly number[]
  /** Rounds of the contest at most; the usual number if absent. */
  readonly rounds?: number
}

/** A usual run is over after this many minutes, with fewer rounds on a slow machine. */
export const MINUTES = 20

const SAID = `--full, --only ${PARTS.join(',')}, --events 1000,10000, --rounds 2`

/** @throws Error that names the argument which is not understood */
export function readOptions(args: readonly string[]): Options {
  let options: Options = { parts: new Set(PARTS), full: false }
  for (let i = 0; i < args.length; i++) {
    const [option, joined] = (args[i] ?? '').split('=', 2)
    if (option === '--full') {
      options = { ...options, full: true }
      continue
    }
    const values = (joined ?? args[++i] ?? '').split(',')
    if (option === '--only') options = { ...options, parts: new Set(values.map(partIn)) }
    else if (option === '--events') options = { ...options, events: values.map(numberIn) }
    else if (option === '--rounds') options = { ...options, rounds: numberIn(values.join()) }
    else throw new Error(`${option} is no option: ${SAID}`)
  }
  return options
}

function partIn(name: string): Part {
  const part = PARTS.find((one) => one === name)
  if (part === undefined) throw new Error(`"${name}" is no part: ${PARTS.join(', ')}`)
  return part
}

function numberIn(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`"${text}" is no number: ${SAID}`)
  return Number(text)
}
