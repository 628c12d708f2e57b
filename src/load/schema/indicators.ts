// The shape of one record of indicators.json: what a statistic means and how a map divides it.
import { z } from '../zod'
import { id, optional, ref, text } from './fields'

export const indicator = z.strictObject({
  id: id('indicator'),
  label: text,
  measure: ref('measure'),
  kind: z.enum(['rate', 'share', 'change', 'count', 'class']),
  definition: text,
  breaks: optional(z.array(z.number()).check(z.minLength(1))),
  classes: optional(z.array(text)),
  middle: optional(z.number()),
  method: optional(text),
  drawn: optional(z.array(ref('series')))
})
export type RawIndicator = z.infer<typeof indicator>
