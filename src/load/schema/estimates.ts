// The shape of one record of estimates.json: a figure that somebody published for a whole period.
import { z } from '../zod'
import { bound, date, id, optional, ref, spelling, text } from './fields'

export const estimate = z.strictObject({
  id: id('estimate'),
  measure: ref('measure'),
  author: spelling,
  year: optional(z.int().check(z.gte(1), z.lte(9999))),
  low: optional(z.number()),
  central: optional(z.number()),
  high: optional(z.number()),
  bound: optional(bound),
  period: date,
  concept: text,
  method: text,
  standing: z.enum(['accepted', 'contested', 'rejected', 'ours']),
  sources: z.array(ref('source')),
  checked: z.boolean(),
  note: optional(text)
})
export type RawEstimate = z.infer<typeof estimate>
