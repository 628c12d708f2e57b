// From what was measured on maps alone to the rows with their bars. Measures nothing.
import type { ContestantName } from './contestants'
import type { Result } from './contest'
import { stepFigure } from './figures'
import type { MapRound } from './mapAlone'
import type { Row } from './rows'
import { figureOf, median, ratioOf, type Figure } from './statistics'
import { workOf, type Spent } from './walk'

const times = { unit: 'times', counts: true } as const

const STEP =
  'by a profile: a quarter of a step makes pixels of marks, counts and names on one canvas, a quarter groups and counts the marks, a fifth tells the canvas what to draw, the rest is the frame itself; the peer counts and groups nothing'
const YEAR =
  'by a profile: the land itself costs what it costs the peer, both are SVG; the rest is the words of legend and stamp, inks of names, and handing the canvas of marks on, which the peer has none of'

/**
 * A step of the window on the map alone, restyled and drawn: what painting costs is work of the page's thread, too, for a canvas is
 * painted there, so it is all work that counts.
 */
export function windowRows(results: readonly Result[]): readonly Row[] {
  const of = (name: ContestantName, events: number): Figure =>
    stepFigure(
      results.find((result) => result.name === name && result.events === events),
      median,
      ({ task }) => task
    )
  const row = (events: number, peer: ContestantName, bar: number): Row => ({
    what: `map: ${events / 1_000}k placed, window step / ${peer}`,
    ...ratioOf(of('our map', events), of(peer, events)),
    bar,
    ...times,
    why: STEP
  })
  return [
    row(10_000, 'Leaflet canvas', 1 / 3),
    row(10_000, 'markercluster rebuilt', 1 / 10),
    row(100_000, 'markercluster rebuilt', 1 / 15)
  ]
}

/** Another year, other borders, and late frames of the whole map. */
export function aloneRows(rounds: readonly MapRound[]): readonly Row[] {
  const of = <Thing>(asked: (round: MapRound) => readonly Thing[], cost: (thing: Thing) => number) =>
    figureOf(
      rounds.map((round) => asked(round).map(cost)),
      median
    )
  const all = ({ task }: Spent) => task
  const years = of(({ ours }) => ours.years, all)
  const late = (asked: (round: MapRound) => { readonly longFrames: number }) =>
    median(rounds.map((round) => asked(round).longFrames))
  return [
    {
      what: 'map: another year / Leaflet GeoJSON in SVG',
      ...ratioOf(
        years,
        of(({ leaflet }) => leaflet.years, all)
      ),
      bar: 1 / 5,
      ...times,
      why: YEAR
    },
    {
      what: 'map: another year, script and style / Leaflet GeoJSON',
      ...ratioOf(
        of(({ ours }) => ours.years, workOf),
        of(({ leaflet }) => leaflet.years, workOf)
      ),
      bar: 1 / 5,
      ...times,
      counts: false
    },
    {
      what: 'map: another year, CPU of all processes / Leaflet GeoJSON',
      ...ratioOf(
        of(({ ours }) => [ours.cpu], Number),
        of(({ leaflet }) => [leaflet.cpu], Number)
      ),
      bar: 1 / 5,
      ...times,
      counts: false
    },
    {
      what: 'map: other borders for the first time / another year',
      ...ratioOf(
        of(({ ours }) => ours.borders, all),
        years
      ),
      bar: 10,
      ...times
    },
    {
      what: 'map: paths made while years come again',
      value: Math.max(...rounds.map(({ built }) => built)),
      noise: 0,
      bar: 0,
      unit: 'paths',
      counts: true
    },
    {
      what: 'map: drag and zoom, frames over 50 ms more than floor',
      value: late(({ ours }) => ours) - late(({ floor }) => floor),
      noise: 0,
      bar: 2,
      unit: 'frames',
      counts: true
    }
  ]
}

/** What was measured on the map alone, in lines for the terminal. */
export function aloneLines(rounds: readonly MapRound[]): readonly string[] {
  const line = (name: string, asked: (round: MapRound) => readonly Spent[]) => {
    const spent = rounds.flatMap(asked)
    const of = (cost: (one: Spent) => number) => median(spent.map(cost)).toFixed(2).padStart(9)
    return `  ${name.padEnd(32)} ${of(workOf)} ${of(({ task }) => task)}  ${spent.length}`
  }
  const frames = (asked: (round: MapRound) => number) => rounds.map(asked).join(', ')
  return [
    'medians of the map alone at 1920x1080, ms: script + layout + style, all work',
    line('our map, another year', ({ ours }) => ours.years),
    line('our map, other borders', ({ ours }) => ours.borders),
    line('Leaflet GeoJSON, another year', ({ leaflet }) => leaflet.years),
    `  late frames by round: ours ${frames(({ ours }) => ours.longFrames)}; floor ${frames(({ floor }) => floor.longFrames)}`
  ]
}
