// Writes estimates.json: published death tolls, and other numbers that sources dispute; claims of documents are no estimates and stay out.
import { z } from 'zod'
import { sourceIdOf } from './citations'
import { makeSides } from './estimateSides'
import { measureOf } from './measures'
import { typographic } from './typography'
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
      note: Text.optional(),
      /** Where the research calls checked what it also says was recalled; the changelog tells it. */
      checked: z.literal(false).optional()
    })
  )
})

const Lists = z.strictObject({
  /** What lists and the worked example need of each, by research id. */
  lists: z.record(
    z.string(),
    z.strictObject({
      label: Text,
      brief: Text,
      restsOn: z.array(z.string()).optional(),
      beside: z.string().optional(),
      worked: z
        .strictObject({
          rates: z.string(),
          population: z.string().optional(),
          deaths: z.string().optional(),
          base: z.tuple([z.int(), z.int()])
        })
        .optional()
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

/** The death tolls. Throws on an unknown standing or concept and when research and hand-made lists differ. */
function makeTolls(): object[] {
  const { lists } = Lists.parse(readHand('estimates-lists'))
  const hand = Hand.parse(readHand('estimates'))
  const research = Research.parse(readResearch('estimates')).estimates
  const told = new Set(research.map((r) => r.id))
  for (const id of [...Object.keys(hand.estimates), ...Object.keys(lists)])
    if (!told.has(id)) throw new Error(`no estimate "${id}" in the research`)
  return research.map((row) => {
    const own = hand.estimates[row.id]
    const list = lists[row.id]
    const concept = hand.concepts[row.concept]
    const standing = STANDING.get(row.standing)
    if (!own || !list || !concept || !standing)
      throw new Error(`hand/estimates.json and estimates-lists.json do not cover "${row.id}"`)
    return {
      id: row.id,
      measure: measureOf(own.measure ?? row.unit),
      author: typographic(row.author),
      label: list.label,
      year: row.year ?? undefined,
      low: row.low ?? undefined,
      central: row.central ?? undefined,
      high: row.high ?? undefined,
      bound: own.bound,
      period: own.period,
      concept,
      method: own.method,
      brief: list.brief,
      standing,
      sources: [...new Set(row.sources.map(sourceIdOf).filter((id) => id !== null))],
      checked: own.checked ?? row.verified,
      note: own.note,
      restsOn: list.restsOn,
      beside: list.beside,
      worked: list.worked
    }
  })
}

/** The content of estimates.json. */
export function makeEstimates(): { estimates: object[] } {
  return { estimates: [...makeTolls(), ...makeSides()] }
}

/** Writes estimates.json; series.json and events.json must be there. */
export function buildEstimates(): void {
  writeAtlas('estimates.json', makeEstimates())
}

if (runAlone(import.meta.url)) buildEstimates()
