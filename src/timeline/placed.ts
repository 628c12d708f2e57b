// An event that has its lane: from which zoom on, and how far it reaches there. Data, and its order in a list.
import type { AtlasEvent } from '../atlas/model'
import type { Shape } from './shape'

/** An event with the zooms (px a day) at which it has a label. In a lane it never meets another that is shown. */
export interface Placed {
  readonly slot: number
  readonly event: AtlasEvent
  readonly shape: Shape
  readonly name: string
  readonly textWidth: number
  readonly lane: number
  /** Shown from this zoom on, until its bar is so long that it is context. */
  readonly since: number
  readonly until: number
  /** From this zoom on in another lane. */
  readonly move: { readonly at: number; readonly lane: number } | null
  /** px and days that it reaches to the left and to the right of its mark: the larger holds. */
  readonly left: number
  readonly leftDays: number
  readonly right: number
  readonly rightDays: number
}

export function laneAt(placed: Placed, pxPerDay: number): number {
  return placed.move && pxPerDay >= placed.move.at ? placed.move.lane : placed.lane
}

/** Into a list sorted by slot. */
export function insertPlaced(list: Placed[], one: Placed): void {
  let i = list.length
  while (i > 0 && (list[i - 1]?.slot ?? -1) > one.slot) i--
  list.splice(i, 0, one)
}
