// Which files hold records, of what shape, under what name; the one list that reading, checking and building go by.
import { MOST_EVENTS, MOST_RECORDS } from '../limits'
import type { z } from '../zod'
import { era, type RawEra } from './eras'
import { estimate, type RawEstimate } from './estimates'
import { event, type RawEvent } from './events'
import type { IdKind } from './fields'
import { term, type RawTerm } from './glossary'
import { indicator, type RawIndicator } from './indicators'
import { note, type RawNote } from './notes'
import { person, type RawPerson } from './people'
import { place, type RawPlace } from './places'
import { series, type RawSeries } from './series'
import { source, type RawSource } from './sources'
import { unit, type RawUnit } from './units'

/** Record types by the key of the file, which is also the key of the manifest's `files`. */
export interface RawRecords {
  events: RawEvent
  places: RawPlace
  people: RawPerson
  units: RawUnit
  eras: RawEra
  indicators: RawIndicator
  series: RawSeries
  estimates: RawEstimate
  sources: RawSource
  notes: RawNote
  glossary: RawTerm
}
export type CollectionName = keyof RawRecords

export interface Collection {
  readonly name: CollectionName
  /** What one record is. */
  readonly kind: IdKind
  readonly schema: z.core.$ZodType
  /** Records that the file may hold. */
  readonly most: number
}

export const COLLECTIONS: readonly Collection[] = [
  { name: 'events', kind: 'event', schema: event, most: MOST_EVENTS },
  { name: 'places', kind: 'place', schema: place, most: MOST_RECORDS },
  { name: 'people', kind: 'person', schema: person, most: MOST_RECORDS },
  { name: 'units', kind: 'unit', schema: unit, most: MOST_RECORDS },
  { name: 'eras', kind: 'era', schema: era, most: MOST_RECORDS },
  { name: 'indicators', kind: 'indicator', schema: indicator, most: MOST_RECORDS },
  { name: 'series', kind: 'series', schema: series, most: MOST_RECORDS },
  { name: 'estimates', kind: 'estimate', schema: estimate, most: MOST_RECORDS },
  { name: 'sources', kind: 'source', schema: source, most: MOST_RECORDS },
  { name: 'notes', kind: 'note', schema: note, most: MOST_RECORDS },
  { name: 'glossary', kind: 'term', schema: term, most: MOST_RECORDS }
]
