// Opens an atlas folder: reads, checks everything, and hands out one frozen atlas or all problems; touches neither network nor disk.
import type { Atlas, AtlasEvent } from '../atlas/model'
import { dayOf, roundDay } from '../time/days'
import { Builder, type RawLists } from './build'
import { checkRecords, type CheckedLists } from './check'
import { EarlyEvents } from './early'
import { readFolder, type Folder } from './folder'
import { checkGeography, checkShapes, type Shapes } from './geography'
import { isObject } from './jsonTypes'
import { dateReader, idsFrom, type Ids, type Known } from './known'
import { idsOf, recordsOf, type FileRecords, type Lists } from './lists'
import { checkFormat, checkManifest, idsIn, languagesOf, spanIn } from './manifest'
import type { Problem } from '../atlas/problem'
import type { Reading } from './reading'
import { Report } from './report'
import { readParsed } from './parsed'
import { drawnRules } from './rules/linked'
import { orderRules } from './rules/notes'
import { territoryRules } from './rules/territory'
import { COLLECTIONS, type CollectionName } from './schema/collections'
import type { IdKind } from './schema/fields'
import { MANIFEST } from './schema/manifest'
import { Site } from './site'

export type { Progress, ReadFile, Reading, Unread } from './reading'

export interface Loaded {
  /** Null when there is any error: nothing is shown half. */
  readonly atlas: Atlas | null
  /** Errors first. At most 10,000 of each severity are kept; the counts below are of all. */
  readonly problems: readonly Problem[]
  readonly errors: number
  readonly warnings: number
}

/** Opens the folder behind `reading`. Never rejects for anything that is in the folder. */
export async function loadAtlas(reading: Reading): Promise<Loaded> {
  const report = new Report()
  const atlas = await opened(reading, report)
  return {
    atlas: report.errors === 0 ? atlas : null,
    problems: report.problems(),
    errors: report.errors,
    warnings: report.warnings
  }
}

async function opened(reading: Reading, report: Report): Promise<Atlas | null> {
  const { value } = await readParsed(MANIFEST, reading, report)
  const manifest = value === undefined ? null : checkFormat(value, report)
  if (!manifest) return null
  const folder = await readFolder(manifest, reading, report, (others) =>
    earlyEvents(manifest, others, reading)
  )
  const shapes = folder.geography ? checkShapes(folder.geography, report) : { states: null }
  const lists = listsOf(folder, report)
  const known = await knownOf(manifest, folder, lists, shapes, reading, report)
  const builder = new Builder(known.readDate, known.span)
  const events: AtlasEvent[] = folder.early?.built ?? []
  const checked = await checkRecords(lists, reading, report, known, events.length, (raw, frozen) =>
    events.push(builder.event(raw, frozen))
  )
  const { geography, home } = checkGeography(folder.geography, shapes, report, known)
  // Which days have to be covered is known only with the span.
  checkTogether(checked, lists, shapes, spanIn(manifest) ? home : undefined, report, known)
  const mapped = (checked.series ?? []).flatMap((one) =>
    one?.sound.values?.some(({ unit }) => unit !== undefined) ? [String(one.sound.indicator)] : []
  )
  const sound = checkManifest(manifest, new Set(mapped), report, known)
  if (report.errors > 0 || !sound) return null
  // No error was found, so that every record has the shape of its schema.
  const raw = Object.fromEntries(
    COLLECTIONS.map(({ name }) => [name, lists.get(name)?.records ?? []])
  ) as unknown as RawLists
  // But for the notes, of which broken ones are left out.
  const notes = raw.notes.filter((_, i) => checked.notes?.[i] !== null)
  return builder.atlas(sound, events, { ...raw, notes }, geography, () => reading.pause())
}

/** For a large file of events: what there is to know of the folder without it. Null where something is wrong with the rest. */
async function earlyEvents(
  manifest: Record<string, unknown>,
  others: Folder,
  reading: Reading
): Promise<EarlyEvents | null> {
  // All is told later, and in its order.
  const unheard = new Report()
  const shapes = others.geography ? checkShapes(others.geography, unheard) : { states: null }
  const known = await knownOf(manifest, others, listsOf(others, unheard), shapes, reading, unheard)
  if (unheard.errors > 0) return null
  const ids = new Map([...known.ids].filter(([kind]) => kind !== 'event'))
  return new EarlyEvents({ ...known, ids }, new Builder(known.readDate, known.span))
}

