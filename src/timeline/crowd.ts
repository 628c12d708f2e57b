// Several events that stand on one place of the line: what a click on them asks for, and what a pointer on them says. Types, no list.
import type { AtlasEvent } from '../atlas/model'
import { sameSpan, type Span } from '../time/span'

/** Events that no zoom tells apart, to be listed. */
export interface Crowd {
  /** All of them, in the atlas's order. */
  readonly events: () => readonly AtlasEvent[]
  /** How many they are. */
  readonly count: number
  /** Days on which their marks stand, half-open. */
  readonly days: Span
  /** Where they were clicked, px of the page. */
  readonly x: number
  readonly y: number
}

/** A column or a day with several events. */
export interface PointedEvents {
  readonly kind: 'events'
  readonly count: number
  readonly days: Span
  /** px of the drawing. */
  readonly x: number
  readonly y: number
}

/** A day in the row of figures. */
interface PointedFigures {
  readonly kind: 'figures'
  readonly day: number
  readonly x: number
  readonly y: number
}
export type Pointed = PointedEvents | PointedFigures

export function samePointed(a: Pointed | null, b: Pointed | null): boolean {
  if (a === b) return true
  if (a?.kind === 'events') return b?.kind === 'events' && a.count === b.count && sameSpan(a.days, b.days)
  return a?.kind === 'figures' && b?.kind === 'figures' && a.day === b.day && a.x === b.x
}
