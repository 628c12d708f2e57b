// What pointers on the map mean: hover, choose, open a group; as actions on the store and moves of the eye. No painting, no words.
import type { AtlasEvent, UnitId } from '../atlas/model'
import { hover, select } from '../state/actions'
import type { AtlasStore } from '../store/store'
import { CLOSEST, toSheet } from './camera'
import { zoomApart } from './crowd'
import type { Eye } from './eye'
import type { Listeners, PointerKind } from './gestures'
import { figureAt } from './figureMarks'
import { markAt, type Hit } from './hit'
import { boundsOf, contains } from './inside'
import { unitAt, type LandBook } from './land'
import type { Mark } from './marks'
import type { Plan } from './plan'
import type { Point } from './sheet'
import { zoomBy } from './wheelAndKeys'

/** What the pointer is on, for the small card beside it. */
export type Tip =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  /** `more`: how many stand behind the one shown. */
  | { readonly kind: 'events'; readonly events: readonly AtlasEvent[]; readonly more: number }

export interface Hands extends Listeners {
  /** Opens what stands as one: closer, or as a list where closeness parts nothing. */
  open(marks: readonly Mark[], at: Point): void
}

export interface HandsOptions {
  readonly store: AtlasStore
  readonly book: LandBook
  readonly eye: Eye
  readonly plan: () => Plan
  readonly tip: (tip: Tip | null, at: Point) => void
  readonly list: (events: readonly AtlasEvent[], at: Point) => void
}

/** How far beyond its edge a mark is still hit, px: targets of 24 px and more for fingers. */
const REACH: Record<PointerKind, number> = { fine: 4, coarse: 14 }

/** Marks have to come so far apart to be told from each other, px. */
const APART = 40

export function handsOn({ store, book, eye, plan, tip, list }: HandsOptions): Hands {
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

  function open(marks: readonly Mark[], at: Point): void {
    const needed = zoomApart(marks, APART)
    const now = eye.target.zoom
    if (needed > CLOSEST || now >= CLOSEST - 0.01) {
      const events = marks.map(({ event }) => event)
      list(events.sort((a, b) => a.date.earliest - b.date.earliest), at) // prettier-ignore
      return
    }
    const [left, top, right, bottom] = boundsOf([marks.map((mark) => mark.at)])
    const { width, height } = eye.size
    const fits = Math.log2(
      Math.min((width * 0.6) / (right - left || 1e-9), (height * 0.6) / (bottom - top || 1e-9))
    )
    const zoom = eye.clampZoom(Math.max(needed, Math.min(Math.max(fits, now + 0.5), needed + 1.5)))
    eye.glide({ x: (left + right) / 2, y: (top + bottom) / 2, zoom }, 300)
  }

  return {
    open,

    tap(at, kind) {
      tip(null, at)
      const hit = hitAt(at, kind)
      if (hit?.part === 'count') open(hit.group.marks, at)
      else if (hit) store.act(select({ kind: 'event', id: hit.group.lead.event.id }))
      else {
        const unit = unitUnder(at, kind)
        if (unit) store.act(select({ kind: 'unit', id: unit }))
      }
    },

    doubleTap(at, kind) {
      const hit = hitAt(at, kind)
      if (hit && hit.group.size > 1) open(hit.group.marks, at)
      else zoomBy(eye, 1, at)
      return true
    },

    hover(at) {
      const hit = at && hitAt(at, 'fine')
      const unit = at && !hit ? unitUnder(at, 'fine') : null
      if (hit) {
        const { lead, size } = hit.group
        store.act(hover({ kind: 'event', id: lead.event.id }))
        const events = hit.part === 'count' ? hit.group.marks.map(({ event }) => event) : [lead.event]
        tip({ kind: 'events', events, more: size - events.length }, at)
      } else {
        store.act(hover(unit && { kind: 'unit', id: unit }))
        tip(unit && { kind: 'unit', unit }, at ?? [0, 0])
      }
    }
  }
}
