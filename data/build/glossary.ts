// Writes glossary.json: terms of the time and of the field as explained by hand, in the order of the alphabet.
import { z } from 'zod'
import { Locator, withPlacesRead } from './locators'
import { readHand, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Cited = z.strictObject({
  source: z.string(),
  stance: z.enum(['supports', 'contradicts', 'context']).default('supports'),
  locator: Locator.optional(),
  says: Both.optional(),
  checked: z.boolean()
})
const Hand = z.strictObject({
  glossary: z.array(
    z.strictObject({
      id: z.string(),
      term: Both,
      also: z.array(z.string().min(1)).min(1),
      explanation: Both,
      events: z.array(z.string()).min(1).optional(),
      /** What was read for the explanation, by the ids of the atlas. */
      citations: z.array(Cited).min(1).optional()
    })
  )
})

/** All terms. Throws where the file has another shape. */
export function makeGlossary(): object[] {
  const { glossary } = Hand.parse(readHand('glossary'))
  return glossary
    .map((term) => (term.citations ? { ...term, citations: withPlacesRead(term.citations) } : term))
    .sort((a, b) => a.term.en.localeCompare(b.term.en, 'en'))
}

/** Writes glossary.json. */
export function buildGlossary(): void {
  writeAtlas('glossary.json', { glossary: makeGlossary() })
}

if (runAlone(import.meta.url)) buildGlossary()
