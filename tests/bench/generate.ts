// Writes an atlas folder of any number of events in the likeness of the shipped one, the same for the same seed; not shipped.
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isList, isObject } from '../../src/load/jsonTypes'
import type { RawEvent } from '../../src/load/schema/events'
import type { RawManifest } from '../../src/load/schema/manifest'
import type { RawSource } from '../../src/load/schema/sources'
import { parseIsoDay } from '../../src/time/days'
import type { Span } from '../../src/time/span'
import { eventMaker, textLike } from './generateEvents'
import { Chance } from './generateWords'

const SHIPPED = path.resolve(import.meta.dirname, '../../data/great-leap')
/** Letters gathered before they are written; one text of all events would be longer than a string may be. */
const PORTION = 4_000_000

interface Wanted {
  /** At least 1. */
  readonly events: number
  readonly seed?: number
  /** Every event stands on the map. */
  readonly placed?: boolean
}

/**
 * Writes a whole atlas folder: all files of the shipped one but its events, which are made anew, so that the folder opens without any
 * problem. A record of the events is one line.
 *
 * @throws Error when `events` is no whole number above 0 or the folder cannot be written
 */
export function generateAtlas(folder: string, { events, seed = 1, placed = false }: Wanted): void {
  if (!Number.isInteger(events) || events < 1) throw new Error(`${events} is no number of events`)
  const chance = new Chance(seed)
  // The shipped folder is checked by its own tests, so that its files have the shape of their schemas.
  const manifest = shipped('atlas.json') as RawManifest
  const own = (shipped(manifest.files.events) as { events: RawEvent[] }).events
  const { sources } = shipped(manifest.files.sources ?? '') as { sources: RawSource[] }
  const span = spanOf(manifest)
  const unseen = new Set<string>(sources.filter(({ custom }) => !custom.seen).map(({ id }) => id))
  const seen = (source: string) => !unseen.has(source)

  mkdirSync(folder, { recursive: true })
  cpSync(path.join(SHIPPED, 'geography'), path.join(folder, 'geography'), { recursive: true })
  const maker = eventMaker(own, span, seen, chance, placed)
  const ids = writeEvents(path.join(folder, manifest.files.events), events, () => maker.next())
  const named = new Map<string, string>(own.map(({ id }, i) => [id, ids[i % ids.length] ?? '']))
  for (const file of Object.values(manifest.files)) {
    if (file === manifest.files.events || file.includes('/')) continue
    writeJson(path.join(folder, file), adapted(shipped(file), named, seen, chance))
  }
  writeJson(path.join(folder, 'atlas.json'), {
    ...(adapted(manifest, named, seen, chance) as RawManifest), // every member is kept
    id: `generated-${events}-${seed}`,
    title: { en: `Generated atlas of ${events} events`, 'zh-Hans': `生成的图集：${events}个事件` }
  })
}

/** The text of the file names the last day, a span the day after it. */
function spanOf({ span }: RawManifest): Span {
  const [start, last] = span.split('/').map(parseIsoDay)
  if (start === undefined || start === null || last === undefined || last === null)
    throw new Error(`${span} is no span`)
  return { start, end: last + 1 }
}

function shipped(file: string): unknown {
  const read = JSON.parse(readFileSync(path.join(SHIPPED, file), 'utf8')) as Record<string, unknown>
  // The address of the schema is that of the shipped folder.
  delete read.$schema
  return read
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value)}\n`)
}

/** The ids of the events, in their order. */
function writeEvents(file: string, count: number, next: () => RawEvent): readonly string[] {
  const to = openSync(file, 'w')
  const ids: string[] = []
  let portion = '{"events":[\n'
  for (let i = 0; i < count; i++) {
    const event = next()
    ids.push(event.id)
    portion += JSON.stringify(event) + (i < count - 1 ? ',\n' : '\n]}\n')
    if (portion.length < PORTION) continue
    writeSync(to, portion)
    portion = ''
  }
  writeSync(to, portion)
  closeSync(to)
  return ids
}

/**
 * A copy that names made events in place of shipped ones, has every text in both languages, and calls nothing checked whose sources
 * nobody opened: then the folder is without problems, also where the shipped one warns.
 */
function adapted(
  value: unknown,
  named: ReadonlyMap<string, string>,
  seen: (source: string) => boolean,
  chance: Chance
): unknown {
  if (isList(value)) return value.map((entry) => adapted(entry, named, seen, chance))
  if (!isObject(value)) return value
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    const one = (entry: unknown) =>
      typeof entry === 'string' ? (named.get(entry) ?? entry) : adapted(entry, named, seen, chance)
    if (key === 'event') copy[key] = one(member)
    else if (key === 'events' && isList(member)) copy[key] = member.map(one)
    else copy[key] = adapted(member, named, seen, chance)
  }
  if (typeof copy.en === 'string' && copy['zh-Hans'] === undefined)
    copy['zh-Hans'] = textLike({ en: copy.en }, chance)['zh-Hans']
  const cited = isList(copy.sources) ? copy.sources : copy.source === undefined ? [] : [copy.source]
  if (copy.checked === true && cited.length > 0 && !cited.some((source) => seen(String(source))))
    copy.checked = false
  return copy
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, events, seed] = process.argv.slice(2)
  if (folder === undefined || events === undefined)
    throw new Error('call it with a folder, a number of events and, if you like, a seed')
  generateAtlas(path.resolve(folder), { events: Number(events), seed: Number(seed ?? 1) })
}
