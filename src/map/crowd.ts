// Joins event marks that would crowd each other: tokens with a count, dots, and dots taken in; px arithmetic, no canvas.
import type { AtlasEvent } from '../atlas/model'
import type { Point } from './sheet'

const LOOKS = ['token', 'sign', 'dot'] as const
export type Look = (typeof LOOKS)[number]

/** An event that has a place on the sheet. */
export interface Mark {
  readonly event: AtlasEvent
  /** px of zoom 0 */
  readonly at: Point
  readonly selected: boolean
  /** How it is drawn when it stands alone or leads: disc with its kind, its kind alone (decisions for the whole country), dot. */
  readonly look: Look
  /** The place is approximate or was not checked. */
  readonly unsure: boolean
}

/** Marks drawn as one, at the place of the first. */
export interface Group {
  readonly lead: Mark
  /** All of them, the lead first. */
  readonly marks: readonly Mark[]
}

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

/**
 * Groups marks at a scale (2^zoom). The selected one leads first, then tokens, then signs, the heavier before the lighter, the
 * earlier before the later in the list; each joins the nearest group within reach. Panning never regroups.
 */
export function crowd(marks: readonly Mark[], scale: number, reach: Reach): Crowd {
  const order = marks.map((mark, index) => ({ mark, index }))
  order.sort(
    (a, b) =>
      Number(b.mark.selected) - Number(a.mark.selected) ||
      LOOKS.indexOf(a.mark.look) - LOOKS.indexOf(b.mark.look) ||
      b.mark.event.weight - a.mark.event.weight ||
      a.index - b.index
  )
  const tokens: Mark[][] = []
  const dots: Mark[][] = []
  for (const { mark } of order) {
    if (mark.look === 'dot') continue
    const near = nearest(tokens, mark.at, reach.tokens / scale)
    if (near) near.push(mark)
    else tokens.push([mark])
  }
  for (const { mark } of order) {
    if (mark.look !== 'dot') continue
    const near =
      nearest(tokens, mark.at, reach.dotToToken / scale) ?? nearest(dots, mark.at, reach.dots / scale)
    if (near) near.push(mark)
    else dots.push([mark])
  }
  return { tokens: tokens.flatMap(asGroup), dots: dots.flatMap(asGroup) }
}

function asGroup(marks: readonly Mark[]): Group[] {
  const [lead] = marks
  return lead ? [{ lead, marks }] : []
}

/** The group whose lead is nearest and nearer than `reach` (same unit as the places). */
function nearest(groups: readonly Mark[][], [x, y]: Point, reach: number): Mark[] | undefined {
  let best: Mark[] | undefined
  let least = reach
  for (const group of groups) {
    const at = group[0]?.at
    if (!at) continue
    const distance = Math.hypot(at[0] - x, at[1] - y)
    if (distance < least) [best, least] = [group, distance]
  }
  return best
}

/** The zoom from which the first two marks of a group stand apart by `reach` px; Infinity when all share one place. */
export function zoomApart(marks: readonly Mark[], reach: number): number {
  let widest = 0
  for (const a of marks) {
    for (const b of marks) widest = Math.max(widest, Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]))
  }
  return widest === 0 ? Infinity : Math.log2(reach / widest)
}
