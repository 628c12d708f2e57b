// Indicators that this atlas computes from one of its series: changes against each province's own mean. No other arithmetic is here.
import { z } from 'zod'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })

/** How an indicator follows from a series: per cent against the unit's mean of the base years, first and last. */
export const Derivation = z.strictObject({
  from: z.string(),
  tag: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  base: z.tuple([z.int(), z.int()]),
  label: Text,
  caveat: Text.optional(),
  /** Said of every value of a unit from a year on, where the land counted has changed. */
  notes: z.array(z.strictObject({ unit: z.string(), from: z.int(), text: Text }))
})
export type Derivation = z.infer<typeof Derivation>

interface Value {
  unit?: string | undefined
  year?: number | undefined
  value: number
  checked: boolean
}

/** A value of the derived series; without a note where nothing is to be said. */
export interface DerivedValue {
  unit: string
  year: number
  value: number
  bound: undefined
  checked: boolean
  how: 'derived'
  note: z.infer<typeof Text> | undefined
}

/**
 * For each unit that has a value in every base year, each year's difference from the mean of these years in per cent of it, to
 * one decimal. Checked where the year and the whole base are. A unit that lacks a base year is left out. Throws where a note
 * names a unit that has no value.
 */
export function changeOf(
  values: readonly Value[],
  { base: [first, last], notes }: Pick<Derivation, 'base' | 'notes'>
): DerivedValue[] {
  const years = new Map<string, Map<number, Value>>()
  for (const value of values) {
    if (value.unit === undefined || value.year === undefined) continue
    years.set(value.unit, (years.get(value.unit) ?? new Map<number, Value>()).set(value.year, value))
  }
  const found = [...years].flatMap(([unit, of]) => {
    const base = Array.from({ length: last - first + 1 }, (_, i) => of.get(first + i))
    if (base.some((value) => value === undefined)) return []
    const known = base.filter((value) => value !== undefined)
    const mean = known.reduce((sum, { value }) => sum + value, 0) / known.length
    if (!(mean > 0)) return []
    return [...of].map(([year, { value, checked }]): DerivedValue => {
      const change = Math.round(((value - mean) / mean) * 1000) / 10
      return {
        unit,
        year,
        // No negative zero.
        value: change === 0 ? 0 : change,
        bound: undefined,
        checked: checked && known.every((one) => one.checked),
        how: 'derived',
        note: notes.find((note) => note.unit === unit && year >= note.from)?.text
      }
    })
  })
  for (const { unit } of notes) {
    if (!found.some((value) => value.unit === unit))
      throw new Error(`hand/indicators.json: no value of ${unit} to note`)
  }
  return found
}
