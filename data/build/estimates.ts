// Writes estimates.json: the published death tolls side by side; the ranges that documents claim are no estimates and stay out.
import { z } from 'zod'
import { sourceIdOf } from './citations'
import { measureOf } from './measures'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1).optional() })

const Hand = z.strictObject({
  /** Research wording of a concept -> ours. */
  concepts: z.record(z.string(), Text),
  /** By research id. */
  estimates: z.record(
    z.string(),
    z.strictObject({
      period: z.string(),
      /** Only where the research's "million deaths" is not what is counted. */
      measure: z.string().optional(),
      bound: z.enum(['about', 'atLeast', 'atMost']).optional(),
      method: Text,
      note: Text.optional()
    })
  )
})

// The research also holds `ranges`: what four general texts say between which numbers the toll lies. Those are claims of
// documents, to be shown inside notes, and must never stand among the estimates.
const Research = z.object({
  estimates: z.array(
    z.object({
      id: z.string(),
      author: z.string(),
      year: z.int().nullable().optional(),
      low: z.number().nullable(),
      central: z.number().nullable(),
      high: z.number().nullable(),
      unit: z.string(),
      concept: z.string(),
      standing: z.string(),
      sources: z.array(z.string()),
      verified: z.boolean()
    })
  )
})

const STANDING: ReadonlyMap<string, string> = new Map([
  ['accepted as serious demography', 'accepted'],
  ['serious but contested', 'contested'],
  ['rejected by most demographers and historians', 'rejected'],
  ["this project's arithmetic, not a scholarly estimate", 'ours']
])

/** Writes estimates.json. Throws on an unknown standing or concept and when research and hand-made list differ. */
export function buildEstimates(): void {
  const hand = Hand.parse(readHand('estimates'))
  const research = Research.parse(readResearch('estimates')).estimates
  const told = new Set(research.map((r) => r.id))
  for (const id of Object.keys(hand.estimates))
    if (!told.has(id)) throw new Error(`no estimate "${id}" in the research`)
  const estimates = research.map((row) => {
    const own = hand.estimates[row.id]
    const concept = hand.concepts[row.concept]
    const standing = STANDING.get(row.standing)
    if (!own || !concept || !standing) throw new Error(`hand/estimates.json does not cover "${row.id}"`)
    return {
      id: row.id,
      measure: measureOf(own.measure ?? row.unit),
      author: row.author,
      year: row.year ?? undefined,
      low: row.low ?? undefined,
      central: row.central ?? undefined,
      high: row.high ?? undefined,
      bound: own.bound,
      period: own.period,
      concept,
      method: own.method,
      standing,
      sources: [...new Set(row.sources.map(sourceIdOf).filter((id) => id !== null))],
      checked: row.verified,
      note: own.note
    }
  })
  writeAtlas('estimates.json', { estimates })
}

if (runAlone(import.meta.url)) buildEstimates()
