// Resolves a citation as the research words it to a source of the atlas; it must not invent a source for an unknown text.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const locatorSchema = z.strictObject({
  label: z.enum(['page', 'chapter', 'section', 'paragraph', 'table']),
  value: z.string().min(1)
})
const textSchema = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1).optional() })
const wordingSchema = z.strictObject({
  text: z.string().min(1),
  locator: locatorSchema.optional(),
  copy: textSchema.optional()
})
const handSchema = z.strictObject({
  wordings: z.record(z.string(), z.array(wordingSchema).min(1)),
  ids: z.record(z.string(), z.string().nullable())
})

export type Locator = z.infer<typeof locatorSchema>
export type CopyNote = z.infer<typeof textSchema>
export interface ResolvedCitation {
  source: string
  locator?: Locator
  copy?: CopyNote
}
export interface CitationTable {
  texts: Record<string, ResolvedCitation>
  ids: Record<string, string | null>
}

/** Path of the hand-made list of wordings, grouped by source. */
export const handPath = fileURLToPath(new URL('./hand/citations.json', import.meta.url))

/**
 * Turns the hand-made list (wordings grouped by source) into a table keyed by exact wording.
 * Throws when one wording is given to two sources.
 */
export function readCitationTable(path: string = handPath): CitationTable {
  const hand = handSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const texts: Record<string, ResolvedCitation> = {}
  for (const [source, wordings] of Object.entries(hand.wordings)) {
    for (const { text, ...rest } of wordings) {
      if (texts[text]) throw new Error(`citation wording given twice: ${text} (${texts[text].source}, ${source})`)
      texts[text] = { source, ...rest }
    }
  }
  return { texts, ids: hand.ids }
}

let table: CitationTable | undefined

function loaded(): CitationTable {
  table ??= readCitationTable()
  return table
}

/**
 * The source that a citation text of the events or of the province changes stands for, with the place in the
 * work and the copy that was read where the text tells them. Throws on a text that the hand-made list lacks.
 */
export function citationOf(text: string): ResolvedCitation {
  const found = loaded().texts[text]
  if (!found) throw new Error(`no source for the citation text: ${text}`)
  return found
}

/**
 * The atlas id of a source id used in the research (bibliography, panels, estimates). `null` means that the id
 * names no source of its own (own arithmetic, a figure recalled without a work). Throws on an unknown id.
 */
export function sourceIdOf(researchId: string): string | null {
  const found = loaded().ids[researchId]
  if (found === undefined) throw new Error(`no source for the research id: ${researchId}`)
  return found
}
