// Writes events.json: what happened, from the research events and what was decided by hand for each; invents no fact.
import { z } from 'zod'
import { applyEdits, type Editable } from './applyEdits'
import { buildChangelog } from './changelog'
import { citationOf, isRecalled, openPointOf } from './citations'
import { joinDisagreements, readDisagreementsInChinese } from './disagreements'
import { editFiles, joinEdits } from './edits'
import { addedEvents } from './eventsAdded'
import { buildFigure, FigureHand, ResearchFigure } from './figures'
import { readLocators, withLocators } from './locators'
import { unitOf } from './provinces'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })

/** An event as the research has it. Strict, so that a new field cannot be passed over unseen. */
const ResearchEvent = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  title_zh: z.string().min(1),
  edtf: z.string().min(4),
  place: z.string().nullable(),
  province: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  categories: z.array(z.string()).min(1),
  summary: z.string().min(1),
  summary_zh: z.string().min(1),
  figures: z.array(ResearchFigure).optional(),
  sources: z
    .array(
      z.strictObject({
        cite: z.string(),
        url: z.string().optional(),
        verified: z.boolean(),
        kind: z.string().optional()
      })
    )
    .min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  disagreement: z.string().optional(),
  unverified: z.union([z.string(), z.array(z.string())]).optional(),
  coordNote: z.string().optional(),
  careful: z.boolean().optional(),
  // Finer subjects on a quarter of the events only: no filter can rest on them, so they are not shipped.
  themes: z.array(z.string()).optional(),
  verifiedSources: z.number().optional()
})
type ResearchEvent = z.infer<typeof ResearchEvent>

const Decided = z.strictObject({
  weight: z.int().min(1).max(5),
  scope: z.enum(['local', 'regional', 'national', 'abroad']),
  label: Both.optional(),
  place: z.string().optional(),
  also: z.array(z.string()).optional(),
  where: Both.partial({ 'zh-Hans': true }).optional(),
  /** Only where the province of the research does not say it all. */
  units: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
  dateChecked: z.literal(false).optional()
})
const Split = z.strictObject({ cut: z.string().min(1), careful: z.string().min(1) })
const Words = z.strictObject({
  open: z.record(z.string(), z.array(Both).min(1)),
  disagreement: z.record(z.string(), z.string().min(1)),
  careful: z.record(z.string(), z.strictObject({ en: Split, 'zh-Hans': Split }))
})

type Points = z.infer<typeof Both>[]

/** Wordings of a place that the scope of the event already says. */
const NATIONWIDE = ['China (national)', 'Nationwide']

/** All events of the research, in its order. */
function readEvents(): ResearchEvent[] {
  return z.array(ResearchEvent).parse(readResearch('events'))
}

function split(summary: string, at: z.infer<typeof Split>, id: string): { summary: string; careful: string } {
  const parts = summary.split(at.cut)
  if (parts.length !== 2) throw new Error(`${id}: "${at.cut}" is not once in the summary`)
  return { summary: parts.join(''), careful: at.careful }
}

interface Cited {
  source: string
  stance: 'supports'
  locator?: object | undefined
  says?: object | undefined
  checked: boolean
}

/** The citations in the order of the research; a second copy of the same place in the same work is no second one. */
function citationsOf(event: ResearchEvent): Cited[] {
  const cited = new Map<string, Cited>()
  for (const { cite, verified } of event.sources) {
    if (isRecalled(cite)) continue
    const { source, locator, says, also = [], readIn } = citationOf(cite)
    const beside = readIn === undefined ? also : [readIn, ...also]
    const named = [
      { source, locator, says },
      ...beside.map((other) => ({ source: other, locator: undefined, says: undefined }))
    ]
    for (const at of named) {
      const key = JSON.stringify(at)
      // What was found quoted in another work was not itself seen.
      const read = verified && (readIn === undefined || at.source !== source)
      const checked = read || (cited.get(key)?.checked ?? false)
      cited.set(key, { source: at.source, stance: 'supports', locator: at.locator, says: at.says, checked })
    }
  }
  return [...cited.values()]
}

/** What could not be checked: told by hand for the event, and for each fact that was recalled without a work. */
function openOf(event: ResearchEvent, told: Points | undefined): Points | undefined {
  const points = [...(told ?? []), ...event.sources.flatMap(({ cite }) => openPointOf(cite) ?? [])]
  return points.length === 0 ? undefined : points
}

/**
 * All events as edited: those of the research, then those added to them. Throws when a hand-made list names an event, a place
 * or a sentence that is not there.
 */
export function makeEvents(): object[] {
  const made = [...makeUnedited(), ...addedEvents()]
  const edited = applyEdits(made, joinEdits(editFiles(), new Set(made.map((event) => event.id))))
  return withLocators(edited, readLocators().events)
}

function makeUnedited(): Editable[] {
  const events = readEvents()
  const decided = z.strictObject({ events: z.record(z.string(), Decided) }).parse(readHand('events')).events
  const words = Words.parse(readHand('events-words'))
  const figures = z
    .strictObject({ figures: z.record(z.string(), z.record(z.string(), FigureHand)) })
    .parse(readHand('events-figures')).figures
  const ids = new Set(events.map((event) => event.id))
  for (const list of [decided, words.open, words.disagreement, words.careful, figures]) {
    const stray = Object.keys(list).find((id) => !ids.has(id))
    if (stray !== undefined)
      throw new Error(`a hand-made list names the event "${stray}", which is not there`)
  }
  const told = events.flatMap(({ id, disagreement }): [string, string][] => {
    const text = words.disagreement[id] ?? disagreement
    return text === undefined ? [] : [[id, text]]
  })
  const disagreements = joinDisagreements(new Map(told), readDisagreementsInChinese())

  return events.map((event) => {
    const { id } = event
    const hand = decided[id]
    if (!hand) throw new Error(`${id}: nothing was decided for it in hand/events.json`)
    if ((event.unverified !== undefined) !== id in words.open)
      throw new Error(`${id}: open and research differ`)
    const said = event.place === null || NATIONWIDE.includes(event.place) || hand.place !== undefined
    if (!said && hand.where?.en !== event.place) throw new Error(`${id}: where is "${event.place}"`)
    const parts = words.careful[id]
    const en = parts && split(event.summary, parts.en, id)
    const zh = parts && split(event.summary_zh, parts['zh-Hans'], id)
    const citations = citationsOf(event)
    if (citations.length === 0) throw new Error(`${id}: no citation is left; say why under uncited`)
    return {
      id,
      date: event.edtf,
      dateChecked: hand.dateChecked,
      title: { en: event.title, 'zh-Hans': event.title_zh },
      label: hand.label,
      summary: { en: en?.summary ?? event.summary, 'zh-Hans': zh?.summary ?? event.summary_zh },
      careful: en && zh && { en: en.careful, 'zh-Hans': zh.careful },
      kinds: event.categories,
      scope: hand.scope,
      place: hand.place,
      where: hand.where,
      also: hand.also,
      units: hand.units ?? (event.province === null ? undefined : [unitOf(event.province)]),
      people: hand.people,
      see: undefined,
      weight: hand.weight,
      confidence: event.confidence,
      disagreement: disagreements.get(id),
      open: openOf(event, words.open[id]),
      figures: event.figures?.map((figure) => buildFigure(figure, figures[id]?.[figure.label], citations)),
      citations
    }
  })
}

/** Writes events.json. */
export function buildEvents(): void {
  writeAtlas('events.json', { events: makeEvents() })
}

if (runAlone(import.meta.url)) {
  buildEvents()
  // The facts of its edits stand there.
  buildChangelog()
}
