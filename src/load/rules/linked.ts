// Rules between indicators and series: a map draws an indicator from its own series only.
import type { Checked } from '../record'
import type { RawIndicator } from '../schema/indicators'
import type { RawSeries } from '../schema/series'
import type { Site } from '../site'

/** Both lists by their place in the file, null where a record could not be read. `site` is the indicators' file. */
export function drawnRules(
  indicators: readonly (Checked<RawIndicator> | null)[],
  series: readonly (Checked<RawSeries> | null)[],
  site: Site
): void {
  const owners = new Map(
    series.flatMap((one) => (one?.sound.id === undefined ? [] : [[String(one.sound.id), one.sound]]))
  )
  for (const [at, indicator] of indicators.entries()) {
    const { id, drawn } = indicator?.sound ?? {}
    for (const [i, drawnId] of (drawn ?? []).entries()) {
      const owner = owners.get(drawnId)?.indicator
      if (id === undefined || owner === undefined || owner === id) continue
      site.error(['indicators', at, 'drawn', i], {
        given: `the series ${drawnId} of the indicator ${owner}`,
        expected: `a series of the indicator ${id}`,
        record: id
      })
    }
  }
}
