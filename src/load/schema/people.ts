// The shape of one record of people.json.
import { z } from '../zod'
import { date, id, optional, ref, spelling, text } from './fields'

export const person = z.strictObject({
  id: id('person'),
  name: text,
  also: optional(z.array(spelling)),
  roles: z.array(z.strictObject({ text, from: optional(date), to: optional(date) })),
  unit: optional(ref('unit')),
  checked: z.boolean()
})
export type RawPerson = z.infer<typeof person>
