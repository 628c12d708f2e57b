// The shape of one record of places.json.
import { z } from '../zod'
import { degrees, id, optional, ref, spelling, text } from './fields'

export const place = z.strictObject({
  id: id('place'),
  name: text,
  also: optional(z.array(spelling)),
  lat: degrees.latitude,
  lon: degrees.longitude,
  precision: z.enum(['site', 'seat', 'locality', 'approximate']),
  unit: optional(ref('unit')),
  abroad: optional(text),
  checked: z.boolean(),
  note: optional(text)
})
export type RawPlace = z.infer<typeof place>
