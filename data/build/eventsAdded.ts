// Reads the events that the research has not (hand/events-added.json), in the form of the atlas; each rests on two opened sources.
import { z } from 'zod'
import type { Editable } from './applyEdits'
import { Cited } from './edits'
import { readHand } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })

const Figure = z.strictObject({
  label: Both,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  bound: z.enum(['about', 'atLeast', 'atMost', 'claimed']).optional(),
  measure: z.string(),
  checked: z.boolean(),
  sources: z.array(z.string()).min(1)
})

const Added = z.strictObject({
  id: z.string(),
  date: z.string().min(4),
  title: Both,
  label: Both.optional(),
  summary: Both,
  careful: Both.optional(),
  kinds: z.array(z.string()).min(1),
  scope: z.enum(['local', 'regional', 'national', 'abroad']),
  place: z.string().optional(),
  where: Both.optional(),
  units: z.array(z.string()).min(1).optional(),
  people: z.array(z.string()).min(1).optional(),
  weight: z.int().min(1).max(5),
  confidence: z.enum(['high', 'medium', 'low']),
  disagreement: Both.optional(),
  open: z.array(Both).min(1).optional(),
  figures: z.array(Figure).min(1).optional(),
  citations: z.array(Cited).min(2)
})

/** The added events in the order of the file. Throws for another shape and for an event with fewer than two opened sources. */
export function addedEvents(): Editable[] {
  const { events } = z.strictObject({ events: z.array(Added) }).parse(readHand('events-added'))
  return events.map((event) => {
    const { id, date, title, label, summary, careful, kinds, scope, place, where, units, people } = event
    const opened = new Set(event.citations.flatMap(({ source, checked }) => (checked ? [source] : [])))
    if (opened.size < 2) throw new Error(`hand/events-added.json: ${id} has fewer than two opened sources`)
    return {
      ...{ id, date, dateChecked: undefined, title, label, summary, careful, kinds, scope, place, where },
      ...{ also: undefined, units, people, see: undefined },
      weight: event.weight,
      confidence: event.confidence,
      disagreement: event.disagreement,
      open: event.open,
      figures: event.figures,
      citations: event.citations
    }
  })
}
