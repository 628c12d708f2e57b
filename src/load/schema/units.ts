// The shape of one record of units.json: a province in time. All stretches name their last day, absent where they go on.
import { z } from '../zod'
import { date, day, id, moment, optional, ref, text } from './fields'

const held = { from: moment, to: optional(moment) }

export const unit = z.strictObject({
  id: id('unit'),
  names: z
    .array(
      z.strictObject({
        ...held,
        name: text,
        full: optional(text),
        kind: z.enum(['province', 'autonomous-region', 'municipality', 'special'])
      })
    )
    .check(z.minLength(1)),
  capitals: z.array(z.strictObject({ ...held, place: ref('place') })),
  leaders: z.array(
    z.strictObject({
      person: optional(ref('person')),
      name: optional(text),
      from: optional(moment),
      to: optional(moment),
      source: optional(ref('source')),
      checked: z.boolean()
    })
  ),
  pieces: z.array(z.strictObject({ piece: ref('piece'), from: day, to: optional(day) })),
  changes: z.array(
    z.strictObject({
      date,
      text,
      drawn: z.boolean(),
      event: optional(ref('event')),
      source: optional(ref('source')),
      checked: z.boolean()
    })
  )
})
export type RawUnit = z.infer<typeof unit>
