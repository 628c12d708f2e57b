// Makes data/great-leap from the research and the hand-made files: runs every part in order; holds no data.
import { runAlone } from './write'

/** The parts of the atlas, in the order in which they are made: module beside this file and its function. */
const parts = [
  ['./sources.ts', 'buildSources'],
  ['./indicators.ts', 'buildIndicators'],
  ['./series.ts', 'buildSeries'],
  ['./estimates.ts', 'buildEstimates'],
  ['./units.ts', 'buildUnits'],
  ['./geography.ts', 'buildGeography'],
  ['./people.ts', 'buildPeople'],
  ['./places.ts', 'buildPlaces'],
  ['./events.ts', 'buildEvents'],
  ['./eras.ts', 'buildEras'],
  ['./manifest.ts', 'buildManifest']
] as const

/** Makes every file of the atlas. Rejects with the first part that fails. */
export async function convert(): Promise<void> {
  for (const [file, name] of parts) {
    const part: Record<string, unknown> = await import(file)
    const build = part[name]
    if (typeof build !== 'function') throw new Error(`${file} has no ${name}`)
    await build()
  }
}

if (runAlone(import.meta.url)) await convert()
