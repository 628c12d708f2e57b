// What is being looked at, as one value: everything a link, a reload or a second window must bring back. Data and defaults only.
import type { Atlas, EventId, IndicatorId, Language, UnitId } from '../atlas/model'
import { roundDay, type Day } from '../time/days'
import { containsDay, type Span } from '../time/span'

/** `null` is the whole map, fitted to whatever pane there is. */
export interface MapView {
  /** 0..8, quarter steps; at 0 the frame of the data is 256 px wide */
  readonly zoom: number
  readonly lat: number
  readonly lon: number
}

export type Selection =
  { readonly kind: 'event'; readonly id: EventId } | { readonly kind: 'unit'; readonly id: UnitId }

export interface View {
  /** The time window: filters the map, counts and lists. Fractions of days only while a gesture runs. */
  readonly window: Span
  /** The day cursor, always inside the window: borders of this day, figures of its year. */
  readonly day: Day
  readonly map: MapView | null
  readonly layer: IndicatorId | null
  readonly selection: Selection | null
  readonly language: Language
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
}

/** Where an atlas opens when nothing else is asked for. */
export function firstView(atlas: Atlas, language?: Language): View {
  return {
    window: atlas.span,
    day: atlas.start.day,
    map: null,
    layer: atlas.start.layer ?? null,
    selection: null,
    language: language && atlas.languages.includes(language) ? language : (atlas.languages[0] ?? 'en')
  }
}

/** The day moved into the window if it lies outside. */
export function dayInside(window: Span, day: Day): Day {
  if (containsDay(window, day)) return day
  return day < window.start ? roundDay(Math.ceil(window.start)) : roundDay(Math.ceil(window.end) - 1)
}
