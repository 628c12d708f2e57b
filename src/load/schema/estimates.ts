// The shape of one record of estimates.json: a figure that somebody published for a whole period.
import { z } from '../zod'
import { bound, date, id, optional, ref, spelling, text } from './fields'

const calendarYear = z.int().check(z.gte(1), z.lte(9999))

/** Deaths above a straight line between the rates of two years. */
const worked = z.strictObject({
  rates: ref('series'),
  population: optional(ref('series')),
  deaths: optional(ref('series')),
  base: z.tuple([calendarYear, calendarYear])
})

export const estimate = z.strictObject({
  id: id('estimate'),
  measure: ref('measure'),
  author: spelling,
  label: optional(text),
  year: optional(calendarYear),
  low: optional(z.number()),
  central: optional(z.number()),
  high: optional(z.number()),
  bound: optional(bound),
  period: date,
  concept: text,
  method: text,
  brief: optional(text),
  standing: z.enum(['accepted', 'contested', 'rejected', 'ours']),
  sources: z.array(ref('source')),
  checked: z.boolean(),
  note: optional(text),
  event: optional(ref('event')),
  restsOn: optional(z.array(ref('estimate'))),
  beside: optional(ref('measure')),
  worked: optional(worked)
})
export type RawEstimate = z.infer<typeof estimate>
