// The shape of one record of events.json; what must hold between records is in ../rules.
import { z } from '../zod'
import { bound, citation, date, id, optional, range, ref, text } from './fields'
import { area, line } from './shapes'

const figure = z.strictObject({
  label: text,
  value: z.union([z.number(), range, text], 'a number, [low, high] or a text'),
  bound: optional(bound),
  measure: ref('measure'),
  period: optional(date),
  checked: z.boolean(),
  sources: z.array(ref('source')),
  note: optional(text)
})
export type RawFigure = z.infer<typeof figure>

export const event = z.strictObject({
  id: id('event'),
  date,
  dateChecked: optional(z.boolean()),
  title: text,
  label: optional(text),
  summary: text,
  careful: optional(text),
  kinds: z.array(ref('kind')).check(z.minLength(1)),
  scope: z.enum(['local', 'regional', 'national', 'abroad']),
  place: optional(ref('place')),
  where: optional(text),
  also: optional(z.array(ref('place'))),
  line: optional(line),
  area: optional(area),
  units: optional(z.array(ref('unit'))),
  people: optional(z.array(ref('person'))),
  see: optional(z.array(ref('event'))),
  weight: z.int().check(z.gte(1), z.lte(5)),
  confidence: z.enum(['high', 'medium', 'low']),
  disagreement: optional(text),
  open: optional(z.array(text)),
  figures: optional(z.array(figure)),
  citations: z.array(citation),
  uncited: optional(text)
})
export type RawEvent = z.infer<typeof event>
