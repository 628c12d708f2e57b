// The shape of one record of series.json: the values of an indicator as one source family gives them.
import { z } from '../zod'
import { bound, date, id, optional, ref, text } from './fields'

const value = z.strictObject({
  unit: optional(ref('unit')),
  year: optional(z.int().check(z.gte(1), z.lte(9999))),
  period: optional(date),
  day: optional(date),
  value: z.number(),
  bound: optional(bound),
  checked: z.boolean(),
  how: z.enum(['seen', 'recovered', 'corrected', 'rounded', 'derived', 'recalled']),
  note: optional(text)
})
export type RawValue = z.infer<typeof value>

export const series = z.strictObject({
  id: id('series'),
  indicator: ref('indicator'),
  sources: z.array(ref('source')),
  label: text,
  territory: z.union(
    [
      z.literal('ofTheDay'),
      z.strictObject({ text, pieces: optional(z.record(ref('unit'), z.array(ref('piece')))) })
    ],
    '"ofTheDay" or { text, pieces? }'
  ),
  caveat: optional(text),
  values: z.array(value)
})
export type RawSeries = z.infer<typeof series>
