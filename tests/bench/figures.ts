// From what the contest, the loading and the start have measured to the rows with their bars. Measures nothing.
import type { ContestantName } from './contestants'
import type { Result } from './contest'
import type { Loading } from './loading'
import type { Row } from './rows'
import type { Startup } from './startup'
import { figureOf, median, p95, ratioOf, type Figure } from './statistics'
import { workOf, type Spent } from './walk'

const UNKNOWN: Figure = { value: NaN, noise: NaN }
/** A single value may be off by half. */
const SINGLE = 0.5
const times = { unit: 'times', counts: true } as const

export function startupRows({ blank, control, atlas, noise, scriptBytes }: Startup): readonly Row[] {
  return [
    {
      what: 'start: drawn atlas / blank React page',
      value: atlas / blank,
      bar: 8,
      noise: noise.atlas + noise.blank,
      ...times
    },
    {
      what: 'start: drawn atlas / control page',
      value: atlas / control,
      bar: 1.5,
      noise: noise.atlas + noise.control,
      ...times
    },
    {
      what: 'start: scripts before the mark, gzip',
      value: scriptBytes / 1024,
      bar: 350,
      noise: 0,
      unit: 'KB',
      counts: true
    }
  ]
}

export function loadingRows({ opening, parsing, heap, longFrames, noise }: Loading): readonly Row[] {
  return [
    { what: 'loading: opened / JSON.parse', value: opening / parsing, bar: 3, noise: noise.opening + noise.parsing, ...times }, // prettier-ignore
    { what: 'loading: heap opened / heap parsed', value: heap.opened / heap.parsed, bar: 1.5, noise: noise.heap, ...times }, // prettier-ignore
    {
      what: 'loading: frames over 50 ms more than the floor page',
      value: longFrames.opening - longFrames.floor,
      bar: 0,
      noise: 0,
      unit: 'frames',
      counts: true
    }
  ]
}

export type Asked = (spent: Spent) => number

/** What a page spends on a step, by `of`; unknown where it was not measured. */
export function stepFigure(
  result: Result | undefined,
  of: (values: readonly number[]) => number,
  asked: Asked = workOf
): Figure {
  if (!result || result.rounds.length === 0) return UNKNOWN
  return figureOf(
    result.rounds.map(({ steps }) => steps.map(asked)),
    of
  )
}

export function mountFigure(result: Result | undefined): Figure {
  if (!result || result.rounds.length === 0) return UNKNOWN
  const mounts = result.rounds.map(({ mount }) => mount)
  return mounts.length > 1 ? figureOf([mounts], median) : { value: median(mounts), noise: SINGLE }
}

/** Frames over 50 ms in a drag, the median of the rounds. */
function framesFigure(result: Result | undefined): Figure {
  const frames = (result?.rounds ?? []).flatMap(({ longFrames }) => longFrames ?? [])
  return frames.length === 0 ? UNKNOWN : { value: median(frames), noise: 0 }
}

interface Field {
  readonly title: string
  readonly ours: ContestantName
  readonly floor: ContestantName
  readonly stacked: ContestantName
  readonly clustered: ContestantName
  readonly counts: boolean
  readonly why?: string
}

const FIELDS: Readonly<Record<'timeline' | 'map', Field>> = {
  timeline: {
    title: 'timeline',
    ours: 'our timeline',
    floor: 'floor timeline',
    stacked: 'vis-timeline stacked',
    clustered: 'vis-timeline clustered',
    counts: true
  },
  map: {
    title: 'linked',
    ours: 'our atlas',
    floor: 'floor pair',
    stacked: 'vis stacked + Leaflet SVG',
    clustered: 'vis clustered + Leaflet canvas',
    counts: true,
    why: 'the whole page: labels, counts that give way to each other, borders and figures of the day, names that marks now cover; the peers draw a timeline and dots'
  }
}

/** The bars of a wheel step, of mounting and of a drag. */
export function contestRows(part: keyof typeof FIELDS, results: readonly Result[]): readonly Row[] {
  const { title, ours, floor, stacked, clustered, counts, why }: Field = FIELDS[part]
  const of = (name: ContestantName, events: number) =>
    results.find((result) => result.name === name && result.events === events)
  const step = (name: ContestantName, events: number, what: typeof median) =>
    stepFigure(of(name, events), what)
  const row = (what: string, figure: Figure, bar: number): Row => ({ what: `${title}: ${what}`, ...figure, bar, unit: 'times', counts, ...(why !== undefined && { why }) }) // prettier-ignore
  const [small, middle, large] = [1_000, 10_000, 100_000] as const
  const own = step(ours, middle, median)
  const late = step(ours, middle, p95)
  const frames = [framesFigure(of(ours, middle)), framesFigure(of(floor, middle))] as const
  return [
    row('10k step, median / vis stacked', ratioOf(own, step(stacked, middle, median)), 1 / 1_000),
    row('10k step, median / vis clustered', ratioOf(own, step(clustered, middle, median)), 1 / 5),
    row('10k step, p95 / p95 of vis clustered', ratioOf(late, step(clustered, middle, p95)), 1 / 50),
    row('10k step, median / floor', ratioOf(own, step(floor, middle, median)), 5),
    row('step, median, 100k / 1k', ratioOf(step(ours, large, median), step(ours, small, median)), 4),
    ...([small, middle, large] as const).map((events) =>
      row(
        `${events / 1_000}k step, p95 / median`,
        ratioOf(step(ours, events, p95), step(ours, events, median)),
        6
      )
    ),
    row(
      '10k mount / vis stacked',
      ratioOf(mountFigure(of(ours, middle)), mountFigure(of(stacked, middle))),
      1 / 30
    ),
    row('mount, 100k / 1k', ratioOf(mountFigure(of(ours, large)), mountFigure(of(ours, small))), 20),
    {
      ...row('10k drag, frames over 50 ms more than floor', UNKNOWN, 2),
      value: frames[0].value - frames[1].value,
      noise: 0,
      unit: 'frames'
    }
  ]
}
