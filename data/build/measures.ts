// The units of measurement of the atlas and the spellings that research gives them; holds no figures.
import { z } from 'zod'
import { readHand } from './write'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })

const Hand = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      label: Text,
      unit: Text,
      decimals: z.int().nonnegative().optional(),
      question: Text.optional(),
      spellings: z.array(z.string())
    })
  )
})

const hand = Hand.parse(readHand('measures')).measures
const bySpelling = new Map(hand.flatMap((measure) => measure.spellings.map((text) => [text, measure.id])))

/** The measures in the form of the manifest; `decimals` is the most that a figure of it is shown with. */
export const measures = hand.map(({ id, label, unit, decimals, question }) => ({
  id,
  label,
  unit,
  decimals,
  question
}))

/** Measure id of a unit as research spells it ("Mt", "per 1,000"), or of a measure id. Throws for any other. */
export function measureOf(unit: string): string {
  const id = bySpelling.get(unit) ?? measures.find((measure) => measure.id === unit)?.id
  if (id === undefined) throw new Error(`no measure for the unit "${unit}": add it to hand/measures.json`)
  return id
}
