// Which estimates answer one question and how they stand together: groups, orders, what is drawn of a number. Averages nothing.
import type { Atlas, Bound, Citation, Estimate, Measure, MeasureId, Note, Value } from './model'

/** What several sources say of one measure. */
export interface Question {
  readonly measure: Measure
  /** Estimates of the measure, in the order of the file. */
  readonly estimates: readonly Estimate[]
  /** What counts something else and is often taken for it. */
  readonly beside: readonly Estimate[]
  readonly claims: readonly Claim[]
  /** What the atlas notes of numbers of this measure, with who stands on which side. */
  readonly notes: readonly Note[]
}

/** A number that a document asserts: no estimate, since the document did not make one. */
export interface Claim {
  readonly note: Note
  readonly citation: Citation & { readonly value: NonNullable<Citation['value']> }
}

/** Measures with two estimates or more, in the atlas's order, those that ask a question first. */
export function disputedMeasures(atlas: Atlas): readonly Measure[] {
  const counts = new Map<MeasureId, number>()
  for (const { measure } of atlas.estimates) counts.set(measure, (counts.get(measure) ?? 0) + 1)
  const asked = (measure: Measure): number => Number(measure.question !== undefined)
  return [...atlas.measures.values()]
    .filter(({ id }) => (counts.get(id) ?? 0) > 1)
    .sort((a, b) => asked(b) - asked(a))
}

export function questionOf(atlas: Atlas, id: MeasureId): Question | null {
  const measure = atlas.measures.get(id)
  if (!measure) return null
  return {
    measure,
    estimates: atlas.estimates.filter((estimate) => estimate.measure === id),
    beside: atlas.estimates.filter((estimate) => estimate.beside === id && estimate.measure !== id),
    claims: claimsOf(atlas, id),
    notes: atlas.notes.filter(({ of }) => of?.measure === id)
  }
}

/**
 * What documents assert of a measure for the whole country, in the order of the notes: each document's number once, and none that lies
 * within a range of the same document or is of another time than all the estimates.
 */
function claimsOf(atlas: Atlas, id: MeasureId): readonly Claim[] {
  const periods = atlas.estimates.filter(({ measure }) => measure === id).map(({ period }) => period)
  const all = atlas.notes.flatMap((note): Claim[] => {
    const { of } = note
    if (of?.measure !== id || of.unit !== undefined) return []
    if (!periods.some((period) => period.earliest <= of.period.latest && of.period.earliest <= period.latest))
      return []
    return note.citations.flatMap((citation) =>
      citation.stance === 'asserts' && citation.value !== undefined
        ? [{ note, citation: { ...citation, value: citation.value } }]
        : []
    )
  })
  return all.filter(
    (claim, i) =>
      !all.some((other, j) => {
        if (j === i || other.citation.source !== claim.citation.source) return false
        const [low, high] = endsOf(claim.citation.value)
        const [least, most] = endsOf(other.citation.value)
        const same = least === low && most === high
        return (
          least <= low &&
          high <= most &&
          (!same || saysMore(other, claim) || (!saysMore(claim, other) && j < i))
        )
      })
  )
}

function saysMore(a: Claim, b: Claim): boolean {
  return a.citation.says !== undefined && b.citation.says === undefined
}

function endsOf(value: Value): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value
}

/** What is drawn of a number, in its own measure. Only what somebody published: a range has no middle unless they named one. */
export interface Reach {
  readonly low: number
  /** The same as `low` for a single number. */
  readonly high: number
  readonly point?: number
  /** The true number may lie beyond that end. */
  readonly open?: 'up' | 'down'
}

export function reachOf({
  low,
  central,
  high,
  bound
}: Pick<Estimate, 'low' | 'central' | 'high' | 'bound'>): Reach {
  const told = [low, central, high].filter((value) => value !== undefined)
  const [least = NaN, most = least] = [told[0], told.at(-1)]
  const point = central ?? (told.length === 1 ? least : undefined)
  const open = openEnd(bound)
  return { low: least, high: most, ...(point !== undefined && { point }), ...(open && { open }) }
}

function openEnd(bound: Bound | undefined): Reach['open'] {
  return bound === 'atLeast' ? 'up' : bound === 'atMost' ? 'down' : undefined
}

export const GROUPINGS = ['standing', 'concept', 'decade', 'period'] as const
export type Grouping = (typeof GROUPINGS)[number]
export const ORDERS = ['figure', 'author', 'year'] as const
export type Order = (typeof ORDERS)[number]

