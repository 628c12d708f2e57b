// Writes indicators.json: what is measured, in which unit and classes; the definitions are hand-made, figures are not here.
import { z } from 'zod'
import { Derivation } from './derived'
import { measureOf } from './measures'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const Hand = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: Id,
      /** Research indicators joined here, as "national/<key>" or "units/<key>"; none where it is derived. */
      of: z.array(z.string().regex(/^(national|units)\/[a-z0-9_]+$/)).default([]),
      /** Computed for this atlas from one of its series. */
      derived: Derivation.optional(),
      kind: z.enum(['rate', 'share', 'change', 'count', 'class']),
      /** Only where the rows spell the unit too broadly ("million" for households). */
      measure: Id.optional(),
      breaks: z.array(z.number()).optional(),
      /** What each class says, one more than the breaks. */
      classes: z.array(Text).optional(),
      middle: z.number().optional(),
      drawn: z.array(Id).optional(),
      label: Text,
      definition: Text,
      method: Text.optional()
    })
  )
})

export const Row = z.object({
  indicator: z.string(),
  unit: z.string(),
  province: z.string().optional(),
  year: z.int(),
  value: z.number(),
  source: z.string(),
  verified: z.boolean(),
  provenance: z.enum(['seen', 'recovered', 'corrected', 'seen-rounded', 'derived', 'memory']),
  series: z.string(),
  note: z.string().optional(),
  where: z.string().optional(),
  period: z.string().optional()
})
export type Level = 'national' | 'units'
export type Row = z.infer<typeof Row>
const Panel = z.object({ data: z.array(Row) })

/** Every statistics row of the research, in its order. */
export function readRows(level: Level): Row[] {
  return Panel.parse(readResearch(level === 'national' ? 'national' : 'provinces')).data
}

export type HandIndicator = z.infer<typeof Hand>['indicators'][number]

/** The hand-made indicators. Throws when an id or a research indicator is given twice. */
export function readIndicators(): HandIndicator[] {
  const { indicators } = Hand.parse(readHand('indicators'))
  const seen = new Set<string>()
  for (const name of indicators.flatMap((i) => [i.id, ...i.of])) {
    if (seen.has(name)) throw new Error(`hand/indicators.json: "${name}" is given twice`)
    seen.add(name)
  }
  return indicators
}

/** Atlas indicator of a research row. */
export function indicatorFinder(): (level: Level, key: string) => string {
  const byKey = new Map(readIndicators().flatMap((i) => i.of.map((key) => [key, i.id])))
  return (level, key) => {
    const id = byKey.get(`${level}/${key}`)
    if (id === undefined) throw new Error(`hand/indicators.json has nothing for ${level}/${key}`)
    return id
  }
}

/**
 * Writes indicators.json. Throws when breaks do not rise, when joined rows are not in one measure, or when an
 * indicator of the hand-made list has no row.
 */
export function buildIndicators(): void {
  const units = new Map<string, Set<string>>()
  for (const level of ['national', 'units'] as const) {
    for (const row of readRows(level)) {
      const key = `${level}/${row.indicator}`
      units.set(key, (units.get(key) ?? new Set()).add(measureOf(row.unit)))
    }
  }
  const indicators = readIndicators().map((hand) => {
    if ((hand.of.length === 0) !== (hand.derived !== undefined)) {
      throw new Error(`${hand.id}: it is either of the research or derived`)
    }
    if (hand.derived && hand.measure === undefined) throw new Error(`${hand.id}: name its measure`)
    const measures = new Set(
      hand.derived ? [hand.measure] : hand.of.flatMap((key) => [...(units.get(key) ?? [])])
    )
    const [measure] = measures
    if (measure === undefined || measures.size > 1) {
      throw new Error(`${hand.id}: its rows are in ${measures.size} measures (${[...measures].join(', ')})`)
    }
    if (hand.breaks?.some((b, i, all) => i > 0 && b <= (all[i - 1] ?? -Infinity))) {
      throw new Error(`${hand.id}: breaks must rise`)
    }
    return {
      id: hand.id,
      label: hand.label,
      measure: hand.measure ? measureOf(hand.measure) : measure,
      kind: hand.kind,
      definition: hand.definition,
      breaks: hand.breaks,
      classes: hand.classes,
      middle: hand.middle,
      method: hand.method,
      drawn: hand.drawn
    }
  })
  writeAtlas('indicators.json', { indicators })
}

if (runAlone(import.meta.url)) buildIndicators()
