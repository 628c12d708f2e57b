// Takes the list of records out of a parsed file and gathers the ids in it; looks at nothing else in a record.
import { isList, isObject } from './jsonTypes'
import type { Ids } from './known'
import { nearest } from './nearest'
import { shown } from './problems'
import type { Collection, CollectionName } from './schema/collections'
import type { Site } from './site'

export interface FileRecords {
  readonly file: string
  /** Null where there is no readable list. */
  readonly records: unknown[] | null
}
export type Lists = ReadonlyMap<CollectionName, FileRecords>

/** The records of a file `{ "events": [...] }`; null, and reported, when there is no such list or it is too long. */
export function recordsOf({ name, most }: Collection, value: unknown, site: Site): unknown[] | null {
  if (!isObject(value)) {
    site.error([], { given: shown(value), expected: `{ "${name}": [ ... ] }` })
    return null
  }
  const list = value[name]
  for (const key of Object.keys(value)) {
    if (key === name || key === '$schema') continue
    const near = list === undefined ? nearest(key, [name]) : undefined
    site.warning([key], {
      given: `the key "${key}"`,
      expected: `only the key "${name}"`,
      mend: 'It is left out.',
      ...(near !== undefined && { nearest: near })
    })
  }
  if (!isList(list)) {
    site.error([name], { given: shown(list), expected: 'a list in [ ]' })
    return null
  }
  if (list.length <= most) return list
  site.error([name], { given: `${list.length} records`, expected: `at most ${most}` })
  return null
}

/** Ids gathered between two pauses: some milliseconds of work. */
const IDS = 25_000

/** The ids of all records, also of those that are broken elsewhere; a second record of the same id is reported. */
export async function idsOf(
  list: readonly unknown[],
  name: string,
  site: Site,
  pause: () => Promise<void>
): Promise<Ids> {
  const ids = new Map<string, string>()
  let first: ReadonlyMap<string, number> | undefined
  for (let i = 0; i < list.length; i++) {
    if (i > 0 && i % IDS === 0) await pause()
    const record = list[i]
    if (!isObject(record) || typeof record.id !== 'string') continue
    const { id } = record
    const before = ids.size
    ids.set(id, id)
    if (ids.size === before) {
      first ??= placesOf(list)
      site.at(name, i, record).error(['id'], {
        given: `${shown(id)} a second time`,
        expected: `an id of its own; the first is ${name}[${first.get(id) ?? 0}]`
      })
    }
  }
  return ids
}

/** Where each id stands first. */
function placesOf(list: readonly unknown[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const [i, record] of list.entries()) {
    if (isObject(record) && typeof record.id === 'string' && !first.has(record.id)) first.set(record.id, i)
  }
  return first
}
