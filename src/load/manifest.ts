// Reads what must be known before all else from atlas.json: format, languages, span; and checks the rest of it later.
import { LANGUAGES, type Language } from '../atlas/ids'
import { parseSpan, containsDay, type Span } from '../time/span'
import { isList, isObject } from './jsonTypes'
import { idsFrom, type Ids, type Known } from './known'
import { shown } from './problems'
import { checkDay, checkRecord } from './record'
import type { Report } from './report'
import { FORMAT, manifest as schema, MANIFEST, type RawManifest } from './schema/manifest'
import { Site } from './site'

/** The manifest if this program can go by it; null, and reported, when it is of another format. */
export function checkFormat(value: unknown, report: Report): Record<string, unknown> | null {
  const refuse = (path: string[], given: string, mend?: string) => {
    report.error(MANIFEST, path, { given, expected: `format ${FORMAT}`, ...(mend !== undefined && { mend }) })
    return null
  }
  if (!isObject(value)) return refuse([], shown(value), 'The file is an object in { } with "format": 1.')
  const { format } = value
  if (format === FORMAT) return value
  if (typeof format !== 'number' || !Number.isInteger(format)) {
    return refuse(['format'], shown(format), `Write "format": ${FORMAT}.`)
  }
  return format > FORMAT
    ? refuse(
        ['format'],
        `format ${format}`,
        'The atlas was made for a newer version of this program; get that one.'
      )
    : refuse(['format'], `format ${format}`, `There is no such format: the first one is ${FORMAT}.`)
}

/** Languages that can be told even from a broken manifest; the first language of the program when there are none. */
export function languagesOf(manifest: Record<string, unknown>): readonly [Language, ...Language[]] {
  const listed: unknown[] = isList(manifest.languages) ? manifest.languages : []
  const found = listed.flatMap((word) => LANGUAGES.filter((language) => language === word))
  const [first = LANGUAGES[0], ...others] = new Set(found)
  return [first, ...others]
}

/** The span, half-open; null when it cannot be read. */
export function spanIn(manifest: Record<string, unknown>): Span | null {
  return typeof manifest.span === 'string' && manifest.span.length === 21
    ? parseSpan(manifest.span.replace('/', '..'))
    : null
}

/**
 * Reports what is wrong with the manifest; it comes last, because it names things of all other files.
 * @param mapped indicators with a value of a unit
 */
export function checkManifest(
  value: Record<string, unknown>,
  mapped: ReadonlySet<string>,
  report: Report,
  known: Known
): RawManifest | null {
  const site = new Site(report, MANIFEST)
  const checked = checkRecord<RawManifest>(schema, value, site, known)
  if (!checked) return null
  const { span, start, languages, kinds, measures } = checked.sound
  if (span !== undefined && !spanIn(value)) {
    site.error(['span'], { given: shown(span), expected: 'two days of the calendar, the earlier first' })
  }
  if (start) {
    const day = checkDay(start.day, ['start', 'day'], site)
    if (day !== null && spanIn(value) && !containsDay(known.span, day)) {
      site.error(['start', 'day'], { given: shown(start.day), expected: 'a day of the span' })
    }
    if (
      start.layer !== undefined &&
      known.ids.get('indicator')?.has(start.layer) &&
      !mapped.has(start.layer)
    ) {
      site.error(['start', 'layer'], {
        given: shown(start.layer),
        expected: 'an indicator that some series has a value of a unit for'
      })
    }
  }
  checkUnlike(languages, 'languages', site)
  checkUnlike(
    kinds?.map((kind) => kind.id),
    'kinds',
    site
  )
  checkUnlike(
    measures?.map((measure) => measure.id),
    'measures',
    site
  )
  return checked.whole ? (value as RawManifest) : null // the schema found nothing wrong
}

function checkUnlike(words: readonly string[] | undefined, key: string, site: Site): void {
  for (const [i, word] of (words ?? []).entries()) {
    if (words?.indexOf(word) !== i)
      site.error([key, i], { given: `${shown(word)} a second time`, expected: 'each only once' })
  }
}

/** Ids of the kinds or measures, also of those that are broken elsewhere; null when there is no list. */
export function idsIn(list: unknown): Ids | null {
  if (!isList(list)) return null
  return idsFrom(list.flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [one.id] : [])))
}
