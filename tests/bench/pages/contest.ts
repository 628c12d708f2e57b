// What a page of the contest gives the bench: the events to draw, and the handles by which it is mounted and moved. No drawing.
import type { Span } from '../../../src/time/span'

/** An event as other libraries take it. */
export interface PlainEvent {
  readonly id: string
  /** Days since 1970-01-01, half-open: the stretch that it may touch. */
  readonly start: number
  readonly end: number
  /** It went on for a while; else it happened some day within the stretch. */
  readonly lasts: boolean
  readonly title: string
  /** Place in the atlas's list of kinds. */
  readonly kind: number
  /** Degrees north and east; null where it stands on no map. */
  readonly at: readonly [lat: number, lon: number] | null
}

export interface PlainAtlas {
  readonly span: Span
  readonly events: readonly PlainEvent[]
}

/** One of the two drawings of a page. */
export interface Half {
  /** Shows the stretch: a timeline from edge to edge, a map the events that touch it. */
  show(span: Span): void
}

/** Draws into the element at once or soon; `moved` is to be called whenever its own range has changed. */
export type MakeTimeline = (
  element: HTMLElement,
  atlas: PlainAtlas,
  moved: () => void
) => { half: Half; drawn: Promise<void> }
export type MakeMap = (element: HTMLElement, atlas: PlainAtlas) => Half

/** Found by the bench as `contest`. */
export interface Contest {
  /** The atlas is in memory. */
  readonly ready: Promise<void>
  /** Draws it. Answers the ms until the first frame that shows it was handed to the screen. */
  mount(): Promise<number>
  /** Where there is a window of time. */
  readonly window?: () => Span
  /** Moves without a wheel, so that a slow page can be asked about a few steps only. */
  go?(window: Span): void
  /** Shows another day; only where a map is drawn by itself. */
  day?(day: number): void
}

/** Waits until the frame that is being made has been handed to the screen. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        done()
      }
      port2.postMessage(null)
    })
  })
}

export function offer(contest: Contest): void {
  Object.assign(globalThis, { contest })
}

/** Days as the milliseconds that other libraries count in. */
export function dateOf(day: number): Date {
  return new Date(day * 86_400_000)
}
