// What the checks of the small atlas know of its folder, gathered without the loader, for tests of single checks.
import { dateReader, idsFrom, type Ids, type Known } from '../../../../src/load/known'
import { isList, isObject } from '../../../../src/load/jsonTypes'
import { COLLECTIONS } from '../../../../src/load/schema/collections'
import type { IdKind } from '../../../../src/load/schema/fields'
import { dayOf } from '../../../../src/time/days'
import { records, small } from './atlases'

/** Ids of the pieces stay unknown, as they are where the geometry cannot be read. */
export function knownOfSmall(): Known {
  const manifest = small('atlas.json')
  const ids = new Map<IdKind, Ids>(COLLECTIONS.map(({ name, kind }) => [kind, idsIn(records(name))]))
  ids.set('kind', idsIn(manifest.kinds))
  ids.set('measure', idsIn(manifest.measures))
  const span = { start: dayOf(1956), end: dayOf(1967) }
  return {
    ids,
    rejected: new Set(),
    examined: new Set(),
    measures: new Map(),
    unseen: new Set(),
    firstLanguage: 'en',
    otherLanguages: ['zh-Hans'],
    span,
    readDate: dateReader({ first: span.start, last: span.end })
  }
}

function idsIn(list: unknown): Ids {
  if (!isList(list)) throw new Error('no list of things with ids')
  return idsFrom(list.map((one) => (isObject(one) ? String(one.id) : '')))
}
