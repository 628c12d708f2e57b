// The shape of atlas.json, by which all other files of the folder are found.
import { LANGUAGES } from '../../atlas/ids'
import { MARKS } from '../../atlas/model'
import { z } from '../zod'
import { day, id, optional, ref, spelling, text } from './fields'

/** The one format that this program reads. */
export const FORMAT = 1

export const MANIFEST = 'atlas.json'

const file = optional(z.string())

const kind = z.strictObject({ id: id('kind'), label: text, mark: z.enum(MARKS) })

const measure = z.strictObject({
  id: id('measure'),
  label: text,
  unit: text,
  decimals: optional(z.int().check(z.gte(0), z.lte(6))),
  question: optional(text)
})

export const manifest = z.strictObject({
  $schema: optional(z.string()),
  format: z.literal(FORMAT),
  id: spelling,
  version: spelling,
  title: text,
  subtitle: optional(text),
  about: text,
  notice: text,
  span: z.string().check(z.regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, 'two days with "/" between them')),
  start: z.strictObject({ day, layer: optional(ref('indicator')) }),
  begin: z.array(
    z.union(
      [z.strictObject({ event: ref('event') }), z.strictObject({ unit: ref('unit') })],
      '{ event } or { unit }'
    )
  ),
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1)),
  kinds: z.array(kind).check(z.minLength(1)),
  measures: z.array(measure),
  credits: z.array(text),
  files: z.strictObject({
    events: z.string(),
    places: file,
    people: file,
    units: file,
    eras: file,
    indicators: file,
    series: file,
    estimates: file,
    sources: file,
    notes: file,
    glossary: file,
    geography: file
  })
})
export type RawManifest = z.infer<typeof manifest>