function listsOf(folder: Folder, report: Report): Lists {
  const lists = new Map<CollectionName, FileRecords>()
  for (const collection of COLLECTIONS) {
    const parsed = folder.lists.get(collection.name)
    if (!parsed) continue
    const { file, value } = parsed
    const records = value === undefined ? null : recordsOf(collection, value, new Site(report, file))
    lists.set(collection.name, { file, records })
  }
  return lists
}

/** Stands in where the span cannot be read, so that nothing is said to lie outside of it. */
const ALL_TIME = { start: dayOf(1), end: dayOf(9999) }

async function knownOf(
  manifest: Record<string, unknown>,
  folder: Folder,
  lists: Lists,
  shapes: Shapes,
  reading: Reading,
  report: Report
): Promise<Known> {
  const ids = new Map<IdKind, Ids>()
  for (const { name, kind } of COLLECTIONS) {
    const list = lists.get(name)
    // A collection that the manifest does not name is empty; one that cannot be read is unknown.
    if (!list) ids.set(kind, idsFrom([]))
    else if (list.records)
      ids.set(kind, await idsOf(list.records, name, new Site(report, list.file), () => reading.pause()))
  }
  for (const [kind, list] of [
    ['kind', manifest.kinds],
    ['measure', manifest.measures]
  ] as const) {
    const found = idsIn(list)
    if (found) ids.set(kind, found)
  }
  if (folder.geography && shapes.states) ids.set('piece', idsFrom(shapes.states.keys()))
  const span = spanIn(manifest) ?? ALL_TIME
  const [firstLanguage, ...otherLanguages] = languagesOf(manifest)
  return {
    ids,
    rejected: sourcesWhere(lists, 'standing', 'rejected'),
    unseen: sourcesWhere(lists, 'seen', false),
    examined: examinedIn(lists),
    measures: measuresIn(lists),
    firstLanguage,
    otherLanguages,
    span,
    readDate: dateReader({ first: roundDay(span.start), last: roundDay(span.end - 1) })
  }
}

/** Ids of the sources that say so of themselves, whatever else is wrong with them. */
function sourcesWhere(lists: Lists, key: 'standing' | 'seen', value: unknown): ReadonlySet<string> {
  const found = (lists.get('sources')?.records ?? []).flatMap((source) =>
    isObject(source) && isObject(source.custom) && source.custom[key] === value ? [String(source.id)] : []
  )
  return new Set(found)
}

function examinedIn(lists: Lists): ReadonlySet<string> {
  const found = (lists.get('notes')?.records ?? []).flatMap((note) =>
    isObject(note) && isObject(note.order) && typeof note.order.source === 'string' ? [note.order.source] : []
  )
  return new Set(found)
}

function measuresIn(lists: Lists): ReadonlyMap<string, string> {
  const found = (lists.get('indicators')?.records ?? []).flatMap((one): [string, string][] =>
    isObject(one) && typeof one.id === 'string' && typeof one.measure === 'string'
      ? [[one.id, one.measure]]
      : []
  )
  return new Map(found)
}

function checkTogether(
  checked: CheckedLists,
  lists: Lists,
  shapes: Shapes,
  home: string | undefined,
  report: Report,
  known: Known
): void {
  const units = lists.get('units')
  if (units && checked.units) {
    const own = home === undefined ? null : [...(shapes.states ?? [])].filter(([, state]) => state === home)
    const homePieces = own && new Set(own.map(([piece]) => piece))
    territoryRules(
      checked.units.map((unit) => unit?.sound ?? null),
      homePieces,
      new Site(report, units.file),
      known
    )
  }
  const indicators = lists.get('indicators')
  if (indicators && checked.indicators && checked.series) {
    drawnRules(checked.indicators, checked.series, new Site(report, indicators.file))
  }
  const notes = lists.get('notes')
  if (notes && checked.notes) orderRules(checked.notes, new Site(report, notes.file))
}
