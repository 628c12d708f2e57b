// What the peer of our choropleth draws: the outlines that our map fills, merged, their classes year by year, and the days to show. No page.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { merge } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import { folderReader } from '../../electron/folder'
import type { PieceProperties } from '../../src/atlas/geography'
import type { Atlas, PieceId } from '../../src/atlas/model'
import { borderChanges } from '../../src/atlas/units'
import { loadAtlas } from '../../src/load/load'
import { openState, type AppState } from '../../src/state/appState'
import { fillNow } from '../../src/state/queries'
import { firstView } from '../../src/state/view'
import { dayOf, yearOf, type Day } from '../../src/time/days'
import { Chance } from './generateWords'
import type { Choropleth } from './pages/choropleth'

export interface Turns {
  /** One day a step, each in another year than the one before; no border changes between any of them. */
  readonly years: readonly number[]
  /** Days on which a border changes, rising. */
  readonly borders: readonly number[]
}

/** @throws Error when the folder does not open or fills nothing */
export async function choroplethOf(
  folder: string,
  steps: number
): Promise<{ drawn: Choropleth; turns: Turns }> {
  const { atlas } = await loadAtlas({
    text: folderReader(folder),
    has: (file) => Promise.resolve(existsSync(path.join(folder, file))),
    pause: () => new Promise((go) => setImmediate(go)),
    progress: () => undefined
  })
  const geography = atlas?.geography
  if (!atlas || !geography) throw new Error(`${folder} does not open as an atlas with a map`)
  const borders = borderChanges(atlas)
  const days = daysWithoutChange(atlas, borders)
  const first = openState(atlas, firstView(atlas, 'en'))
  const on = (day: Day): AppState => ({ ...first, view: { ...first.view, day } })
  const keyOf = (area: { readonly pieces: readonly PieceId[] }) => [...area.pieces].sort().join()
  const areas = days.map((day) => fillNow(on(day))?.areas ?? [])
  const keys = [...new Set(areas.flat().map(keyOf))]
  // Merging marks the polygons, and the atlas is frozen.
  const topology = structuredClone(geography.pieces)
  const pieces = topology.objects.units.geometries as Piece[] // the loader has checked it
  const byId = new Map<string, Piece>(pieces.map((piece) => [piece.properties.id, piece]))
  const drawn: Choropleth = {
    geography: { projection: geography.projection, frame: geography.frame },
    shown: [73, 18, 135, 54],
    outlines: {
      type: 'FeatureCollection',
      features: keys.map((key, index) => ({
        type: 'Feature',
        properties: { index },
        geometry: merge(
          topology,
          key.split(',').flatMap((id) => byId.get(id) ?? [])
        )
      }))
    },
    classes: Object.fromEntries(
      days.map((day, i) => [
        yearOf(day),
        keys.map((key) => areas[i]?.find((area) => keyOf(area) === key)?.classIndex ?? null)
      ])
    )
  }
  if (keys.length === 0) throw new Error('nothing is filled')
  return { drawn, turns: { years: turnsOf(days, steps), borders } }
}

type Piece = (Polygon<PieceProperties> | MultiPolygon<PieceProperties>) & { properties: PieceProperties }

/** The first of July of the years in the longest stretch without a border change. */
function daysWithoutChange({ span }: Atlas, changes: readonly number[]): readonly Day[] {
  const ends = [span.start, ...changes, span.end]
  const stretches = ends.slice(1).map((end, i) => [ends[i] ?? span.start, end] as const)
  const [start, end] = stretches.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [span.start, span.end]
  const years = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, i) => yearOf(start) + i)
  return years.map((year) => dayOf(year, 7, 1)).filter((day) => day >= start && day < end)
}

function turnsOf(days: readonly number[], steps: number): readonly number[] {
  const chance = new Chance(1)
  const turns: number[] = []
  while (turns.length < steps) {
    const day = chance.of(days)
    if (day !== turns.at(-1)) turns.push(day)
  }
  return turns
}
