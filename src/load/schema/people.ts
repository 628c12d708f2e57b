// The shape of one record of people.json.
import { z } from '../zod'
import { citation, date, id, optional, ref, spelling, text } from './fields'

export const person = z.strictObject({
  id: id('person'),
  name: text,
  also: optional(z.array(spelling)),
  roles: z.array(z.strictObject({ text, from: optional(date), to: optional(date) })),
  unit: optional(ref('unit')),
  checked: z.boolean(),
  citations: optional(z.array(citation))
})
export type RawPerson = z.infer<typeof person>
