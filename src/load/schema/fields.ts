// The building blocks of all schemas: texts, dates, ids and references, each tagged with what must hold beyond its shape.
import type {
  EventId,
  IndicatorId,
  KindId,
  MeasureId,
  NoteId,
  PersonId,
  PieceId,
  PlaceId,
  SeriesId,
  SourceId,
  UnitId
} from '../../atlas/ids'
import { z } from '../zod'

/** Every kind of thing that has ids, and the type of its id. */
interface IdTypes {
  event: EventId
  place: PlaceId
  person: PersonId
  unit: UnitId
  piece: PieceId
  source: SourceId
  indicator: IndicatorId
  series: SeriesId
  measure: MeasureId
  kind: KindId
  estimate: string
  era: string
  note: NoteId
  term: string
}
export type IdKind = keyof IdTypes

/** What must hold of a value beyond its shape; checked by ../walk.ts, which meets the tags along the schema. */
export type Tag =
  | { readonly tag: 'ref'; readonly kind: IdKind }
  /** Any EDTF. */
  | { readonly tag: 'date' }
  /** EDTF, but one moment: neither interval nor set. */
  | { readonly tag: 'moment' }
  | { readonly tag: 'text' }
  /** [low, high] */
  | { readonly tag: 'range' }

export const tags = new Map<z.core.$ZodType, Tag>()

function tagged<S extends z.core.$ZodType>(schema: S, tag: Tag): S {
  tags.set(schema, tag)
  return schema
}

/** An absent member; JSON has no undefined, so that a present one is never it. */
export const optional = z.exactOptional

// The length is looked at first: a pattern with a repeated group exhausts the stack on a text of megabytes.
const KEBAB = z
  .string()
  .check(
    z.regex(
      /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/,
      'an id of at most 100 small letters, digits and single hyphens'
    )
  )
const ISO = z.string().check(z.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code such as CN-AH'))
const SPACELESS = z.string().check(z.regex(/^\S+$/, 'an id without spaces'))

type IdSchema<K extends IdKind> = z.ZodMiniType<IdTypes[K], string>

/** The id of a record itself. */
export function id<K extends IdKind>(kind: K): IdSchema<K> {
  const schema = kind === 'unit' ? ISO : kind === 'source' ? SPACELESS : KEBAB
  // The brand says only that the text names a thing of this kind; that it does is checked along the tags.
  return schema as unknown as IdSchema<K>
}

/** The id of another record, which must exist. */
export function ref<K extends IdKind>(kind: K): IdSchema<K> {
  const schema = tagged(z.string(), { tag: 'ref', kind })
  return schema as unknown as IdSchema<K> // as in id
}

const words = z.string().check(z.regex(/\S/, 'words, not an empty text'))

/** Words in one or more languages; the atlas's first language must be there. */
export const text = tagged(z.strictObject({ en: optional(words), 'zh-Hans': optional(words) }), {
  tag: 'text'
})
export type RawText = z.infer<typeof text>

export const spelling = words

/** EDTF of any form. */
export const date = tagged(z.string(), { tag: 'date' })

/** EDTF of one day, month, season or year. */
export const moment = tagged(z.string(), { tag: 'moment' })

/** Whole calendar day. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 1958-08-17'))

export const range = tagged(z.tuple([z.number(), z.number()]), { tag: 'range' })

export const bound = z.enum(['about', 'atLeast', 'atMost', 'claimed'])

export const citation = z.strictObject({
  source: ref('source'),
  stance: z.enum(['asserts', 'supports', 'contradicts', 'context']),
  locator: optional(
    z.strictObject({
      label: z.enum(['page', 'chapter', 'section', 'paragraph', 'table', 'entry']),
      value: z.union([words, text], 'words or a text')
    })
  ),
  value: optional(z.union([z.number(), range], 'a number or [low, high]')),
  bound: optional(bound),
  says: optional(text),
  checked: z.boolean()
})
export type RawCitation = z.infer<typeof citation>

export const degrees = {
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180))
}

/** GeoJSON order. */
export const position = z.tuple([degrees.longitude, degrees.latitude])
