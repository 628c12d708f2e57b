// The shape of one record of glossary.json: a term of the time or of the field.
import { z } from '../zod'
import { citation, id, optional, ref, spelling, text } from './fields'

export const term = z.strictObject({
  id: id('term'),
  term: text,
  also: optional(z.array(spelling)),
  explanation: text,
  events: optional(z.array(ref('event'))),
  citations: optional(z.array(citation))
})
export type RawTerm = z.infer<typeof term>
