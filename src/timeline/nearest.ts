// The event that lies nearest to a stretch of time in which there is none. Pure.
import type { AtlasEvent } from '../atlas/model'
import type { Span } from '../time/span'

/** Of events equally near the heavier, then the earlier; null when there are none at all. */
export function nearestEvent(events: readonly AtlasEvent[], window: Span): AtlasEvent | null {
  let best: AtlasEvent | null = null
  let gap = Infinity
  for (const event of events) {
    const away = Math.max(window.start - event.date.latest - 1, event.date.earliest - window.end, 0)
    if (away > gap || (away === gap && best && event.weight <= best.weight)) continue
    best = event
    gap = away
  }
  return best
}
