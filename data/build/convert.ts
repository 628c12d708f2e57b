// Makes data/great-leap from the research and the hand-made files: runs every part in order; holds no data.
import { buildChangelog } from './changelog'
import { buildEras } from './eras'
import { buildEstimates } from './estimates'
import { buildEvents } from './events'
import { buildGeography } from './geography'
import { buildGlossary } from './glossary'
import { buildIndicators } from './indicators'
import { buildManifest } from './manifest'
import { buildNotes } from './notes'
import { buildPeople } from './people'
import { buildPlaces } from './places'
import { buildSeries } from './series'
import { buildSources } from './sources'
import { buildUnits } from './units'
import { runAlone } from './write'

/** Makes every file of the atlas. Throws what the first part that fails throws. */
export function convert(): void {
  const parts = [
    buildSources,
    buildIndicators,
    buildSeries,
    buildUnits,
    buildGeography,
    buildPeople,
    buildPlaces,
    buildEvents,
    // After the series and events whose figures it sets side by side.
    buildEstimates,
    buildEras,
    buildNotes,
    buildGlossary,
    buildManifest,
    buildChangelog
  ]
  for (const build of parts) build()
}

if (runAlone(import.meta.url)) convert()
