// Checks one record by its schema and the tags in it; rules of a kind of record are in ./rules.
import { LANGUAGES } from '../atlas/ids'
import { parseIsoDay } from '../time/days'
import { shapeFindings } from './issues'
import { isList, isObject } from './jsonTypes'
import type { Known } from './known'
import { nearest } from './nearest'
import { Pass } from './pass'
import { shown, type Step } from './problems'
import type { IdKind, Tag } from './schema/fields'
import type { Site } from './site'
import { walk } from './walk'
import type { z } from './zod'

/** Members of a record that have their right shape; a rule that needs another one cannot be judged. */
export interface Checked<T> {
  readonly sound: Partial<T>
  /** Every member has its shape, so that an absent one is truly absent. */
  readonly whole: boolean
}

/**
 * Reports what is wrong with a value by itself: shape, references, dates, languages. Unknown keys are reported and taken out
 * of `value`. The answer holds its sound members; null when it is no object at all. `pass` is used again for many records.
 */
export function checkRecord<T>(
  schema: z.core.$ZodType,
  value: unknown,
  site: Site,
  known: Known,
  pass = new Pass(known)
): Checked<T> | null {
  // The schema found nothing wrong with any of the members.
  if (pass.sound(schema, value) && countMissing(pass.missing, site, known))
    return { sound: value as Partial<T>, whole: true }
  const broken = reportShape(schema, value, site)
  if (!isObject(value)) return null
  walk(schema, value, [], (tag, met, path) => checkTag(tag, met, path, site, known))
  // As above, of the members that are left.
  if (broken.size === 0) return { sound: value as Partial<T>, whole: true }
  const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !broken.has(key)))
  return { sound: sound as Partial<T>, whole: false } // as above
}

const languageKey = (language: string) => `language ${language}`

/** Counts texts without the other language to the file's warning of it; false when that has still to be worded. */
function countMissing(texts: number, { report, file }: Site, { otherLanguages }: Known): boolean {
  const [language, ...more] = otherLanguages
  return (
    texts === 0 ||
    (language !== undefined && more.length === 0 && report.countJoined(file, languageKey(language), texts))
  )
}

/** The members that are wrong and not forgiven. Keys that the format does not know are taken out of `value`. */
function reportShape(schema: z.core.$ZodType, value: unknown, site: Site): ReadonlySet<Step> {
  const broken = new Set<Step>()
  for (const { path, finding, unknownKey, forgiven } of shapeFindings(schema, value)) {
    if (forgiven) site.warning(path, finding)
    else if (unknownKey === undefined) {
      site.error(path, finding)
      if (path[0] !== undefined) broken.add(path[0])
    } else {
      site.joinedWarning(
        `key ${path.filter((step) => typeof step === 'string').join('.')}`,
        path,
        () => finding
      )
      removeAt(value, path)
    }
  }
  return broken
}

function removeAt(root: unknown, path: readonly Step[]): void {
  let value = root
  for (const step of path.slice(0, -1)) {
    if (isList(value) && typeof step === 'number') value = value[step]
    else if (isObject(value)) value = value[String(step)]
  }
  if (isObject(value)) Reflect.deleteProperty(value, String(path.at(-1)))
}

function checkTag(tag: Tag, value: unknown, path: readonly Step[], site: Site, known: Known): void {
  if (tag.tag === 'ref') checkReference(tag.kind, value, path, site, known)
  else if (tag.tag === 'text') checkLanguages(value, path, site, known)
  else if (tag.tag === 'range') checkRange(value, path, site)
  else checkDate(tag.tag, value, path, site, known)
}

function checkRange(value: unknown, path: readonly Step[], site: Site): void {
  if (!isList(value) || value.length !== 2) return
  const [low, high] = value
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return
  site.error(path, { given: `[${low}, ${high}]`, expected: 'the lower number first' })
}

/** Where the records of a kind stand, for the reader who looks for a valid id. */
const HOMES: Readonly<Record<IdKind, string>> = {
  event: 'an event',
  place: 'a place',
  person: 'a person',
  unit: 'a unit',
  piece: 'a piece of the geometry',
  source: 'a source',
  indicator: 'an indicator',
  series: 'a series',
  measure: 'a measure of atlas.json',
  kind: 'a kind of atlas.json',
  estimate: 'an estimate',
  era: 'an era',
  note: 'a note',
  term: 'a term'
}

function checkReference(kind: IdKind, value: unknown, path: readonly Step[], site: Site, known: Known): void {
  const ids = known.ids.get(kind)
  if (typeof value !== 'string' || !ids || ids.has(value)) return
  const near = nearest(value, ids.keys())
  site.error(path, {
    given: shown(value),
    expected: `the id of ${HOMES[kind]}`,
    ...(near !== undefined && { nearest: near })
  })
}

function checkDate(
  tag: 'date' | 'moment',
  value: unknown,
  path: readonly Step[],
  site: Site,
  known: Known
): void {
  if (typeof value !== 'string') return
  const read = known.readDate(value)
  if ('error' in read) site.error(path, { given: shown(value), expected: read.error })
  else if (tag === 'moment' && read.date.kind !== 'moment') {
    site.error(path, { given: shown(value), expected: 'one day, month, season or year' })
  }
}

function checkLanguages(value: unknown, path: readonly Step[], site: Site, known: Known): void {
  if (!isObject(value)) return
  const first = known.firstLanguage
  if (value[first] === undefined) {
    site.error(path, {
      given: LANGUAGES.some((language) => value[language] !== undefined)
        ? `a text without "${first}"`
        : 'no text',
      expected: `a text in "${first}", the first language of the atlas`
    })
    return
  }
  for (const language of known.otherLanguages) {
    if (value[language] !== undefined) continue
    site.joinedWarning(languageKey(language), path, () => ({
      given: `a text without "${language}"`,
      expected: 'every text in each language of the atlas',
      mend: 'The first language is shown instead, marked.'
    }))
  }
}

/** Reports a text that should be a day of the calendar and is none; the day, or null. */
export function checkDay(value: string, path: readonly Step[], site: Site): number | null {
  const day = parseIsoDay(value)
  if (day === null)
    site.error(path, { given: shown(value), expected: 'a day of the calendar such as 1958-08-17' })
  return day
}
