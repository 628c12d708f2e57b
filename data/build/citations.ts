// Resolves a citation as the research words it to a source of the atlas; it must not invent a source for an unknown text.
import { z } from 'zod'
import { Locator } from './locators'
import { readHand } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Resolved = z.strictObject({
  locator: Locator.optional(),
  says: Both.optional(),
  copy: Both.optional(),
  also: z.array(z.string()).min(1).optional(),
  readIn: z.string().optional()
})
const Hand = z.strictObject({
  wordings: z.record(z.string(), z.array(Resolved.extend({ text: z.string().min(1) })).min(1)),
  recalled: z.array(z.strictObject({ text: z.string().min(1), open: Both.optional() })),
  ids: z.record(z.string(), z.string().nullable())
})

/**
 * What a citation text stands for: the source, the place in it, what it says where the text adds something, the copy
 * that was read when it is not the one of the source's address, further sources that the text names beside it, and the
 * work in which it was found quoted, where that alone was read.
 */
export type ResolvedCitation = { source: string } & z.infer<typeof Resolved>

export interface CitationTable {
  /** By exact wording; null = a fact recalled or put together, for which the wording names no work. */
  texts: Record<string, ResolvedCitation | null>
  /** What could not be checked, by the wording of a recalled fact. */
  open: Record<string, z.infer<typeof Both>>
  /** Atlas id by the research's source id; null = no source of its own. */
  ids: Record<string, string | null>
}

/** The hand-made list (wordings grouped by source) as a table. Throws when one wording stands in it twice. */
export function readCitationTable(): CitationTable {
  const hand = Hand.parse(readHand('citations'))
  const made: CitationTable = { texts: {}, open: {}, ids: hand.ids }
  const enter = (text: string, resolved: ResolvedCitation | null): void => {
    if (text in made.texts) throw new Error(`citation wording given twice: ${text}`)
    made.texts[text] = resolved
  }
  for (const [source, wordings] of Object.entries(hand.wordings)) {
    for (const { text, ...rest } of wordings) enter(text, { source, ...rest })
  }
  for (const { text, open } of hand.recalled) {
    enter(text, null)
    if (open) made.open[text] = open
  }
  return made
}

let kept: CitationTable | undefined

function table(): CitationTable {
  kept ??= readCitationTable()
  return kept
}

function lookUp(text: string): ResolvedCitation | null {
  const found = table().texts[text]
  if (found === undefined) throw new Error(`no source for the citation text "${text}"`)
  return found
}

/**
 * True for a text that is a fact recalled or put together, without a work that carries it: it becomes no citation.
 * Throws on a text that the hand-made list lacks.
 */
export function isRecalled(text: string): boolean {
  return lookUp(text) === null
}

/** For a recalled text, the sentence that says what could not be checked; undefined where there is none. */
export function openPointOf(text: string): { en: string; 'zh-Hans': string } | undefined {
  return table().open[text]
}

/**
 * The source that a citation text of the events or of the province changes stands for. Throws on a text that the
 * hand-made list lacks and on a recalled fact (ask `isRecalled` first).
 */
export function citationOf(text: string): ResolvedCitation {
  const found = lookUp(text)
  if (!found) throw new Error(`names no source, leave it out of the citations (isRecalled): "${text}"`)
  return found
}

/**
 * The atlas id of a source id used in the research (bibliography, panels, estimates). `null` means that the id
 * names no source of its own (our own arithmetic). Throws on an unknown id.
 */
export function sourceIdOf(researchId: string): string | null {
  const found = table().ids[researchId]
  if (found === undefined) throw new Error(`no source for the research id "${researchId}"`)
  return found
}
