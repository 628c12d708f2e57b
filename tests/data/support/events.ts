// Reads the events of the atlas, the research they were made from and their edits, in pairs, for the tests of both; compares nothing.
import { z } from 'zod'
import { editFiles, joinEdits, type Edit } from '../../../data/build/edits'
import { addedEvents } from '../../../data/build/eventsAdded'
import { atlasList, research, Words } from '../folderFiles'

const Figure = z.object({
  label: Words,
  value: z.union([z.number(), z.array(z.number()), Words]),
  bound: z.string().optional(),
  checked: z.boolean(),
  sources: z.array(z.string())
})
const AtlasEvent = z.object({
  id: z.string(),
  date: z.string(),
  dateChecked: z.boolean().optional(),
  title: Words,
  label: Words.optional(),
  summary: Words,
  careful: Words.optional(),
  kinds: z.array(z.string()),
  scope: z.string(),
  place: z.string().optional(),
  where: Words.optional(),
  also: z.array(z.string()).optional(),
  units: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
  see: z.array(z.string()).optional(),
  weight: z.number(),
  confidence: z.string(),
  disagreement: Words.optional(),
  open: z.array(Words).optional(),
  figures: z.array(Figure).optional(),
  citations: z.array(z.looseObject({ source: z.string(), checked: z.boolean() }))
})
export type AtlasEvent = z.infer<typeof AtlasEvent>
const Found = z.object({
  id: z.string(),
  title: z.string(),
  title_zh: z.string(),
  edtf: z.string(),
  place: z.string().nullable(),
  province: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  categories: z.array(z.string()),
  summary: z.string(),
  summary_zh: z.string(),
  figures: z
    .array(
      z.object({
        label: z.string(),
        value: z.union([z.number(), z.string(), z.array(z.number())]),
        verified: z.boolean().optional()
      })
    )
    .optional(),
  sources: z.array(z.object({ cite: z.string(), verified: z.boolean() })),
  confidence: z.string(),
  disagreement: z.string().optional(),
  unverified: z.union([z.string(), z.array(z.string())]).optional()
})
export type Found = z.infer<typeof Found>

export const events = atlasList('events', AtlasEvent)
export const found = research('events', z.array(Found))
/** Those that the research has not. */
export const added = addedEvents()
const ids = new Set([...found, ...added].map(({ id }) => id))
export const { of: edits } = joinEdits(editFiles(), ids)
export const editOf = (id: string): Edit => edits.get(id) ?? {}
export const byId = new Map(events.map((event) => [event.id, event]))
export const pairs = found.map((from): [string, Found, AtlasEvent] => {
  const event = byId.get(from.id)
  if (!event) throw new Error(`${from.id} is missing`)
  return [from.id, from, event]
})