/** Kinds of estimates that never stand among the others, and all kinds when they are grouped by standing. */
const KINDS = ['accepted', 'contested', 'claimed', 'beside', 'ours', 'rejected'] as const
export type EstimateKind = (typeof KINDS)[number]

/** `claimed`: announced by those whom it served, whatever came of it; `beside`: it counts something else. */
export function kindOf(estimate: Estimate, measure: MeasureId): EstimateKind {
  if (estimate.measure !== measure) return 'beside'
  return estimate.bound === 'claimed' ? 'claimed' : estimate.standing
}

/** What stands apart whatever the grouping: rejected, counting something else, worked here as an example. */
export function standsApart(estimate: Estimate, measure: MeasureId): boolean {
  const kind = kindOf(estimate, measure)
  return kind === 'rejected' || kind === 'beside' || estimate.worked !== undefined
}

export interface Group {
  /** Unique among the groups. */
  readonly key: string
  /** What its members have in common; `kind` where they stand apart or are grouped by standing. */
  readonly by:
    | { readonly kind: EstimateKind }
    | { readonly concept: Estimate['concept'] }
    | { readonly decade: number | null }
    | { readonly period: Estimate['period'] }
  readonly estimates: readonly Estimate[]
}

/** What to group by at first: by what is counted where that differs from row to row, else by standing. */
export function usualGrouping({ estimates }: Question): Grouping {
  const counts = new Map<string, number>()
  for (const { concept } of estimates) {
    const key = JSON.stringify(concept)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) * 2 > estimates.length ? 'standing' : 'concept'
}

/** `nameOf`: the name by which a list shows an estimate, in the language of the page, for the order by author. */
export function groupsOf(
  { measure, estimates, beside }: Question,
  grouping: Grouping,
  order: Order,
  nameOf: (estimate: Estimate) => string,
  language: string
): readonly Group[] {
  const groups = new Map<string, { by: Group['by']; estimates: Estimate[] }>()
  for (const estimate of [...estimates, ...beside]) {
    const { key, by } = groupFor(estimate, measure.id, grouping)
    const group = groups.get(key)
    if (group) group.estimates.push(estimate)
    else groups.set(key, { by, estimates: [estimate] })
  }
  const collator = new Intl.Collator(language)
  const compare = comparing(order, (a, b) => collator.compare(nameOf(a), nameOf(b)))
  return [...groups]
    .map(([key, group]) => ({ key, by: group.by, estimates: group.estimates.sort(compare) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || mostOf(b) - mostOf(a))
}

function groupFor(
  estimate: Estimate,
  measure: MeasureId,
  grouping: Grouping
): { key: string; by: Group['by'] } {
  if (grouping === 'standing' || standsApart(estimate, measure)) {
    const kind = kindOf(estimate, measure)
    return { key: `kind ${kind}`, by: { kind } }
  }
  const { concept, period, year } = estimate
  if (grouping === 'concept') return { key: `concept ${JSON.stringify(concept)}`, by: { concept } }
  if (grouping === 'period') return { key: `period ${period.edtf}`, by: { period } }
  const decade = year === undefined ? null : year - (year % 10)
  return { key: `decade ${decade}`, by: { decade } }
}

/** Where a group stands: kinds in their order and below all others; times as they ran; what is counted as its first member's time. */
function rankOf({ by, estimates }: Group): number {
  if ('kind' in by) return 1e9 + KINDS.indexOf(by.kind)
  if ('decade' in by) return by.decade ?? 1e8
  if ('period' in by) return by.period.earliest
  return Math.min(...estimates.map(({ period }) => period.earliest))
}

/** Of groups of one time, that with the largest number comes first. */
function mostOf({ estimates }: Group): number {
  return Math.max(...estimates.map((estimate) => reachOf(estimate).high))
}

type Compare = (a: Estimate, b: Estimate) => number

function comparing(order: Order, byName: Compare): Compare {
  const byFigure: Compare = (a, b) => {
    const [one, other] = [reachOf(a), reachOf(b)]
    return one.low - other.low || one.high - other.high
  }
  // What has no year comes last.
  const byYear: Compare = (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0
  const first = { figure: byFigure, author: byName, year: byYear }[order]
  return (a, b) => first(a, b) || byFigure(a, b) || byName(a, b) || (a.id < b.id ? -1 : 1)
}

/** Estimates that take this one over or start from it. */
export function usersOf(atlas: Atlas, { id }: Estimate): readonly Estimate[] {
  return atlas.estimates.filter((other) => other.restsOn?.includes(id))
}
