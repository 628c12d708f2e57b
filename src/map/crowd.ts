// Joins event marks that would crowd each other: tokens with a count, dots, and dots taken in; by places and counts, no canvas.
import { Gathering, type Group, type Present, type Share, type Standers } from './gather'
import type { Mark, MarkBook, Rank } from './marks'
import { nearOf, type Near } from './near'

export interface Crowd {
  /** Led by a token or a sign. */
  readonly tokens: readonly Group[]
  readonly dots: readonly Group[]
}

/** Distances below which marks join, px. */
export interface Reach {
  /** token to token */
  readonly tokens: number
  /** dot to token */
  readonly dotToToken: number
  /** dot to dot */
  readonly dots: number
}

/** A group while it grows. */
interface Growing {
  readonly lead: Mark
  size: number
  readonly shares: Share[]
}

/** The group that the next mark of a place joins, and how far its lead is, by index of the place. */
interface Reached {
  readonly group: (Growing | undefined)[]
  readonly distance: Float64Array
}

/**
 * Groups marks at a scale (2^zoom). The selected one leads first, then tokens, then signs, the heavier before the lighter, the
 * earlier before the later in the list; each joins the nearest group within reach. Panning never regroups.
 *
 * Marks of one place are counted, not passed: only the first of them can come to lead, all others follow it or, where it joined
 * a group, join whichever is nearest by then.
 */
export function crowd(standers: Standers, scale: number, reach: Reach): Crowd {
  const { book, selected } = standers
  const gathering = new Gathering(standers)
  const tokens: Growing[] = []
  const dots: Growing[] = []
  const wide = Math.max(reach.tokens, reach.dotToToken) / scale
  const byTokens = nothingReached(book, wide)
  const nearTokens = nearOf(book.spots, wide)
  const spot = selected && book.spotOf(selected)
  if (selected && spot !== null && spot !== undefined) {
    const lead = gathering.mark(selected, spot, 'token')
    found(tokens, lead, spot, byTokens, nearTokens)
  }
  const own = reach.tokens / scale
  const takesIn = reach.dotToToken / scale
  for (const rank of book.ranks) {
    if (rank.look !== 'dot') place(rank, tokens, byTokens, own, nearTokens, gathering)
  }
  const near = nearOf(book.spots, reach.dots / scale)
  const byDots = nothingReached(book, reach.dots / scale)
  for (let i = 0; i < book.spots.length; i++) {
    if ((byTokens.distance[i] ?? Infinity) >= takesIn) continue
    byDots.group[i] = byTokens.group[i]
    // Taken in for good: no dot comes nearer than that.
    byDots.distance[i] = -1
  }
  for (const rank of book.ranks) {
    if (rank.look === 'dot') place(rank, dots, byDots, reach.dots / scale, near, gathering)
  }
  const asGroup = (group: Growing) => gathering.group(group.lead, group.size, group.shares)
  return { tokens: tokens.map(asGroup), dots: dots.map(asGroup) }
}

function nothingReached({ spots }: MarkBook, reach: number): Reached {
  return { group: [], distance: new Float64Array(spots.length).fill(reach) }
}

/** A new group; answers with the places for which it is the nearest now. */
function found(groups: Growing[], lead: Mark, spot: number, reached: Reached, near: Near): readonly number[] {
  const group: Growing = { lead, size: lead.selected ? 1 : 0, shares: [] }
  groups.push(group)
  const taken: number[] = []
  near.each(spot, (other, distance) => {
    if (distance >= (reached.distance[other] ?? 0)) return
    reached.group[other] = group
    reached.distance[other] = distance
    taken.push(other)
  })
  return taken
}

/** A place whose marks join a group, and those that came nearer while its rank was placed. */
interface Joining {
  readonly present: Present
  readonly parts: { readonly from: number; readonly group: Growing }[]
}

function place(
  rank: Rank,
  groups: Growing[],
  reached: Reached,
  reach: number,
  near: Near,
  gathering: Gathering
): void {
  const joining = new Map<number, Joining>()
  for (const present of gathering.present(rank)) {
    const { spot } = present.cell
    let group = (reached.distance[spot] ?? Infinity) < reach ? reached.group[spot] : undefined
    if (!group) {
      const event = gathering.event(present.first)
      const taken = found(groups, gathering.mark(event, spot, rank.look), spot, reached, near)
      group = groups[groups.length - 1]
      for (const other of taken) {
        if (group) joining.get(other)?.parts.push({ from: present.first, group })
      }
    }
    if (group) joining.set(spot, { present, parts: [{ from: 0, group }] })
  }
  for (const { present, parts } of joining.values()) {
    const counts = gathering.split(present, parts.map(({ from }) => from)) // prettier-ignore
    parts.forEach(({ from, group }, i) => {
      const count = counts[i] ?? 0
      if (count === 0) return
      group.size += count
      group.shares.push({ cell: present.cell, from, before: parts[i + 1]?.from ?? Infinity })
    })
  }
}

/** The zoom from which the first two marks of a group stand apart by `reach` px; Infinity when all share one place. */
export function zoomApart(marks: readonly Mark[], reach: number): number {
  const places = [...new Set(marks.map(({ at }) => at))]
  let widest = 0
  for (const a of places) {
    for (const b of places) widest = Math.max(widest, Math.hypot(a[0] - b[0], a[1] - b[1]))
  }
  return widest === 0 ? Infinity : Math.log2(reach / widest)
}
