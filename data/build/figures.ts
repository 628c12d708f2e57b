// Turns a figure of a research event into the atlas form; the number itself is never touched.
import { z } from 'zod'
import { measureOf } from './measures'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Bound = z.enum(['about', 'atLeast', 'atMost', 'claimed'])

export const ResearchFigure = z.strictObject({
  label: z.string().min(1),
  value: z.union([z.number(), z.string(), z.array(z.number()).min(2)]),
  unit: z.string(),
  verified: z.boolean().optional(),
  // Where a number was recalled from: a working remark, which `checked` says for the reader.
  note: z.string().optional()
})
export type ResearchFigure = z.infer<typeof ResearchFigure>

/** What was written by hand for a figure whose label or value cannot be read by rule. */
export const FigureHand = z.strictObject({
  label: z.string().min(1).optional(),
  bound: Bound.optional(),
  value: Both.optional()
})

// How the research writes a bound into the label, and what stays of it.
const BOUNDS: readonly (readonly [RegExp, string, z.infer<typeof Bound>])[] = [
  [/ \((more than|at least)\)$/, '', 'atLeast'],
  [/, (over|at least)$/, '', 'atLeast'],
  [/, about\)$/, ')', 'about'],
  [/ \(about\)$/, '', 'about'],
  [/, (approx\.|about)$/, '', 'about']
]

/** Label and bound of a figure: "Guns (more than)" is "Guns" with a lower bound; what was claimed stays a claim. */
function reading(label: string): { label: string; bound?: z.infer<typeof Bound> } {
  const clean = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  // A quota set after a claim is none itself.
  if (/\bclaim/i.test(label) && !label.endsWith('after the claim'))
    return { label: clean(label), bound: 'claimed' }
  for (const [pattern, rest, bound] of BOUNDS) {
    if (pattern.test(label)) return { label: clean(label.replace(pattern, rest)), bound }
  }
  return { label: clean(label) }
}

function valueOf(figure: ResearchFigure, hand: z.infer<typeof FigureHand> | undefined): unknown {
  if (hand?.value) return hand.value
  const { value } = figure
  if (typeof value === 'number') return value
  const [low, high] = value
  if (typeof low === 'number' && typeof high === 'number' && value.length === 2 && low <= high)
    return [low, high]
  throw new Error(
    `figure "${figure.label}": ${JSON.stringify(value)} is no number or range; write it by hand`
  )
}

/** `label` is what an edit may change; the rest is only written. */
export interface AtlasFigure {
  label: { en: string; 'zh-Hans'?: string }
  value: unknown
  bound: z.infer<typeof Bound> | undefined
  measure: string
  checked: boolean
  sources: string[]
}

/**
 * The figure in atlas form. The research says of a figure whether it was read at a source, not at which: one that was names
 * those of the event's sources that were opened and is checked; another names all of them and is not.
 */
export function buildFigure(
  figure: ResearchFigure,
  hand: z.infer<typeof FigureHand> | undefined,
  citations: readonly { source: string; checked: boolean }[]
): AtlasFigure {
  const read = reading(figure.label)
  const seen = figure.verified === true
  const opened = citations.filter((citation) => citation.checked)
  const carrying = seen && opened.length > 0 ? opened : citations
  const sources = [...new Set(carrying.map((citation) => citation.source))]
  return {
    label: { en: hand?.label ?? read.label },
    value: valueOf(figure, hand),
    bound: hand?.bound ?? read.bound,
    measure: measureOf(figure.unit),
    checked: seen && opened.length > 0,
    sources
  }
}
