// The shape of one record of notes.json: a claim, the verdict on it, and who says what.
import { z } from '../zod'
import { citation, date, id, optional, ref, text } from './fields'

const subject = z.strictObject({
  event: optional(ref('event')),
  person: optional(ref('person')),
  place: optional(ref('place')),
  unit: optional(ref('unit')),
  indicator: optional(ref('indicator')),
  source: optional(ref('source')),
  year: optional(z.int().check(z.gte(1), z.lte(9999)))
})

export const note = z.strictObject({
  id: id('note'),
  about: z.array(subject).check(z.minLength(1)),
  order: optional(
    z.strictObject({
      source: ref('source'),
      at: z.int().check(z.gte(1), z.lte(100_000)),
      place: optional(text)
    })
  ),
  claim: text,
  kind: z.enum(['date', 'number', 'cause', 'person', 'definition', 'opinion', 'quotation', 'citation']),
  verdict: z.enum(['supported', 'disputed', 'contradicted', 'opinion', 'unverified']),
  finding: text,
  careful: optional(text),
  of: optional(
    z.strictObject({
      indicator: optional(ref('indicator')),
      measure: optional(ref('measure')),
      unit: optional(ref('unit')),
      period: date
    })
  ),
  citations: z.array(citation)
})
export type RawNote = z.infer<typeof note>
