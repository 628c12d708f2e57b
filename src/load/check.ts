// Checks all records of all files in slices, so that a page stays alive over a file of 200 MB.
import type { Known } from './known'
import { SLICE } from './limits'
import type { Lists } from './lists'
import type { Reading } from './reading'
import { Pass } from './pass'
import { checkRecord, type Checked } from './record'
import type { Report } from './report'
import { eraRules, eventRules } from './rules/events'
import { noteRules } from './rules/notes'
import { placeRules } from './rules/places'
import { sourceRules } from './rules/sources'
import { estimateRules, indicatorRules, seriesRules } from './rules/statistics'
import { unitRules } from './rules/units'
import { COLLECTIONS, type CollectionName, type RawRecords } from './schema/collections'
import { Site, SpareSite } from './site'

type Rule<T> = (record: Checked<T>, site: Site, known: Known) => void
const RULES: { readonly [Name in CollectionName]?: Rule<RawRecords[Name]> } = {
  events: eventRules,
  eras: eraRules,
  places: placeRules,
  units: unitRules,
  sources: sourceRules,
  indicators: indicatorRules,
  series: seriesRules,
  estimates: estimateRules,
  notes: noteRules
}

/** What the rules between files need: these lists record by record, null for one that is no object or is left out. */
export interface CheckedLists {
  units?: (Checked<RawRecords['units']> | null)[]
  indicators?: (Checked<RawRecords['indicators']> | null)[]
  series?: (Checked<RawRecords['series']> | null)[]
  notes?: (Checked<RawRecords['notes']> | null)[]
}

/**
 * Reports all that is wrong with records by themselves; the first `soundEvents` events were looked at already. `soundEvent` is told
 * of each of the others as long as nothing at all is wrong, so that a long list is built in the same slices; `frozen` says that all in
 * it is frozen already.
 */
export async function checkRecords(
  lists: Lists,
  reading: Reading,
  report: Report,
  known: Known,
  soundEvents: number,
  soundEvent: (event: RawRecords['events'], frozen: boolean) => void
): Promise<CheckedLists> {
  const kept: Record<string, (Checked<unknown> | null)[]> = {}
  const pass = new Pass(known)
  for (const { name, schema } of COLLECTIONS) {
    const { file, records } = lists.get(name) ?? {}
    if (file === undefined || !records) continue
    const base = new Site(report, file)
    // Each rule takes the records of its own file, which is what this name stands for.
    const rule = RULES[name] as Rule<unknown> | undefined
    const checked: (Checked<unknown> | null)[] | null = KEPT.has(name) ? [] : null
    const first = name === 'events' ? soundEvents : 0
    for (let i = first; i < records.length; i++) {
      if (i > first && i % SLICE === 0) {
        reading.progress({ phase: 'checking', file, done: i, of: records.length })
        await reading.pause()
      }
      const site = SPARED.has(name)
        ? new SpareSite(report, file, [name, i], records[i])
        : base.at(name, i, records[i])
      const record = checkRecord<unknown>(schema, records[i], site, known, pass)
      if (record) rule?.(record, site, known)
      checked?.push(site instanceof SpareSite && site.broken ? null : record)
      if (name !== 'events' || report.errors > 0) continue
      // Without an error the record has the shape of the schema.
      soundEvent(records[i] as RawRecords['events'], pass.freeze())
      // Nobody asks for it again: so a long list is not in memory twice.
      records[i] = null
    }
    if (checked) kept[name] = checked
  }
  return kept
}

const KEPT: ReadonlySet<CollectionName> = new Set(['units', 'indicators', 'series', 'notes'])

/** Nothing else refers to these: a broken one is left out, and the rest opens. */
const SPARED: ReadonlySet<CollectionName> = new Set(['notes'])
