// The rule of one source beyond its shape: a date that holds parts but no year. It warns, and the source stays.
import { shown } from '../problems'
import type { Checked } from '../record'
import type { RawSource } from '../schema/sources'
import type { Site } from '../site'

/** Words beside the parts are taken instead, and then there is nothing to say; null is told by itself. */
export function sourceRules({ sound: { issued } }: Checked<RawSource>, site: Site): void {
  const { 'date-parts': parts = [], literal, raw } = issued ?? {}
  const [first = []] = parts
  const told: unknown = first[0]
  if (parts.length === 0 || told === null || parts.some(([year]) => isYear(year))) return
  if ([literal, raw].some(saysAnything)) return
  site.warning(['issued', 'date-parts'], {
    given: shown(told ?? first),
    expected: 'a year, then month and day if they are known, as numbers',
    mend: 'It is cited without a date. Words for a date go into "literal".'
  })
}

function saysAnything(words: unknown): boolean {
  return typeof words === 'string' && /[\p{L}\p{N}]/u.test(words)
}

function isYear(part: unknown): boolean {
  const year = typeof part === 'string' && part.trim() !== '' ? Number(part) : part
  return typeof year === 'number' && Number.isInteger(year) && year !== 0
}
