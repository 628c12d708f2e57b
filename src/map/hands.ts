// What pointers on the map mean: hover, choose, open a group; as actions on the store and moves of the eye. No painting, no words.
import type { AtlasEvent, UnitId } from '../atlas/model'
import { hover, select } from '../state/actions'
import type { AtlasStore } from '../store/store'
import { CLOSEST, scaleOf, toSheet } from './camera'
import { zoomApart } from './crowd'
import type { Eye } from './eye'
import { fanAt, type FanMember } from './fan'
import type { FanHand } from './fanHand'
import type { Group } from './gather'
import type { Listeners, PointerKind } from './gestures'
import { figureAt } from './figureMarks'
import { markAt, type Hit } from './hit'
import { boundsOf, contains } from './inside'
import { unitAt, type LandBook } from './land'
import type { Mark } from './marks'
import type { Plan } from './plan'
import type { Point } from './sheet'
import { traceAt, type Trace } from './traces'
import { zoomBy } from './wheelAndKeys'

/** What the pointer is on, for the small card beside it. */
export type Tip =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  /** `more`: how many stand behind the one shown. */
  | { readonly kind: 'events'; readonly events: readonly AtlasEvent[]; readonly more: number }

/** How what stands as one was opened: by going closer, as a fan around its place, or as a list. */
export interface Opened {
  readonly how: 'zoom' | 'fan' | 'list'
  /** In the order of time. */
  readonly events: readonly AtlasEvent[]
  /** Where it stands, px of the pane. */
  readonly at: Point
}

export interface Hands extends Listeners {
  /** Opens what stands as one: closer; where closeness parts nothing as a fan, or as a list. */
  open(marks: readonly Mark[], at: Point): void
}

export interface HandsOptions {
  readonly store: AtlasStore
  readonly book: LandBook
  readonly eye: Eye
  readonly fan: FanHand
  readonly plan: () => Plan
  /** Lines and areas drawn now. */
  readonly traces: () => readonly Trace[]
  readonly tip: (tip: Tip | null, at: Point) => void
  readonly opened: (opened: Opened) => void
}

/** How far beyond its edge a mark is still hit, px: targets of 24 px and more for fingers. */
const REACH: Record<PointerKind, number> = { fine: 4, coarse: 14 }

/** Marks have to come so far apart to be told from each other, px. */
const APART = 40

export function handsOn({ store, book, eye, fan, plan, traces, tip, opened }: HandsOptions): Hands {
  const hitAt = (at: Point, kind: PointerKind): Hit | null =>
    markAt(plan(), eye.camera, eye.size, at, REACH[kind])
  const unitUnder = (at: Point, kind: PointerKind): UnitId | null => {
    const { camera, size } = eye
    const figure = figureAt(plan().figures, camera, size, at, REACH[kind])
    if (figure) return figure
    const place = toSheet(eye.camera, eye.size, at)
    if (!contains(book.home, place)) return null
    return unitAt(book.units(store.state()), (region) => contains(region, place))
  }

  const fannedAt = (at: Point, kind: PointerKind): FanMember | 'paper' | null =>
    fan.fan && fanAt(fan.fan, eye.camera, eye.size, at, REACH[kind])
  const eventUnder = (at: Point, kind: PointerKind): AtlasEvent | null => {
    const place = toSheet(eye.camera, eye.size, at)
    return traceAt(traces(), place, REACH[kind], scaleOf(eye.camera))?.event ?? null
  }

  function open(marks: readonly Mark[], at: Point): void {
    const events = marks.map(({ event }) => event)
    events.sort((a, b) => a.date.earliest - b.date.earliest)
    const how = parted(marks) ? 'zoom' : fan.open(marks) ? 'fan' : 'list'
    // The pointer rests on what was one mark and is many now.
    store.act(hover(null))
    opened({ how, events, at })
  }

  /** Goes as close as parts the marks; false where no zoom does. */
  function parted(marks: readonly Mark[]): boolean {
    // Of what lies beyond the sheet only the way there is seen, from however close.
    if (marks.some(({ beyond }) => beyond !== undefined)) return false
    const needed = zoomApart(marks, APART)
    const now = eye.target.zoom
    if (needed > CLOSEST || now >= CLOSEST - 0.01) return false
    const [left, top, right, bottom] = boundsOf([marks.map((mark) => mark.at)])
    const { width, height } = eye.size
    const fits = Math.log2(
      Math.min((width * 0.6) / (right - left || 1e-9), (height * 0.6) / (bottom - top || 1e-9))
    )
    const zoom = eye.clampZoom(Math.max(needed, now + 0.5, Math.min(fits, needed + 1.5)))
    eye.glide({ x: (left + right) / 2, y: (top + bottom) / 2, zoom }, 300)
    return true
  }

  return {
    open,

    tap(at, kind) {
      tip(null, at)
      const fanned = fannedAt(at, kind)
      if (fanned && fanned !== 'paper') {
        store.act(select({ kind: 'event', id: fanned.mark.event.id }))
        return
      }
      fan.fold()
      if (fanned) return
      const hit = hitAt(at, kind)
      const event = hit ? null : eventUnder(at, kind)
      if (hit?.part === 'count') open(hit.group.marks, at)
      else if (hit) store.act(select({ kind: 'event', id: hit.group.lead.event.id }))
      else if (event) store.act(select({ kind: 'event', id: event.id }))
      else {
        const unit = unitUnder(at, kind)
        if (unit) store.act(select({ kind: 'unit', id: unit }))
      }
    },

    doubleTap(at, kind) {
      // The first tap has opened the fan or chosen of it.
      if (fannedAt(at, kind)) return true
      const hit = hitAt(at, kind)
      if (hit && hit.group.size > 1) open(hit.group.marks, at)
      else zoomBy(eye, 1, at)
      return true
    },

    hover(at) {
      const fanned = at && fannedAt(at, 'fine')
      if (at && fanned) {
        const event = fanned === 'paper' ? null : fanned.mark.event
        store.act(hover(event && { kind: 'event', id: event.id }))
        tip(event && { kind: 'events', events: [event], more: 0 }, at)
        return
      }
      const hit = at && hitAt(at, 'fine')
      const event = at && !hit ? eventUnder(at, 'fine') : null
      if (at && event) {
        store.act(hover({ kind: 'event', id: event.id }))
        tip({ kind: 'events', events: [event], more: 0 }, at)
        return
      }
      const unit = at && !hit ? unitUnder(at, 'fine') : null
      if (hit) {
        const { lead, size } = hit.group
        store.act(hover({ kind: 'event', id: lead.event.id }))
        const events = hit.part === 'count' ? eventsOf(hit.group) : [lead.event]
        tip({ kind: 'events', events, more: size - events.length }, at)
      } else {
        store.act(hover(unit && { kind: 'unit', id: unit }))
        tip(unit && { kind: 'unit', unit }, at ?? [0, 0])
      }
    }
  }
}

const known = new WeakMap<Group, readonly AtlasEvent[]>()

/** The same list while the pointer stays on the same group, however many they are. */
function eventsOf(group: Group): readonly AtlasEvent[] {
  const before = known.get(group)
  if (before) return before
  const events = group.marks.map(({ event }) => event)
  known.set(group, events)
  return events
}
