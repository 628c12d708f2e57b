// The shape of one record of eras.json: a named stretch of time.
import { z } from '../zod'
import { citation, date, id, text } from './fields'

export const era = z.strictObject({
  id: id('era'),
  date,
  label: text,
  citations: z.array(citation)
})
export type RawEra = z.infer<typeof era>
