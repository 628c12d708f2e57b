// What the checks of one record need to know of the rest of the folder: ids, standings, the span, dates read once.
import type { Language } from '../atlas/ids'
import type { Span } from '../time/span'
import { readEdtf, type DateLimits, type ReadDate } from '../time/edtf'
import { deepFreeze } from './freeze'
import type { IdKind } from './schema/fields'

/** Ids by themselves: equal texts found elsewhere are put to the one that is held here. */
export type Ids = ReadonlyMap<string, string>

export function idsFrom(texts: Iterable<string>): Ids {
  const ids = new Map<string, string>()
  for (const text of texts) ids.set(text, text)
  return ids
}

export interface Known {
  /** Valid ids; a kind is absent when its file could not be read, and then nothing can be said of references to it. */
  readonly ids: ReadonlyMap<IdKind, Ids>
  /** Sources of documents whose statements are rejected. */
  readonly rejected: ReadonlySet<string>
  /** Documents whose claims the notes list, and which therefore decide on none. */
  readonly examined: ReadonlySet<string>
  /** Measures by the indicator that counts in them. */
  readonly measures: ReadonlyMap<string, string>
  /** Sources that nobody opened for the atlas. */
  readonly unseen: ReadonlySet<string>
  /** Every text must have it. */
  readonly firstLanguage: Language
  readonly otherLanguages: readonly Language[]
  readonly span: Span
  /** EDTF by its text, read once: an atlas has far fewer dates than places where they stand. */
  readonly readDate: (text: string) => ReadDate
}

/** Longest text that is read as a date, in UTF-16 units: a parser of a grammar may take very long over a longer one. */
const LONGEST = 200

/** A function that reads EDTF with open ends put to the limits, each text once. */
export function dateReader(limits: DateLimits): (text: string) => ReadDate {
  const read = new Map<string, ReadDate>()
  return (text) => {
    let date = read.get(text)
    if (!date) {
      date =
        text.length > LONGEST ? { error: `a date of at most ${LONGEST} letters` } : readEdtf(text, limits)
      // It is handed to all that have this date.
      deepFreeze(date)
      read.set(text, date)
    }
    return date
  }
}
